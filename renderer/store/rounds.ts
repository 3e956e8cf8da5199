import { tallyBallots } from '#domain/voting/ballot-count.ts';
import { decides } from '#domain/voting/choices.ts';
import { whyNoQuorum } from '#domain/meeting/quorum.ts';
import { tallyHands, type HandsCount, type RowTally } from '#domain/voting/hands.ts';
import type { AwardId, MeetingId, RoundId } from '#domain/ids.ts';
import { actingIn, rollNow, seatOf, talliesOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { mayAct, type Acting, type Matter } from '#domain/meeting/meeting.ts';
import type { Outcome } from '#domain/meeting/outcome.ts';
import { proposedFor } from '#domain/meeting/recusal-proposals.ts';
import { isCurrent } from '#domain/papers/current.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { setupInForce, setupToIssue } from '#domain/voting/ballot-setup.ts';
import { kioskUnfit } from '#domain/voting/kiosk.ts';
import { plannedVotes, takesUpFallen, type PlannedVote, type VoteSetup } from '#domain/voting/opening.ts';
import { onOnePaper, paperRound, type BallotMeans, type Round, type RoundResult } from '#domain/voting/round.ts';
import { closedOnItsDay, openedOn, sittingOf } from '#domain/meeting/sitting.ts';
import { tidyText } from '#domain/text.ts';
import type { ClockTime } from '#domain/time.ts';
import { change } from './change.ts';
import { countedBallot, type CountedRound, type HandedCount } from './counted-ballot.ts';
import { deedOf, type Desk } from './desk.ts';
import { loadMeetingRecord, meetingTables, recordFor } from './meeting-reading.ts';

/**
 * Opens the vote on an award's list, or on every award that stands on one paper: roll, rows and rule are frozen, and the
 * numbers required are known. Held up while
 * this laptop is not to be trusted with it, unless the chair or whoever presides goes on *despite* that, for a reason that
 * the journal keeps.
 */
export const openRound = (
  desk: Desk,
  {
    despite,
    means = 'paper',
    setup,
    reason = '',
    ...input
  }: {
    readonly meetingId: MeetingId;
    readonly awardId: AwardId;
    readonly openedAt: ClockTime;
    /** On paper unless said otherwise. */
    readonly means?: BallotMeans;
    readonly despite?: string | undefined;
    /** How the clerk has the vote taken, where not as usual. */
    readonly setup?: VoteSetup | undefined;
    /** Why the council votes again on what had fallen short. */
    readonly reason?: string | undefined;
  },
): Promise<Result<Round, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'round-opened', tidyText(despite ?? '') || tidyText(reason) || undefined),
    [...meetingTables, 'papers'],
    async (): Promise<Result<Round, Refusal>> => {
      const record = await loadMeetingRecord(desk.db, input.meetingId);
      if (!record) return err({ type: 'not-found', subject: 'meeting' });
      const acting = actingIn(record, desk.actor);
      const allowed = mayAct(record.meeting.phase, 'vote', acting);
      if (!allowed.ok) return allowed;
      // Nothing is printed for the laptop, so that a paper printed before does not bind its list.
      const papers = means === 'kiosk' ? [] : await desk.db.papers.where({ meetingId: input.meetingId }).toArray();
      // What was set up, and printed, before is what is issued; for the laptop nothing was.
      const issued = means === 'kiosk' ? setup : setupToIssue(record, input.awardId, setup);
      const planned = plannedVotes(record, papers, input.awardId, issued);
      if (!planned.ok) return planned;
      const votes = planned.value;
      const refusal =
        whyNotNow(record, votes) ?? whyNotOnLaptop(record, votes, means) ?? whyNotSafe(desk, acting, despite);
      if (refusal) return err(refusal);
      const { on } = sittingOf(record.meeting);
      const why = tidyText(reason) || (setupInForce(record, input.awardId)?.reason ?? '');
      if (!why && votes.some((vote) => takesUpFallen(record, vote))) return err({ type: 'required', field: 'reason' });
      const ids = votes.map((): RoundId => desk.newId());
      const [sharedPaper = null] = ids.length > 1 ? ids : [];
      const opened = record.rounds.reduce((most, { number }) => Math.max(most, number), 0);
      const rounds = votes.map(({ notPrinted: _printed, ...vote }, index): Round => ({
        id: ids[index] ?? desk.newId(),
        meetingId: input.meetingId,
        openedAt: input.openedAt,
        ...(on === record.meeting.date ? {} : { on }),
        ...vote,
        ...(takesUpFallen(record, vote) ? { reason: why } : {}),
        means,
        number: opened + index + 1,
        sharedPaper,
        validity: record.meeting.wording.ballotValidity,
        roll: rollNow(record),
        tellers: vote.rule.mode === 'ballot' ? record.meeting.tellers : [],
        result: null,
        recounts: [],
        challenges: [],
      }));
      await desk.db.rounds.bulkAdd(rounds);
      const [first] = rounds;
      if (!first) throw new Error('A vote was opened on nothing');
      return ok(first);
    },
  );

