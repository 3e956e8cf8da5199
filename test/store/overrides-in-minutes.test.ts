import { expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import { caseOf } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { minutesFacts } from '#domain/papers/minutes-facts.ts';
import type { AwardId, NominationId } from '#domain/ids.ts';
import type { ClockTime } from '#domain/time.ts';
import { restoreRule, setRuleAside } from '#store/eligibility.ts';
import { advanceMeeting } from '#store/progress.ts';
import { transferMatter } from '#store/transfers.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import {
  deferAll,
  desk,
  inSession,
  meetingId,
  record,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const rule = { vi: 'Đã đăng ký thi đua từ đầu năm', en: 'Registered at the start of the year' };
const aside = { ruleId: 'dang-ky-thi-dua', rule };
const overrides = async () => minutesFacts(await record(), desk.clock()).overrides;
const listed = async (awardId: string): Promise<readonly NominationId[]> => {
  const now = await record();
  return now.matters
    .map(({ nominationId }) => caseOf(now, nominationId).nomination)
    .filter((nomination) => nomination.awardId === awardId)
    .map(({ id }) => id);
};
const namesOf = async (ids: readonly NominationId[]) => {
  const now = await record();
  return ids.map((id) => calledName(caseOf(now, id).nominee));
};
const lock = async (): Promise<void> => {
  await deferAll();
  must(await advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime }));
  must(await advanceMeeting(desk, { meetingId }));
};

test('minutes without an override say nothing of one', async () => {
  expect(await overrides()).toBeUndefined();
});

test('one line a rule and reason tells for whom it was set aside, the higher award first', async () => {
  const [lower, higher] = [await listed('ldtt'), await listed('cstd-co-so')];
  const group = [...lower.slice(0, 2), higher[0]!];
  must(await setRuleAside(desk, { ...aside, nominationIds: group, reason: 'có bản đăng ký gửi chung của Ban' }));
  must(await setRuleAside(desk, { ...aside, nominationIds: [lower[2]!], reason: 'mới chuyển công tác' }));
  const [two, one, alone] = [await namesOf(lower.slice(0, 2)), await namesOf([higher[0]!]), await namesOf([lower[2]!])];
  expect(await overrides()).toEqual([
    {
      rule: rule.vi,
      reason: 'có bản đăng ký gửi chung của Ban',
      awards: [
        { award: 'Chiến sĩ thi đua cơ sở', class: 'title', nominees: one, all: false },
        { award: 'Lao động tiên tiến', class: 'title', nominees: two, all: false },
      ],
    },
    {
      rule: rule.vi,
      reason: 'mới chuyển công tác',
      awards: [{ award: 'Lao động tiên tiến', class: 'title', nominees: alone, all: false }],
    },
  ]);
});

test('a whole list is told as such', async () => {
  const nominationIds = await listed('ldtt');
  must(await setRuleAside(desk, { ...aside, nominationIds, reason: 'đã đối chiếu bản giấy' }));
  expect(await overrides()).toMatchObject([{ awards: [{ all: true, nominees: { length: nominationIds.length } }] }]);
});

test('what a nomination took along to another form is told once, where it was decided', async () => {
  const [first] = await listed('bang-khen-tinh');
  must(await setRuleAside(desk, { ...aside, nominationIds: [first!], reason: 'đã hỏi tỉnh' }));
  await inSession();
  const matterId = (await record()).matters.find(({ nominationId }) => nominationId === first)!.id;
  const to = { awardId: 'giay-khen' as AwardId, reason: 'chưa đủ năm', consent: '' };
  must(await transferMatter(desk, { meetingId, matterId, ...to }));
  const [told] = (await overrides())!;
  expect(told!.awards).toHaveLength(1);
  expect(told!.awards[0]!.award).toMatch(/^Bằng khen/u);
});

test('once the results are locked nothing is set aside and nothing counts again, with a sentence that says why', async () => {
  const [first] = await listed('ldtt');
  const one = { ...aside, nominationIds: [first!] };
  must(await setRuleAside(desk, { ...one, reason: 'đã đối chiếu' }));
  await inSession();
  await lock();
  const [name] = await namesOf([first!]);
  for (const refused of [await setRuleAside(desk, { ...one, reason: 'khác' }), await restoreRule(desk, one)]) {
    expect(refusal(refused)).toEqual({ type: 'overrides-locked', names: [name] });
    if (!refused.ok) expect(refusalSentence(refused.error, 'vi')).toContain(`xét ${name} đã chốt`);
  }
  expect((await desk.db.nominations.get(first!))?.overrides).toMatchObject([{ reason: 'đã đối chiếu' }]);
});

test('what that meeting left for a later one is open again once its minutes are frozen', async () => {
  const [first] = await listed('ldtt');
  await inSession();
  await lock();
  must(await advanceMeeting(desk, { meetingId }));
  must(await setRuleAside(desk, { ...aside, nominationIds: [first!], reason: 'đã bổ sung' }));
  expect((await desk.db.nominations.get(first!))?.overrides).toMatchObject([{ reason: 'đã bổ sung' }]);
});
