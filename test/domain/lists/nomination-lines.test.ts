import { expect, test } from 'vitest';
import { templateColumns } from '#domain/intake/template-row.ts';
import { proposeKind, proposeMapping } from '#domain/lists/list-header.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { emptyRegister, endsIn, listOf, planOf, sheetOf } from '#test/worlds/list-sheets.ts';

const before = { ...emptyRegister, ruleBooks: shippedRuleBooks };

test('the template of twelve columns is known as nominations, in any order of its columns', () => {
  const heads = templateColumns.map(({ head }) => head);
  expect(proposeKind(heads)).toBe('nominations');
  expect(proposeMapping('nominations', heads)).toEqual(templateColumns.map(({ key }) => key));
  expect(proposeMapping('nominations', heads.toReversed())).toEqual(templateColumns.map(({ key }) => key).toReversed());
});

test('nominations under drifted heads are judged as the template is, line by line, and nobody is nominated twice', () => {
  const rows = [
    ['Danh hiệu đề nghị', 'Họ và tên', 'Ông/Bà', 'Đơn vị', 'MST', 'Thành tích', 'Ghi chú'],
    ['', 'I. CÁ NHÂN', '', '', '', '', ''],
    ['Giấy khen', 'Lê Thị An', 'Bà', 'Công ty TNHH Sao Mai', '', 'Có 02 sáng kiến', 'x'],
    ['giay  khen', 'LÊ THỊ AN', 'Bà', 'Công ty TNHH Sao Mai', '', '', ''],
    ['Giấy khen vàng', 'Trần Văn B', 'Ông', 'Công ty TNHH Sao Mai', '', '', ''],
    ['', 'Cộng: 7', '', '', '', '', ''],
  ];
  const list = listOf([sheetOf(rows)]);
  expect(list.kind).toBe('nominations');
  const plan = planOf(list, before);
  expect(plan.ends).toMatchObject([
    { type: 'skipped', why: 'heading' },
    { type: 'accepted' },
    { type: 'skipped', why: 'already-nominated' },
    { type: 'to-fix', faults: [{ type: 'nomination', column: 'award', fault: { type: 'award-unknown' } }] },
    { type: 'skipped', why: 'total-wrong', says: 7 },
  ]);
  expect(endsIn(plan)).toBe(5);
  expect(plan.writes.nominations).toMatchObject([
    { year: 2026, receivedOn: '2026-12-01', achievement: 'Có 02 sáng kiến' },
  ]);
  const again = planOf(list, { ...before, nominees: plan.writes.added, nominations: plan.writes.nominations });
  expect(again.counts).toEqual({ accepted: 0, changed: 0, skipped: 4, 'to-fix': 1 });
  const edits = new Map([[5, new Map([['award', 'Giấy khen'] as const])]]);
  expect(planOf(list, before, { edits }).counts).toMatchObject({ accepted: 2, 'to-fix': 0 });
});