function whyNotNow(record: MeetingRecord, votes: readonly PlannedVote[]): Refusal | undefined {
  const quorum = whyNoQuorum(record);
  if (quorum) return quorum;
  const open = record.rounds.find((round) => round.result === null);
  if (open) return { type: 'another-round-open', roundId: open.id };
  if (votes.some(({ rows }) => rows.length === 0)) return { type: 'nothing-to-vote' };
  const put = votes.flatMap(({ rows }) => rows.map(({ nominationId }) => nominationId));
  const asked = proposedFor(record, put);
  if (asked.length > 0) return { type: 'recusals-unanswered', count: asked.length };
  if (votes.every(({ rule }) => rule.mode === 'hands')) return undefined;
  // A teller may have been brought up as a nominee since he was elected.
  const nominated = new Set(record.nominees.map((nominee) => (nominee.kind === 'person' ? nominee.memberId : null)));
  const concerned = record.meeting.tellers.find(({ memberId }) => nominated.has(memberId));
  if (concerned) return { type: 'teller-is-nominee', name: seatOf(record, concerned.memberId).name };
  const notPrinted = votes.reduce((count, vote) => count + vote.notPrinted.length, 0);
  if (notPrinted > 0) return { type: 'not-on-ballot', count: notPrinted };
  if (record.meeting.tellers.length !== 3) return { type: 'tellers-missing' };
  const gone = record.meeting.tellers.find((teller) => !rollNow(record).present.includes(teller.memberId));
  return gone && { type: 'teller-absent', name: seatOf(record, gone.memberId).name };
}

/** A ballot on the laptop is not for every vote: those it does not suit are taken on paper. */
function whyNotOnLaptop(record: MeetingRecord, votes: readonly PlannedVote[], means: BallotMeans): Refusal | undefined {
  if (means !== 'kiosk') return undefined;
  if (votes.length > 1) return { type: 'kiosk-unfit', why: 'shared-paper' };
  const why = votes
    .map(({ rule, question }) => kioskUnfit(rule, rollNow(record), question))
    .find((reason) => reason !== undefined);
  return why && { type: 'kiosk-unfit', why };
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
      // A vote on the laptop is thrown away by its own deed, which nobody takes back: what it had in mind is gone.
      // What all members are asked in writing stays asked until its deadline.
      if (found.value.round.means === 'kiosk' || found.value.round.rule.mode === 'circulation')
        return err({ type: 'not-found', subject: 'round' });
      await desk.db.rounds.bulkDelete(found.value.together.map(({ id }) => id));
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
      const early = endsTooEarly(found.value, input.closedAt);
      if (early) return err(early);
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

/**
 * Closes a ballot with the tellers' count; refused, with every line that does not hold, until it reconciles. Awards on
 * one paper are counted together: the papers once, the rows of every award, and all of them get their outcomes at once.
 */
export const closeBallot = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly roundId: RoundId;
  } & HandedCount,
): Promise<Result<readonly RowTally[], Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'ballot-counted'),
    meetingTables,
    async (): Promise<Result<readonly RowTally[], Refusal>> => {
      const found = await openRoundOf(desk, input, 'ballot');
      if (!found.ok) return found;
      const early = endsTooEarly(found.value, input.closedAt);
      if (early) return err(early);
      const { record, together, round } = found.value;
      // Nobody types what the laptop counts.
      if (round.means === 'kiosk') return err({ type: 'not-found', subject: 'round' });
      const counted = countedBallot(record, together, input);
      if (!counted.ok) return counted;
      return ok(await settleTogether(desk, record, counted.value));
    },
  );

