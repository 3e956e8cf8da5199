import { describe, expect, test } from 'vitest';
import { emptyRegister, endsIn, enterpriseHeads, firm, listOf, planOf, sheetOf } from '#test/worlds/list-sheets.ts';

const heads = [...enterpriseHeads];
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

  test('the mistakes that lists bring are told, each where it stands, and none goes in silently', () => {
    const known = planOf(listOf([sheetOf([heads, firm(1)])])).writes.added.map((row) => ({
      ...row,
      id: 'known' as never,
    }));
    const list = listOf([
      sheetOf([
        ['Tên DN', 'MST', 'Số LĐ', 'KCN'],
        ['Công ty TNHH  Hai Khoảng', '0100000035', 10, 'KCN Quế Võ'],
        ['Cty TNHH Số 1 (tên cũ)', 2_300_110_078, 120, 'KCN Quế Võ'],
        ['Công ty Mất Số Không', 100_000_035, 12, ''],
        ['Cộng: 12', '', '', ''],
      ]),
    ]);
    const plan = planOf(list, { ...emptyRegister, nominees: known });
    expect(plan.ends).toMatchObject([
      { type: 'accepted', notes: [{ type: 'text-tidied', column: 'name', what: 'spaces' }] },
      { type: 'changed', changes: [{ column: 'name', before: 'Công ty TNHH Số 1', after: 'Cty TNHH Số 1 (tên cũ)' }] },
      { type: 'to-fix', faults: [{ type: 'differs-from-line', column: 'name', line: 2 }] },
      { type: 'skipped', why: 'total-line' },
    ]);
  });

  test('a member of the council among the people is known as one', () => {
    const member = { id: 'm' as never, name: 'Đỗ  Xuân Trường', position: '' } as never;
    const list = listOf([sheetOf([people, [1, 'ĐỖ XUÂN TRƯỜNG', 'Ông', '', '', 'Ban Quản lý']])]);
    expect(planOf(list, { ...emptyRegister, members: [member] }).writes.added).toMatchObject([{ memberId: 'm' }]);
  });
});
