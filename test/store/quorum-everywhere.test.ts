import { expect, test } from 'vitest';
import type { ClockTime } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { adoptMinutes } from '#store/assents.ts';
import { markAttendance, markDeparture } from '#store/attendance.ts';
import { decideBusiness } from '#store/business.ts';
import {
  desk,
  elect,
  inSession,
  meetingId,
  members,
  open,
  record,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const dissent = { against: 0, abstained: 0 };
const leave = async (...seats: readonly number[]): Promise<void> => {
  for (const seat of seats)
    must(await markDeparture(desk, { meetingId, memberId: members[seat]!, at: '09:30' as ClockTime }));
};

test('without its quorum a meeting decides nothing: neither its own business nor its minutes', async () => {
  await inSession();
  await leave(4, 5, 6);
  const missing = { type: 'quorum-missing', present: 5, required: 6 };
  expect(refusal(await decideBusiness(desk, { meetingId, kind: 'proposals', dissent }))).toEqual(missing);
  expect(refusal(await adoptMinutes(desk, { meetingId, dissent }))).toEqual(missing);
});

test('what was decided is not voted on a second time in its place', async () => {
  await inSession();
  must(await decideBusiness(desk, { meetingId, kind: 'proposals', dissent }));
  const again = { meetingId, kind: 'proposals', dissent: { against: 8, abstained: 0 } } as const;
  expect(refusal(await decideBusiness(desk, again))).toEqual({ type: 'already-decided' });
});

test('an envelope that lies with the papers of a running vote is not put aside', async () => {
  await inSession();
  must((await elect()) as never);
  const round = await open('cstd-co-so');
  const memberId = round.roll.writtenOpinions[0]!;
  const aside = { memberId, state: 'absent-excused', writtenOpinion: false } as const;
  expect(refusal(await markAttendance(desk, { meetingId, marks: [aside] }))).toEqual({ type: 'round-running' });
  expect((await record()).attendances.find((line) => line.memberId === memberId)!.writtenOpinion).toBe(true);
});
