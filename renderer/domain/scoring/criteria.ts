import type { CriteriaSetId } from '../ids.ts';
import { sumPoints, type Points } from './points.ts';

/** One line of a criteria set (bảng tiêu chí): a group of others, or a leaf that members score. */
export interface Criterion {
  /** As printed: 1, 1.1, +. */
  readonly code: string;
  readonly label: string;
  /** The most a leaf gives; a group's maximum is the sum of its leaves. */
  readonly max: Points;
  /** Bonus points stand above the set's maximum and never lower it. */
  readonly bonus: boolean;
  readonly children: readonly Criterion[];
}

/** A criteria set; once published a version never changes, next year copies it. */
export interface CriteriaSet {
  readonly id: CriteriaSetId;
  readonly name: string;
  readonly version: number;
  readonly published: boolean;
  readonly criteria: readonly Criterion[];
  /** How the members' sheets become one figure. */
  readonly aggregate: 'mean';
  /** What an unfilled sheet does to the mean: it is left out, and the figure stays provisional. */
  readonly missingSheet: 'skip';
  /** Whether a sheet with not-applicable leaves is scaled back to the full maximum. */
  readonly rescale: boolean;
  /** Groups whose points part equal totals, in this order (custom; the council may decide otherwise). */
  readonly tieChain: readonly string[];
}

/** The leaves under these criteria, in printing order: the cells of a score sheet. */
export const leavesOf = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((criterion) => (criterion.children.length === 0 ? [criterion] : leavesOf(criterion.children)));

/** The maximum that a full sheet is out of; bonus stands outside it. */
export const maximumOf = (criteria: readonly Criterion[]): Points =>
  sumPoints(leavesOf(criteria).flatMap((leaf) => (leaf.bonus ? [] : [leaf.max])));
