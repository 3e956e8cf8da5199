import type { Assessment } from './assessment.ts';
import { isOfMaximum, leavesOf, type Criterion, type CriteriaSet } from './criteria.ts';
import { mustBeMarked, pointsOf } from './leaf.ts';
import type { Mark } from './points.ts';

type Given = Pick<Assessment, 'marks' | 'figures' | 'comments'>;

/**
 * The leaves on which a unit's column still owes a comment: a low mark, or something else than the stage before gave.
 * Reckoned points are low by their figures and owe none for that.
 */
export const commentsMissing = (set: CriteriaSet, given: Given, before: Given | undefined): readonly string[] =>
  leavesOf(set.criteria)
    .filter(
      (leaf) =>
        !given.comments[leaf.code] &&
        (isLow(set, leaf, given.marks[leaf.code]) ||
          (set.commentOnDifference && before !== undefined && differs(leaf, given, before))),
    )
    .map(({ code }) => code);

/** Whether a mark is below the share of its maximum from which the set asks for a comment. */
export function isLow({ commentBelow }: Pick<CriteriaSet, 'commentBelow'>, leaf: Criterion, mark?: Mark): boolean {
  if (commentBelow === null || mark === undefined || mark === 'not-applicable' || !isOfMaximum(leaf)) return false;
  return pointsOf(leaf, mark) * 100 < commentBelow * leaf.max;
}

/** Whether a column gives something else on a leaf than the one before; where either gives nothing, there is nothing to compare. */
function differs(leaf: Criterion, given: Given, before: Given): boolean {
  const [own, other] = [given, before].map(({ marks }) => marks[leaf.code]);
  if (leaf.rule?.type === 'quantitative') return reachesOther(leaf.code, given, before);
  // What takes off or disqualifies and stands empty says that it is not so.
  if (!mustBeMarked(leaf)) return (own ?? 0) !== (other ?? 0);
  return own !== undefined && other !== undefined && own !== other;
}

/** Whether a column says something else of what a unit reached; what it does not say goes on as it was. */
function reachesOther(code: string, given: Given, before: Given): boolean {
  if (given.marks[code] === 'not-applicable') return before.marks[code] !== 'not-applicable';
  const [own, other] = [given.figures[code], before.figures[code]];
  if (!own) return false;
  if (before.marks[code] === 'not-applicable') return true;
  return (
    other !== undefined &&
    ((own.plan !== null && own.plan !== other.plan) || (own.actual !== null && own.actual !== other.actual))
  );
}
