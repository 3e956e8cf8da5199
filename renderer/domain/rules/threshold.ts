/** A share that must be reached, as an exact fraction: percentages are never compared rounded. */
export interface Threshold {
  readonly numerator: number;
  readonly denominator: number;
  readonly comparison: 'at-least' | 'more-than';
}

/**
 * The least number of votes (or of members, for a quorum) that satisfies the share of this base.
 * Over 50 % of 10 is 6; two thirds of 9 is 6; at least 90 % of 9 is 9. Of nobody it is 1: no votes carry nothing.
 */
export function requiredOf(threshold: Threshold, base: number): number {
  const product = threshold.numerator * base;
  const least =
    threshold.comparison === 'at-least'
      ? Math.ceil(product / threshold.denominator)
      : Math.floor(product / threshold.denominator) + 1;
  return Math.max(1, least);
}

/** Whether this many reach the share, compared as integers; the twin of {@link requiredOf}. */
export function reaches(threshold: Threshold, count: number, base: number): boolean {
  if (base === 0 || count === 0) return false;
  const ours = count * threshold.denominator;
  const theirs = threshold.numerator * base;
  return threshold.comparison === 'at-least' ? ours >= theirs : ours > theirs;
}

/** Whether a share can be asked at all: whole parts, above nothing, and within reach of everybody together. */
export function isPossibleShare({ numerator, denominator, comparison }: Threshold): boolean {
  if (![numerator, denominator].every((part) => Number.isSafeInteger(part) && part > 0)) return false;
  return comparison === 'at-least' ? numerator <= denominator : numerator < denominator;
}
