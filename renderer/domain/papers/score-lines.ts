import { leavesOf, type Criterion } from '../scoring/criteria.ts';
import { mostOf } from '../scoring/mark-text.ts';
import { pointsOf } from '../scoring/leaf.ts';
import { hundredths, type Points } from '../scoring/points.ts';
import { sheetTotal, type Marks } from '../scoring/scoring.ts';

/** One line of a table of scores: a group, a leaf, or a member who scores. */
export interface ScoreLine {
  /** As the criteria set numbers it; empty for a member. */
  readonly code: string;
  readonly label: string;
  /** With a minus where it takes off; null where it gives no points of its own. */
  readonly max: Points | null;
  readonly group: boolean;
  /** Nought for what stands under no group. */
  readonly depth: number;
}

/** What stands where a line and a unit meet; null where nothing does yet. */
export type ScoreCell = Points | 'not-applicable' | 'disqualified' | null;

/** The criteria one below the other as they are printed, groups before what is in them. */
export const criteriaDown = (
  criteria: readonly Criterion[],
  depth = 0,
): readonly { readonly criterion: Criterion; readonly depth: number }[] =>
  criteria.flatMap((criterion) => [{ criterion, depth }, ...criteriaDown(criterion.children, depth + 1)]);

/** The lines of a criteria set. */
export const scoreLines = (criteria: readonly Criterion[]): readonly ScoreLine[] =>
  criteriaDown(criteria).map(({ criterion, depth }) => ({
    code: criterion.code,
    label: criterion.label,
    max: mostOf(criterion),
    group: criterion.rule === null,
    depth,
  }));

/** What a sheet gives on each of these criteria: a leaf its points, a group their sum once all of them stand. */
export const scoreCells = (criteria: readonly Criterion[], marks: Marks): readonly ScoreCell[] =>
  criteriaDown(criteria).map(({ criterion }) =>
    criterion.rule === null ? sumCell(criterion, marks) : leafCell(criterion, marks),
  );

function leafCell(leaf: Criterion, marks: Marks): ScoreCell {
  const mark = marks[leaf.code];
  if (mark === undefined) return null;
  if (mark === 'not-applicable') return mark;
  if (leaf.rule?.type === 'disqualifier') return mark > 0 ? 'disqualified' : null;
  const given = pointsOf(leaf, mark);
  return leaf.rule?.type === 'deduction' ? hundredths(0 - given) : given;
}

function sumCell(group: Criterion, marks: Marks): ScoreCell {
  const leaves = leavesOf([group]);
  if (leaves.every(({ code }) => marks[code] === 'not-applicable')) return 'not-applicable';
  const { points, missing, disqualified } = sheetTotal([group], marks);
  if (leaves.every(({ rule }) => rule?.type === 'disqualifier')) return disqualified ? 'disqualified' : null;
  return missing > 0 ? null : points;
}
