import type { NomineeId, RoundId } from '../ids.ts';
import type { PanelScore } from './scoring.ts';

/** What the council decided about nominees that no step parts: their order, best first, and why. */
export interface TieDecision {
  readonly nomineeIds: readonly NomineeId[];
  readonly reason: string;
  /** The choose-one ballot by which it was decided; null where the council agreed on a reason. */
  readonly roundId: RoundId | null;
}

/** A place in a cluster: 1, 1, 3 while a tie stands; the step of the tie chain that parted equals is named. */
export interface Ranked {
  readonly nomineeId: NomineeId;
  /** Undefined while no sheet is finished, and for whoever is disqualified. */
  readonly rank: number | undefined;
  readonly score: PanelScore;
  /** Index in the criteria set's tie chain, when points were equal and this step decided. */
  readonly decidedByStep: number | undefined;
  /** What the council decided, where no step parted it from its equals. */
  readonly decision: TieDecision | undefined;
}

/**
 * Ranks the nominees of one cluster, best first; what neither the chain nor a decision of the council parts stays tied.
 * A decision counts only while those it names are still exactly those who are equal.
 */
export function rankNominees(scores: readonly PanelScore[], decisions: readonly TieDecision[] = []): readonly Ranked[] {
  const ties = tiesOf(scores.toSorted(compare));
  let before = 0;
  return ties.flatMap((equals, index) => {
    const rank = before + 1;
    before += equals.length;
    // Asked of the neighbours outside the tie, so that everybody in it hears the same.
    const decidedByStep = partedBy(ties[index - 1]?.[0], equals[0]) ?? partedBy(equals[0], ties[index + 1]?.[0]);
    const decision = equals.length > 1 ? decisions.findLast((made) => isAbout(made, equals)) : undefined;
    const ordered = decision ? inDecidedOrder(equals, decision) : equals;
    return ordered.map((score, place) => ({
      nomineeId: score.nomineeId,
      rank: hasPlace(score) ? rank + (decision ? place : 0) : undefined,
      score,
      decidedByStep,
      decision,
    }));
  });
}

const hasPlace = ({ points, disqualified }: PanelScore): boolean => points !== undefined && !disqualified;

const isAbout = ({ nomineeIds }: TieDecision, equals: readonly PanelScore[]): boolean =>
  nomineeIds.length === equals.length &&
  equals.every((score) => hasPlace(score) && nomineeIds.includes(score.nomineeId));

const inDecidedOrder = (equals: readonly PanelScore[], { nomineeIds }: TieDecision): readonly PanelScore[] =>
  equals.toSorted((a, b) => nomineeIds.indexOf(a.nomineeId) - nomineeIds.indexOf(b.nomineeId));

/** Those who are equal at every step stand next to each other once they are ordered. */
function tiesOf(ordered: readonly PanelScore[]): readonly (readonly PanelScore[])[] {
  const ties: PanelScore[][] = [];
  for (const score of ordered) {
    const last = ties.at(-1);
    if (last?.[0] && compare(last[0], score) === 0) last.push(score);
    else ties.push([score]);
  }
  return ties;
}

/** The tie-chain step that parts two neighbours of equal points; undefined when points part them or nothing does. */
function partedBy(a: PanelScore | undefined, b: PanelScore | undefined): number | undefined {
  if (!a || !b || !hasPlace(a) || !hasPlace(b) || a.points !== b.points) return undefined;
  const step = a.tieFigures.findIndex((figure, index) => figure !== b.tieFigures[index]);
  return step === -1 ? undefined : step;
}

/** Those with a place before those without; among the latter, whoever has a figure but is disqualified comes last. */
function compare(a: PanelScore, b: PanelScore): number {
  if (a.disqualified !== b.disqualified) return Number(a.disqualified) - Number(b.disqualified);
  if (a.points === undefined || b.points === undefined) {
    return Number(a.points === undefined) - Number(b.points === undefined);
  }
  if (a.points !== b.points) return b.points - a.points;
  const step = a.tieFigures.findIndex((figure, index) => figure !== b.tieFigures[index]);
  return step === -1 ? 0 : (b.tieFigures[step] ?? 0) - (a.tieFigures[step] ?? 0);
}
