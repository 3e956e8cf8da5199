import type { Assessment } from './assessment.ts';
import { isOfMaximum, leavesOf, type Criterion, type CriteriaSet } from './criteria.ts';
import { mustBeMarked, pointsOf } from './leaf.ts';
import type { Mark } from './points.ts';
import type { Marks } from './scoring.ts';
import { achievementOf, marksBefore, type LatestFirst } from './stage-figures.ts';

type Given = Pick<Assessment, 'marks' | 'figures' | 'comments'>;

/**
 * The leaves on which a unit's column still owes a comment: a low mark, or something else than what
 * stood before.
 * Reckoned points are low by their figures and owe none for that.
 */
export function commentsMissing(set: CriteriaSet, given: Given, before: LatestFirst): readonly string[] {
  const stood = marksBefore(set.criteria, before);
  return leavesOf(set.criteria)
    .filter(
      (leaf) =>
        !given.comments[leaf.code] &&
        (isLow(set, leaf, given.marks[leaf.code]) || (set.commentOnDifference && differs(leaf, given, before, stood))),
    )
    .map(({ code }) => code);
}

/** Whether a mark is below the share of its maximum from which the set asks for a comment. */
export function isLow({ commentBelow }: Pick<CriteriaSet, 'commentBelow'>, leaf: Criterion, mark?: Mark): boolean {
  if (commentBelow === null || mark === undefined || mark === 'not-applicable' || !isOfMaximum(leaf)) return false;
  return pointsOf(leaf, mark) * 100 < commentBelow * leaf.max;
}

/** Whether a column gives something else on a leaf than what stood; where either is nothing, there is nothing to compare. */
function differs(leaf: Criterion, given: Given, before: LatestFirst, stood: Marks): boolean {
  if (before.length === 0) return false;
  if (leaf.rule?.type === 'quantitative') return reachesOther(leaf.code, given, before);
  const [own, other] = [given.marks[leaf.code], stood[leaf.code]];
  // What takes off or disqualifies and stands empty says that it is not so.
  if (!mustBeMarked(leaf)) return takenBy(own) !== takenBy(other);
  return own !== undefined && other !== undefined && own !== other;
}

const takenBy = (mark: Mark | undefined): number => (mark === undefined || mark === 'not-applicable' ? 0 : mark);

/** Whether a column says something else of what a unit reached than all before it do; what nobody told is nothing else. */
function reachesOther(code: string, given: Given, before: LatestFirst): boolean {
  const [now, then] = [achievementOf(code, [given, ...before], undefined), achievementOf(code, before, undefined)];
  if (!now || !then) return now !== then;
  return (then.plan !== null && now.plan !== then.plan) || (then.actual !== null && now.actual !== then.actual);
}
