import { expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import { collapseWarnings } from '#domain/eligibility/warnings.ts';
import { ok } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { change } from '#store/change.ts';
import { deedOf } from '#store/desk.ts';
import { explainYear, restoreRule, setRuleAside } from '#store/eligibility.ts';
import { recordHeldAward } from '#store/register-awards.ts';
import { desk, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const meetingOn = '2026-12-15' as CivilDate;
const year = smallWorld.nominations[0]!.year;
const explained = () => explainYear(desk.db, year, meetingOn);
const pending = async () =>
  collapseWarnings(await explained()).find(({ rule }) => rule.ruleId === 'dang-ky-thi-dua')?.nominationIds ?? [];
const rule = { vi: 'Đã đăng ký thi đua từ đầu năm', en: 'Registered' };
const aside = { ruleId: 'dang-ky-thi-dua', rule };

test('every nomination of the year is explained, by the edition of the day it came in', async () => {
  const all = await explained();
  expect(all).toHaveLength(smallWorld.nominations.filter((nomination) => nomination.year === year).length);
  for (const { lines } of all) expect(lines[0]).toMatchObject({ ruleId: 'quy-dinh-ap-dung', verdict: 'met' });
});

test('one reason sets a rule aside for a selected group, and stays in the journal and with each of them', async () => {
  const before = await pending();
  const group = before.slice(0, 3);
  must(await setRuleAside(desk, { ...aside, nominationIds: group, reason: '  Đã hỏi các cơ quan ' }));
  expect(await pending()).toEqual(before.filter((id) => !group.includes(id)));
  for (const nomination of await desk.db.nominations.bulkGet(group)) {
    expect(nomination?.overrides).toEqual([{ ...aside, reason: 'Đã hỏi các cơ quan' }]);
  }
  const last = (await desk.db.journal.toArray()).filter(({ type }) => type === 'rule-set-aside');
  expect(last).toMatchObject([{ reason: 'Đã hỏi các cơ quan' }]);
});

test('a rule counts again when it is restored, and a second reason takes the place of the first', async () => {
  const before = await pending();
  const nominationIds = before.slice(0, 1);
  must(await setRuleAside(desk, { ...aside, nominationIds, reason: 'Một' }));
  must(await setRuleAside(desk, { ...aside, nominationIds, reason: 'Hai' }));
  expect((await desk.db.nominations.get(before[0]!))?.overrides).toEqual([{ ...aside, reason: 'Hai' }]);
  must(await restoreRule(desk, { ruleId: aside.ruleId, nominationIds }));
  expect(await pending()).toEqual(before);
});

test('nothing is set aside without a reason, nor for a nomination that is gone', async () => {
  const nominationIds = (await pending()).slice(0, 1);
  expect(refusal(await setRuleAside(desk, { ...aside, nominationIds, reason: ' ' }))).toEqual({
    type: 'required',
    field: 'reason',
  });
  const gone = [...nominationIds, 'gone' as never];
  expect(refusal(await setRuleAside(desk, { ...aside, nominationIds: gone, reason: 'Vì' }))).toEqual({
    type: 'not-found',
    subject: 'nomination',
  });
  expect(await pending()).toContain(nominationIds[0]);
});

test('what the register holds is found: a form for the same year stands against another', async () => {
  const nomination = smallWorld.nominations.find(({ awardId }) => awardId === ('bang-khen-tinh' as never))!;
  const period = async () =>
    (await explained())
      .find(({ nominationId }) => nominationId === nomination.id)
      ?.lines.find(({ ruleId }) => ruleId === 'khong-trung-thoi-gian');
  expect(await period()).not.toMatchObject({ verdict: 'missing' });
  must(
    await recordHeldAward(desk, {
      nomineeId: nomination.nomineeId,
      award: 'Giấy khen của Trưởng Ban',
      awardId: 'giay-khen' as never,
      decisionNumber: '8/QĐ-BQL',
      issuer: '',
      decidedOn: null,
      period: `năm ${year}`,
    }),
  );
  expect(await period()).toMatchObject({ verdict: 'missing', lacks: [{ type: 'period-rewarded', years: [year] }] });
});

test('an edition kept from before its rules were looked up is explained by the checks of the shipped one', async () => {
  const before = await explained();
  must(
    await change(desk.db, deedOf(desk, 'rules-settled'), ['ruleBooks'], async () => {
      for (const { common: _common, filing: _filing, ...book } of await desk.db.ruleBooks.toArray()) {
        const awards = book.awards.map((award) => ({
          ...award,
          conditions: award.conditions.map(({ check: _check, ...condition }) => condition),
        }));
        await desk.db.ruleBooks.put({ ...book, awards });
      }
      return ok(true);
    }),
  );
  expect(await explained()).toEqual(before);
});
