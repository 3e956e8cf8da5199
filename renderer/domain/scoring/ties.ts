import type { NomineeId, RoundId } from '../ids.ts';
import { talliesOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { err, ok, type Result } from '../result.ts';
import { tidyText } from '../text.ts';
import { mostChosen } from '../voting/choices.ts';
import type { Round } from '../voting/round.ts';
import { areSame, rankNominees, type Ranked, type TieDecision } from './ranking.ts';
import type { PanelScore } from './scoring.ts';
import type { ScoringRefusal } from './scoring-refusal.ts';

/** Those who share a place: equal at every step, and the council has not decided. */
export const openTies = (ranked: readonly Ranked[]): readonly (readonly Ranked[])[] =>
  [...new Set(ranked.flatMap(({ rank }) => rank ?? []))]
    .map((place) => ranked.filter(({ rank }) => rank === place))
    .filter((equals) => equals.length > 1);

/** All whom no step parts, best first: those who share a place, and those whom the council put in order. */
export function equalsAmong(ranked: readonly Ranked[]): readonly (readonly Ranked[])[] {
  const decisions = [...new Set(ranked.flatMap(({ decision }) => decision ?? []))];
  const decided = decisions.map((made) => ranked.filter(({ decision }) => decision === made));
  return [...openTies(ranked), ...decided].toSorted((a, b) => (a[0]?.rank ?? 0) - (b[0]?.rank ?? 0));
}

/** A counted ballot on which the council chose among these, and the votes that each of them had. */
export interface TieBallot {
  readonly round: Round;
  readonly votes: ReadonlyMap<NomineeId, number>;
}

/** The votes among which the council may have chosen, with what stood on their papers. */
export type Votes = Pick<MeetingRecord, 'rounds' | 'nominations'>;

/** The ballots that say something of these: choices, counted, with all of them on the paper. */
export const tieBallots = ({ rounds, nominations }: Votes, nomineeIds: readonly NomineeId[]): readonly TieBallot[] =>
  rounds.flatMap((round) => {
    if (mostChosen(round) === undefined || !round.result) return [];
    const votes = new Map(
      talliesOf(round).flatMap(({ nominationId, yes }) => {
        const nomineeId = nominations.find(({ id }) => id === nominationId)?.nomineeId;
        return nomineeId !== undefined && nomineeIds.includes(nomineeId) ? [[nomineeId, yes] as const] : [];
      }),
    );
    return votes.size === nomineeIds.length ? [{ round, votes }] : [];
  });

/** Whether a ballot gives this order, and parts each from the next by itself; undefined where it gives another. */
export function givesOrder({ votes }: TieBallot, nomineeIds: readonly NomineeId[]): 'wholly' | 'partly' | undefined {
  const inOrder = nomineeIds.map((id) => votes.get(id) ?? 0);
  const steps = inOrder.slice(1).map((own, place) => (inOrder[place] ?? 0) - own);
  if (steps.some((step) => step < 0)) return undefined;
  return steps.every((step) => step > 0) ? 'wholly' : 'partly';
}

/** What the council says about those who stay equal at every step. */
export interface NewTieDecision {
  /** All who are equal, best first. */
  readonly nomineeIds: readonly NomineeId[];
  readonly reason: string;
  /** The choice by ballot that gave the order; null where the council agreed on a reason. */
  readonly roundId: RoundId | null;
}

/**
 * The decision as it is kept, by the figures it was made on: of all who are equal by their figures alone, and by a
 * ballot only where that gave this very order. Whom the ballot leaves equal too, the council parts for a reason.
 */
export function decisionOf(
  scores: readonly PanelScore[],
  votes: Votes,
  { nomineeIds, reason, roundId }: NewTieDecision,
): Result<TieDecision, ScoringRefusal | { readonly type: 'required'; readonly field: 'reason' }> {
  const equals = openTies(rankNominees(scores)).find((tie) =>
    areSame(
      tie.map((one) => one.nomineeId),
      nomineeIds,
    ),
  );
  const [first] = equals ?? [];
  if (!first) return err({ type: 'no-such-tie' });
  const ballot = tieBallots(votes, nomineeIds).find(({ round }) => round.id === roundId);
  const given = ballot && givesOrder(ballot, nomineeIds);
  if (roundId !== null && !given) return err({ type: 'ballot-says-otherwise' });
  const why = tidyText(reason);
  if (given !== 'wholly' && !why) return err({ type: 'required', field: 'reason' });
  const { points, tieFigures } = first.score;
  return ok({ nomineeIds, reason: why, roundId, figures: { points, tieFigures } });
}

/** The decisions with this one in place of what was decided on the same before. */
export const withDecision = (made: readonly TieDecision[], decision: TieDecision): readonly TieDecision[] => [
  ...made.filter((earlier) => !areSame(decision.nomineeIds, earlier.nomineeIds)),
  decision,
];

/** The order with one of them at another place, the best at nought; beyond either end is that end. */
export function movedTo(order: readonly NomineeId[], id: NomineeId, place: number): readonly NomineeId[] {
  const others = order.filter((other) => other !== id);
  return others.toSpliced(Math.max(0, place), 0, id);
}
