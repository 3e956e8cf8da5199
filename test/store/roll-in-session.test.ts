import { describe, expect, test } from 'vitest';
import type { AwardId } from '#domain/ids.ts';
import { rollNow } from '#domain/meeting/meeting-record.ts';
import { opinionOnArrival } from '#domain/meeting/roll-call.ts';
import { rowProspect } from '#domain/voting/round.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance, markDeparture, nameSubstitute } from '#store/attendance.ts';
import { advanceMeeting } from '#store/progress.ts';
import { closeBallot } from '#store/rounds.ts';
import {
  comeLate,
  countOf,
  desk,
  elect,
  inSession,
  journalLength,
  meetingId,
  members,
  open,
  record,
  refusal,
  time,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const lateMember = members[8]!;
const lineOf = async (id = lateMember) => (await record()).attendances.find(({ memberId }) => memberId === id);

describe('a member who comes late', () => {
  test('is asked when, and not before the opening', async () => {
    await inSession();
    const mark = { memberId: lateMember, state: 'present', writtenOpinion: false } as const;
    expect(refusal(await markAttendance(desk, { meetingId, marks: [mark] }))).toEqual({
      type: 'required',
      field: 'time',
    });
    expect(refusal(await markAttendance(desk, { meetingId, marks: [{ ...mark, at: time('07:30') }] }))).toEqual({
      type: 'too-early',
      from: '08:00',
    });
  });

  test('raises what is needed of those present at once, and his envelope goes back unopened', async () => {
    await inSession();
    const before = await record();
    expect(opinionOnArrival(before, lateMember)).toBe('returned');
    const rule = { ...awardOf(before.ruleBook, 'cstd-co-so' as AwardId).vote, base: 'present' as const };
    expect(rowProspect(rule, rollNow(before), [])).toMatchObject({ base: 8, required: 7 });
    must(await comeLate());
    expect(await lineOf()).toMatchObject({ state: 'present', arrivedAt: '08:45', writtenOpinion: false });
    expect(rowProspect(rule, rollNow(await record()), [])).toMatchObject({ base: 9, required: 8 });
  });

  test('during a vote joins from the next one: the open vote keeps its roll and his opinion', async () => {
    await inSession();
    must((await elect()) as never);
    const round = await open('cstd-co-so');
    expect(opinionOnArrival(await record(), lateMember)).toBe('in-open-round');
    must(await comeLate());
    const running = (await record()).rounds[0]!;
    expect(running.roll).toEqual(round.roll);
    expect(running.roll.present).not.toContain(lateMember);
    must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: time('09:10'), count: countOf(round) }));
    expect((await open('bang-khen-tinh')).roll.present).toContain(lateMember);
  });
});

test('a member marked twice has one line: the same mark leaves no trace, and in one call the last one counts', async () => {
  await inSession();
  const before = await journalLength();
  const present = { memberId: members[1]!, state: 'present', writtenOpinion: false } as const;
  must(await markAttendance(desk, { meetingId, marks: [present, present] }));
  expect(await journalLength()).toBe(before);
  must(await comeLate());
  must(await comeLate());
  expect(await journalLength()).toBe(before + 1);
  const excused = { ...present, state: 'absent-excused' as const };
  must(await markAttendance(desk, { meetingId, marks: [present, excused] }));
  const lines = (await record()).attendances.filter(({ memberId }) => memberId === members[1]);
  expect(lines.map(({ state }) => state)).toEqual(['absent-excused']);
});

test('a member whom nobody marked yet, named twice in one call, has one line', async () => {
  must(await advanceMeeting(desk, { meetingId }));
  const mark = { memberId: members[2]!, state: 'present', writtenOpinion: false } as const;
  must(await markAttendance(desk, { meetingId, marks: [mark, { ...mark, state: 'absent-unexcused' }] }));
  expect((await record()).attendances.map(({ state }) => state)).toEqual(['absent-unexcused']);
});

describe('a member who leaves early', () => {
  test('is out of the room from then on, and may come back', async () => {
    await inSession();
    const memberId = members[7]!;
    const leave = (at: string) => markDeparture(desk, { meetingId, memberId, at: time(at) });
    expect(refusal(await leave('07:59'))).toEqual({ type: 'too-early', from: '08:00' });
    must(await leave('10:00'));
    expect(rollNow(await record()).present).not.toContain(memberId);
    expect(refusal(await leave('10:05')), 'nobody leaves twice').toEqual({ type: 'not-in-room' });
    const back = (at: string) =>
      markAttendance(desk, {
        meetingId,
        marks: [{ memberId, state: 'present', writtenOpinion: false, at: time(at) }],
      });
    expect(refusal(await back('09:00'))).toEqual({ type: 'too-early', from: '10:00' });
    must(await back('10:20'));
    expect(await lineOf(memberId)).toMatchObject({ arrivedAt: null, leftAt: null });
  });

  test('stays on the roll of the vote that runs', async () => {
    await inSession();
    const round = await open('ldtt');
    must(await markDeparture(desk, { meetingId, memberId: members[7]!, at: time('09:00') }));
    expect((await record()).rounds[0]?.roll).toEqual(round.roll);
  });
});

test('a substitute sits for an absent member only, without a vote, and gives up the place when he comes', async () => {
  await inSession();
  const name = (memberId: typeof lateMember, substitute: string) =>
    nameSubstitute(desk, { meetingId, memberId, substitute });
  expect(refusal(await name(members[1]!, 'Ngô Văn Sơn'))).toEqual({ type: 'not-absent' });
  must(await name(lateMember, '  Ngô Văn   Sơn '));
  expect((await lineOf())?.substitute).toBe('Ngô Văn Sơn');
  expect(rollNow(await record()).present).toHaveLength(8);
  must(await comeLate());
  expect((await lineOf())?.substitute).toBe('');
});
