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
    return foldWhole(
      how,
      values.map(({ points }) => points),
    );
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

/** What the figure of these sheets is out of: a sheet of 100 and one of 73 have a mean of 86,5, and a sum of 173. */
export function foldMaxima(how: Aggregate, sheets: readonly (Share & { readonly outOf: number })[]): Points {
  // Of equal figures the one that is out of less comes first, so that it does not matter who typed first.
  const taken = takenOf(
    how,
    sheets.toSorted((a, b) => compareShares(a, b) || a.outOf - b.outOf),
  );
  return foldWhole(
    how === 'sum' ? 'sum' : 'mean',
    taken.map(({ outOf }) => outOf),
  );
}

/** The same of figures that are whole hundredths already. */
export function foldWhole(how: Aggregate, values: readonly number[]): Points {
  const ordered = how === 'median' || how === 'trimmed';
  const taken = takenOf(how, ordered ? values.toSorted((a, b) => a - b) : values);
  let sum = 0;
  for (const value of taken) sum += value;
  return hundredths(how === 'sum' ? sum : Math.floor((2 * sum + taken.length) / (2 * taken.length)));
}

const compareShares = (a: Share, b: Share): number => {
  const difference = BigInt(a.points) * BigInt(b.of) - BigInt(b.points) * BigInt(a.of);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The figures that count, lowest first where it matters: all; all but the ends, of three at least; the middle one or two. */
function takenOf<Figure>(how: Aggregate, ordered: readonly Figure[]): readonly Figure[] {
  if (how === 'trimmed') return ordered.length < 3 ? ordered : ordered.slice(1, -1);
  if (how !== 'median') return ordered;
  const middle = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1 ? ordered.slice(middle, middle + 1) : ordered.slice(middle - 1, middle + 1);
}
