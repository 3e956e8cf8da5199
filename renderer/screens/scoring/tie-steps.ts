import type { NomineeId } from '#domain/ids.ts';
import type { ComparedStep, Standings } from '#domain/scoring/cut-line.ts';
import { tieSteps } from '#domain/scoring/cut-line.ts';
import type { TieStep } from '#domain/scoring/criteria.ts';
import type { Ranked } from '#domain/scoring/ranking.ts';

/** A unit and those who have its points, and what parts it from the one that stands next to it among them. */
export interface Tie {
  readonly unit: Ranked;
  /** All of these points, best first; the unit alone where nobody has them. */
  readonly equals: readonly Ranked[];
  /** The unit and its neighbour among them, the better one first; null for one alone. */
  readonly pair: readonly [Ranked, Ranked] | null;
  readonly steps: readonly ComparedStep[];
  /** Those who stay equal to the unit at every step, itself among them; empty where a step parts all. */
  readonly inseparable: readonly Ranked[];
}

/** What is to be explained of the unit in hand; undefined for one without a place. */
export function tieOf({ ranked, above }: Standings, id: NomineeId, chain: readonly TieStep[]): Tie | undefined {
  const unit = ranked.find(({ nomineeId }) => nomineeId === id);
  if (unit?.rank === undefined) return undefined;
  const equals = ranked.filter(({ rank, score }) => rank !== undefined && score.points === unit.score.points);
  const pair = pairOf(equals, unit, above);
  const inseparable = equals.filter(({ score }) =>
    score.tieFigures.every((figure, index) => figure === unit.score.tieFigures[index]),
  );
  return {
    unit,
    equals,
    pair,
    steps: pair ? tieSteps(pair, chain) : [],
    inseparable: inseparable.length > 1 ? inseparable : [],
  };
}

/** The two around the cut where they are of these points and the unit is one of them; else it and the next to it. */
function pairOf(
  equals: readonly Ranked[],
  unit: Ranked,
  above: readonly NomineeId[],
): readonly [Ranked, Ranked] | null {
  const at = equals.indexOf(unit);
  const [before, after] = [equals[at - 1], equals[at + 1]];
  const isAbove = ({ nomineeId }: Ranked): boolean => above.includes(nomineeId);
  if (before && isAbove(before) && !isAbove(unit)) return [before, unit];
  if (after) return [unit, after];
  return before ? [before, unit] : null;
}
