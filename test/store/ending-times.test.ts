import { describe, expect, test } from 'vitest';
import { lastClosing } from '#domain/meeting/ending.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance, markDeparture } from '#store/attendance.ts';
import { appoint } from '#store/meetings.ts';
import { advanceMeeting } from '#store/progress.ts';
import { closeHands, correctTimes } from '#store/rounds.ts';
import {
  comeLate,
  deferAll,
  desk,
  inSession,
  meetingId,
  members,
  nameOf,
  open,
  record,
  refusal,
  time,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const end = (at: string) => advanceMeeting(desk, { meetingId, endedAt: time(at) });

describe('a meeting ends', () => {
  test('after everybody came and went', async () => {
    await inSession();
    await deferAll();
    must(await comeLate());
    expect(refusal(await end('08:44'))).toEqual({
      type: 'ends-before-coming',
      at: '08:45',
      name: await nameOf(members[8]!),
    });
    must(await markDeparture(desk, { meetingId, memberId: members[7]!, at: time('09:00') }));
    expect(refusal(await end('08:50'))).toMatchObject({ at: '09:00', name: await nameOf(members[7]!) });
    const back = { memberId: members[7]!, state: 'present', writtenOpinion: false, at: time('09:20') } as const;
    must(await markAttendance(desk, { meetingId, marks: [back] }));
    expect(refusal(await end('09:10'))).toMatchObject({ at: '09:20' });
    must(await end('09:20'));
  });

  test('after somebody took over the chair', async () => {
    await inSession();
    await deferAll();
    must(await appoint(desk, { meetingId, part: 'chair', memberId: members[2]!, at: time('10:00') }));
    expect(refusal(await end('09:59'))).toMatchObject({ type: 'ends-before-coming', at: '10:00' });
    must(await end('10:00'));
  });

  test('before the laptop closed the last vote, if whoever types it says so: only asked, not refused', async () => {
    await inSession();
    expect(lastClosing(await record())).toBeUndefined();
    const round = await open('ldtt');
    must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: time('11:30'), count: { takenOut: [] } }));
    await deferAll();
    expect(lastClosing(await record())).toBe('11:30');
    must(await end('11:00'));
  });
});

test('the time of a vote is not put right to before the opening', async () => {
  await inSession();
  const round = await open('ldtt');
  must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: time('09:00'), count: { takenOut: [] } }));
  const correct = (openedAt: string) =>
    correctTimes(desk, { meetingId, roundId: round.id, openedAt: time(openedAt), closedAt: time('09:00') });
  expect(refusal(await correct('07:30'))).toEqual({ type: 'too-early', from: '08:00' });
  must(await correct('08:10'));
});
