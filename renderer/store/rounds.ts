import { reconcile, reconciles, tallyBallots, type BallotCount } from '#domain/voting/ballot-count.ts';
import { ballotNow, type BallotNow } from '#domain/papers/ballot-now.ts';
import { quorumState } from '#domain/meeting/attendance.ts';
import { tallyHands, type HandsCount, type RowTally } from '#domain/voting/hands.ts';
import type { AwardId, MeetingId, RoundId } from '#domain/ids.ts';
import { actingIn, rollNow, seatOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { mayAct, type Acting, type Matter } from '#domain/meeting/meeting.ts';
import type { Outcome } from '#domain/meeting/outcome.ts';
import { proposedRecusals } from '#domain/meeting/recusal-proposals.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Round, RoundResult } from '#domain/voting/round.ts';
import { awardOf, type VoteMode } from '#domain/rules/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import type { ClockTime } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { loadMeetingRecord, meetingTables, recordFor } from './meeting-reading.ts';

/**
 * Opens the vote on an award's list: roll, rows and rule are frozen, and the numbers required are known. Held up while
 * this laptop is not to be trusted with it, unless the chair or whoever presides goes on *despite* that, for a reason that
 * the journal keeps.
 */
export const openRound = (
  desk: Desk,
  {
    despite,
    ...input
  }: {
    readonly meetingId: MeetingId;
    readonly awardId: AwardId;
    readonly openedAt: ClockTime;
    readonly despite?: string | undefined;
  },
): Promise<Result<Round, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'round-opened', tidyText(despite ?? '') || undefined),
    [...meetingTables, 'papers'],
    async (): Promise<Result<Round, Refusal>> => {
      const record = await loadMeetingRecord(desk.db, input.meetingId);
      if (!record) return err({ type: 'not-found', subject: 'meeting' });
      const acting = actingIn(record, desk.actor);
      const allowed = mayAct(record.meeting.phase, 'vote', acting);
      if (!allowed.ok) return allowed;
      const { vote: rule } = awardOf(record.ruleBook, input.awardId);
      const papers = await desk.db.papers.where({ meetingId: input.meetingId }).toArray();
      const ballot = ballotNow(record, papers, input.awardId);
      const refusal = whyNotNow(record, rule.mode, ballot) ?? whyNotSafe(desk, acting, despite);
      if (refusal) return err(refusal);
      const round: Round = {
        id: desk.newId(),
        ...input,
        number: record.rounds.reduce((most, { number }) => Math.max(most, number), 0) + 1,
        rule,
        question: { type: 'yes-no' },
        follows: null,
        roll: rollNow(record),
        rows: ballot.rows,
        struck: ballot.struck,
        tellers: rule.mode === 'ballot' ? record.meeting.tellers : [],
        result: null,
      };
      await desk.db.rounds.add(round);
      return ok(round);
    },
  );

function whyNotNow(record: MeetingRecord, mode: VoteMode, { rows, notPrinted }: BallotNow): Refusal | undefined {
  const roll = rollNow(record);
  const quorum = quorumState(roll, record.ruleBook.quorum.threshold);
  if (!quorum.met) return { type: 'quorum-missing', present: quorum.present, required: quorum.required };
  const open = record.rounds.find((round) => round.result === null);
  if (open) return { type: 'another-round-open', roundId: open.id };
  if (rows.length === 0) return { type: 'nothing-to-vote' };
  const asked = proposedRecusals(record).filter((one) => rows.some((row) => row.nominationId === one.nominationId));
  if (asked.length > 0) return { type: 'recusals-unanswered', count: asked.length };
  if (mode === 'hands') return undefined;
  if (notPrinted.length > 0) return { type: 'not-on-ballot', count: notPrinted.length };
  if (record.meeting.tellers.length !== 3) return { type: 'tellers-missing' };
  const gone = record.meeting.tellers.find((teller) => !roll.present.includes(teller.memberId));
  return gone && { type: 'teller-absent', name: seatOf(record, gone.memberId).name };
}

function whyNotSafe({ safetyReasons }: Desk, acting: Acting, despite: string | undefined): Refusal | undefined {
  const reasons = (safetyReasons?.() ?? []).filter(({ level }) => level === 'red');
  if (reasons.length === 0) return undefined;
  if (despite === undefined) return { type: 'not-safe', reasons };
  if (tidyText(despite) === '') return { type: 'required', field: 'reason' };
  return acting === 'chair' ? undefined : { type: 'chair-only' };
}

/** Throws away a vote that was opened by mistake, before anything was counted; the journal keeps why. */
export const voidRound = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly roundId: RoundId; readonly reason: string },
): Promise<Result<true, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'round-voided', tidyText(input.reason)),
    meetingTables,
    async (): Promise<Result<true, Refusal>> => {
      if (!tidyText(input.reason)) return err({ type: 'required', field: 'reason' });
      const found = await openRoundOf(desk, input);
      if (!found.ok) return found;
      await desk.db.rounds.delete(input.roundId);
      return ok(true);
    },
  );

