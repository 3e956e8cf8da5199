import { describe, expect, test } from 'vitest';
import type { MemberId } from '#domain/ids.ts';
import type { CivilDate, ClockTime, Instant } from '#domain/time.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance } from '#store/attendance.ts';
import { endSeat, seatMember } from '#store/council.ts';
import { appoint, editTexts } from '#store/meetings.ts';
import { addNote } from '#store/notes.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { closeBallot, closeHands } from '#store/rounds.ts';
import { undoLast } from '#store/undo.ts';
import {
  desk,
  meetingId,
  at,
  refusal,
  record,
  comePresent,
  inSession,
  journalLength,
  elect,
  open,
  countOf,
  members,
  comeLate,
  scoreOnce,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

describe('opening', () => {
  test('is refused with five of nine, and both numbers are said', async () => {
    must(await advanceMeeting(desk, { meetingId }));
    await comePresent(5);
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toEqual({
      type: 'quorum-missing',
      present: 5,
      required: 6,
    });
    expect((await record()).meeting.phase).toBe('convened');
  });

  test('by somebody who is neither chair nor secretary is refused', async () => {
    const guest = { ...desk, actor: { name: 'Khách', role: 'other' as const } };
    expect(refusal(await advanceMeeting(guest, { meetingId }))).toEqual({ type: 'role-forbids', action: 'advance' });
  });
});

describe('opening wants', () => {
  const arrive = async (absent: number) => {
    must(await advanceMeeting(desk, { meetingId }));
    const marks = members.map((memberId, i) => ({
      memberId,
      state: i === absent ? ('absent-excused' as const) : ('present' as const),
      writtenOpinion: false,
    }));
    must(await markAttendance(desk, { meetingId, marks }));
  };

  test('every member marked: nobody is "absent without reason" because nobody asked', async () => {
    must(await advanceMeeting(desk, { meetingId }));
    const marks = members
      .slice(0, 7)
      .map((memberId) => ({ memberId, state: 'present' as const, writtenOpinion: false }));
    must(await markAttendance(desk, { meetingId, marks }));
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toEqual({ type: 'roll-incomplete', missing: 2 });
  });

  test('somebody who presides: an absent chair hands over to a deputy, and the minutes say so', async () => {
    await arrive(0);
    const refused = { type: 'presiding-absent', part: 'chair', name: 'Nguyễn Hữu Thành' };
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toEqual(refused);
    must(await appoint(desk, { meetingId, part: 'chair', memberId: members[2]! }));
    must(await advanceMeeting(desk, { meetingId }));
    const facts = paperFacts(await record(), { kind: 'minutes' }, 1 as Instant);
    expect(facts).toMatchObject({ chair: { name: 'Trần Thị Bích Ngọc' }, chairIsDeputy: true });
  });

  test('somebody who writes the minutes', async () => {
    await arrive(1);
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toMatchObject({
      type: 'presiding-absent',
      part: 'secretary',
    });
  });
});

describe('closing the meeting', () => {
  const end = () => advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime });

  test('is refused while a vote is open', async () => {
    await inSession();
    const round = await open('ldtt');
    expect(refusal(await end())).toEqual({ type: 'round-open', roundId: round.id });
  });

  test('is refused while a nomination has no outcome, and names them', async () => {
    await inSession();
    expect(refusal(await end())).toMatchObject({ type: 'nominations-without-outcome', nominationIds: { length: 12 } });
  });

  test('is refused until the tellers’ record of every ballot is frozen', async () => {
    await inSession();
    must((await elect()) as never);
    const round = await open('cstd-co-so');
    must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: countOf(round) }));
    for (const matter of (await record()).matters.filter(({ outcome }) => !outcome)) {
      must(await setOutcome(desk, { meetingId, matterId: matter.id, outcome: { type: 'deferred', reason: 'để lại' } }));
    }
    expect(refusal(await end())).toEqual({ type: 'count-record-missing', roundIds: [round.id] });
  });

  test('wants the time at which it ended', async () => {
    await inSession();
    for (const matter of (await record()).matters) {
      must(
        await setOutcome(desk, {
          meetingId,
          matterId: matter.id,
          outcome: { type: 'returned', reason: 'thiếu hồ sơ' },
        }),
      );
    }
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toEqual({ type: 'required', field: 'time' });
    must(await end());
  });
});

test('an outcome, once voted, is not written over by hand', async () => {
  await inSession();
  const round = await open('ldtt');
  must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: at, count: { takenOut: [] } }));
  const matter = (await record()).matters[0]!;
  const again = await setOutcome(desk, { meetingId, matterId: matter.id, outcome: { type: 'withdrawn', letter: 'x' } });
  expect(refusal(again)).toEqual({ type: 'already-decided' });
});

