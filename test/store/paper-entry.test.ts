import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AwardId, NominationId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { paperFacts, papersToFreeze } from '#domain/papers/paper-facts.ts';
import type { PaperFacts } from '#domain/papers/facts.ts';
import { err, ok } from '#domain/result.ts';
import { instantOf, type ClockTime } from '#domain/time.ts';
import type { Round } from '#domain/voting/round.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance, markDeparture } from '#store/attendance.ts';
import type { Desk } from '#store/desk.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { electTellers, recuse } from '#store/meetings.ts';
import { addNote } from '#store/notes.ts';
import { freezePaper } from '#store/papers.ts';
import { enterFromPaper } from '#store/paper-entry.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { closeBallot, closeHands, openRound } from '#store/rounds.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { recordScore } from '#store/scoring.ts';
import { undoLast } from '#store/undo.ts';
import type { Mark } from '#domain/scoring/points.ts';
import { countOf, meetingId, members } from '#test/worlds/sample-council.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

let live: Desk;
let later: Desk;
beforeEach(async () => {
  live = await openDesk();
  // The morning after, at another clock.
  const other = await openDesk();
  later = { ...other, clock: () => instantOf(other.clock() + 86_400_000) };
  for (const desk of [live, later]) must(await startSampleCouncil(desk, smallWorld));
});
afterEach(() => {
  live.db.close();
  later.db.close();
});

const clock = (time: string): ClockTime => time as ClockTime;
const pdf = new Uint8Array([37, 80, 68, 70]);
const reason = 'máy tính hỏng lúc 7 giờ 50 phút';
const read = async (desk: Desk): Promise<MeetingRecord> => (await loadMeetingRecord(desk.db, meetingId))!;
const firstOf = async (desk: Desk, awardId: string) => {
  const { matters, nominations } = await read(desk);
  const ids = new Set(nominations.filter((nomination) => nomination.awardId === awardId).map(({ id }) => id));
  return matters.find(({ nominationId }) => ids.has(nominationId))!;
};

/** Calls the roll and opens: eight of nine, the ninth in writing. */
async function opens(desk: Desk): Promise<void> {
  const marks = members.map((memberId, index) => ({
    memberId,
    state: index < 8 ? ('present' as const) : ('absent-excused' as const),
    writtenOpinion: index === 8,
  }));
  must(await markAttendance(desk, { meetingId, marks }));
  must(await advanceMeeting(desk, { meetingId, openedAt: clock('08:05') }));
}

const opensVote = async (desk: Desk, awardId: string, openedAt: string): Promise<Round> =>
  must(await openRound(desk, { meetingId, awardId: awardId as AwardId, openedAt: clock(openedAt) }));
const counts = async (desk: Desk, round: Round, closedAt: string, valid = 9): Promise<unknown> => {
  const rows = round.rows.map(({ nominationId, recused }) => ({
    nominationId,
    yes: valid - recused.length,
    no: 0,
    blank: recused.length,
    invalidRow: 0,
  }));
  const returned = valid - 1;
  const count = countOf(round, { rows, valid, returned, issued: returned, unused: 10 - returned });
  must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: clock(closedAt), count }));
  const subject = { kind: 'count-record', roundId: round.id } as const;
  const drawn = { subject, facts: paperFacts(await read(desk), subject, instantOf(0)), bytes: pdf, anchors: [] };
  return must(await freezePaper(desk, { meetingId, drawn }));
};

/** The whole meeting, with everything that the sheets of the kit have a place for. */
async function holds(desk: Desk): Promise<void> {
  await opens(desk);
  const [nomineeId] = smallWorld.meetings[0]!.scoredNomineeIds;
  const score = { meetingId, memberId: members[0]!, nomineeId: nomineeId!, criterion: '1.1', mark: 900 as Mark };
  must(await recordScore(desk, score));
  const remark = { speakerId: members[2]!, nominationId: null, text: 'đề nghị rà soát số liệu' };
  must(await addNote(desk, { meetingId, note: remark }));
  const hands = await opensVote(desk, 'ldtt', '08:20');
  const takenOut = [{ nominationId: hands.rows[0]!.nominationId, against: 1, abstained: 0 }];
  const closing = { meetingId, roundId: hands.id, closedAt: clock('08:25'), count: { takenOut } };
  must(await closeHands(desk, closing));
  const withdrawn = { type: 'withdrawn', letter: 'Công văn số 86/CV-TL ngày 14/12/2026' } as const;
  must(await setOutcome(desk, { meetingId, matterId: (await firstOf(desk, 'giay-khen')).id, outcome: withdrawn }));
  const praise = await opensVote(desk, 'giay-khen', '08:30');
  must(await closeHands(desk, { meetingId, roundId: praise.id, closedAt: clock('08:35'), count: { takenOut: [] } }));
  const tellers = (['head', 'secretary', 'member'] as const).map((part, index) => ({
    memberId: members[3 + index]!,
    part,
  }));
  must(await electTellers(desk, { meetingId, tellers }));
  await counts(desk, await opensVote(desk, 'cstd-co-so', '08:50'), '09:10');
  const nominationId: NominationId = (await firstOf(desk, 'bang-khen-tinh')).nominationId;
  must(await recuse(desk, { meetingId, nominationId, memberId: members[2]!, reason: 'có liên quan' }));
  await counts(desk, await opensVote(desk, 'bang-khen-tinh', '09:15'), '09:40');
  must(await markDeparture(desk, { meetingId, memberId: members[6]!, at: clock('09:45') }));
  await counts(desk, await opensVote(desk, 'cstd-toan-quoc', '09:50'), '10:05', 8);
}

