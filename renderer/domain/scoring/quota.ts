/** How a share of the ranked units that is no whole number is rounded. */
export const roundings = ['down', 'half-up', 'up'] as const;
export type Rounding = (typeof roundings)[number];

/** How many of those ranked may be proposed: so many, or a share of them in percent. */
export type Quota =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'share'; readonly percent: number; readonly rounding: Rounding };

/** How many places a quota gives among so many ranked units: never more than there are. */
export function placesOf(quota: Quota, ranked: number): number {
  if (quota.type === 'number') return Math.min(ranked, quota.number);
  const exact = quota.percent * ranked;
  const places =
    quota.rounding === 'down'
      ? Math.floor(exact / 100)
      : quota.rounding === 'up'
        ? Math.ceil(exact / 100)
        : Math.floor((exact + 50) / 100);
  return Math.min(ranked, places);
}
