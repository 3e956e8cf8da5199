import { expect, test } from 'vitest';
import type { AwardId, MeetingId, MemberId, RoundId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { markAttendance, markDeparture } from '#store/attendance.ts';
import { electTellers } from '#store/meetings.ts';
import { addInSession } from '#store/outcomes.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { closeBallot, closeHands, openRound, voidRound } from '#store/rounds.ts';
import { countOf, desk, journalLength, members, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { recordOf, sent } from '#test/worlds/circulation.ts';

useSampleCouncil();

/*
 * A circulation has no room: nobody comes, nothing is put to hands, no vote is opened or thrown away. What is asked of all
 * members in writing stays asked until its deadline.
 */
test('what is done in a room is refused in a circulation, and writes nothing', async () => {
  const meetingId: MeetingId = await sent(desk);
  const { rounds, matters } = await recordOf(desk, meetingId);
  const [round] = rounds;
  const roundId = round!.id satisfies RoundId;
  const at = '09:00' as ClockTime;
  const tellers = (['head', 'secretary', 'member'] as const).map((part, place) => ({
    part,
    memberId: members[place + 3] as MemberId,
  }));
  const attempts: Readonly<Record<string, () => Promise<Result<unknown, Refusal>>>> = {
    voidRound: () => voidRound(desk, { meetingId, roundId, reason: 'mở nhầm' }),
    closeHands: () => closeHands(desk, { meetingId, roundId, closedAt: at, count: { takenOut: [] } }),
    closeBallot: () => closeBallot(desk, { meetingId, roundId, closedAt: at, count: countOf(round!) }),
    openRound: () => openRound(desk, { meetingId, awardId: 'giay-khen' as AwardId, openedAt: at }),
    electTellers: () => electTellers(desk, { meetingId, tellers }),
    markDeparture: () => markDeparture(desk, { meetingId, memberId: members[3]!, at }),
    advanceMeeting: () => advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime }),
    setOutcome: () =>
      setOutcome(desk, { meetingId, matterId: matters[0]!.id, outcome: { type: 'deferred', reason: 'chờ' } }),
    markAttendance: () =>
      markAttendance(desk, {
        meetingId,
        marks: [{ memberId: members[3]!, state: 'present', writtenOpinion: false, at }],
      }),
    addInSession: () =>
      addInSession(desk, {
        meetingId,
        name: {
          nominee: { kind: 'collective', name: 'Tổ bảo vệ', unit: 'Ban Quản lý', unitTaxCode: '' },
          awardId: 'giay-khen' as AwardId,
          occasion: 'sudden',
          achievement: '',
          condition: { condition: 'nộp hồ sơ', due: '2026-06-10' as CivilDate },
        },
      }),
  };
  const entries = await journalLength();
  const through: string[] = [];
  for (const [name, attempt] of Object.entries(attempts)) if ((await attempt()).ok) through.push(name);
  expect(through).toEqual([]);
  expect(await journalLength()).toBe(entries);
});
