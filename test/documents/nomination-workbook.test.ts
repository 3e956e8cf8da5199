import excel from 'exceljs/dist/exceljs.bare.min.js';
import { zipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nominationTemplate, type TemplateFacts } from '#documents/nomination-template.ts';
import { readNominationWorkbook } from '#documents/nomination-workbook.ts';
import { templateColumns } from '#domain/intake/template-row.ts';

const heads: readonly string[] = templateColumns.map(({ head }) => head);
type Written = string | number | Date | null | { readonly formula: string; readonly result: string | number };

/** A workbook as a unit sends it: title lines, the heads, the lines. */
async function workbookOf(
  lines: readonly (readonly Written[])[],
  { columns = heads, titles = 2 }: { readonly columns?: readonly string[]; readonly titles?: number } = {},
): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  const rows = [...Array.from({ length: titles }, () => ['DANH SÁCH ĐỀ NGHỊ']), columns, ...lines];
  rows.forEach((cells, index) =>
    cells.forEach((value, column) => (sheet.getRow(index + 1).getCell(column + 1).value = value)),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
const faultOf = async (bytes: Uint8Array): Promise<unknown> => {
  const read = await readNominationWorkbook(bytes);
  return read.ok ? 'read' : read.error;
};
const lineOf = (...cells: readonly Written[]): readonly Written[] => [
  ...cells,
  ...heads.slice(cells.length).map(() => null),
];

describe('a list in a workbook', () => {
  test('is read below its title lines, each line with its number in the sheet', async () => {
    const bytes = await workbookOf([lineOf('1', 'Bà', 'Lê Thị An'), [], lineOf('2', 'Ông', 'Trần Văn Bình')], {
      titles: 5,
    });
    const read = await readNominationWorkbook(bytes);
    expect(read).toMatchObject({
      ok: true,
      value: {
        sheet: 'Danh sách',
        lines: [
          { line: 7, row: { number: '1', salutation: 'Bà', name: 'Lê Thị An', initiatives: '' } },
          { line: 9, row: { name: 'Trần Văn Bình' } },
        ],
      },
    });
  });

  test('gives formulas as what they gave, dates as dd/mm/yyyy, and zeros in front as written', async () => {
    const bytes = await workbookOf([
      lineOf(1, null, { formula: 'A1&B1', result: 'Tổ 1' }, null, null, '0100000037', new Date(Date.UTC(2026, 10, 5))),
    ]);
    const read = await readNominationWorkbook(bytes);
    expect(read.ok && read.value.lines[0]?.row).toMatchObject({
      number: '1',
      name: 'Tổ 1',
      taxCode: '0100000037',
      occasion: '05/11/2026',
    });
  });

  test('is stopped by a head that is unknown, missing or in another place, and says which', async () => {
    const swapped = heads.with(3, heads[4]!).with(4, heads[3]!);
    expect(await faultOf(await workbookOf([], { columns: swapped }))).toEqual({
      type: 'columns-swapped',
      head: 'Đơn vị',
      expected: 'Chức vụ',
    });
    expect(await faultOf(await workbookOf([], { columns: heads.with(5, 'Mã DN') }))).toEqual({
      type: 'column-unknown',
      head: 'Mã DN',
    });
    expect(await faultOf(await workbookOf([], { columns: [...heads, 'Ghi chú'] }))).toEqual({
      type: 'column-unknown',
      head: 'Ghi chú',
    });
    expect(await faultOf(await workbookOf([], { columns: [...heads, 'MST'] }))).toEqual({
      type: 'column-unknown',
      head: 'MST',
    });
    expect(await faultOf(await workbookOf([], { columns: heads.slice(0, 11) }))).toEqual({
      type: 'column-missing',
      head: 'Sáng kiến (số QĐ, phạm vi)',
    });
    expect(await faultOf(await workbookOf([['a', 'b']], { columns: ['x'] }))).toEqual({ type: 'no-header' });
  });

  test('is the same list whatever capitals, breaks and spaces its heads have', async () => {
    const columns = heads.map((head) => ` ${head.toLocaleUpperCase('vi').replace(' ', '\n')} `);
    expect(await faultOf(await workbookOf([lineOf('1')], { columns }))).toBe('read');
  });
});

test('a list made by hand is read through joined cells, links, number formats and what is drawn over it', async () => {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('DS');
  sheet.getCell('A1').value = 'DANH SÁCH';
  sheet.mergeCells('A1:L1');
  heads.forEach((head, index) => (sheet.getRow(3).getCell(index + 1).value = { richText: [{ text: head }] }));
  sheet.getCell('C4').value = { text: 'Tổ 1', hyperlink: 'https://example.invalid' };
  sheet.getCell('C5').value = 'Tổ 2';
  sheet.getCell('E4').value = 'Phân xưởng A';
  sheet.mergeCells('E4:E5');
  sheet.getCell('A6').value = 'I. TẬP THỂ';
  sheet.mergeCells('A6:L6');
  sheet.getCell('C7').value = 'Tổ 3';
  sheet.getCell('F7').value = 100000037;
  sheet.getCell('F7').numFmt = '0000000000';
  const drawn = sheet as unknown as { readonly addTable: (table: object) => void; autoFilter: string };
  drawn.autoFilter = 'A3:L3';
  drawn.addTable({ name: 'T1', ref: 'N5', headerRow: true, columns: [{ name: 'a' }], rows: [['1']] });
  const read = await readNominationWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(
    read.ok && read.value.lines.map(({ row: { number, name, unit, taxCode } }) => [number, name, unit, taxCode]),
  ).toEqual([
    ['', 'Tổ 1', 'Phân xưởng A', ''],
    ['', 'Tổ 2', 'Phân xưởng A', ''],
    ['I. TẬP THỂ', '', '', ''],
    ['', 'Tổ 3', '', '0100000037'],
  ]);
});

describe('a file that is no list', () => {
  test('is told from a list by its bytes, locked and old ones by name', async () => {
    const text = (...words: readonly string[]): readonly number[] =>
      words.flatMap((word) => Array.from(word).flatMap((letter) => [letter.charCodeAt(0), 0]));
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect(await faultOf(new Uint8Array(0))).toEqual({ type: 'not-a-workbook' });
    expect(await faultOf(strToU8('<html>'))).toEqual({ type: 'not-a-workbook' });
    expect(await faultOf(new Uint8Array([...compound, ...text('Workbook')]))).toEqual({ type: 'old-format' });
    expect(await faultOf(new Uint8Array([...compound, ...text('EncryptedPackage')]))).toEqual({ type: 'locked' });
    expect(await faultOf(zipSync({ 'readme.txt': strToU8('hello') }))).toEqual({ type: 'not-a-workbook' });
    expect(await faultOf(zipSync({ 'xl/workbook.xml': strToU8('<broken') }))).toEqual({ type: 'not-a-workbook' });
    expect(await faultOf((await workbookOf([])).slice(0, 900))).toEqual({ type: 'not-a-workbook' });
  });

  test('is refused when it would unfold to more than any list, and ends where it lies about that', async () => {
    const declaring = (size: number): Uint8Array => {
      const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(1024 * 1024) });
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length - 46; at += 1) {
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
      }
      return bytes;
    };
    expect(await faultOf(declaring(300 * 1024 * 1024))).toEqual({ type: 'too-large' });
    expect(await faultOf(declaring(10))).toEqual({ type: 'not-a-workbook' });
  });

  test('never brings the reader down, whatever its bytes', async () => {
    const good = await workbookOf([lineOf('1', 'Bà', 'Lê Thị An')]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 30 }), async (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(['read', 'object']).toContain(typeof (await faultOf(bytes)) === 'object' ? 'object' : 'read');
      }),
    );
  });
});

test('the empty list that units get is read back as a list without lines, and its words are never formulas', async () => {
  const facts: TemplateFacts = {
    title: '=1+1',
    note: '@ghi chú',
    sheet: 'Danh sách',
    guideSheet: 'Hướng dẫn',
    guide: [{ column: 'taxCode', text: '-10 chữ số' }],
    salutations: ['Ông', 'Bà'],
    occasions: ['Công trạng'],
    awards: ['Giấy khen'],
    lists: { occasions: 'Loại hình', awards: 'Danh hiệu' },
  };
  const bytes = await nominationTemplate(facts);
  expect(await readNominationWorkbook(bytes)).toEqual({ ok: true, value: { sheet: 'Danh sách', lines: [] } });
  const again = new excel.Workbook();
  await again.xlsx.load(bytes, { ignoreNodes: [] });
  expect(again.worksheets.map((sheet) => sheet.getCell('A1').value)).toEqual(['=1+1', 'MST']);
  expect(again.worksheets[0]?.getCell('F9').numFmt).toBe('@');
});
