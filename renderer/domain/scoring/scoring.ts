import { foldPoints, type Share } from './aggregate.ts';
import { criterionOf, isOfMaximum, maximumOf, type Criterion, type CriteriaSet, type TieStep } from './criteria.ts';
import type { MeetingId, MemberId, NomineeId, SheetId } from '../ids.ts';
import { mustBeMarked, pointsOf } from './leaf.ts';
import { hundredths, type Mark, type Points } from './points.ts';

/** Marks by the code of their leaf; a leaf without an entry is not scored yet. */
export type Marks = Readonly<Record<string, Mark>>;

/** A member's score sheet (phiếu chấm điểm) for one nominee. */
export interface ScoreSheet {
  readonly id: SheetId;
  readonly meetingId: MeetingId;
  readonly memberId: MemberId;
  readonly nomineeId: NomineeId;
  readonly marks: Marks;
  /** Why a mark is low, by its leaf; absent where nothing was said. */
  readonly comments?: Readonly<Record<string, string>>;
  /** Who typed it last, by name; absent from sheets of the time before. */
  readonly enteredBy?: string;
}

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
}

/** Adds the leaves under these criteria; a leaf that does not apply leaves the points and the maximum alike. */
export function sheetTotal(criteria: readonly Criterion[], marks: Marks): SheetTotal {
  const sums: Sums = { base: 0, bonus: 0, deducted: 0, outOf: 0, missing: 0, disqualified: false };
  for (const criterion of criteria) add(criterion, marks, sums);
  return {
    points: hundredths(sums.base + sums.bonus - sums.deducted),
    base: hundredths(sums.base),
    bonus: hundredths(sums.bonus),
    deducted: hundredths(sums.deducted),
    outOf: hundredths(sums.outOf),
    missing: sums.missing,
    disqualified: sums.disqualified,
  };
}

function add(criterion: Criterion, marks: Marks, sums: Sums): void {
  if (criterion.rule === null) {
    const before = sums.bonus;
    for (const child of criterion.children) add(child, marks, sums);
    // A bonus group gives no more than it says, however much stands under it.
    if (criterion.bonus) sums.bonus = Math.min(sums.bonus, before + criterion.max);
    return;
  }
  const mark = marks[criterion.code];
  if (mark === 'not-applicable') return;
  if (isOfMaximum(criterion)) sums.outOf += criterion.max;
  if (mark === undefined) {
    if (mustBeMarked(criterion)) sums.missing += 1;
    return;
  }
  const given = pointsOf(criterion, mark);
  if (criterion.rule.type === 'disqualifier') sums.disqualified ||= mark > 0;
  else if (criterion.rule.type === 'deduction') sums.deducted += given;
  else if (criterion.bonus) sums.bonus += given;
  else sums.base += given;
}

/** The panel's figure for one nominee; provisional ("tạm") while a sheet is missing or unfinished. */
export interface PanelScore {
  readonly nomineeId: NomineeId;
  /** The finished sheets as one figure, rounded half up once; undefined while there is none. */
  readonly points: Points | undefined;
  /** Shown when leaves were not applicable: the smallest maximum among the finished sheets. */
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
  /** A woman, or a collective of at least 70 % women. */
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
  const finished = sheets
    .filter((sheet) => sheet.nomineeId === nomineeId && scorers.includes(sheet.memberId))
    .map((sheet) => ({ marks: sheet.marks, total: sheetTotal(set.criteria, sheet.marks) }))
    // A sheet on which nothing applies has no figure to give.
    .filter(({ total }) => total.missing === 0 && total.outOf > 0);
  const full = sheetTotal(set.criteria, {}).outOf;
  const outOf = hundredths(finished.reduce<number>((least, { total }) => Math.min(least, total.outOf), full));
  const missing = scorers.length - finished.length;
  const nothing = finished.length === 0 || (set.missingSheet === 'block' && missing > 0);
  const noughts = set.missingSheet === 'zero' ? Array.from({ length: missing }, () => nought) : [];
  const fold = (values: readonly Share[]): Points => foldPoints(set.aggregate, [...values, ...noughts]);
  const figureOf = (step: TieStep): Points =>
    step.type === 'women'
      ? hundredths(standing.women ? 100 : 0)
      : fold(finished.map(({ marks, total }) => whole(tieFigure(set, step, marks, total))));
  return {
    nomineeId,
    points: nothing ? undefined : fold(finished.map(({ total }) => limited(set, total, full))),
    outOf: set.rescale ? full : outOf,
    sheets: finished.length,
    expected: scorers.length,
    provisional: missing > 0,
    tieFigures: nothing ? [] : set.tieChain.map(figureOf),
    disqualified: finished.some(({ total }) => total.disqualified),
  };
}

const nought: Share = { points: 0, of: 1 };
const whole = (points: Points): Share => ({ points, of: 1 });

function tieFigure(
  set: CriteriaSet,
  step: Exclude<TieStep, { readonly type: 'women' }>,
  marks: Marks,
  total: SheetTotal,
): Points {
  if (step.type === 'bonus') return total.bonus;
  // Fewer points off are better, so the figure is what they leave.
  if (step.type === 'deductions') return hundredths(0 - total.deducted);
  const group = criterionOf(set.criteria, step.code);
  if (!group) throw new Error(`Criteria set ${set.name} has no group ${step.code}`);
  return sheetTotal([group], marks).points;
}

/**
 * A sheet's figure within the set's end and floor, as an exact share: where the set scales, what does not apply is made
 * up for in the maximum alone; bonus and deductions stay as they are.
 */
export function limited(set: CriteriaSet, total: SheetTotal, full: Points): Share {
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
