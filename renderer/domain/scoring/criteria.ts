import type { CriteriaSetId } from '../ids.ts';
import type { Nominee } from '../nominations/nomination.ts';
import type { IndicatorKind } from '../year/indicators.ts';
import { sumPoints, type Points } from './points.ts';

/**
 * How what stands on a leaf becomes points. `direct`: the points themselves. `pass`: the maximum or nothing. `count`:
 * times, each worth so much, up to the maximum. `quantitative`: reckoned from plan and actual, never typed. `deduction`:
 * taken off, by times where `each` says how much one is, else the points themselves. `disqualifier`: whoever has it is
 * not ranked (điểm liệt).
 */
export type LeafRule =
  | { readonly type: 'direct' }
  | { readonly type: 'pass' }
  | { readonly type: 'count'; readonly each: Points }
  | {
      readonly type: 'quantitative';
      readonly relation: 'absolute' | 'relative';
      /** The year's indicator that feeds it; null where its figures are typed with the sheet. */
      readonly indicator: IndicatorKind | null;
    }
  | { readonly type: 'deduction'; readonly each: Points | null }
  | { readonly type: 'disqualifier' };

/** One line of a criteria set (bảng tiêu chí): a group of others, or a leaf that is scored. */
export interface Criterion {
  /** As printed: 1, 1.1, +. */
  readonly code: string;
  readonly label: string;
  /**
   * The most a leaf gives, or a deduction takes. A group's maximum is the sum of its leaves; a bonus group's is the most
   * that they give together, and may be less than their sum.
   */
  readonly max: Points;
  /** Bonus points stand above the set's maximum and never lower it. */
  readonly bonus: boolean;
  /** What the leaf is; null for a group. */
  readonly rule: LeafRule | null;
  readonly children: readonly Criterion[];
}

/** Whom a criteria set is for. */
export const audiences = ['enterprise', 'infrastructure', 'secondary', 'cluster', 'collective', 'person'] as const;
export type Audience = (typeof audiences)[number];

/** What is scored by a set for these, as the register has it. */
export const kindOf: Readonly<Record<Audience, Nominee['kind']>> = {
  enterprise: 'enterprise',
  infrastructure: 'enterprise',
  secondary: 'enterprise',
  cluster: 'enterprise',
  collective: 'collective',
  person: 'person',
};

/** How the members' sheets become one figure; the trimmed mean leaves the highest and the lowest sheet out. */
export const aggregates = ['mean', 'trimmed', 'median', 'sum'] as const;
export type Aggregate = (typeof aggregates)[number];

/** What an unfilled sheet does: it is left out, it counts nought, or there is no figure before it is in. */
export const missingSheets = ['skip', 'zero', 'block'] as const;
export type MissingSheet = (typeof missingSheets)[number];

/** How fine points may be typed, in hundredths: whole, half, quarter, tenth, hundredth. */
export const steps = [100, 50, 25, 10, 1] as const;
export type ScoreStep = (typeof steps)[number];

/**
 * What parts equal totals. `group`: more points under this code. `deductions`: fewer taken off. `bonus`: more bonus.
 * `women`: a woman, or a collective of at least 70 % women (law: NĐ 152/2025 Điều 4 khoản 6). All but `women` are custom.
 */
export type TieStep =
  | { readonly type: 'group'; readonly code: string }
  | { readonly type: 'deductions' }
  | { readonly type: 'bonus' }
  | { readonly type: 'women' };

/** What a total is called from so many points on: xuất sắc from 90. */
export interface ScoreClass {
  readonly name: string;
  readonly from: Points;
}

/** A criteria set; once published a version never changes, next year copies it. */
export interface CriteriaSet {
  readonly id: CriteriaSetId;
  readonly name: string;
  readonly version: number;
  readonly published: boolean;
  readonly audience: Audience;
  /** The year it is made for; null for a reference example. */
  readonly year: number | null;
  /** The version it was made from; null for the first of its line. */
  readonly follows: CriteriaSetId | null;
  readonly criteria: readonly Criterion[];
  readonly step: ScoreStep;
  /** Whether a total may fall below nought. */
  readonly belowZero: boolean;
  /** The most a total reaches, bonus and all; null where bonus stands above the maximum without an end. */
  readonly cap: Points | null;
  readonly aggregate: Aggregate;
  readonly missingSheet: MissingSheet;
  /** Whether a sheet with not-applicable leaves is scaled back to the full maximum. */
  readonly rescale: boolean;
  /** A mark below this share of its maximum, in percent, asks for a comment; null where none does. */
  readonly commentBelow: number | null;
  /** Whether a stage that differs from the one before asks for a comment. */
  readonly commentOnDifference: boolean;
  /** What parts equal totals, in this order (the council may decide otherwise). */
  readonly tieChain: readonly TieStep[];
  /** What totals are called, highest first; empty where they are not classed. */
  readonly classes: readonly ScoreClass[];
}

/** What a new criteria set is begun from: empty, a reference example, a workbook. */
export type CriteriaDraft = Omit<CriteriaSet, 'id' | 'version' | 'published' | 'follows'>;

/** What of a set says how its points are typed and reckoned, in the order in which it is told. */
export const reckoningFields = [
  'step',
  'belowZero',
  'cap',
  'aggregate',
  'missingSheet',
  'rescale',
  'commentBelow',
  'commentOnDifference',
] as const satisfies readonly (keyof CriteriaSet)[];

/** How a set is reckoned while nothing else is said: whole points, the mean of the sheets, and of steps the law's alone. */
export const usualReckoning: Pick<CriteriaSet, (typeof reckoningFields)[number] | 'tieChain' | 'classes'> = {
  step: 100,
  belowZero: false,
  cap: null,
  aggregate: 'mean',
  missingSheet: 'skip',
  rescale: false,
  commentBelow: null,
  commentOnDifference: false,
  tieChain: [{ type: 'women' }],
  classes: [],
};

/** The leaves under these criteria, in printing order: the cells of a score sheet. */
export const leavesOf = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((criterion) => (criterion.rule === null ? leavesOf(criterion.children) : [criterion]));

/** Whether a leaf takes points off or disqualifies: it gives none, and is no bonus wherever it stands. */
export const takesOff = ({ rule }: Pick<Criterion, 'rule'>): boolean =>
  rule?.type === 'deduction' || rule?.type === 'disqualifier';

/** Whether a leaf is part of what a full sheet is out of: neither bonus nor deduction nor disqualifier. */
export const isOfMaximum = (leaf: Criterion): boolean => !leaf.bonus && !takesOff(leaf);

/** The maximum that a full sheet is out of; bonus stands outside it. */
export const maximumOf = (criteria: readonly Criterion[]): Points =>
  sumPoints(leavesOf(criteria).flatMap((leaf) => (isOfMaximum(leaf) ? [leaf.max] : [])));

/** The criterion of this code, wherever it stands in the tree. */
export function criterionOf(criteria: readonly Criterion[], code: string): Criterion | undefined {
  for (const criterion of criteria) {
    const found = criterion.code === code ? criterion : criterionOf(criterion.children, code);
    if (found) return found;
  }
  return undefined;
}
