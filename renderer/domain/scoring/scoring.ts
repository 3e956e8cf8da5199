import { foldMaxima, foldPoints, foldWhole, type Share } from './aggregate.ts';
import { maximumOf, type Criterion, type CriteriaSet, type TieStep } from './criteria.ts';
import type { MeetingId, MemberId, NomineeId, SheetId } from '../ids.ts';
import { pointsOf } from './leaf.ts';
import { hundredths, type Mark, type Points } from './points.ts';
import { planOf, type PlannedGroup, type PlannedLeaf, type SheetPlan } from './sheet-plan.ts';

/** Marks by the code of their leaf; a leaf without an entry is not scored yet. */
export type Marks = Readonly<Record<string, Mark>>;

/** A member's score sheet (phiếu chấm điểm) for one nominee. */
export interface ScoreSheet {
  readonly id: SheetId;
  readonly meetingId: MeetingId;
  readonly memberId: MemberId;
  readonly nomineeId: NomineeId;
  readonly marks: Marks;
  /** Everybody who typed on it, by name, in the order in which they began; absent from sheets of the time before. */
  readonly enteredBy?: readonly string[];
}

/** Whether anything stands on a sheet: one that was emptied again is not begun. */
export const hasMarks = ({ marks }: Pick<ScoreSheet, 'marks'>): boolean => Object.keys(marks).length > 0;

/** What a sheet adds up to, and how many leaves are still empty. */
export interface SheetTotal {
  /** With bonus, less what is taken off; before the set's end and floor. */
  readonly points: Points;
  /** The points that stand in the maximum: without bonus, before anything is taken off. */
  readonly base: Points;
  readonly bonus: Points;
  readonly deducted: Points;
  readonly outOf: Points;
  readonly missing: number;
  /** Whether a disqualifier is marked: the nominee is not ranked. */
  readonly disqualified: boolean;
}

interface Sums {
  base: number;
  bonus: number;
  deducted: number;
  outOf: number;
  missing: number;
  disqualified: boolean;
  /** The points of the groups that the tie chain asks for, by step. */
  readonly steps: number[];
}

const noChain: readonly TieStep[] = [];

/** Adds the leaves under these criteria; a leaf that does not apply leaves the points and the maximum alike. */
export function sheetTotal(criteria: readonly Criterion[], marks: Marks): SheetTotal {
  const sums = addUp(planOf(criteria, noChain), marks);
  return {
    points: hundredths(pointsIn(sums)),
    base: hundredths(sums.base),
    bonus: hundredths(sums.bonus),
    deducted: hundredths(sums.deducted),
    outOf: hundredths(sums.outOf),
    missing: sums.missing,
    disqualified: sums.disqualified,
  };
}

const pointsIn = ({ base, bonus, deducted }: Sums): number => base + bonus - deducted;

function addUp(plan: SheetPlan, marks: Marks): Sums {
  const sums: Sums = { base: 0, bonus: 0, deducted: 0, outOf: 0, missing: 0, disqualified: false, steps: [] };
  addGroup(plan, marks, sums);
  return sums;
}

function addGroup({ leaves, groups, most, steps }: PlannedGroup, marks: Marks, sums: Sums): void {
  const [bonusBefore, before] = [sums.bonus, pointsIn(sums)];
  for (const leaf of leaves) addLeaf(leaf, marks[leaf.criterion.code], sums);
  for (const group of groups) addGroup(group, marks, sums);
  // A bonus group gives no more than it says, however much stands under it.
  if (most !== null) sums.bonus = Math.min(sums.bonus, bonusBefore + most);
  for (const step of steps) sums.steps[step] = pointsIn(sums) - before;
}

function addLeaf(leaf: PlannedLeaf, mark: Mark | undefined, sums: Sums): void {
  if (mark === 'not-applicable') return;
  if (leaf.ofMaximum) sums.outOf += leaf.criterion.max;
  if (mark === undefined) {
    if (leaf.required) sums.missing += 1;
    return;
  }
  const given = pointsOf(leaf.criterion, mark);
  if (leaf.gives === 'base') sums.base += given;
  else if (leaf.gives === 'bonus') sums.bonus += given;
  else if (leaf.gives === 'deduction') sums.deducted += given;
  else sums.disqualified ||= mark > 0;
}

