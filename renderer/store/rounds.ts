import { reconcile, reconciles, tallyBallots, type BallotCount } from '#domain/ballot-count.ts';
import { quorumState } from '#domain/attendance.ts';
import { tallyHands, type HandsCount, type RowTally } from '#domain/hands.ts';
import type { AwardId, MeetingId, RoundId } from '#domain/ids.ts';
import { caseOf, rollNow, seatOf, type MeetingRecord } from '#domain/meeting-record.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { roundRows, type Round, type RoundResult } from '#domain/round.ts';
import { awardOf } from '#domain/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import type { ClockTime } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/** Opens the vote on an award's list: roll, rows and rule are frozen, and the numbers required are known. */
export const openRound = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly awardId: AwardId; readonly openedAt: ClockTime },
): Promise<Result<Round, Refusal>> =>
  change(desk.db, deedOf(desk, 'round-opened'), meetingTables, async (): Promise<Result<Round, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    const record = found.value;
    const { rule, rows, refusal } = prepareRound(record, input.awardId);
    if (refusal) return err(refusal);
    const round: Round = {
      id: desk.newId(),
      ...input,
      number: record.rounds.reduce((most, { number }) => Math.max(most, number), 0) + 1,
      rule,
      roll: rollNow(record),
      rows,
      tellers: rule.mode === 'ballot' ? record.meeting.tellers : [],
      result: null,
    };
    await desk.db.rounds.add(round);
    return ok(round);
  });

function prepareRound(record: MeetingRecord, awardId: AwardId) {
  const { vote: rule } = awardOf(record.ruleBook, awardId);
  const undecided = record.matters
    .filter((matter) => matter.outcome === null && caseOf(record, matter.nominationId).nomination.awardId === awardId)
    .map((matter) => matter.nominationId);
  const rows = roundRows(undecided, record.recusals);
  return { rule, rows, refusal: whyNotNow(record, rule.mode, rows) };
}

function whyNotNow(record: MeetingRecord, mode: 'hands' | 'ballot', rows: Round['rows']): Refusal | undefined {
  const roll = rollNow(record);
  const quorum = quorumState(roll, record.ruleBook.quorum.threshold);
  if (!quorum.met) return { type: 'quorum-missing', present: quorum.present, required: quorum.required };
  const open = record.rounds.find((round) => round.result === null);
  if (open) return { type: 'another-round-open', roundId: open.id };
  if (rows.length === 0) return { type: 'nothing-to-vote' };
  if (mode === 'hands') return undefined;
  if (record.meeting.tellers.length !== 3) return { type: 'tellers-missing' };
  const gone = record.meeting.tellers.find((teller) => !roll.present.includes(teller.memberId));
  return gone && { type: 'teller-absent', name: seatOf(record, gone.memberId).name };
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
      await settle(desk, found.value, { mode: 'hands', closedAt: input.closedAt, count: input.count }, tallies.value);
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
      await settle(desk, found.value, { mode: 'ballot', closedAt: input.closedAt, count: input.count }, tallies);
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

async function settle(
  desk: Desk,
  { record, round }: { readonly record: MeetingRecord; readonly round: Round },
  result: RoundResult,
  tallies: readonly RowTally[],
): Promise<void> {
  await desk.db.rounds.put({ ...round, result });
  for (const { nominationId, enough } of tallies) {
    const matter = record.matters.find((candidate) => candidate.nominationId === nominationId);
    if (!matter) throw new Error(`Round ${round.id} has a row that is not on the agenda`);
    await desk.db.matters.put({
      ...matter,
      outcome: { type: enough ? 'approved' : 'below-threshold', roundId: round.id },
    });
  }
}
