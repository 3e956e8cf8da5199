import type { NomineeId, RoundId } from '../ids.ts';
import type { Points } from './points.ts';
import type { PanelScore } from './scoring.ts';

/** What the council decided about nominees that no step parts: their order, best first, and why. */
export interface TieDecision {
  readonly nomineeIds: readonly NomineeId[];
  readonly reason: string;
  /** The choice by ballot that gave the order; null where the council agreed on a reason. */
  readonly roundId: RoundId | null;
  /** What all of them had when it was decided: with other figures it is asked anew; absent, it holds for whatever they have. */
  readonly figures?: Pick<PanelScore, 'points' | 'tieFigures'>;
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
 * A decision counts only while those it names are still exactly those who are equal, with the figures they had then.
 */
export const rankNominees = (
  scores: readonly PanelScore[],
  decisions: readonly TieDecision[] = [],
): readonly Ranked[] => rankOrdered(scores.toSorted(compareScores), decisions);

/** Ranks those who stand in their order already, best first. */
export function rankOrdered(ordered: readonly PanelScore[], decisions: readonly TieDecision[]): readonly Ranked[] {
  const ranked: Ranked[] = [];
  let from = 0;
  for (let first = ordered[0]; first; first = ordered[from]) {
    let to = from + 1;
    for (let next = ordered[to]; next && compareScores(first, next) === 0; next = ordered[to]) to += 1;
    for (const line of rankEquals(ordered, from, to, decisions)) ranked.push(line);
    from = to;
  }
  return ranked;
}

/** The places of those who are equal, from one place of the order up to another, as the council decided among them. */
export function rankEquals(
  ordered: readonly PanelScore[],
  from: number,
  to: number,
  decisions: readonly TieDecision[],
): readonly Ranked[] {
  // Asked of the neighbours outside the tie, so that everybody in it hears the same.
  const decidedByStep = partedBy(ordered[from - 1], ordered[from]) ?? partedBy(ordered[to - 1], ordered[to]);
  const equals = ordered.slice(from, to);
  const decision = decisionOn(equals, decisions);
  const inOrder = decision ? inDecidedOrder(equals, decision) : equals;
  return inOrder.map((score, place) => ({
    nomineeId: score.nomineeId,
    rank: hasPlace(score) ? from + 1 + (decision ? place : 0) : undefined,
    score,
    decidedByStep,
    decision,
  }));
}

/** Whether somebody with this figure has a place at all. */
export const hasPlace = ({ points, disqualified }: PanelScore): boolean => points !== undefined && !disqualified;

/** What the council decided last about exactly these, who are equal; nothing about one who stands alone. */
export const decisionOn = (
  equals: readonly PanelScore[],
  decisions: readonly TieDecision[],
): TieDecision | undefined =>
  equals.length > 1 && equals.every(hasPlace)
    ? decisions.findLast(
        ({ nomineeIds, figures }) =>
          areSame(
            equals.map(({ nomineeId }) => nomineeId),
            nomineeIds,
          ) && equals.every((score) => !figures || hasFigures(score, figures)),
      )
    : undefined;

/** Whether these are the same nominees in whatever order; the first are each named once. */
export const areSame = (some: readonly NomineeId[], others: readonly NomineeId[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));

/** Whether a nominee still has what it had then; another order of the steps makes it no other figure. */
const hasFigures = (now: PanelScore, before: Pick<PanelScore, 'points' | 'tieFigures'>): boolean =>
  now.points === before.points && inOrder(now.tieFigures) === inOrder(before.tieFigures);

const inOrder = (figures: readonly Points[]): string => figures.toSorted((a, b) => a - b).join(' ');

const inDecidedOrder = (equals: readonly PanelScore[], { nomineeIds }: TieDecision): readonly PanelScore[] =>
  equals.toSorted((a, b) => nomineeIds.indexOf(a.nomineeId) - nomineeIds.indexOf(b.nomineeId));

/** The tie-chain step that parts two neighbours of equal points; undefined when points part them or nothing does. */
function partedBy(a: PanelScore | undefined, b: PanelScore | undefined): number | undefined {
  if (!a || !b || !hasPlace(a) || !hasPlace(b) || a.points !== b.points) return undefined;
  const step = partingStep(a, b);
  return step === -1 ? undefined : step;
}

/** The first step of the chain in which two differ; −1 where none does. */
export function partingStep({ tieFigures }: PanelScore, { tieFigures: others }: PanelScore): number {
  for (let step = 0; step < tieFigures.length; step += 1) if (tieFigures[step] !== others[step]) return step;
  return -1;
}

/**
 * Which of two stands first, below nought for the first: those with a place before those without; among the latter,
 * whoever has a figure but is disqualified comes last.
 */
export function compareScores(a: PanelScore, b: PanelScore): number {
  if (a.disqualified !== b.disqualified) return Number(a.disqualified) - Number(b.disqualified);
  if (a.points === undefined || b.points === undefined) {
    return Number(a.points === undefined) - Number(b.points === undefined);
  }
  if (a.points !== b.points) return b.points - a.points;
  const step = partingStep(a, b);
  return step === -1 ? 0 : (b.tieFigures[step] ?? 0) - (a.tieFigures[step] ?? 0);
}

/** Where whoever has this figure stands first in an order, found by halving: before his equals. */
export const firstAt = (ordered: readonly PanelScore[], score: PanelScore): number =>
  halve(ordered, (other) => compareScores(other, score) < 0);

/** Where those who stand behind this figure begin in an order, found by halving: after its equals. */
export const firstAfter = (ordered: readonly PanelScore[], score: PanelScore): number =>
  halve(ordered, (other) => compareScores(other, score) <= 0);

/** How many at the head of an order are such; none further down is. */
export function halve(ordered: readonly PanelScore[], isHead: (score: PanelScore) => boolean): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const score = ordered[middle];
    if (score && isHead(score)) from = middle + 1;
    else to = middle;
  }
  return from;
}