/** Closes a show of hands with the dissent that was counted; every row gets its outcome. */
export const closeHands = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly roundId: RoundId;
    readonly closedAt: ClockTime;
    readonly count: HandsCount;
  },
): Promise<Result<readonly RowTally[], Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'hands-counted'),
    meetingTables,
    async (): Promise<Result<readonly RowTally[], Refusal>> => {
      const found = await openRoundOf(desk, input, 'hands');
      if (!found.ok) return found;
      const tallies = tallyHands(found.value.round, input.count);
      if (!tallies.ok) return tallies;
      await settleRound(
        desk,
        found.value,
        { mode: 'hands', closedAt: input.closedAt, count: input.count },
        tallies.value,
      );
      return tallies;
    },
  );

/** Closes a ballot with the tellers' count; refused, with every line that does not hold, until it reconciles. */
export const closeBallot = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly roundId: RoundId;
    readonly closedAt: ClockTime;
    readonly count: BallotCount;
  },
): Promise<Result<readonly RowTally[], Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'ballot-counted'),
    meetingTables,
    async (): Promise<Result<readonly RowTally[], Refusal>> => {
      const found = await openRoundOf(desk, input, 'ballot');
      if (!found.ok) return found;
      const { round } = found.value;
      const identities = reconcile(round, input.count);
      if (!reconciles(identities))
        return err({ type: 'not-reconciled', identities: identities.filter(({ holds }) => !holds) });
      const tallies = tallyBallots(round, input.count);
      await settleRound(desk, found.value, { mode: 'ballot', closedAt: input.closedAt, count: input.count }, tallies);
      return ok(tallies);
    },
  );

async function openRoundOf(
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly roundId: RoundId },
  mode?: Round['rule']['mode'],
): Promise<Result<{ readonly record: MeetingRecord; readonly round: Round }, Refusal>> {
  const found = await recordFor(desk, input.meetingId, 'vote');
  if (!found.ok) return found;
  const round = found.value.rounds.find((candidate) => candidate.id === input.roundId);
  // A ballot is never closed as a show of hands, nor the other way round.
  if (!round || (mode && round.rule.mode !== mode)) return err({ type: 'not-found', subject: 'round' });
  if (round.result) return err({ type: 'round-closed' });
  return ok({ record: found.value, round });
}

/** Writes what a vote came to: the round's result, and the outcome of every case on its list. */
export async function settleRound(
  desk: Desk,
  { record, round }: { readonly record: MeetingRecord; readonly round: Round },
  result: RoundResult,
  tallies: readonly RowTally[],
): Promise<void> {
  await desk.db.rounds.put({ ...round, result });
  for (const { nominationId, enough } of tallies) {
    const matter = record.matters.find((candidate) => candidate.nominationId === nominationId);
    if (!matter) throw new Error(`Round ${round.id} has a row that is not on the agenda`);
    await desk.db.matters.put({ ...matter, outcome: outcomeOf(matter, round.id, enough) });
  }
}

/** What a vote makes of a nomination; one brought up in the room can only be proposed on its condition. */
function outcomeOf(matter: Matter, roundId: RoundId, enough: boolean): Outcome {
  if (!enough) return { type: 'below-threshold', roundId };
  if (matter.onCondition) return { type: 'approved-on-condition', roundId, ...matter.onCondition };
  if (matter.addedInSession) throw new Error(`Matter ${matter.id} was brought up in the room without a condition`);
  return { type: 'approved', roundId };
}

/** Corrects when a vote was opened or closed, while the meeting is open and its count record is not frozen. */
export const correctTimes = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly roundId: RoundId;
    readonly openedAt: ClockTime;
    readonly closedAt: ClockTime;
  },
): Promise<Result<true, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'vote-times-corrected'),
    [...meetingTables, 'papers'],
    async (): Promise<Result<true, Refusal>> => {
      const found = await recordFor(desk, input.meetingId, 'vote');
      if (!found.ok) return found;
      const round = found.value.rounds.find(({ id }) => id === input.roundId);
      if (!round) return err({ type: 'not-found', subject: 'round' });
      const papers = await desk.db.papers.where({ meetingId: input.meetingId }).toArray();
      if (hasRecord(papers, round.id)) return err({ type: 'already-frozen' });
      const { openedAt, closedAt } = input;
      if (closedAt < openedAt) return err({ type: 'too-early', from: openedAt });
      const result = round.result && { ...round.result, closedAt };
      await desk.db.rounds.put({ ...round, openedAt, result });
      return ok(true);
    },
  );

/** Whether the tellers' record of a round is frozen. */
export const hasRecord = (papers: readonly Paper[], id: RoundId): boolean =>
  papers.some(({ subject }) => subject.kind === 'count-record' && subject.roundId === id);