/** The panel's figure for one nominee; provisional ("tạm") while a sheet is missing or unfinished. */
export interface PanelScore {
  readonly nomineeId: NomineeId;
  /** The finished sheets as one figure, rounded half up once; undefined while there is none. */
  readonly points: Points | undefined;
  /** What the points are out of: the maxima of the sheets that count, folded as their points are. */
  readonly outOf: Points;
  readonly sheets: number;
  readonly expected: number;
  readonly provisional: boolean;
  /** What each step of the tie chain compares, more being better. */
  readonly tieFigures: readonly Points[];
  /** A disqualifier is marked on a finished sheet: no place, whatever the points (điểm liệt). */
  readonly disqualified: boolean;
}

/** What the scores do not say of a nominee and the tie chain asks. */
export interface Standing {
  /** A woman, or an enterprise of whose workers at least 70 % are women; who has no figures is neither. */
  readonly women: boolean;
}

/** Folds the sheets of those who score into the panel's figure for one nominee. */
export function panelScore(
  set: CriteriaSet,
  nomineeId: NomineeId,
  sheets: readonly Pick<ScoreSheet, 'memberId' | 'nomineeId' | 'marks'>[],
  scorers: readonly MemberId[],
  standing: Standing = { women: false },
): PanelScore {
  const plan = planOf(set.criteria, set.tieChain);
  const finished = sheets
    .filter((sheet) => sheet.nomineeId === nomineeId && scorers.includes(sheet.memberId))
    .map(({ marks }) => addUp(plan, marks))
    // A sheet on which nothing applies has no figure to give.
    .filter(({ missing, outOf }) => missing === 0 && outOf > 0);
  const missing = scorers.length - finished.length;
  const nothing = finished.length === 0 || (set.missingSheet === 'block' && missing > 0);
  const noughts = Array.from({ length: set.missingSheet === 'zero' ? missing : 0 }, () => 0);
  const shares = [
    ...finished.map((sums) => ({ ...limited(set, sums, plan.full), outOf: set.rescale ? plan.full : sums.outOf })),
    ...noughts.map((points) => ({ points, of: 1, outOf: plan.full })),
  ];
  const tieFigure = (step: TieStep, index: number): Points =>
    step.type === 'women'
      ? hundredths(standing.women ? 100 : 0)
      : foldWhole(set.aggregate, [...finished.map((sums) => tieFigureOf(set, step, index, sums)), ...noughts]);
  return {
    nomineeId,
    points: nothing ? undefined : foldPoints(set.aggregate, shares),
    outOf: finished.length === 0 ? plan.full : foldMaxima(set.aggregate, shares),
    sheets: finished.length,
    expected: scorers.length,
    provisional: missing > 0,
    tieFigures: nothing ? [] : set.tieChain.map(tieFigure),
    disqualified: finished.some(({ disqualified }) => disqualified),
  };
}

function tieFigureOf(
  set: CriteriaSet,
  step: Exclude<TieStep, { readonly type: 'women' }>,
  index: number,
  { bonus, deducted, steps }: Sums,
): number {
  if (step.type === 'bonus') return bonus;
  // Fewer points off are better, so the figure is what they leave.
  if (step.type === 'deductions') return 0 - deducted;
  const points = steps[index];
  if (points === undefined) throw new Error(`Criteria set ${set.name} has no group ${step.code}`);
  return points;
}

/**
 * A sheet's figure within the set's end and floor, as an exact share: where the set scales, what does not apply is made
 * up for in the maximum alone; bonus and deductions stay as they are.
 */
export function limited(
  set: CriteriaSet,
  total: Readonly<Record<'base' | 'bonus' | 'deducted' | 'outOf', number>>,
  full: Points,
): Share {
  const scales = set.rescale && total.outOf > 0 && total.outOf < full;
  const of = scales ? total.outOf : 1;
  const base = scales ? total.base * full : total.base;
  const points = base + (total.bonus - total.deducted) * of;
  const capped = set.cap === null ? points : Math.min(points, set.cap * of);
  return { points: set.belowZero ? capped : Math.max(0, capped), of };
}

/** What one sheet alone comes to within the set's end and floor, rounded half up: the total at its foot. */
export const sheetFigure = (set: CriteriaSet, total: SheetTotal): Points =>
  foldPoints('sum', [limited(set, total, maximumOf(set.criteria))]);

/** What a sheet's figure is out of: the full maximum where the set scales, else what applies on it. */
export const outOfSheet = (set: CriteriaSet, total: SheetTotal): Points =>
  set.rescale ? maximumOf(set.criteria) : total.outOf;
