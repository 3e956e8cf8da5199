import type { NomineeId } from '../ids.ts';
import {
  compareScores,
  firstAfter,
  firstAt,
  halve,
  rankEquals,
  rankOrdered,
  type Ranked,
  type TieDecision,
} from './ranking.ts';
import type { PanelScore } from './scoring.ts';

interface RankBookInput {
  /** Those who are ranked, in the order of the printed table. */
  readonly nomineeIds: readonly NomineeId[];
  /** Folds the marks of one nominee as they are now. */
  scoreOf(this: void, nomineeId: NomineeId): PanelScore;
}

/**
 * The ranking of a large contest while single marks change: everybody stands in order, and whoever's marks changed is
 * folded anew, alone, and put where he belongs. Places are those that ranking everybody anew would give.
 */
export function createRankBook({ nomineeIds, scoreOf }: RankBookInput) {
  const entry = new Map(nomineeIds.map((nomineeId, index) => [nomineeId, index]));
  const entryOf = ({ nomineeId }: PanelScore): number => entry.get(nomineeId) ?? -1;
  /** Equals stand as they were entered, so that the order is one and the same however it came about. */
  const compare = (a: PanelScore, b: PanelScore): number => compareScores(a, b) || entryOf(a) - entryOf(b);
  const scores = new Map(nomineeIds.map((nomineeId) => [nomineeId, scoreOf(nomineeId)]));
  let ordered = [...scores.values()].toSorted(compareScores);

  const score = (nomineeId: NomineeId): PanelScore => {
    const known = scores.get(nomineeId);
    if (!known) throw new Error(`Nobody of this contest: ${nomineeId}`);
    return known;
  };

  const whereOf = (sought: PanelScore): number => halve(ordered, (other) => compare(other, sought) < 0);

  return {
    /** The figure of one of them, as last folded. */
    score,
    /** Whose marks may have changed: their figures are folded anew; answers whose figure is another now. */
    renew: (changed: readonly NomineeId[]): readonly NomineeId[] => {
      const moved = changed.flatMap((nomineeId) => {
        const [before, after] = [score(nomineeId), scoreOf(nomineeId)];
        if (isSameScore(before, after)) return [];
        scores.set(nomineeId, after);
        return [{ nomineeId, before, after }];
      });
      const [only] = moved;
      if (only && moved.length === 1) {
        ordered.splice(whereOf(only.before), 1);
        ordered.splice(whereOf(only.after), 0, only.after);
      } else if (only) {
        ordered = [...scores.values()].toSorted(compareScores);
      }
      return moved.map(({ nomineeId }) => nomineeId);
    },
    /** The place of one of them, as the council decided about equals. */
    place: (nomineeId: NomineeId, decisions: readonly TieDecision[] = []): Ranked | undefined => {
      const own = score(nomineeId);
      const equals = rankEquals(ordered, firstAt(ordered, own), firstAfter(ordered, own), decisions);
      return equals.find((ranked) => ranked.nomineeId === nomineeId);
    },
    /** The places of all, best first, as the council decided about equals. */
    ranked: (decisions: readonly TieDecision[] = []): readonly Ranked[] => rankOrdered(ordered, decisions),
  };
}

/** Whether a figure stayed what it was: then no place can have changed by it. */
const isSameScore = (a: PanelScore, b: PanelScore): boolean =>
  a.points === b.points &&
  a.outOf === b.outOf &&
  a.sheets === b.sheets &&
  a.expected === b.expected &&
  a.disqualified === b.disqualified &&
  a.tieFigures.length === b.tieFigures.length &&
  a.tieFigures.every((figure, step) => figure === b.tieFigures[step]);
