import { describe, expect, test } from 'vitest';
import { findListHeader, headKey, proposeKind, proposeMapping, shapeOf } from '#domain/lists/list-header.ts';
import { openQuestions, questionsOf } from '#domain/lists/list-answers.ts';
import { readListRow } from '#domain/lists/list-row.ts';
import type { Cell } from '#domain/intake/sheet.ts';
import { enterpriseHeads, firm, listOf, planOf, sheetOf, type Written } from '#test/worlds/list-sheets.ts';

const heads = [...enterpriseHeads];
describe('the heads of a list', () => {
  test('are found below the titles, in one line or two, joined or not', () => {
    const titles = [['BAN QUẢN LÝ CÁC KCN'], [], ['DANH SÁCH DOANH NGHIỆP']];
    expect(findListHeader(sheetOf([...titles, heads, firm(1)]))).toMatchObject({ line: 4 });
    const upper: readonly Written[] = [
      'STT',
      'Tên DN',
      'MST',
      'Số lao động',
      { text: 'Số lao động', joined: 'left' },
      'KCN',
    ];
    const lower: readonly Written[] = [
      { text: 'STT', joined: 'above' },
      { text: 'Tên DN', joined: 'above' },
      { text: 'MST', joined: 'above' },
      'Tổng số',
      'Trong đó nữ',
      { text: 'KCN', joined: 'above' },
    ];
    const joined = sheetOf([upper, lower, [1, 'Công ty A', '2300110078', 12, 5, 'KCN Quế Võ']]);
    const header = findListHeader(joined);
    expect(header).toMatchObject({
      line: 2,
      heads: ['STT', 'Tên DN', 'MST', 'Số lao động Tổng số', 'Số lao động Trong đó nữ', 'KCN'],
    });
    expect(proposeMapping('enterprises', header?.heads ?? [])).toEqual([
      'number',
      'name',
      'taxCode',
      'workers',
      'women',
      'zone',
    ]);
    const csv = sheetOf([
      ['STT', 'Tên DN', 'MST', 'Số lao động', '', 'KCN'],
      ['', '', '', 'Tổng số', 'Nữ', ''],
      ['1', 'Công ty A'],
    ]);
    expect(findListHeader(csv)?.line).toBe(2);
    expect(listOf([csv]).mapping).toEqual(['number', 'name', 'taxCode', 'workers', 'women', 'zone']);
  });

  test('are known in another order, with other capitals, breaks and words; what is unknown is passed over', () => {
    const drifted = [
      'ĐIỆN\nTHOẠI',
      'mã số thuế',
      '__proto__',
      'Tên  doanh nghiệp ',
      'constructor',
      'Khu công nghiệp',
      'Ghi chú',
    ];
    expect(proposeKind(drifted)).toBe('enterprises');
    expect(proposeMapping('enterprises', drifted)).toEqual(['phone', 'taxCode', null, 'name', null, 'zone', null]);
    expect(shapeOf(drifted)).toBe(shapeOf(drifted.map((head) => ` ${head.toLowerCase()} `)));
    expect(headKey('Doanh thu\n(tỷ đồng)')).toBe('doanh thu');
    const row = readListRow(
      { ...listOf([sheetOf([drifted])], 'enterprises'), rows: [] },
      { line: 2, cells: ['', '2300110078', 'x', 'Công ty A', 'y'].map((text) => ({ text })) },
      new Map(),
    );
    expect(row).toMatchObject({ type: 'ready' });
    expect(({} as Record<string, unknown>)['text']).toBeUndefined();
  });

  test('tell the lists apart: enterprises, people, collectives, both, awards held, and those of the province', () => {
    expect(proposeKind(heads)).toBe('enterprises');
    const personal =
      'STT|Họ và tên|Giới tính|Ngày sinh|Chức vụ|Phòng ban/khối, tổ|Đơn vị/tập thể|Địa chỉ|Mã phân loại cán bộ|Mã hình thức khen|Mã danh hiệu';
    expect(proposeKind(personal.split('|'))).toBe('people');
    expect(proposeMapping('people', personal.split('|'))).toEqual([
      'number',
      'name',
      'salutation',
      'bornOn',
      'position',
      'department',
      'unit',
      null,
      'classification',
      null,
      null,
    ]);
    expect(proposeKind('STT|Tên đơn vị/tập thể|Mã phân loại|Mã hình thức|Mã danh hiệu'.split('|'))).toBe('collectives');
    expect(
      proposeKind(
        'STT|Tên gọi (Ông/Bà/Chức danh)|Tên|Chức vụ|Đơn vị|Phân loại khen|Danh hiệu/Hình thức|Phân loại đối tượng|Lĩnh vực'.split(
          '|',
        ),
      ),
    ).toBe('mixed');
    expect(proposeKind('STT|Họ và tên|MST|Năm|Hình thức|Số QĐ|Ngày'.split('|'))).toBe('held-awards');
  });
});

