import { describe, expect, test } from 'vitest';
import { findListHeader, headKey, proposeKind, proposeMapping, shapeOf } from '#domain/intake/lists/list-header.ts';
import { openQuestions, questionsOf } from '#domain/intake/lists/list-answers.ts';
import { readListRow } from '#domain/intake/lists/list-row.ts';
import type { Cell } from '#domain/intake/sheet.ts';
import {
  emptyRegister,
  endsIn,
  enterpriseHeads,
  listOf,
  planOf,
  sheetOf,
  type Written,
} from '#test/worlds/list-sheets.ts';

const heads = [...enterpriseHeads];
const firm = (n: number, more: readonly Written[] = []): readonly Written[] =>
  [
    n,
    `Công ty TNHH Số ${n}`,
    '2300110078',
    'Hàn Quốc',
    'Điện tử',
    120,
    80,
    3250,
    18.5,
    'Kim Min',
    '0222 3 456 789',
    'KCN Quế Võ',
  ].map((cell, at) => more[at] ?? cell);

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
  });
});

describe('what becomes of the lines', () => {
  const people = ['STT', 'Họ và tên', 'Ông/Bà', 'Ngày sinh', 'Chức vụ', 'Đơn vị'];

  test('every line ends in one of four ways, and they make up all lines', () => {
    const rows = [
      ['I. KCN Quế Võ'],
      firm(1),
      firm(2, [undefined as never, 'Công ty TNHH Số 1']),
      [3, 'Công ty B', '2300110079'],
      [4],
      ['', 'Tổng cộng', '', '', '', 240],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ];
    const plan = planOf(listOf([sheetOf([heads, ...rows])]));
    expect(plan.ends.map((end) => (end.type === 'skipped' ? end.why : end.type))).toEqual([
      'heading',
      'accepted',
      'twice',
      'to-fix',
      'empty-row',
      'total-line',
      'heading',
    ]);
    expect(endsIn(plan)).toBe(rows.length);
    expect(plan.writes.added).toMatchObject([
      { taxCode: '2300110078', zone: 'KCN Quế Võ', profile: { workers: 120, women: 80, revenue: 3_250_000 } },
    ]);
  });

  test('what is known is told field by field, what a list does not say stays, and the second time nothing changes', () => {
    const first = planOf(listOf([sheetOf([heads, firm(1)])]));
    const known = { ...emptyRegister, nominees: first.writes.added };
    const again = planOf(listOf([sheetOf([heads, firm(1)])]), known);
    expect(again.ends).toEqual([{ type: 'skipped', why: 'unchanged' }]);
    const renamed = planOf(
      listOf([
        sheetOf([
          ['Tên DN', 'MST', 'Số LĐ', 'KCN'],
          ['CÔNG TY TNHH SỐ 9', '2300110078', 130, 'kcn quế võ'],
        ]),
      ]),
      known,
    );
    expect(renamed.ends).toMatchObject([
      {
        type: 'changed',
        changes: [
          { column: 'name', before: 'Công ty TNHH Số 1', after: 'CÔNG TY TNHH SỐ 9' },
          { column: 'workers', before: '120', after: '130' },
        ],
      },
    ]);
    expect(renamed.writes.changed).toMatchObject([
      { zone: 'KCN Quế Võ', profile: { country: 'Hàn Quốc', workers: 130 } },
    ]);
    expect(renamed.writes.events).toMatchObject([{ type: 'renamed', before: 'Công ty TNHH Số 1', on: '2026-12-01' }]);
  });

  test('a second line of an enterprise in another zone is a further factory, one that says otherwise is to be put right', () => {
    const other = firm(2, [
      '2',
      'Công ty TNHH Số 1',
      ...Array.from({ length: 9 }, () => undefined as never),
      'KCN Yên Phong',
    ]);
    const plan = planOf(listOf([sheetOf([heads, firm(1), other])]));
    expect(plan.ends.map(({ type }) => type)).toEqual(['accepted', 'changed']);
    expect(plan.writes.added).toMatchObject([{ zone: 'KCN Quế Võ', profile: { plants: [{ zone: 'KCN Yên Phong' }] } }]);
    const known = { ...emptyRegister, nominees: plan.writes.added };
    expect(planOf(listOf([sheetOf([heads, firm(1), other])]), known).counts).toMatchObject({ changed: 0, skipped: 2 });
    const unlike = planOf(
      listOf([sheetOf([heads, firm(1), firm(1, [2, 'Công ty TNHH Số 1', '2300110078', 'Nhật Bản'])])]),
    );
    expect(unlike.ends[1]).toMatchObject({
      type: 'to-fix',
      faults: [{ type: 'differs-from-line', column: 'country', line: 2 }],
    });
  });

  test('people are told apart by name and unit: Hoà is Hòa, Hoa is another, and a birthday that differs is asked', () => {
    const plan = planOf(
      listOf([
        sheetOf([
          people,
          [1, 'Nguyễn Văn Hòa', 'Ông', '03/02/1985', 'Công nhân', 'Công ty A'],
          [2, 'NGUYỄN  VĂN Hoà', 'Nam', '', '', 'CÔNG TY A'],
          [3, 'Nguyễn Văn Hoa', 'Ông', '', '', 'Công ty A'],
          [4, 'Nguyễn Văn Hòa', 'Ông', '04/02/1985', '', 'Công ty A'],
          [5, 'Nguye\u0302\u0303n Thi\u0323 An', 'Nữ', '', '', 'Công ty A'],
          [6, 'Trần Văn B', '', '', '', 'Công ty A'],
          [7, 'Trần Văn C', 'Đồng chí', '', '', 'Công ty A'],
        ]),
      ]),
    );
    expect(
      plan.ends.map((end) =>
        end.type === 'to-fix' ? end.faults[0]?.type : end.type === 'skipped' ? end.why : end.type,
      ),
    ).toEqual(['accepted', 'twice', 'accepted', 'born-otherwise', 'accepted', 'missing', 'word-unknown']);
    expect(plan.writes.added[2]).toMatchObject({ name: 'Nguyễn Thị An', salutation: 'Bà' });
    expect(plan.ends[4]).toMatchObject({ notes: [{ type: 'text-tidied', what: 'letters' }] });
  });

  test('a line put right in the preview is judged again by the same rules', () => {
    const list = listOf([sheetOf([heads, firm(1, [undefined as never, undefined as never, '2300110079'])])]);
    expect(planOf(list).ends).toMatchObject([{ type: 'to-fix' }]);
    const edits = new Map([[2, new Map([['taxCode', '2300110078'] as const])]]);
    expect(planOf(list, emptyRegister, { edits }).ends).toMatchObject([{ type: 'accepted' }]);
  });

  test('ten thousand lines of one enterprise are one enterprise', () => {
    const plan = planOf(listOf([sheetOf([heads, ...Array.from({ length: 10_000 }, () => firm(1))])]));
    expect(plan.counts).toEqual({ accepted: 1, changed: 0, skipped: 9_999, 'to-fix': 0 });
    expect(plan.ends[9_999]).toEqual({ type: 'skipped', why: 'twice', line: 2 });
  });

  test('who was registered twice or merged is found as the one that goes on; who closed is passed over', () => {
    const [kept] = planOf(listOf([sheetOf([heads, firm(1)])])).writes.added;
    if (kept?.kind !== 'enterprise') throw new Error('No enterprise');
    const on = '2026-01-01' as never;
    const old = {
      ...kept,
      id: 'old' as never,
      taxCode: '0100000035',
      ended: { why: 'merged', on, into: kept.id, document: '' },
    } as const;
    const list = listOf([
      sheetOf([
        ['Tên DN', 'MST', 'Số LĐ'],
        ['Công ty TNHH Số 1', '0100000035', 150],
      ]),
    ]);
    expect(planOf(list, { ...emptyRegister, nominees: [old, kept] }).writes.changed).toMatchObject([
      { id: kept.id, profile: { workers: 150 } },
    ]);
    const closed = { ...old, ended: { ...old.ended, why: 'closed', into: null } } as const;
    expect(planOf(list, { ...emptyRegister, nominees: [closed] }).ends).toEqual([{ type: 'skipped', why: 'ended' }]);
  });

  test('awards held find their nominee by tax code, or by name and unit; unknown and unclear ones are to be put right', () => {
    const register = planOf(listOf([sheetOf([heads, firm(1)])])).writes.added;
    const workers = planOf(
      listOf([
        sheetOf([people, [1, 'Lê Thị An', 'Bà', '', '', 'Công ty A'], [2, 'Lê Thị An', 'Bà', '', '', 'Công ty B']]),
      ]),
    ).writes.added.map((worker, index) => ({ ...worker, id: `w${index}` as never }));
    const rows = [
      ['STT', 'Tên', 'Đơn vị', 'MST', 'Năm', 'Hình thức', 'Số QĐ', 'Ngày'],
      [1, 'Công ty TNHH Số 1', '', '2300110078', 2024, 'Bằng khen của Chủ tịch UBND tỉnh', '12/QĐ-UBND', '05/01/2025'],
      [2, 'Lê Thị An', 'Công ty B', '', '2025', 'Giấy khen', '42/QĐ-BQL', '31/02/2025'],
      [3, 'Lê Thị An', '', '', '2025', 'Giấy khen', '42/QĐ-BQL', ''],
      [4, 'Lê Thị Không', '', '', '2025', 'Giấy khen', '42/QĐ-BQL', ''],
      [5, 'Lê Thị An', 'Công ty B', '', '2025', 'Giấy khen', '43/QĐ-BQL', ''],
      [6, 'Lê Thị An', 'Công ty B', '', '2025', 'Giấy khen', '43/QĐ-BQL', ''],
    ];
    const before = { ...emptyRegister, nominees: [...register, ...workers] };
    const plan = planOf(listOf([sheetOf(rows)]), before);
    expect(
      plan.ends.map((end) =>
        end.type === 'to-fix' ? end.faults[0]?.type : end.type === 'skipped' ? end.why : end.type,
      ),
    ).toEqual(['accepted', 'date-impossible', 'nominee-unclear', 'nominee-unknown', 'accepted', 'twice']);
    expect(plan.writes.awardsAdded).toMatchObject([
      { nomineeId: register[0]?.id, period: 'năm 2024', decisionNumber: '12/QĐ-UBND', decidedOn: '2025-01-05' },
      { nomineeId: 'w1' },
    ]);
  });
});
