import excel from 'exceljs/dist/exceljs.bare.min.js';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readListBytes } from '#documents/list-file.ts';
import { questionsOf } from '#domain/lists/list-answers.ts';
import { fromLegacy, legacyFontOf } from '#domain/intake/legacy-font.ts';
import type { Sheet } from '#domain/intake/sheet.ts';
import { listOf, planOf } from '#test/worlds/list-sheets.ts';

const faultOf = async (bytes: Uint8Array, name = 'ds.xlsx'): Promise<unknown> => {
  const read = await readListBytes(bytes, name);
  return read.ok ? 'read' : read.error.type;
};
async function sheetsOf(bytes: Uint8Array, name = 'ds.csv'): Promise<readonly Sheet[]> {
  const read = await readListBytes(bytes, name);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}
const cellsOf = async (bytes: Uint8Array): Promise<unknown> =>
  (await sheetsOf(bytes))[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));

const names = [
  ['STT', 'Họ và tên', 'Đơn vị'],
  ['1', 'Nguyễn Văn Hòa', 'Phòng Kỹ thuật'],
  ['2', 'Trần Thị Ước', 'Công ty Cổ phần Đồng Tâm'],
] as const;
const csv = (separator: string): string => `${names.map((row) => row.join(separator)).join('\r\n')}\r\n`;
const utf16 = (text: string, mark: boolean): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return new Uint8Array([...(mark ? [0xff, 0xfe] : []), ...units.flatMap((unit) => [unit & 255, unit >> 8])]);
};

