import { expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import type { AwardId, RuleBookId } from '#domain/ids.ts';
import { awardOf, ruleBookOn, type RuleBook } from '#domain/rules/rule-book.ts';
import type { RuleEdit } from '#domain/rules/rule-change.ts';
import type { CivilDate } from '#domain/time.ts';
import { changeRule } from '#store/rule-changes.ts';
import { desk, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const base = 'cstd-co-so' as AwardId;
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
