import type { NomineeId } from '../ids.ts';
import { hundredths, type Points } from './points.ts';

/**
 * What a unit was to reach and reached on one leaf, in hundredths of any one unit of measure, so whole numbers; null
 * where nobody told it, which is not nought.
 */
export interface Achievement {
  readonly plan: number | null;
  readonly actual: number | null;
}

/**
 * How a unit's points on a quantitative leaf came about: under, at or over its target, the leader of the cluster by the
 * share over target, or measured against the best of those without a target.
 */
export type Reckoning = 'under' | 'at' | 'over' | 'leader' | 'no-target';

/** The points of one unit on a quantitative leaf; missing where what it reached is not told. */
export type Reckoned =
  { readonly type: 'reckoned'; readonly points: Points; readonly how: Reckoning } | { readonly type: 'missing' };

/*
 * [Note: Relative points] A relative leaf measures a unit against its own target and against the leader of its cluster.
 * With M the maximum, A the actual and T the target: below target it gets M/2 × A/T; at target M/2; over it M/2 and, of
 * the other half, the share that its excess (A − T)/T is of the greatest excess of the cluster, so that the leader gets
 * M. Units without a target (none set, or set at nought, of which nobody reaches a share) but with a result stand in a
 * group of their own: M × A/B, B being the best of that group; all nought where B is nought. A loss reaches nothing: it
 * counts as nought and never takes points away. Each is rounded half up to the hundredth here: a leaf's points are figures
 * of a printed table, and its lines must add up; means are rounded once more at their end. A change of one unit's figure
 * changes everybody's points: they are reckoned anew at closing and kept.
 */

/** Points on an absolute leaf: the maximum for the target, its share below it; without a target the best of those alike. */
export const absolutePoints = (
  max: Points,
  units: ReadonlyMap<NomineeId, Achievement>,
): ReadonlyMap<NomineeId, Reckoned> =>
  reckon(units, max, ({ actual, target }) => {
    if (actual >= target) return { points: max, how: actual > target ? 'over' : 'at' };
    return { points: part(max, actual, target), how: 'under' };
  });

/** Points on a relative leaf; see [Note: Relative points]. */
export function relativePoints(
  max: Points,
  units: ReadonlyMap<NomineeId, Achievement>,
): ReadonlyMap<NomineeId, Reckoned> {
  let leader: Reached | undefined;
  for (const unit of units.values()) {
    const reached = reachedBy(unit);
    if (reached && (!leader || excessAbove(reached, leader))) leader = reached;
  }
  return reckon(units, max, (reached) => {
    const { actual, target } = reached;
    if (actual < target) return { points: part(max, actual, 2 * target), how: 'under' };
    if (actual === target || !leader) return { points: part(max, 1, 2), how: 'at' };
    const isLeader = !excessAbove(leader, reached);
    // M/2 + M/2 × ((A − T)/T) / ((L − S)/S), over one denominator: exact.
    const [own, best] = [
      BigInt(actual - target) * BigInt(leader.target),
      BigInt(leader.actual - leader.target) * BigInt(target),
    ];
    return { points: roundHalfUp(BigInt(max) * (best + own), 2n * best), how: isLeader ? 'leader' : 'over' };
  });
}

interface Reached {
  readonly actual: number;
  readonly target: number;
}

const reachedBy = ({ plan, actual }: Achievement): Reached | undefined =>
  actual === null || plan === null || plan <= 0 ? undefined : { actual: Math.max(0, actual), target: plan };

/** Whether one is further over its target than another, by share. */
const excessAbove = (a: Reached, b: Reached): boolean =>
  BigInt(a.actual - a.target) * BigInt(b.target) > BigInt(b.actual - b.target) * BigInt(a.target);

function reckon(
  units: ReadonlyMap<NomineeId, Achievement>,
  max: Points,
  withTarget: (reached: Reached) => { readonly points: Points; readonly how: Reckoning },
): ReadonlyMap<NomineeId, Reckoned> {
  const without = [...units.values()].flatMap((unit) => (reachedBy(unit) || unit.actual === null ? [] : [unit.actual]));
  const best = Math.max(0, ...without);
  return new Map(
    [...units].map(([nomineeId, unit]): readonly [NomineeId, Reckoned] => {
      if (unit.actual === null) return [nomineeId, { type: 'missing' }];
      const reached = reachedBy(unit);
      if (reached) return [nomineeId, { type: 'reckoned', ...withTarget(reached) }];
      const points = best === 0 ? hundredths(0) : part(max, Math.max(0, unit.actual), best);
      return [nomineeId, { type: 'reckoned', points, how: 'no-target' }];
    }),
  );
}

const part = (max: Points, over: number, under: number): Points =>
  roundHalfUp(BigInt(max) * BigInt(over), BigInt(under));

const roundHalfUp = (numerator: bigint, denominator: bigint): Points =>
  hundredths(Number((2n * numerator + denominator) / (2n * denominator)));
