import { leavesOf, type Criterion, type CriteriaSet } from './criteria.ts';
import type { MeetingId, MemberId, NomineeId, SheetId } from '../ids.ts';
import { hundredths, meanPoints, sumPoints, type Mark, type Points } from './points.ts';

/** A member's score sheet (phiếu chấm điểm) for one nominee; a leaf without an entry is not scored yet. */
export interface ScoreSheet {
  readonly id: SheetId;
  readonly meetingId: MeetingId;
  readonly memberId: MemberId;
  readonly nomineeId: NomineeId;
  readonly marks: Readonly<Record<string, Mark>>;
}

/** What a sheet adds up to: points, out of how many, and how many leaves are still empty. */
export interface SheetTotal {
  readonly points: Points;
  readonly outOf: Points;
  readonly missing: number;
}

/** Adds the leaves under these criteria; a leaf that does not apply leaves the points and the maximum alike. */
export function sheetTotal(criteria: readonly Criterion[], marks: ScoreSheet['marks']): SheetTotal {
  let missing = 0;
  let outOf = 0;
  const given: Points[] = [];
  for (const leaf of leavesOf(criteria)) {
    const mark = marks[leaf.code];
    if (mark === 'not-applicable') continue;
    if (!leaf.bonus) outOf += leaf.max;
    if (mark === undefined) missing += 1;
    else given.push(mark);
  }
  return { points: sumPoints(given), outOf: hundredths(outOf), missing };
}

/** The panel's figure for one nominee; provisional ("tạm") while a sheet is missing or unfinished. */
export interface PanelScore {
  readonly nomineeId: NomineeId;
  /** Mean of the finished sheets, rounded half up once; undefined while there is none. */
  readonly mean: Points | undefined;
  /** Shown when leaves were not applicable: the smallest maximum among the finished sheets. */
  readonly outOf: Points;
  readonly sheets: number;
  readonly expected: number;
  readonly provisional: boolean;
  /** Means of the tie chain's groups, in its order. */
  readonly tieFigures: readonly Points[];
}

/** Folds the sheets of those who score into the panel's figure for one nominee. */
export function panelScore(
  set: CriteriaSet,
  nomineeId: NomineeId,
  sheets: readonly Pick<ScoreSheet, 'memberId' | 'nomineeId' | 'marks'>[],
  scorers: readonly MemberId[],
): PanelScore {
  const finished = sheets
    .filter((sheet) => sheet.nomineeId === nomineeId && scorers.includes(sheet.memberId))
    .map((sheet) => ({ marks: sheet.marks, total: sheetTotal(set.criteria, sheet.marks) }))
    // A sheet on which nothing applies has no figure to give.
    .filter(({ total }) => total.missing === 0 && total.outOf > 0);
  const full = sheetTotal(set.criteria, {}).outOf;
  const outOf = hundredths(finished.reduce<number>((least, { total }) => Math.min(least, total.outOf), full));
  const totals = finished.map(({ total }) => total);
  const groupMean = (code: string): Points =>
    meanPoints(finished.map(({ marks }) => sheetTotal(criteriaOfGroup(set, code), marks).points));
  return {
    nomineeId,
    mean:
      finished.length === 0
        ? undefined
        : set.rescale
          ? rescaledMean(totals, full)
          : meanPoints(totals.map((total) => total.points)),
    outOf: set.rescale ? full : outOf,
    sheets: finished.length,
    expected: scorers.length,
    provisional: finished.length < scorers.length,
    tieFigures: finished.length === 0 ? [] : set.tieChain.map(groupMean),
  };
}

/** The mean of the sheets, each scaled to the full maximum: exact fractions, rounded half up once, at the end. */
function rescaledMean(totals: readonly SheetTotal[], full: Points): Points {
  let [numerator, denominator] = [0n, 1n];
  for (const { points, outOf } of totals) {
    numerator = numerator * BigInt(outOf) + BigInt(points * full) * denominator;
    denominator *= BigInt(outOf);
  }
  denominator *= BigInt(totals.length);
  return hundredths(Number((2n * numerator + denominator) / (2n * denominator)));
}

function criteriaOfGroup(set: CriteriaSet, code: string): readonly Criterion[] {
  const group = set.criteria.find((criterion) => criterion.code === code);
  if (!group) throw new Error(`Criteria set ${set.name} has no group ${code}`);
  return [group];
}
