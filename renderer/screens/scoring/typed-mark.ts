import { checkMark, countsTimes, mostTyped } from '#domain/scoring/leaf.ts';
import type { Criterion } from '#domain/scoring/criteria.ts';
import { formatPoints, parsePoints, points, type Mark } from '#domain/scoring/points.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** What was typed into a box; null empties it. K, KAD and N/A all say that the criterion does not apply. */
export function readMark(leaf: Criterion, text: string, step: number): Result<Mark | null, Refusal> {
  const typed = text.trim();
  if (typed === '') return ok(null);
  if (/^(k|kad|n|n\/a)$/iu.test(typed)) return ok('not-applicable');
  if (leaf.rule?.type === 'quantitative') return err({ type: 'reckoned' });
  const read = parsePoints(typed, { min: points(0), max: mostTyped(leaf) });
  return read.ok ? checkMark(leaf, read.value, step) : read;
}

/** A mark as its box shows it: times whole, points as deep as the sheet. */
export const markText = (leaf: Criterion, mark: Mark | undefined, notApplicable: string, depth?: number): string =>
  mark === undefined
    ? ''
    : mark === 'not-applicable'
      ? notApplicable
      : formatPoints(mark, countsTimes(leaf) || leaf.rule?.type === 'disqualifier' ? 0 : depth);
