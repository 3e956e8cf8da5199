import { foldWhole } from './aggregate.ts';

/** How far figures of one kind lie apart: whole hundredths, the middle ones rounded half up. */
export interface Spread {
  readonly count: number;
  readonly least: number;
  /** The median of the lower half (Moore and McCabe: where the count is odd, the one in the middle is in no half). */
  readonly lowerQuartile: number;
  readonly median: number;
  /** The median of the upper half. */
  readonly upperQuartile: number;
  readonly most: number;
}

/** How these lie apart; undefined where there are none. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const ordered = values.toSorted((a, b) => a - b);
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (least === undefined || most === undefined) return undefined;
  const half = Math.floor(ordered.length / 2);
  // One alone is its own half.
  const halfOf = (part: readonly number[]): number => foldWhole('median', part.length === 0 ? ordered : part);
  return {
    count: ordered.length,
    least,
    lowerQuartile: halfOf(ordered.slice(0, half)),
    median: foldWhole('median', ordered),
    upperQuartile: halfOf(ordered.slice(ordered.length - half)),
    most,
  };
}

/**
 * The standard deviation (độ lệch chuẩn) of all these, not of a sample, rounded half up to whole hundredths; nought for
 * one alone or none.
 */
export function deviationOf(values: readonly number[]): number {
  const count = values.length;
  if (count < 2) return 0;
  // Differences to one of them are small, so that their squares stay exact.
  const from = values[0] ?? 0;
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value - from;
    squares += (value - from) ** 2;
  }
  // The deviation is the root of this, divided by the count.
  const radicand = BigInt(count) * BigInt(squares) - BigInt(sum) ** 2n;
  const isAtMost = (half: number): boolean => BigInt(half * count) ** 2n <= 4n * radicand;
  let rounded = Math.floor(Math.sqrt(Number(radicand)) / count);
  while (rounded > 0 && !isAtMost(2 * rounded - 1)) rounded -= 1;
  while (isAtMost(2 * rounded + 1)) rounded += 1;
  return rounded;
}
