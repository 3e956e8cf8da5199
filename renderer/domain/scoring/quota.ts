import { parsePoints, points } from './points.ts';

/** How a share of the ranked units that is no whole number is rounded. */
export const roundings = ['down', 'half-up', 'up'] as const;
export type Rounding = (typeof roundings)[number];

/** How many of those ranked may be proposed: so many, or a share of them in percent, two decimals at the most. */
export type Quota =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'share'; readonly percent: number; readonly rounding: Rounding };

/** A share as it is typed, from 1 to 100 percent, two decimals at the most; undefined for any other text. */
export function readShare(typed: string): number | undefined {
  const read = parsePoints(typed.replace('%', ''), { min: points(1), max: points(100) });
  return read.ok ? read.value / 100 : undefined;
}

/** A whole, in the hundredths of a percent in which a share is reckoned: 14,5 % of 200 is 29, never a fraction more. */
const whole = 10_000;

/** How many places a quota gives among so many ranked units: never more than there are. */
export function placesOf(quota: Quota, ranked: number): number {
  if (quota.type === 'number') return Math.max(0, Math.min(ranked, quota.number));
  const exact = Math.round(quota.percent * 100) * ranked;
  const places =
    quota.rounding === 'down'
      ? Math.floor(exact / whole)
      : quota.rounding === 'up'
        ? Math.ceil(exact / whole)
        : Math.floor((exact + whole / 2) / whole);
  return Math.max(0, Math.min(ranked, places));
}