describe('what stands in the cells', () => {
  const reading = (more: readonly Written[]) => {
    const list = listOf([sheetOf([heads, firm(1, more)])]);
    const [row] = list.rows;
    if (!row) throw new Error('No line');
    return readListRow(list, row, new Map());
  };
  const at = (column: number, cell: Written): readonly Written[] => [
    ...Array.from({ length: column }, () => undefined as never),
    cell,
  ];

  test('keeps zeros in front, puts a lost one back and says so, and stops a code whose check digit is wrong', () => {
    const kept = reading(at(2, '0100000035'));
    expect(kept.type === 'ready' && kept.values.texts.get('taxCode')).toBe('0100000035');
    expect(reading(at(2, 100000035))).toMatchObject({
      type: 'ready',
      notes: [{ type: 'tax-code-repaired', read: '0100000035' }],
    });
    expect(reading(at(2, '2300110079'))).toMatchObject({
      type: 'to-fix',
      faults: [{ type: 'tax-code-wrong', column: 'taxCode' }],
    });
  });

  test('reads 1.234,5 and 1234.5 and 1 234, and asks once a column what 1.234 is', () => {
    const number = (text: string) => {
      const read = reading(at(7, text));
      return read.type === 'ready'
        ? read.values.numbers.get('revenue')
        : read.type === 'to-fix' && read.faults[0]?.type;
    };
    expect(number('1.234,5')).toBe(1_234_500);
    expect(number('1234.5')).toBe(1_234_500);
    expect(number('1 234')).toBe(1_234_000);
    expect(number('1.234.567')).toBe(1_234_567_000);
    expect(number('12,5')).toBe(12_500);
    expect(number('1.234')).toBe('number-open');
    expect(number('một nghìn')).toBe('not-a-number');
    const list = listOf([sheetOf([heads, firm(1, at(7, '1.234')), firm(2, at(7, '2.345')), firm(3, at(7, '12,5'))])]);
    expect(questionsOf(list)).toEqual([{ type: 'sense', at: 7, examples: ['1.234', '2.345'] }]);
    expect(openQuestions(list, new Map([[7, { sense: 'thousands' }]]))).toEqual([]);
    const [row] = list.rows;
    const answered = (sense: 'thousands' | 'decimals') => {
      const read = row && readListRow(list, row, new Map([[7, { sense }]]));
      return read?.type === 'ready' ? read.values.numbers.get('revenue') : undefined;
    };
    expect([answered('thousands'), answered('decimals')]).toEqual([1_234_000, 1_234]);
  });

  test('asks in what money a column counts whose head does not say so', () => {
    const bare = heads.map((head) => (head === 'Doanh thu (tỷ đồng)' ? 'Doanh thu' : head));
    expect(questionsOf(listOf([sheetOf([bare, firm(1)])]))).toEqual([{ type: 'unit', at: 7, examples: ['3250'] }]);
  });

  test('counts workers in whole numbers, and no more women than workers', () => {
    expect(reading(at(5, 12.5))).toMatchObject({
      type: 'to-fix',
      faults: [{ type: 'not-a-count', column: 'workers' }],
    });
    expect(reading(at(6, 121))).toMatchObject({
      type: 'to-fix',
      faults: [{ type: 'more-women', workers: 120, women: 121 }],
    });
    expect(reading(at(4, { text: '#N/A', failed: true }))).toMatchObject({
      faults: [{ type: 'cell-failed', column: 'industry' }],
    });
  });

  test('reads days as typed, as serial numbers and as the sheet keeps them; 31/02 is to be put right', () => {
    const people = ['STT', 'Họ và tên', 'Ông/Bà', 'Ngày sinh', 'Đơn vị'];
    const born = (cell: Written) => {
      const list = listOf([sheetOf([people, [1, 'Lê Thị An', 'Bà', cell, 'Công ty A']])]);
      const [row] = list.rows;
      const read = row && readListRow(list, row, new Map());
      return read?.type === 'ready' ? read.values.dates.get('bornOn') : read?.type === 'to-fix' && read.faults[0]?.type;
    };
    const kept: Cell = { text: '05/11/1985', date: '1985-11-05' as never };
    expect(['03/2/1985', '3-2-1985', 31_080, '31080', kept, 'ngày 03 tháng 02 năm 1985'].map(born)).toEqual([
      '1985-02-03',
      '1985-02-03',
      '1985-02-02',
      '1985-02-02',
      '1985-11-05',
      '1985-02-03',
    ]);
    expect(['31/02/1985', '1985', 'mai'].map(born)).toEqual(['date-impossible', 'date-impossible', 'date-impossible']);
  });

  test('tells codes of the file’s own code list by what they stand for', () => {
    const codes = sheetOf(
      [
        ['Mã', 'Tên'],
        ['DN01', 'Doanh nghiệp'],
      ],
      'DANHMUC',
    );
    const list = listOf([
      codes,
      sheetOf([
        ['STT', 'Tên đơn vị/tập thể', 'Mã phân loại'],
        [1, 'Phòng Tổng hợp', 'dn01'],
      ]),
    ]);
    expect(planOf(list).writes.added).toMatchObject([{ kind: 'collective', classification: 'Doanh nghiệp' }]);
    const words = listOf([
      sheetOf([
        ['STT', 'Tên tập thể', 'Phân loại'],
        [1, 'Tổ 1', 'HOP  TAC XA'],
        [2, 'Tổ 2', 'Chưa rõ'],
      ]),
    ]);
    expect(planOf(words).writes.added).toMatchObject([{ classification: 'Hợp tác xã' }, { classification: 'Chưa rõ' }]);
  });
});
