import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NominationId } from '#domain/ids.ts';
import type { Outcome } from '#domain/meeting/outcome.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Result } from '#domain/result.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import type { ClockTime } from '#domain/time.ts';
import { markAttendance } from '#store/attendance.ts';
import type { Desk } from '#store/desk.ts';
import { chainFaults } from '#store/journal.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { appoint, electTellers, recuse } from '#store/meetings.ts';
import { freezePaper } from '#store/papers.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { readJournal, replay, storedState, type State } from '#store/replay.ts';
import { closeBallot, closeHands, openRound } from '#store/rounds.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import {
  ballotsOf,
  canonical,
  dissentOf,
  expectedRows,
  hasQuorum,
  sha256,
  withOneWrong,
  type PlannedRow,
} from './meeting-oracle.ts';
import { casesOf, councilOf, memberAt, plans, type Plan } from './random-meeting.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const meetingId = smallWorld.meetings[0]?.id as NonNullable<(typeof smallWorld.meetings)[number]>['id'];
const [openedAt, closedAt, endedAt] = ['08:30', '09:00', '11:00'] as [ClockTime, ClockTime, ClockTime];

/** Everything the database holds, as one text. */
async function everything(desk: Desk): Promise<string> {
  const tables = await Promise.all(desk.db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return sha256(canonical(Object.fromEntries(tables)));
}

/** Tries what must be refused, and expects that nothing whatever was written. */
async function refused(desk: Desk, type: string, attempt: () => Promise<Result<unknown, { type: string }>>) {
  const before = await everything(desk);
  const result = await attempt();
  expect(result.ok ? 'accepted' : result.error.type).toBe(type);
  expect(await everything(desk)).toBe(before);
}

const done = async <Value>(attempt: Promise<Result<Value, unknown>>): Promise<Value> => {
  const result = await attempt;
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** The tables that hold anything: a replay knows no others. */
const filled = (state: State): State => new Map([...state].filter(([, rows]) => rows.size > 0));

/** Rebuilds the records from the journal, checks the chain twice, and plants faults in it that must be seen. */
async function checkJournal(desk: Desk): Promise<void> {
  const { entries, parts, heads } = await readJournal(desk.db);
  expect(chainFaults(entries, parts, heads)).toEqual([]);
  expect(filled(replay(entries, parts).state)).toEqual(filled(await storedState(desk.db)));
  let previous: string | null = null;
  for (const [index, { hash, ...header }] of entries.entries()) {
    expect([header.counter, header.previous, hash]).toEqual([index + 1, previous, sha256(canonical(header))]);
    const own = parts.filter(({ counter }) => counter === header.counter).toSorted((a, b) => a.part - b.part);
    expect(header.parts.map((part) => part.hash)).toEqual(own.map(({ rows }) => sha256(rows)));
    previous = hash;
  }
  const middle = Math.floor(entries.length / 2);
  const without = entries.filter((_, index) => index !== middle);
  expect(chainFaults(without, parts, heads)).not.toEqual([]);
  const renamed = entries.map((entry, index) => (index === middle ? { ...entry, type: 'nothing-happened' } : entry));
  expect(chainFaults(renamed, parts, heads)).not.toEqual([]);
  const flipped = parts.map((part, index) => (index === middle ? { ...part, rows: `${part.rows} ` } : part));
  expect(chainFaults(entries, flipped, heads)).not.toEqual([]);
}

/** Plays one plan to its locked texts; gives the outcomes that the oracle expects. */
async function play(desk: Desk, plan: Plan): Promise<ReadonlyMap<NominationId, Outcome['type']>> {
  const expected = new Map<NominationId, Outcome['type']>();
  const cases = casesOf(plan);
  await done(startSampleCouncil(desk, councilOf(plan)));
  await refused(desk, 'phase-forbids', () =>
    openRound(desk, { meetingId, awardId: plan.awards[0]?.id as Award['id'], openedAt }),
  );
  await done(advanceMeeting(desk, { meetingId }));
  const marks = plan.states.map((state, index) => ({ memberId: memberAt(index), ...state }));
  await done(markAttendance(desk, { meetingId, marks }));
  if (!hasQuorum(plan)) {
    await refused(desk, 'quorum-missing', () => advanceMeeting(desk, { meetingId }));
    return expected;
  }
  const present = marks.filter(({ state }) => state === 'present').map(({ memberId }) => memberId);
  await somebodyPresides(desk, present);
  await done(advanceMeeting(desk, { meetingId }));
  const tellers = present.slice(0, 3).map((memberId, index) => ({
    memberId,
    part: (['head', 'secretary', 'member'] as const)[index] ?? 'member',
  }));
  await done(electTellers(desk, { meetingId, tellers }));

  for (const [which, outcome] of plan.setAside) {
    const chosen = cases[which % Math.max(1, cases.length)];
    if (!chosen || expected.has(chosen.nomination.id)) continue;
    await done(setOutcome(desk, { meetingId, matterId: chosen.matterId, outcome }));
    expected.set(chosen.nomination.id, outcome.type);
  }
  const recused = new Map<NominationId, Set<ReturnType<typeof memberAt>>>();
  for (const [seat, which] of plan.recusals) {
    const nominationId = cases[which % Math.max(1, cases.length)]?.nomination.id;
    const memberId = memberAt(seat % plan.states.length);
    const votes = marks.find((mark) => mark.memberId === memberId);
    // Only members who vote here: of the others the texts say that their recusal changes nothing.
    if (!nominationId || expected.has(nominationId) || votes?.state !== 'present') continue;
    const named = recused.get(nominationId) ?? new Set();
    if (named.has(memberId)) continue;
    await done(recuse(desk, { meetingId, nominationId, memberId, reason: 'có liên quan' }));
    recused.set(nominationId, named.add(memberId));
  }

  const order = plan.awards.toSorted((a, b) => a.voteOrder - b.voteOrder);
  for (const [turn, award] of order.entries()) {
    const rows: readonly PlannedRow[] = cases
      .filter(({ nomination }) => nomination.awardId === award.id && !expected.has(nomination.id))
      .map(({ nomination }) => ({ nominationId: nomination.id, recused: [...(recused.get(nomination.id) ?? [])] }));
    if (rows.length === 0) {
      await refused(desk, 'nothing-to-vote', () => openRound(desk, { meetingId, awardId: award.id, openedAt }));
      continue;
    }
    await refused(desk, 'nominations-without-outcome', () => advanceMeeting(desk, { meetingId, endedAt }));
    await vote(desk, plan, award, rows, plan.wrong[turn] ?? [0, 1]);
    for (const { nominationId, enough } of expectedRows(plan, award, rows)) {
      if (nominationId) expected.set(nominationId, enough ? 'approved' : 'below-threshold');
    }
  }
  await lockAndKnock(desk, plan, order);
  return expected;
}

/** An absent chair or secretary keeps the meeting shut until somebody in the room is named in his place. */
async function somebodyPresides(desk: Desk, present: readonly ReturnType<typeof memberAt>[]): Promise<void> {
  for (const part of ['chair', 'secretary'] as const) {
    const meeting = await desk.db.meetings.get(meetingId);
    const named = part === 'chair' ? meeting?.chairId : meeting?.secretaryId;
    const [memberId] = present;
    if (!memberId || present.some((id) => id === named)) continue;
    await refused(desk, 'presiding-absent', () => advanceMeeting(desk, { meetingId }));
    await done(appoint(desk, { meetingId, part, memberId }));
  }
}

/** One round: opened, closed wrongly in vain, closed rightly, its count record frozen on the spot. */
async function vote(
  desk: Desk,
  plan: Plan,
  award: Award,
  rows: readonly PlannedRow[],
  wrong: readonly [number, number],
) {
  const round = await done(openRound(desk, { meetingId, awardId: award.id, openedAt }));
  expect(round.rows.map(({ nominationId }) => nominationId)).toEqual(rows.map(({ nominationId }) => nominationId));
  const closing = { meetingId, roundId: round.id, closedAt };
  await refused(desk, 'another-round-open', () => openRound(desk, { meetingId, awardId: award.id, openedAt }));
  await refused(desk, 'round-open', () => advanceMeeting(desk, { meetingId, endedAt }));
  const expectedTallies = expectedRows(plan, award, rows);
  if (award.vote.mode === 'hands') {
    const crowd = { nominationId: round.rows[0]?.nominationId as NominationId, against: 16, abstained: 0 };
    await refused(desk, 'too-many-votes', () => closeHands(desk, { ...closing, count: { takenOut: [crowd] } }));
    const tallies = await done(closeHands(desk, { ...closing, count: { takenOut: dissentOf(plan, award, rows) } }));
    expect(tallies).toMatchObject(expectedTallies);
    return;
  }
  const count = ballotsOf(plan, award, rows);
  await refused(desk, 'not-reconciled', () =>
    closeBallot(desk, { ...closing, count: withOneWrong(count, wrong[0], wrong[1]) }),
  );
  const tallies = await done(closeBallot(desk, { ...closing, count }));
  expect(tallies).toMatchObject(expectedTallies);
  await refused(desk, 'round-closed', () => closeBallot(desk, { ...closing, count }));
  const record = await loadMeetingRecord(desk.db, meetingId);
  if (!record) throw new Error('The meeting is lost');
  const subject = { kind: 'count-record', roundId: round.id } as const;
  const facts = paperFacts(record, subject, desk.clock());
  await done(freezePaper(desk, { meetingId, drawn: { subject, facts, bytes: new Uint8Array([1]), anchors: [] } }));
}

/** Closes and locks the meeting, and knocks at every number from outside. */
async function lockAndKnock(desk: Desk, plan: Plan, awards: readonly Award[]): Promise<void> {
  await done(advanceMeeting(desk, { meetingId, endedAt }));
  await done(advanceMeeting(desk, { meetingId }));
  await done(advanceMeeting(desk, { meetingId }));
  const [first] = casesOf(plan);
  const marks = [{ memberId: memberAt(0), state: 'absent-excused', writtenOpinion: false } as const];
  await refused(desk, 'phase-forbids', () => markAttendance(desk, { meetingId, marks }));
  await refused(desk, 'phase-forbids', () =>
    openRound(desk, { meetingId, awardId: awards[0]?.id as Award['id'], openedAt }),
  );
  if (!first) return;
  const outcome = { type: 'deferred', reason: 'để lại' } as const;
  await refused(desk, 'phase-forbids', () => setOutcome(desk, { meetingId, matterId: first.matterId, outcome }));
}

describe('a random whole meeting', () => {
  const numRuns = Math.max(3, Math.ceil(propertyRuns / 20));

  test('ends as the oracle says, is rebuilt by its journal, and keeps nothing of what was refused', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const desk = await openDesk();
        try {
          const expected = await play(desk, plan);
          const record = await loadMeetingRecord(desk.db, meetingId);
          const outcomes = record?.matters.map(({ nominationId, outcome }) => [nominationId, outcome?.type]);
          const wanted = casesOf(plan).map(({ nomination }) => [nomination.id, expected.get(nomination.id)]);
          expect(outcomes).toEqual(wanted);
          expect(record?.meeting.phase).toBe(hasQuorum(plan) ? 'texts-locked' : 'convened');
          await checkJournal(desk);
        } finally {
          await desk.db.delete();
        }
      }),
      { numRuns, endOnFailure: true },
    );
  });
});
