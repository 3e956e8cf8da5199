import type { NomineeId } from './ids.ts';
import type { PanelScore } from './scoring.ts';

/** A place in a cluster: 1, 1, 3 while a tie stands; the step of the tie chain that parted equals is named. */
export interface Ranked {
  readonly nomineeId: NomineeId;
  /** Undefined while no sheet is finished. */
  readonly rank: number | undefined;
  readonly score: PanelScore;
  /** Index in the criteria set's tie chain, when points were equal and this step decided. */
  readonly decidedByStep: number | undefined;
}

/** Ranks the nominees of one cluster, best first; what the chain cannot part stays tied for the council. */
export function rankNominees(scores: readonly PanelScore[]): readonly Ranked[] {
  const ordered = scores.toSorted(compare);
  return ordered.map((score) => {
    const isEqual = (other: PanelScore): boolean => compare(other, score) === 0;
    const first = ordered.findIndex(isEqual);
    const last = ordered.findLastIndex(isEqual);
    return {
      nomineeId: score.nomineeId,
      rank: score.mean === undefined ? undefined : first + 1,
      score,
      // Asked of the neighbours outside the tie, so that everybody in it hears the same.
      decidedByStep: partedBy(ordered[first - 1], score) ?? partedBy(score, ordered[last + 1]),
    };
  });
}

/** The tie-chain step that parts two neighbours of equal points; undefined when points part them or nothing does. */
function partedBy(a: PanelScore | undefined, b: PanelScore | undefined): number | undefined {
  if (!a || !b || a.mean === undefined || a.mean !== b.mean) return undefined;
  const step = a.tieFigures.findIndex((figure, index) => figure !== b.tieFigures[index]);
  return step === -1 ? undefined : step;
}

function compare(a: PanelScore, b: PanelScore): number {
  if (a.mean === undefined || b.mean === undefined) return Number(a.mean === undefined) - Number(b.mean === undefined);
  if (a.mean !== b.mean) return b.mean - a.mean;
  const step = a.tieFigures.findIndex((figure, index) => figure !== b.tieFigures[index]);
  return step === -1 ? 0 : (b.tieFigures[step] ?? 0) - (a.tieFigures[step] ?? 0);
}
