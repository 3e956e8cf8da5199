import type { Aggregate } from './criteria.ts';
import { hundredths, type Points } from './points.ts';

/** A figure before it is rounded, in hundredths: `points` divided by `of`, exactly. */
export interface Share {
  readonly points: number;
  readonly of: number;
}

/** Folds the figures of one or more sheets into one, rounded half up once, at the end. */
export function foldPoints(how: Aggregate, values: readonly Share[]): Points {
  if (values.every(({ of }) => of === 1)) {
    const whole = how === 'median' || how === 'trimmed' ? values.toSorted((a, b) => a.points - b.points) : values;
    const taken = takenOf(how, whole);
    const sum = taken.reduce((total, { points }) => total + points, 0);
    return how === 'sum' ? hundredths(sum) : hundredths(Math.floor((2 * sum + taken.length) / (2 * taken.length)));
  }
  const taken = takenOf(how, values.toSorted(compareShares));
  let [numerator, denominator] = [0n, 1n];
  for (const { points, of } of taken) {
    numerator = numerator * BigInt(of) + BigInt(points) * denominator;
    denominator *= BigInt(of);
  }
  if (how !== 'sum') denominator *= BigInt(taken.length);
  const [twice, both] = [2n * numerator + denominator, 2n * denominator];
  // Division of whole numbers goes towards nought; half up goes downwards below it.
  const down = twice / both - (twice < 0n && twice % both !== 0n ? 1n : 0n);
  return hundredths(Number(down));
}

const compareShares = (a: Share, b: Share): number => {
  const difference = BigInt(a.points) * BigInt(b.of) - BigInt(b.points) * BigInt(a.of);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The figures that count, lowest first where it matters: all; all but the ends, of three at least; the middle one or two. */
function takenOf(how: Aggregate, ordered: readonly Share[]): readonly Share[] {
  if (how === 'trimmed') return ordered.length < 3 ? ordered : ordered.slice(1, -1);
  if (how !== 'median') return ordered;
  const middle = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1 ? ordered.slice(middle, middle + 1) : ordered.slice(middle - 1, middle + 1);
}
