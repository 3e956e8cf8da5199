import type { NomineeId } from '../ids.ts';
import type { IndicatorFigures, IndicatorTable } from '../year/indicators.ts';
import type { Assessment, ReckonedFigures, ReckonedLeaf } from './assessment.ts';
import { leavesOf, type Criterion } from './criteria.ts';
import { mustBeMarked } from './leaf.ts';
import type { Mark } from './points.ts';
import { absolutePoints, relativePoints, type Achievement } from './quantitative.ts';
import type { Marks } from './scoring.ts';

/** What was given to one unit, stage by stage up to the one that is looked at, the latest first. */
export type LatestFirst = readonly Pick<Assessment, 'marks' | 'figures'>[];

/** The leaves under these criteria whose points are reckoned. */
export const quantitativeLeaves = (criteria: readonly Criterion[]): readonly Criterion[] =>
  leavesOf(criteria).filter(({ rule }) => rule?.type === 'quantitative');

/**
 * The marks that stood before a stage, leaf by leaf: what whichever of these says last. A stage on which every leaf that
 * must be marked is marked says of what takes off or disqualifies, too, where it stands empty: that it is not so.
 */
export function marksBefore(criteria: readonly Criterion[], before: LatestFirst): Marks {
  const typed = leavesOf(criteria).filter(({ rule }) => rule?.type !== 'quantitative');
  const stood: Record<string, Mark> = {};
  for (const { marks } of before) {
    for (const { code } of typed) {
      const mark = marks[code];
      if (mark !== undefined) stood[code] ??= mark;
    }
    if (typed.every((leaf) => !mustBeMarked(leaf) || marks[leaf.code] !== undefined)) break;
  }
  return stood;
}

/**
 * What a unit is measured by on a quantitative leaf: what its stage says, where it says nothing the stage before, and
 * last the year's indicator. Plan and actual are looked for each for itself. Undefined where the leaf does not apply:
 * the latest stage that says anything decides that.
 */
export function achievementOf(
  code: string,
  given: LatestFirst,
  year: Pick<IndicatorFigures, 'plan' | 'actual'> | undefined,
): Achievement | undefined {
  let told: Achievement | undefined;
  for (const { marks, figures } of given) {
    if (marks[code] === 'not-applicable') {
      if (!told) return undefined;
      // A later stage said that it applies: what was told before is no longer asked, the year is.
      break;
    }
    const own = figures[code];
    if (own) told = { plan: told?.plan ?? own.plan, actual: told?.actual ?? own.actual };
  }
  return { plan: told?.plan ?? year?.plan ?? null, actual: told?.actual ?? year?.actual ?? null };
}

/** Reckons every quantitative leaf over all the units at once: each is measured against the others. */
export function reckonFigures(
  criteria: readonly Criterion[],
  units: ReadonlyMap<NomineeId, { readonly given: LatestFirst; readonly indicators: IndicatorTable | undefined }>,
): ReckonedFigures {
  const figures = new Map<NomineeId, Record<string, ReckonedLeaf>>([...units.keys()].map((id) => [id, {}]));
  for (const { code, max, rule } of quantitativeLeaves(criteria)) {
    if (rule?.type !== 'quantitative') continue;
    const contest = new Map<NomineeId, Achievement>();
    for (const [id, { given, indicators }] of units) {
      const own = achievementOf(code, given, rule.indicator === null ? undefined : indicators?.[rule.indicator]);
      if (own) contest.set(id, own);
    }
    const reckoned = rule.relation === 'relative' ? relativePoints(max, contest) : absolutePoints(max, contest);
    for (const [id, achievement] of contest) {
      const points = reckoned.get(id);
      const own = figures.get(id);
      if (points && own) own[code] = { ...achievement, ...points };
    }
  }
  return Object.fromEntries(figures);
}