/** Windows-1258: the letters of Western Europe, some exchanged, and five marks that follow their letter. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;
  const letters = Array.from(text.normalize('NFC')).flatMap((letter) => {
    if (byteOf.has(letter)) return [letter];
    const parts = Array.from(letter.normalize('NFD'));
    const tone = parts.filter((part) => tones.test(part));
    return [
      parts
        .filter((part) => !tones.test(part))
        .join('')
        .normalize('NFC'),
      ...tone,
    ];
  });
  return new Uint8Array(letters.map((letter) => byteOf.get(letter) ?? 63));
}

describe('a list as a text file', () => {
  test('is read with its letters and its separator found out', async () => {
    const expected = names.map((row) => [...row]);
    for (const separator of [';', ',', '\t']) expect(await cellsOf(strToU8(csv(separator)))).toEqual(expected);
    expect(await cellsOf(strToU8(`\ufeff${csv(';')}`))).toEqual(expected);
    expect(await cellsOf(strToU8(`sep=;\r\n${csv(';')}`))).toEqual(expected);
    expect(await cellsOf(utf16(csv('\t'), true))).toEqual(expected);
    expect(await cellsOf(utf16(csv('\t'), false))).toEqual(expected);
    expect(await cellsOf(windows1258(csv(';')))).toEqual(expected);
    expect(await cellsOf(strToU8(csv(';').normalize('NFD')))).toEqual(expected);
  });

  test('gives quoted breaks, guarded signs and kept zeros as they were meant', async () => {
    const text = 'MST;Tên\r\n="0100000035";"Công ty ""A""\nchi nhánh"\r\n\'=1+1;\'tư\r\n';
    expect(await cellsOf(strToU8(text))).toEqual([
      ['MST', 'Tên'],
      ['0100000035', 'Công ty "A"\nchi nhánh'],
      ['=1+1', "'tư"],
    ]);
  });
});

describe('text in letters of before Unicode', () => {
  const tcvn3 = 'NguyÔn V¨n Hßa, TrÇn ThÞ ¦íc, C«ng ty §ång T©m, Phßng Kü thuËt';
  const vni = 'Nguyeãn Vaên Hoøa, Traàn Thò ÖÔÙC, Coâng ty Ñoàng Taâm, Phoøng Kyõ thuaät';

  test('is known by whether it makes syllables, and turned into what it says', () => {
    expect([legacyFontOf([tcvn3]), legacyFontOf([vni])]).toEqual(['tcvn3', 'vni']);
    expect(fromLegacy(tcvn3, 'tcvn3')).toBe('Nguyễn Văn Hòa, Trần Thị Ước, Công ty Đồng Tâm, Phòng Kỹ thuật');
    expect(fromLegacy(vni, 'vni')).toBe('Nguyễn Văn Hòa, Trần Thị ƯỚC, Công ty Đồng Tâm, Phòng Kỹ thuật');
    for (const today of ['Nguyễn Văn Hòa', 'Lê Hà', 'Samsung Display', 'Müller GmbH', 'Công ty Đồng Tâm', '']) {
      expect(legacyFontOf([today]), today).toBeNull();
    }
  });

  test('is shown before and after, and converted only when somebody says so', async () => {
    const latin = (text: string): Uint8Array => Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)));
    const bytes = latin(
      'STT;Hä vµ tªn;¤ng/Bµ;§¬n vÞ\r\n1;NguyÔn V¨n Hßa;Nam;C«ng ty §ång T©m\r\n2;TrÇn ThÞ ¦íc;N÷;C«ng ty §ång T©m\r\n',
    );
    const list = listOf(await sheetsOf(bytes));
    expect(questionsOf(list)).toMatchObject([
      { type: 'font', at: 1, font: 'tcvn3', samples: [{ before: 'NguyÔn V¨n Hßa', after: 'Nguyễn Văn Hòa' }, {}] },
      { type: 'font', at: 2, samples: [{ before: 'N÷', after: 'Nữ' }] },
      { type: 'font', at: 3 },
    ]);
    const convert = new Map([1, 2, 3].map((at) => [at, { font: 'tcvn3' as const }]));
    expect(planOf(list, undefined, { answers: convert }).writes.added).toMatchObject([
      { name: 'Nguyễn Văn Hòa', unit: 'Công ty Đồng Tâm' },
      { name: 'Trần Thị Ước', salutation: 'Bà' },
    ]);
    const kept = new Map([[1, { font: null }]]);
    expect(planOf(list, undefined, { answers: kept }).writes.added).toMatchObject([{ name: 'NguyÔn V¨n Hßa' }]);
  });
});

test('a workbook gives numbers, days, formulas and failures as what they are, and joined cells as what they join', async () => {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.getCell('A1').value = 'Số lao động';
  sheet.mergeCells('A1:B1');
  sheet.getCell('C1').value = 'Đơn vị';
  sheet.mergeCells('C1:C2');
  sheet.getCell('A3').value = { formula: 'SUM(1,2)', result: 3 };
  sheet.getCell('B3').value = { formula: 'VLOOKUP(1)', result: { error: '#N/A' } };
  sheet.getCell('C3').value = new Date(Date.UTC(2026, 10, 5));
  sheet.getCell('D3').value = 'Tªn';
  sheet.getCell('D3').font = { name: '.VnTimeH' };
  sheet.getCell('E3').value = 100_000_035;
  sheet.getCell('E3').numFmt = '0000000000';
  const [read] = await sheetsOf(new Uint8Array(await workbook.xlsx.writeBuffer()), 'ds.xlsx');
  expect(read?.rows[0]?.cells).toEqual([
    { text: 'Số lao động' },
    { text: 'Số lao động', joined: 'left' },
    { text: 'Đơn vị' },
  ]);
  expect(read?.rows[1]?.cells[2]).toEqual({ text: 'Đơn vị', joined: 'above' });
  expect(read?.rows[2]).toEqual({
    line: 3,
    cells: [
      { text: '3', number: 3 },
      { text: '#N/A', failed: true },
      { text: '05/11/2026', date: '2026-11-05' },
      { text: 'Tªn', capitals: true },
      { text: '0100000035', number: 100_000_035 },
    ],
  });
});

test('a file that is no list is refused by name, and never read to its end', async () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const stream = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(await faultOf(new Uint8Array(0))).toBe('empty');
  expect(await faultOf(strToU8(' \r\n;;\r\n'), 'ds.csv')).toBe('empty');
  expect(await faultOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1]))).toBe('not-a-list');
  expect(await faultOf(strToU8('%PDF-1.7\n\u0001\u0002'))).toBe('not-a-list');
  expect(await faultOf(new Uint8Array(compound))).toBe('old-format');
  expect(await faultOf(new Uint8Array([...compound, ...stream]))).toBe('locked');
  expect(await faultOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('not-a-workbook');
  expect(await faultOf(new Uint8Array(51 * 1024 * 1024))).toBe('too-large');
  expect(await faultOf(strToU8('a;b\n'.repeat(50_001)), 'ds.csv')).toBe('too-many-lines');
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(1024) });
  const view = new DataView(bytesOf(bomb));
  for (let at = 0; at < bomb.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 300 * 1024 * 1024, true);
  }
  expect(await faultOf(new Uint8Array(view.buffer))).toBe('too-large');
});

const bytesOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;
