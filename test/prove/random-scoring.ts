import * as fc from 'fast-check';
import {
  aggregates,
  missingSheets,
  type Criterion,
  type CriteriaSet,
  type LeafRule,
  type TieStep,
} from '#domain/scoring/criteria.ts';
import type { NomineeId } from '#domain/ids.ts';
import { roundings, type Quota } from '#domain/scoring/quota.ts';
import { hundredths, type Mark } from '#domain/scoring/points.ts';
import type { Marks } from '#domain/scoring/scoring.ts';
import { setOf as plainSet } from '#test/worlds/criteria.ts';
import type { OracleRow } from './rank-oracle.ts';
import type { Group, Leaf, LeafKind, OracleMark, OracleMarks, OracleSet, OracleSheet } from './score-oracle.ts';

/** Chance in numbers: the same seed gives the same cases. */
export interface Dice {
  /** A whole number from nought up to so many, both possible. */
  upTo(this: void, most: number): number;
  /** Whether it happened, this often of a hundred times. */
  happens(this: void, percent: number): boolean;
  among<Value>(this: void, values: readonly Value[]): Value;
  shuffled<Value>(this: void, values: readonly Value[]): readonly Value[];
}

/** Dice for the case of this number, from the seed of the whole run (BANG_VANG_SEED repeats it). */
export function diceFor(number: number): Dice {
  let state = ((fc.readConfigureGlobal()?.seed ?? 0) ^ Math.imul(number + 1, 0x9e37_79b1)) >>> 0;
  // A small generator with a full period of thirty-two bits: the cases need no better one.
  const next = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const upTo = (most: number): number => next() % (most + 1);
  const among = <Value>(values: readonly Value[]): Value => {
    const value = values[upTo(values.length - 1)];
    if (value === undefined) throw new Error('There is nothing to choose among');
    return value;
  };
  const shuffled = <Value>(values: readonly Value[]): readonly Value[] =>
    values
      .map((value) => ({ value, at: next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ value }) => value);
  return { upTo, happens: (percent) => upTo(99) < percent, among, shuffled };
}

const kinds: readonly LeafKind[] = [
  'direct',
  'direct',
  'direct',
  'pass',
  'count',
  'deduction-times',
  'deduction-points',
  'disqualifier',
  'quantitative-absolute',
  'quantitative-relative',
];

type Node = Group | Leaf;
const isLeaf = (node: Node): node is Leaf => 'kind' in node;

/** The leaves of a tree in their order. */
export const leavesIn = (nodes: readonly Node[]): readonly Leaf[] =>
  nodes.flatMap((node) => (isLeaf(node) ? [node] : leavesIn(node.children)));

const codesIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => (isLeaf(node) ? [node.code] : [node.code, ...codesIn(node.children)]));

/** Criteria of every kind in groups up to three deep; what stands in a bonus group is bonus. */
function randomNodes(dice: Dice, prefix: string, depth: number, inBonus: boolean): readonly Node[] {
  return Array.from({ length: 1 + dice.upTo(depth === 0 ? 4 : 2) }, (_, index): Node => {
    const code = `${prefix}${index + 1}`;
    const bonus = inBonus || dice.happens(15);
    if (depth < 3 && dice.happens(35)) {
      const children = randomNodes(dice, `${code}.`, depth + 1, bonus);
      const most = leavesIn(children).reduce((sum, { max }) => sum + max, 0);
      // An inner group of a bonus group may have no end of its own.
      return { code, bonus: bonus && (!inBonus || dice.happens(60)), max: dice.upTo(most), children };
    }
    const kind = dice.among(kinds);
    // Small maxima make halves and equal totals; large ones make long fractions.
    const max = kind === 'disqualifier' ? 0 : dice.among([1, 2, 3, 7, 100, 300, 500, 1000, 1299, 10_000]);
    return { code, kind, max, bonus, each: dice.among([1, 50, 100, 250, 1000]) };
  });
}

/** A criteria set of whatever kind, as the oracle reads it. */
export function randomSet(dice: Dice): OracleSet {
  const tree = randomNodes(dice, '', 0, false);
  const most = leavesIn(tree).reduce((sum, { max }) => sum + max, 0);
  const step = (): OracleSet['chain'][number] =>
    dice.happens(60)
      ? { type: 'group', code: dice.among(codesIn(tree)) }
      : { type: dice.among(['deductions', 'bonus', 'women'] as const) };
  return {
    tree,
    aggregate: dice.among(aggregates),
    missingSheet: dice.among(missingSheets),
    rescale: dice.happens(50),
    belowZero: dice.happens(50),
    cap: dice.happens(50) ? null : dice.upTo(most),
    chain: Array.from({ length: dice.upTo(4) }, step),
  };
}

/** One box: mostly filled, sometimes empty, sometimes "does not apply"; what disqualifies seldom does. */
export function randomMark(dice: Dice, { kind, max }: Leaf, empty: number): OracleMark {
  if (dice.happens(10)) return 'na';
  if (dice.happens(empty)) return undefined;
  if (kind === 'pass') return dice.among([0, max]);
  if (kind === 'disqualifier') return dice.happens(15) ? 100 : 0;
  if (kind === 'count' || kind === 'deduction-times') return 100 * dice.upTo(6);
  return dice.happens(30) ? dice.among([0, max]) : dice.upTo(max);
}