/** Ends it and locks numbers and wording; then every paper that the meeting has. */
async function papersOf(desk: Desk): Promise<readonly PaperFacts[]> {
  must(await advanceMeeting(desk, { meetingId, endedAt: clock('11:00') }));
  must(await advanceMeeting(desk, { meetingId }));
  must(await advanceMeeting(desk, { meetingId }));
  const record = await read(desk);
  const ballots = record.rounds.filter(({ rule }) => rule.mode === 'ballot');
  return [
    ...papersToFreeze(record),
    ...ballots.map(({ id: roundId }) => ({ kind: 'count-record', roundId }) as const),
  ].map((subject) => paperFacts(record, subject, instantOf(0)));
}

describe('a meeting entered from paper', () => {
  test('gives the same papers as one that was recorded as it went', async () => {
    for (const desk of [live, later]) must(await advanceMeeting(desk, { meetingId }));
    must(await enterFromPaper(later, { meetingId, reason }));
    for (const desk of [live, later]) await holds(desk);
    const entered = await papersOf(later);
    expect(entered.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['minutes', 'award-list', 'count-record']));
    expect(entered).toEqual(await papersOf(live));
  });

  test('keeps why, and the day of the entry, with the meeting and in the journal', async () => {
    must(await advanceMeeting(later, { meetingId }));
    must(await enterFromPaper(later, { meetingId, reason: `  ${reason} ` }));
    expect((await read(later)).meeting.enteredFromPaper).toEqual({ on: '2026-12-16', reason });
    const last = (await later.db.journal.toArray()).at(-1);
    expect(last).toMatchObject({ type: 'paper-entry-begun', reason });
  });

  test('may begin in the middle, when the laptop dies there, and be taken back', async () => {
    must(await advanceMeeting(live, { meetingId }));
    await opens(live);
    must(await enterFromPaper(live, { meetingId, reason }));
    expect(await undoLast(live, { meetingId })).toEqual(ok('paper-entry-begun'));
    expect((await read(live)).meeting.enteredFromPaper).toBeNull();
  });

  test('needs a reason, an office, and a meeting that was called and is not over', async () => {
    const asks = (why = reason, desk = live) => enterFromPaper(desk, { meetingId, reason: why });
    expect(await asks()).toMatchObject(err({ type: 'phase-forbids', phase: 'preparing' }));
    must(await advanceMeeting(live, { meetingId }));
    expect(await asks('  ')).toEqual(err({ type: 'required', field: 'reason' }));
    const helper: Desk = { ...live, actor: { name: 'Nguyễn Văn Giúp', role: 'other' } };
    expect(await asks(reason, helper)).toEqual(err({ type: 'role-forbids', action: 'enter-from-paper' }));
    await holds(live);
    must(await advanceMeeting(live, { meetingId, endedAt: clock('11:00') }));
    expect(await asks()).toMatchObject(err({ type: 'phase-forbids', phase: 'closed' }));
  });

  test('has no vote that ends before it began: a typed time may be a slip', async () => {
    must(await advanceMeeting(live, { meetingId }));
    must(await enterFromPaper(live, { meetingId, reason }));
    await opens(live);
    const round = await opensVote(live, 'ldtt', '08:20');
    const closing = { meetingId, roundId: round.id, count: { takenOut: [] } };
    expect(await closeHands(live, { ...closing, closedAt: clock('08:02') })).toEqual(
      err({ type: 'too-early', from: '08:20' }),
    );
    expect(await closeHands(live, { ...closing, closedAt: clock('08:20') })).toMatchObject({ ok: true });
  });
});