test('after the results are locked words may change, numbers not', async () => {
  await inSession();
  for (const matter of (await record()).matters) {
    must(await setOutcome(desk, { meetingId, matterId: matter.id, outcome: { type: 'deferred', reason: 'để lại' } }));
  }
  must(await advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime }));
  must(await advanceMeeting(desk, { meetingId }));
  must(await editTexts(desk, { meetingId, texts: { place: 'Phòng họp số 2' } }));
  const phase = 'results-locked';
  expect(refusal(await comeLate())).toEqual({ type: 'phase-forbids', phase, action: 'mark-attendance' });
  expect(refusal(await scoreOnce())).toEqual({ type: 'phase-forbids', phase, action: 'score' });
  expect(
    refusal(await addNote(desk, { meetingId, note: { speakerId: members[0]!, nominationId: null, text: 'muộn' } })),
  ).toEqual({
    type: 'phase-forbids',
    phase,
    action: 'note',
  });
});

test('an opened meeting keeps its council and its roll, whoever is seated or leaves afterwards', async () => {
  await inSession();
  const minutes = async () => paperFacts(await record(), { kind: 'minutes' }, 1 as Instant);
  const before = await minutes();
  const late = { name: 'Người Mới', position: 'Chuyên viên', role: 'member' as const, from: '2026-01-05' as CivilDate };
  must(await seatMember(desk, late));
  must(await endSeat(desk, { membershipId: smallWorld.memberships[0]!.id, to: '2026-02-01' as CivilDate }));
  await comePresent(6);
  expect(await minutes()).toEqual(before);
});

test('a meeting ends after it opened, and its end is not moved later', async () => {
  await inSession();
  for (const matter of (await record()).matters) {
    must(await setOutcome(desk, { meetingId, matterId: matter.id, outcome: { type: 'deferred', reason: 'để lại' } }));
  }
  const early = await advanceMeeting(desk, { meetingId, endedAt: '07:59' as ClockTime });
  expect(refusal(early)).toEqual({ type: 'ends-before-opening', opensAt: '08:00' });
  must(await advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime }));
  must(await advanceMeeting(desk, { meetingId, endedAt: '23:59' as ClockTime }));
  expect((await record()).meeting.endedAt).toBe('11:00');
});

test('remarks have a speaker of the council, and texts are not emptied', async () => {
  await inSession();
  const stranger = { speakerId: 'nobody' as MemberId, nominationId: null, text: 'ý kiến' };
  expect(refusal(await addNote(desk, { meetingId, note: stranger }))).toEqual({
    type: 'not-a-member',
    memberId: 'nobody',
  });
  expect(refusal(await editTexts(desk, { meetingId, texts: { place: '  ' } }))).toEqual({
    type: 'required',
    field: 'place',
  });
  expect(refusal(await editTexts(desk, { meetingId, texts: { notes: [stranger] } }))).toMatchObject({
    type: 'not-a-member',
  });
});

test('what papers end with is worded until the texts are locked: lines without their marks, and some copies', async () => {
  const { wording } = (await record()).meeting;
  const typed = {
    receivers: [' Lãnh đạo  Ban; ', '', 'Lưu: VT.'],
    copies: 5,
    membersSign: true,
    ballotTitle: ' ',
    ballotsKeptUntil: ' đến 31/12/2027 ',
    ballotValidity: 'paper',
    ballotsLarge: true,
    ballotStubs: false,
  } as const;
  must(await editTexts(desk, { meetingId, texts: { wording: typed } }));
  expect((await record()).meeting.wording).toEqual({
    receivers: ['Lãnh đạo Ban', 'Lưu: VT'],
    copies: 5,
    membersSign: true,
    ballotTitle: 'Phiếu bầu',
    ballotsKeptUntil: '31/12/2027',
    ballotValidity: 'paper',
    ballotsLarge: true,
    ballotStubs: false,
  });
  const entries = await journalLength();
  expect(must(await editTexts(desk, { meetingId, texts: { wording: typed } })), 'the same once more').toBe(false);
  expect(await journalLength()).toBe(entries);
  for (const copies of [0, 1.5, 100, Number.NaN]) {
    expect(refusal(await editTexts(desk, { meetingId, texts: { wording: { ...wording, copies } } }))).toEqual({
      type: 'required',
      field: 'copies',
    });
  }
});

test('a deputy who presides leads the meeting to its end, whatever her seat; nobody else without office does', async () => {
  must(await advanceMeeting(desk, { meetingId }));
  await comePresent(8);
  must(await appoint(desk, { meetingId, part: 'chair', memberId: members[2]! }));
  const as = (name: string) => ({ ...desk, actor: { name, role: 'other' as const } });
  const forbidden = { type: 'role-forbids', action: 'vote' };
  must(await advanceMeeting(as('Trần Thị Bích Ngọc'), { meetingId }));
  const round = await open('ldtt');
  const closing = { meetingId, roundId: round.id, closedAt: at, count: { takenOut: [] } };
  expect(refusal(await closeHands(as('Khách'), closing))).toEqual(forbidden);
  must(await closeHands(as('Trần Thị Bích Ngọc'), closing));
  expect(refusal(await undoLast(as('Khách'), { meetingId }))).toEqual(forbidden);
  must(await undoLast(as('Trần Thị Bích Ngọc'), { meetingId }));
});
