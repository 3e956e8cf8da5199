import { describe, expect, test } from 'vitest';
import type { MemberId } from '#domain/ids.ts';
import { rollNow } from '#domain/meeting/meeting-record.ts';
import type { MinutesFacts } from '#domain/papers/facts.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance, markDeparture } from '#store/attendance.ts';
import { closeBallot, closeHands, voidRound } from '#store/rounds.ts';
import {
  comeLate,
  countOf,
  desk,
  elect,
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

const mark = (memberId: MemberId, writtenOpinion = false) =>
  markAttendance(desk, { meetingId, marks: [{ memberId, state: 'absent-excused', writtenOpinion }] });
const leave = (memberId: MemberId, at: string) => markDeparture(desk, { meetingId, memberId, at: time(at) });
const lineOf = async (id: MemberId) => (await record()).attendances.find(({ memberId }) => memberId === id);

/** A ballot of eight in the room and one envelope, counted. */
async function counted() {
  await inSession();
  must((await elect()) as never);
  const round = await open('cstd-co-so');
  must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: time('09:10'), count: countOf(round) }));
  return round;
}

describe('whoever is on the roll of a counted vote was there', () => {
  test('a voter, the head teller and the chair cannot be marked absent; a voter can only leave', async () => {
    await counted();
    const { chairId } = (await record()).meeting;
    for (const memberId of [members[7]!, members[4]!])
      expect(refusal(await mark(memberId))).toEqual({ type: 'was-in-room', name: await nameOf(memberId) });
    // These two could not even leave.
    for (const memberId of [members[3]!, chairId])
      expect(refusal(await mark(memberId))).toMatchObject({ type: 'in-office', name: await nameOf(memberId) });
    must(await leave(members[7]!, '09:30'));
    expect(refusal(await mark(members[7]!)), 'nor after he left').toMatchObject({ type: 'was-in-room' });
    expect(await lineOf(members[7]!)).toMatchObject({ state: 'present', leftAt: '09:30' });
  });

  test('after a show of hands too, and not after a vote that was thrown away', async () => {
    await inSession();
    const first = await open('ldtt');
    must(await voidRound(desk, { meetingId, roundId: first.id, reason: 'mở nhầm' }));
    must(await mark(members[6]!));
    const round = await open('ldtt');
    must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: time('09:10'), count: { takenOut: [] } }));
    expect(refusal(await mark(members[7]!))).toMatchObject({ type: 'was-in-room' });
    must(await mark(members[6]!, true));
  });
});

describe('who voted, left and then sends an envelope', () => {
  test('keeps his departure, takes part by his opinion from then on, and the minutes say both', async () => {
    await inSession();
    const round = await open('ldtt');
    must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: time('09:10'), count: { takenOut: [] } }));
    const memberId = members[7]!;
    must(await leave(memberId, '09:30'));
    must(await mark(memberId, true));
    expect(await lineOf(memberId)).toMatchObject({ state: 'present', leftAt: '09:30', writtenOpinion: true });
    expect(rollNow(await record()).writtenOpinions).toContain(memberId);
    const name = await nameOf(memberId);
    const facts = paperFacts(await record(), { kind: 'minutes' }, desk.clock()) as MinutesFacts;
    expect(facts.members.find((one) => one.name === name)).toMatchObject({
      state: 'present',
      leftAt: '09:30',
      writtenOpinion: true,
    });
    must(await mark(memberId));
    expect(await lineOf(memberId)).toMatchObject({ state: 'present', leftAt: '09:30', writtenOpinion: false });
  });
});

describe('an envelope that was counted', () => {
  test('is not put aside, though its writer may come himself and leave again', async () => {
    await counted();
    const memberId = members[8]!;
    expect(refusal(await mark(memberId))).toEqual({ type: 'opinion-counted', name: await nameOf(memberId) });
    must(await comeLate());
    must(await leave(memberId, '09:40'));
  });

  test('of a vote that runs stays in its box while its writer comes and leaves', async () => {
    await inSession();
    must((await elect()) as never);
    await open('cstd-co-so');
    expect(refusal(await mark(members[8]!))).toEqual({ type: 'round-running' });
    must(await comeLate());
    must(await leave(members[8]!, '09:40'));
  });
});
