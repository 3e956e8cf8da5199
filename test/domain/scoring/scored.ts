import * as fc from 'fast-check';
import type { NomineeId } from '#domain/ids.ts';
import { hundredths } from '#domain/scoring/points.ts';
import type { PanelScore } from '#domain/scoring/scoring.ts';

/** A unit's figure as it comes out of the fold: points in hundredths, none without a finished sheet. */
export const scoreOf = (id: string, points: number | undefined, ties: readonly number[] = [0, 0]): PanelScore => ({
  nomineeId: id as NomineeId,
  points: points === undefined ? undefined : hundredths(points),
  outOf: hundredths(10_000),
  sheets: points === undefined ? 0 : 9,
  expected: 9,
  disqualified: false,
  provisional: points === undefined,
  tieFigures: points === undefined ? [] : ties.map(hundredths),
});

/** A unit on which a disqualifier is marked. */
export const barred = (score: PanelScore): PanelScore => ({ ...score, disqualified: true });

/** Whether somebody with this figure takes a place at all. */
export const isPlaced = ({ points, disqualified }: PanelScore): boolean => points !== undefined && !disqualified;

/** Whether a figure stands before another, told without the rules: points, then step by step. */
export function isBetter(a: PanelScore, b: PanelScore): boolean {
  if (a.disqualified !== b.disqualified) return b.disqualified;
  if (a.points === undefined || b.points === undefined) return a.points !== undefined && b.points === undefined;
  const [left, right] = [
    [a.points, ...a.tieFigures],
    [b.points, ...b.tieFigures],
  ];
  const step = left.findIndex((figure, index) => figure !== right[index]);
  return step >= 0 && (left[step] ?? 0) > (right[step] ?? 0);
}

/** Units of a cluster with few different figures, so that ties are common; some without a figure, some disqualified. */
export const clusters = fc
  .array(
    fc.record({
      points: fc.option(fc.constantFrom(9000, 9000, 9050, 9100, 8000), { nil: undefined, freq: 8 }),
      ties: fc.tuple(fc.constantFrom(4000, 4100), fc.constantFrom(2000, 2100)),
      out: fc.integer({ min: 0, max: 7 }).map((side) => side === 0),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map(({ points, ties, out }, index) => ({ ...scoreOf(`e${index + 1}`, points, ties), disqualified: out })),
  );