/** A time that was typed may be a slip; the clock of a laptop that was set right meanwhile is none. */
export const endsTooEarly = (
  { record, round }: { readonly record: MeetingRecord; readonly round: Round },
  closedAt: ClockTime,
): Refusal | undefined =>
  record.meeting.enteredFromPaper &&
  closedAt < round.openedAt &&
  openedOn(record.meeting, round) === sittingOf(record.meeting).on
    ? { type: 'too-early', from: round.openedAt }
    : undefined;

/** An open round, when the phase and whoever sits here allow the vote. */
export async function openRoundOf(
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly roundId: RoundId },
  mode?: Round['rule']['mode'],
): Promise<
  Result<{ readonly record: MeetingRecord; readonly round: Round; readonly together: readonly Round[] }, Refusal>
> {
  const found = await recordFor(desk, input.meetingId, 'vote');
  if (!found.ok) return found;
  const round = found.value.rounds.find((candidate) => candidate.id === input.roundId);
  // A ballot is never closed as a show of hands, nor the other way round.
  if (!round || (mode && round.rule.mode !== mode)) return err({ type: 'not-found', subject: 'round' });
  if (round.result) return err({ type: 'round-closed' });
  return ok({ record: found.value, round, together: onOnePaper(found.value.rounds, round) });
}

/** Writes the count of everything on one paper, and what it makes of every nomination there. */
export async function settleTogether(
  desk: Desk,
  record: MeetingRecord,
  rounds: readonly CountedRound[],
): Promise<readonly RowTally[]> {
  const tallies: RowTally[] = [];
  for (const { round, counted } of rounds) {
    const own = tallyBallots(round, counted.count);
    await settleRound(desk, { record, round }, { mode: 'ballot', ...counted }, own);
    tallies.push(...own);
  }
  return tallies;
}

/** Writes what a vote came to: the round's result, and the outcome of every case on its list. */
export async function settleRound(
  desk: Desk,
  { record, round }: { readonly record: MeetingRecord; readonly round: Round },
  result: RoundResult,
  tallies: readonly RowTally[],
): Promise<void> {
  await desk.db.rounds.put({ ...round, result });
  for (const tally of tallies) {
    const { nominationId, enough } = tally;
    const matter = record.matters.find((candidate) => candidate.nominationId === nominationId);
    if (!matter) throw new Error(`Round ${round.id} has a row that is not on the agenda`);
    if (decides(tally)) await desk.db.matters.put({ ...matter, outcome: outcomeOf(matter, round.id, enough) });
    else if (isOf(matter.outcome, round))
      // Chosen by a count that this one replaced, and now not: he stands as he stood before the vote.
      await desk.db.matters.put({ ...matter, outcome: outcomeBefore(record, round, matter) });
  }
}

const isOf = (outcome: Outcome | null, { id }: Round): boolean =>
  outcome !== null && 'roundId' in outcome && outcome.roundId === id;

/** What the last vote before this one made of a nomination; nothing where it was the first. */
function outcomeBefore({ rounds }: MeetingRecord, { number }: Round, matter: Matter): Outcome | null {
  const before = rounds
    .filter((round) => round.number < number)
    .toSorted((a, b) => b.number - a.number)
    .flatMap((round) => talliesOf(round).map((tally) => ({ ...tally, roundId: round.id })))
    .find((tally) => tally.nominationId === matter.nominationId && decides(tally));
  return before ? outcomeOf(matter, before.roundId, before.enough) : null;
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
      const current = papers.filter((paper) => isCurrent(found.value, paper));
      if (hasRecord(current, paperRound(round))) return err({ type: 'already-frozen' });
      const { openedAt, closedAt } = input;
      const { on, since } = sittingOf(found.value.meeting);
      const isOfSitting = openedOn(found.value.meeting, round) === on;
      // What the laptop's clock said stands; a time that is typed anew lies in the meeting.
      if (since !== null && isOfSitting && openedAt < since && openedAt !== round.openedAt)
        return err({ type: 'too-early', from: since });
      if (closedAt < openedAt && closedOnItsDay(found.value.meeting, round))
        return err({ type: 'too-early', from: openedAt });
      for (const one of onOnePaper(found.value.rounds, round)) {
        const result = one.result && { ...one.result, closedAt };
        await desk.db.rounds.put({ ...one, openedAt, result });
      }
      return ok(true);
    },
  );

/** Whether the tellers' record of a round is frozen. */
export const hasRecord = (papers: readonly Paper[], id: RoundId): boolean =>
  papers.some(({ subject }) => subject.kind === 'count-record' && subject.roundId === id);
