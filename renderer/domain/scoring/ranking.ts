import type { NomineeId } from '../ids.ts';
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
  const ties = tiesOf(scores.toSorted(compare));
  let before = 0;
  return ties.flatMap((equals, index) => {
    const rank = before + 1;
    before += equals.length;
    // Asked of the neighbours outside the tie, so that everybody in it hears the same.
    const decidedByStep = partedBy(ties[index - 1]?.[0], equals[0]) ?? partedBy(equals[0], ties[index + 1]?.[0]);
    return equals.map((score) => ({
      nomineeId: score.nomineeId,
      rank: score.mean === undefined ? undefined : rank,
      score,
      decidedByStep,
    }));
  });
}

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
