import { floorDivide, fraction, roundHalfUp, type OracleFigure } from './score-oracle.ts';

/*
 * The places of units and the cut line, a second time: see score-oracle.ts.
 */

// ---------- rule 4: ranking ----------

/** A nominee with its result, ready for ranking. */
export interface OracleNominee extends OracleFigure {
  readonly unit: string;
}

/** One line of a ranking; `place` is null without a place, `decidedByStep` is an index into the chain, from 0. */
export interface OracleRow {
  readonly unit: string;
  readonly place: number | null;
  readonly decidedByStep: number | undefined;
}

const isRanked = (one: OracleNominee): boolean => !one.disqualified && one.figure !== null;

function firstDifference(a: OracleNominee, b: OracleNominee): number | undefined {
  const step = a.ties.findIndex((value, index) => value !== b.ties[index]);
  return step === -1 ? undefined : step;
}

function compare(a: OracleNominee, b: OracleNominee): number {
  if (a.disqualified !== b.disqualified) return a.disqualified ? 1 : -1;
  if (a.figure === null || b.figure === null) return Number(a.figure === null) - Number(b.figure === null);
  if (a.figure !== b.figure) return b.figure - a.figure;
  const step = firstDifference(a, b);
  return step === undefined ? 0 : (b.ties[step] ?? 0) - (a.ties[step] ?? 0);
}

type TieClass = readonly OracleNominee[];

function tieClasses(sorted: readonly OracleNominee[]): readonly TieClass[] {
  return sorted
    .map((one) => sorted.filter((other) => compare(one, other) === 0))
    .filter((members, index) => members[0] === sorted[index]);
}

function stepBetween(own: TieClass, neighbour: TieClass | undefined): number | undefined {
  const a = own[0];
  const b = neighbour?.[0];
  if (a === undefined || b === undefined || a.figure !== b.figure) return undefined;
  return firstDifference(a, b);
}

function matches(decision: readonly string[], members: TieClass): boolean {
  // Equal length and every member named leaves no room for a stranger or for a name given twice.
  return decision.length === members.length && members.every((one) => decision.includes(one.unit));
}

function rowsOfClass(
  classes: readonly TieClass[],
  index: number,
  decisions: readonly (readonly string[])[],
): readonly OracleRow[] {
  const members = classes[index] ?? [];
  const place = 1 + classes.slice(0, index).reduce((count, above) => count + above.length, 0);
  const decidedByStep = stepBetween(members, classes[index - 1]) ?? stepBetween(members, classes[index + 1]);
  const decision = decisions.filter((one) => matches(one, members)).at(-1);
  if (decision === undefined) return members.map((one) => ({ unit: one.unit, place, decidedByStep }));
  return decision.map((unit, offset) => ({ unit, place: place + offset, decidedByStep }));
}

/** The ranking of one cluster, best first, those without a place last. */
export function rank(
  figures: readonly OracleNominee[],
  decisions: readonly (readonly string[])[],
): readonly OracleRow[] {
  const sorted = figures.toSorted(compare);
  const classes = tieClasses(sorted.filter(isRanked));
  const placed = classes.flatMap((_members, index) => rowsOfClass(classes, index, decisions));
  const others = sorted.filter((one) => !isRanked(one));
  return [...placed, ...others.map((one) => ({ unit: one.unit, place: null, decidedByStep: undefined }))];
}

// ---------- rule 5: quota and cut ----------

/** How many may be proposed: a fixed number, or a whole percentage of those ranked. */
export type OracleQuota =
  | { readonly type: 'number'; readonly n: number }
  | { readonly type: 'share'; readonly percent: number; readonly rounding: 'down' | 'up' | 'half-up' };

function placesOfShare(percent: number, rounding: 'down' | 'up' | 'half-up', ranked: number): number {
  const exact = fraction(BigInt(percent) * BigInt(ranked), 100n);
  if (rounding === 'half-up') return roundHalfUp(exact);
  const down = floorDivide(exact.n, exact.d);
  return Number(rounding === 'up' && exact.n % exact.d !== 0n ? down + 1n : down);
}

/** The number of places a quota gives among `ranked` nominees that have a place. */
export function placesOfQuota(quota: OracleQuota, ranked: number): number {
  const places = quota.type === 'number' ? quota.n : placesOfShare(quota.percent, quota.rounding, ranked);
  return Math.min(places, ranked);
}

/** Where a ranked nominee stands with regard to the cut. */
export type OracleSide = 'above' | 'line' | 'below';

/** The side of the cut of each nominee that has a place, in ranking order, when there are `places` places. */
export function cut(
  ranking: readonly OracleRow[],
  places: number,
): readonly { readonly unit: string; readonly side: OracleSide }[] {
  const placed = ranking.filter((row) => row.place !== null);
  const last = placed[places - 1];
  const next = placed[places];
  // Only an undecided tie class shares a place, so the same place means the same undecided class.
  const shared = last !== undefined && next !== undefined && last.place === next.place ? last.place : undefined;
  const before = shared === undefined ? places : placed.findIndex((row) => row.place === shared);
  return placed.map((row, index) => ({
    unit: row.unit,
    side: row.place === shared ? 'line' : index < before ? 'above' : 'below',
  }));
}
