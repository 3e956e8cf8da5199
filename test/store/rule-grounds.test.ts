import { expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import type { AwardId, RuleBookId } from '#domain/ids.ts';
import { awardOf, ruleBookOn, type RuleBook } from '#domain/rules/rule-book.ts';
import type { RuleEdit } from '#domain/rules/rule-change.ts';
import type { CivilDate } from '#domain/time.ts';
import { changeRule, takeEditions } from '#store/rule-changes.ts';
import { desk, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const base = 'cstd-co-so' as AwardId;
const national = 'cstd-toan-quoc' as AwardId;
const inForce = async (on: string): Promise<RuleBook> => ruleBookOn(await desk.db.ruleBooks.toArray(), day(on))!;
const changed = async (
  from: string,
  edit: RuleEdit,
  { bookId = 'R2026', source = 'Điều 6 Quy chế số 12/QĐ-HĐTĐKT', reason = '' } = {},
) => changeRule(desk, { bookId: bookId as RuleBookId, from: day(from), edit, source, reason });

test('whom the law names as decider gives way to law alone; a title or what goes up, to a document at least', async () => {
  const to = (awardId: string, decider: string): RuleEdit => ({
    type: 'decider',
    awardId: awardId as AwardId,
    decider,
  });
  for (const awardId of ['cstd-toan-quoc', 'bang-khen-tinh']) {
    expect(refusal(await changed('2026-12-20', to(awardId, 'truong-ban'), { source: '' })), awardId).toEqual({
      type: 'required',
      field: 'article',
    });
  }
  for (const awardId of ['cstd-co-so', 'ldtt', 'giay-khen']) {
    const edit = to(awardId, 'chu-tich-tinh');
    expect(refusal(await changed('2026-12-20', edit, { source: '' })), awardId).toEqual({
      type: 'required',
      field: 'reason',
    });
    expect(refusal(await changed('2026-12-20', edit, { reason: 'Quy chế mới' })), awardId).toEqual({
      type: 'law-needs-citation',
    });
  }
  const law = { source: 'Luật Thi đua, khen thưởng số 09/2027/QH16, Điều 78', reason: 'Luật mới' };
  must(await changed('2026-12-20', to('cstd-co-so', 'chu-tich-tinh'), law));
  expect(awardOf(await inForce('2026-12-20'), base)).toMatchObject({
    decider: 'chu-tich-tinh',
    deciderRule: { grade: 'law', source: law.source },
  });
});

test.each([
  'Điều 33 Nghị định 152/2027/NĐ-CP',
  'Khoản 5 Điều 33 Nghị định số 152/2027/NĐ-CP',
  'điểm a khoản 5 Điều 33 Nghị định số 152/2027/NĐ-CP',
  'NĐ 152/2027/NĐ-CP, Điều 33',
  'NĐ số 152/2027/NĐ-CP, Điều 33',
  'TT 15/2027/TT-BNV, Điều 4',
  'Nghị định 152/2027/NĐ-CP, Điều 33, khoản 5',
  'Điều 21 Luật Thi đua, khen thưởng',
])('“%s” is cited as the law is', async (source) => {
  const { vote } = awardOf(await inForce('2026-12-15'), national);
  const edit: RuleEdit = { type: 'vote', awardId: national, terms: { ...vote, mode: 'hands' } };
  must(await changed('2026-12-20', edit, { source, reason: 'Nghị định mới' }));
  expect(awardOf(await inForce('2026-12-20'), national).vote).toMatchObject({ grade: 'law', source });
});

test.each([
  'Khoản 5 Điều 33 NĐ số 152/2025/NĐ-CP',
  'Điều 33',
  'Nghị định 152/2027/NĐ-CP',
  'Điều 6 Quy chế số 12/QĐ',
  'Quy chế, Điều 6 theo NĐ 152',
  'NĐ, Điều',
])('“%s” is no new citation of the law', async (source) => {
  const { vote } = awardOf(await inForce('2026-12-15'), national);
  const edit: RuleEdit = { type: 'vote', awardId: national, terms: { ...vote, mode: 'hands' } };
  expect(refusal(await changed('2026-12-20', edit, { source, reason: 'Nghị định mới' }))).toEqual({
    type: 'law-needs-citation',
  });
});

test('years in a row are refused as years, not as a share', async () => {
  const years = (figure: number | null): RuleEdit => ({
    type: 'condition',
    awardId: national,
    conditionId: '2-nam-cstd-tinh',
    text: { vi: '02 lần liên tục', en: '' },
    figure,
  });
  const law = { source: 'Điều 21 Luật Thi đua, khen thưởng số 09/2027/QH16', reason: 'Luật mới' };
  for (const figure of [0, 21, null]) {
    expect(refusal(await changed('2026-12-20', years(figure), law))).toEqual({ type: 'years-impossible' });
  }
});

test('editions are taken only whole: none twice, none over another, none that ends before it begins', async () => {
  const shipped = await inForce('2026-12-15');
  const edition = (id: string, from: string, to: string | null): RuleBook => ({
    ...shipped,
    id: id as RuleBookId,
    from: day(from),
    to: to === null ? null : day(to),
  });
  const before = await desk.db.ruleBooks.count();
  const early = edition('A', '2010-01-01', '2014-12-31');
  for (const other of [edition('B', '2014-06-01', '2015-05-31'), edition('A', '2016-01-01', '2016-12-31')]) {
    expect(refusal(await takeEditions(desk, [early, other]))).toEqual({
      type: 'edition-overlap',
      day: other.from,
      from: '2010-01-01',
    });
  }
  expect(refusal(await takeEditions(desk, [edition('C', '2012-01-01', '2011-12-31')]))).toEqual({
    type: 'ends-before-start',
    from: '2012-01-01',
  });
  expect(await desk.db.ruleBooks.count()).toBe(before);
  expect(must(await takeEditions(desk, [early, edition('B', '2015-01-01', '2015-12-31')]))).toBe(2);
});