/** A sheet on which anything may stand; most are finished. */
export const randomSheet = (dice: Dice, leaves: readonly Leaf[]): OracleMarks => {
  const empty = dice.happens(75) ? 0 : 15;
  return Object.fromEntries(leaves.map((leaf) => [leaf.code, randomMark(dice, leaf, empty)]));
};

const rules: Readonly<Record<LeafKind, (each: number) => LeafRule>> = {
  direct: () => ({ type: 'direct' }),
  pass: () => ({ type: 'pass' }),
  count: (each) => ({ type: 'count', each: hundredths(each) }),
  'deduction-times': (each) => ({ type: 'deduction', each: hundredths(each) }),
  'deduction-points': () => ({ type: 'deduction', each: null }),
  disqualifier: () => ({ type: 'disqualifier' }),
  'quantitative-absolute': () => ({ type: 'quantitative', relation: 'absolute', indicator: null }),
  'quantitative-relative': () => ({ type: 'quantitative', relation: 'relative', indicator: null }),
};

const criterionOf = (node: Node): Criterion => ({
  code: node.code,
  label: node.code,
  max: hundredths(node.max),
  bonus: node.bonus,
  rule: isLeaf(node) ? rules[node.kind](node.each) : null,
  children: isLeaf(node) ? [] : node.children.map(criterionOf),
});

/** The same set as the product keeps it. */
export const setOf = ({ tree, chain, ...reckoning }: OracleSet): CriteriaSet =>
  plainSet(tree.map(criterionOf), {
    ...reckoning,
    cap: reckoning.cap === null ? null : hundredths(reckoning.cap),
    tieChain: chain.map((step): TieStep => step),
  });

/** The same sheet as the product keeps it: an empty box is no entry. */
export const marksOf = (marks: OracleMarks): Marks =>
  Object.fromEntries(
    Object.entries(marks).flatMap(([code, mark]): readonly (readonly [string, Mark])[] =>
      mark === undefined ? [] : [[code, mark === 'na' ? 'not-applicable' : hundredths(mark)]],
    ),
  );

/** Units by their number. */
export const unitsUpTo = (count: number): readonly NomineeId[] =>
  Array.from({ length: count }, (_, index) => `u${index + 1}` as NomineeId);

/** The sheets of up to fifteen members for a unit; some have none, and some sheets are of strangers. */
export const randomSheets = (dice: Dice, set: OracleSet, members: readonly string[]): readonly OracleSheet[] => {
  const leaves = leavesIn(set.tree);
  const missing = dice.among([0, 0, 20]);
  const own = members.flatMap((by) => (dice.happens(missing) ? [] : [{ by, marks: randomSheet(dice, leaves) }]));
  return dice.happens(10) ? [...own, { by: 'stranger', marks: randomSheet(dice, leaves) }] : own;
};

/** Nought to fifteen members, mostly few. */
export const randomMembers = (dice: Dice): readonly string[] =>
  Array.from({ length: dice.happens(20) ? dice.upTo(15) : dice.upTo(5) }, (_, index) => `m${index + 1}`);

/** The sheets of the units of a cluster. */
export type Cluster = ReadonlyMap<NomineeId, readonly OracleSheet[]>;

/** Sheets of every unit; a unit is often given what the one before it was, so that many are equal. */
export function randomCluster(
  dice: Dice,
  set: OracleSet,
  units: readonly NomineeId[],
  members: readonly string[],
): Cluster {
  const cluster = new Map<NomineeId, readonly OracleSheet[]>();
  let before: readonly OracleSheet[] = [];
  for (const unit of units) {
    const own = randomSheets(dice, set, members);
    if (before.length === 0 || dice.happens(50)) before = own;
    cluster.set(unit, before);
  }
  return cluster;
}

/** Orders that the council gave: mostly to units that are equal, sometimes to others, sometimes twice. */
export function randomOrders(dice: Dice, ranking: readonly OracleRow[]): readonly (readonly string[])[] {
  const places = [...new Set(ranking.map(({ place }) => place))];
  return places.flatMap((shared) => {
    const units = ranking.filter(({ place }) => place === shared).map(({ unit }) => unit);
    const orders = dice.happens(50) ? [dice.shuffled(units)] : [];
    if (dice.happens(20)) orders.push(dice.shuffled(units));
    if (dice.happens(20)) orders.push(dice.shuffled(ranking.map(({ unit }) => unit)).slice(0, units.length));
    return orders;
  });
}

/** How many may be proposed, or that it is not settled. */
export function randomQuota(dice: Dice, units: number): Quota | null {
  if (dice.happens(5)) return null;
  if (dice.happens(50)) return { type: 'number', number: dice.upTo(units + 1) };
  return { type: 'share', percent: dice.upTo(100), rounding: dice.among(roundings) };
}
