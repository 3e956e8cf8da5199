/*
 * A second implementation of the scoring rules, written from their text alone, to be compared with the product: to be
 * read beside the rules, not to be fast; exact fractions, nothing shared, no imports.
 * All points are integers in hundredths of a point; a Fraction of points is a fraction of a hundredth.
 */

// ---------- exact fractions ----------

/** An exact fraction; `d` is always above zero. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const ZERO: Fraction = { n: 0n, d: 1n };

// BigInt throws on a number that is not whole, which is what we want: such an input breaks the contract.
const whole = (value: number): Fraction => ({ n: BigInt(value), d: 1n });

/** A fraction with its sign in the numerator: every comparison below relies on d > 0. */
export const fraction = (n: bigint, d: bigint): Fraction => (d < 0n ? { n: -n, d: -d } : { n, d });

const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
const negate = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));
const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
const less = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
const smaller = (a: Fraction, b: Fraction): Fraction => (less(b, a) ? b : a);
const larger = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? b : a);
const isZero = (a: Fraction): boolean => a.n === 0n;
const sumOf = (values: readonly Fraction[]): Fraction => values.reduce(add, ZERO);

/** The greatest whole number that is not above the quotient. */
export function floorDivide(n: bigint, d: bigint): bigint {
  // bigint division cuts towards zero, so a negative quotient with a remainder lies one too high.
  const cut = n / d;
  return n % d !== 0n && n < 0n ? cut - 1n : cut;
}

/** The fraction rounded to a whole number, halves towards plus infinity (2.5 gives 3, −0.5 gives 0). */
export function roundHalfUp(value: Fraction): number {
  return Number(floorDivide(2n * value.n + value.d, 2n * value.d));
}

// ---------- rule 1: one sheet ----------

/** What a leaf of the tree can be. */
export type LeafKind =
  | 'direct'
  | 'pass'
  | 'count'
  | 'deduction-times'
  | 'deduction-points'
  | 'disqualifier'
  | 'quantitative-absolute'
  | 'quantitative-relative';

/** One criterion that is marked. */
export interface Leaf {
  code: string;
  max: number;
  bonus: boolean;
  kind: LeafKind;
  each: number;
}

/** One heading with criteria or further headings under it. */
export interface Group {
  code: string;
  max: number;
  bonus: boolean;
  children: readonly (Group | Leaf)[];
}

/** One step for telling apart nominees with the same figure. */
export type ChainStep =
  { type: 'group'; code: string } | { type: 'deductions' } | { type: 'bonus' } | { type: 'women' };

/** A set of criteria with its scoring rules. */
export interface OracleSet {
  tree: readonly (Group | Leaf)[];
  aggregate: 'mean' | 'trimmed' | 'median' | 'sum';
  missingSheet: 'skip' | 'zero' | 'block';
  rescale: boolean;
  belowZero: boolean;
  cap: number | null;
  chain: readonly ChainStep[];
}

/** One box of a sheet; undefined is an empty box. */
export type OracleMark = number | 'na' | undefined;

/** The marks of one sheet by leaf code. */
export type OracleMarks = Readonly<Record<string, OracleMark>>;

interface Parts {
  readonly base: Fraction;
  readonly bonus: Fraction;
  readonly deducted: Fraction;
}

const NO_PARTS: Parts = { base: ZERO, bonus: ZERO, deducted: ZERO };

const addParts = (a: Parts, b: Parts): Parts => ({
  base: add(a.base, b.base),
  bonus: add(a.bonus, b.bonus),
  deducted: add(a.deducted, b.deducted),
});

const isDeduction = (leaf: Leaf): boolean => leaf.kind === 'deduction-times' || leaf.kind === 'deduction-points';
const isAboveZero = (mark: OracleMark): boolean => typeof mark === 'number' && mark > 0;
const isGaining = (leaf: Leaf): boolean => !isDeduction(leaf) && leaf.kind !== 'disqualifier';

function pointsOfLeaf(leaf: Leaf, mark: OracleMark): Fraction {
  if (mark === undefined || mark === 'na' || leaf.kind === 'disqualifier') return ZERO;
  if (leaf.kind !== 'count' && leaf.kind !== 'deduction-times') return whole(mark);
  const times = divide(whole(mark), whole(100));
  return smaller(whole(leaf.max), multiply(times, whole(leaf.each)));
}

function partsOfLeaf(leaf: Leaf, marks: OracleMarks, underBonus: boolean): Parts {
  const points = pointsOfLeaf(leaf, marks[leaf.code]);
  if (isDeduction(leaf)) return { ...NO_PARTS, deducted: points };
  return leaf.bonus || underBonus ? { ...NO_PARTS, bonus: points } : { ...NO_PARTS, base: points };
}

function partsOf(node: Group | Leaf, marks: OracleMarks, underBonus: boolean): Parts {
  if (!('children' in node)) return partsOfLeaf(node, marks, underBonus);
  const inBonus = underBonus || node.bonus;
  const parts = node.children.map((child) => partsOf(child, marks, inBonus)).reduce(addParts, NO_PARTS);
  // The children were limited first, so an inner bonus group has had its own maximum applied by now.
  return node.bonus ? { ...parts, bonus: smaller(whole(node.max), parts.bonus) } : parts;
}

interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly bonus: boolean;
}

function leavesOf(node: Group | Leaf, underBonus: boolean): readonly PlacedLeaf[] {
  const bonus = underBonus || node.bonus;
  if (!('children' in node)) return [{ leaf: node, bonus }];
  return node.children.flatMap((child) => leavesOf(child, bonus));
}

function maximumOf(leaves: readonly PlacedLeaf[]): Fraction {
  return sumOf(leaves.filter((one) => isGaining(one.leaf) && !one.bonus).map((one) => whole(one.leaf.max)));
}

/** Everything that can be read off one sheet; `figure` is null when there is nothing to be marked out of. */
export interface SheetTotal {
  readonly base: Fraction;
  readonly bonus: Fraction;
  readonly deducted: Fraction;
  readonly outOf: Fraction;
  readonly full: Fraction;
  readonly finished: boolean;
  readonly disqualified: boolean;
  readonly figure: Fraction | null;
}

// ---------- rule 2: the figure ----------

function sheetFigure(set: OracleSet, parts: Parts, outOf: Fraction, full: Fraction): Fraction | null {
  if (isZero(outOf)) return null;
  const scaled = set.rescale && less(outOf, full) ? divide(multiply(parts.base, full), outOf) : parts.base;
  const total = subtract(add(scaled, parts.bonus), parts.deducted);
  const capped = set.cap === null ? total : smaller(total, whole(set.cap));
  return set.belowZero ? capped : larger(capped, ZERO);
}

/** The points, maximum, state and exact figure of one sheet. */
export function totalOfSheet(set: OracleSet, marks: OracleMarks): SheetTotal {
  const leaves = set.tree.flatMap((node) => leavesOf(node, false));
  const parts = set.tree.map((node) => partsOf(node, marks, false)).reduce(addParts, NO_PARTS);
  const full = maximumOf(leaves);
  const outOf = maximumOf(leaves.filter((one) => marks[one.leaf.code] !== 'na'));
  const anyEmpty = leaves.some((one) => isGaining(one.leaf) && marks[one.leaf.code] === undefined);
  const disqualified = leaves.some((one) => one.leaf.kind === 'disqualifier' && isAboveZero(marks[one.leaf.code]));
  const finished = !anyEmpty && less(ZERO, outOf);
  return { ...parts, outOf, full, finished, disqualified, figure: sheetFigure(set, parts, outOf, full) };
}

function mean(values: readonly Fraction[]): Fraction {
  return divide(sumOf(values), whole(values.length));
}

function median(sorted: readonly Fraction[]): Fraction {
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? mean(sorted.slice(half, half + 1)) : mean(sorted.slice(half - 1, half + 1));
}

function aggregate(kind: OracleSet['aggregate'], values: readonly Fraction[]): Fraction {
  const sorted = values.toSorted((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
  if (kind === 'sum') return sumOf(sorted);
  if (kind === 'median') return median(sorted);
  if (kind === 'trimmed' && sorted.length >= 3) return mean(sorted.slice(1, -1));
  return mean(sorted);
}

/** One person's sheet for one nominee. */
export interface OracleSheet {
  readonly by: string;
  readonly marks: OracleMarks;
}

/** A nominee's result in whole hundredths, null for no figure; `ties` has one number per chain step, none without a figure. */
export interface OracleFigure {
  readonly figure: number | null;
  readonly disqualified: boolean;
  readonly ties: readonly number[];
}

interface FinishedSheet {
  readonly marks: OracleMarks;
  readonly total: SheetTotal;
  readonly figure: Fraction;
}

function finishedOf(set: OracleSet, sheets: readonly OracleSheet[], person: string): readonly FinishedSheet[] {
  const sheet = sheets.find((one) => one.by === person);
  if (sheet === undefined) return [];
  const total = totalOfSheet(set, sheet.marks);
  return total.finished && total.figure !== null ? [{ marks: sheet.marks, total, figure: total.figure }] : [];
}

function findPart(nodes: readonly (Group | Leaf)[], code: string): Group | Leaf | undefined {
  for (const node of nodes) {
    if (node.code === code) return node;
    const below = 'children' in node ? findPart(node.children, code) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

function groupPoints(set: OracleSet, code: string, marks: OracleMarks): Fraction {
  const node = findPart(set.tree, code);
  if (node === undefined) return ZERO;
  // Whether the part stands inside a bonus group is of no matter here: base and bonus are added together.
  const parts = partsOf(node, marks, false);
  return subtract(add(parts.base, parts.bonus), parts.deducted);
}

function stepPoints(set: OracleSet, step: ChainStep, sheet: FinishedSheet): Fraction {
  if (step.type === 'group') return groupPoints(set, step.code, sheet.marks);
  if (step.type === 'deductions') return negate(sheet.total.deducted);
  return sheet.total.bonus;
}

/** The nominee's figure over the sheets of those expected, with the tie figures of each chain step. */
export function figureOf(
  set: OracleSet,
  sheets: readonly OracleSheet[],
  expected: readonly string[],
  women: boolean,
): OracleFigure {
  const finished = expected.flatMap((person) => finishedOf(set, sheets, person));
  const disqualified = finished.some((sheet) => sheet.total.disqualified);
  const missing = expected.length - finished.length;
  if (finished.length === 0 || (set.missingSheet === 'block' && missing > 0))
    return { figure: null, disqualified, ties: [] };
  const noughts = Array.from({ length: set.missingSheet === 'zero' ? missing : 0 }, () => ZERO);
  // Rounded here and nowhere earlier: this is the one rounding at the end.
  const over = (values: readonly Fraction[]): number => roundHalfUp(aggregate(set.aggregate, [...values, ...noughts]));
  const tie = (step: ChainStep): number =>
    step.type === 'women' ? (women ? 100 : 0) : over(finished.map((sheet) => stepPoints(set, step, sheet)));
  return { figure: over(finished.map((sheet) => sheet.figure)), disqualified, ties: set.chain.map(tie) };
}

/** What a nominee's figure is out of: the maxima of the sheets that count, added up or averaged as the figure is. */
export function figureOutOf(set: OracleSet, sheets: readonly OracleSheet[], expected: readonly string[]): number {
  const { full } = totalOfSheet(set, {});
  const finished = expected.flatMap((person) => finishedOf(set, sheets, person));
  if (finished.length === 0) return roundHalfUp(full);
  const missing = set.missingSheet === 'zero' ? expected.length - finished.length : 0;
  const counted = [
    ...finished.map(({ figure, total }) => ({ figure, outOf: set.rescale ? full : total.outOf })),
    ...Array.from({ length: missing }, () => ({ figure: ZERO, outOf: full })),
  ].toSorted((a, b) => {
    const [lower, higher] = [less(a.figure, b.figure), less(b.figure, a.figure)];
    if (lower || higher) return lower ? -1 : 1;
    return less(a.outOf, b.outOf) ? -1 : less(b.outOf, a.outOf) ? 1 : 0;
  });
  const maxima = counted.map(({ outOf }) => outOf);
  const half = Math.floor((maxima.length - 1) / 2);
  if (set.aggregate === 'sum') return roundHalfUp(sumOf(maxima));
  if (set.aggregate === 'median') return roundHalfUp(mean(maxima.slice(half, maxima.length - half)));
  return roundHalfUp(mean(set.aggregate === 'trimmed' && maxima.length >= 3 ? maxima.slice(1, -1) : maxima));
}

// ---------- rule 3: quantitative leaves ----------

/** One unit's plan and result for one quantitative leaf, both whole numbers in the same measure. */
export interface QuantitativeUnit {
  readonly plan: number | null;
  readonly actual: number | null;
}

type Reported = { readonly plan: number | null; readonly actual: number };
type Targeted = { readonly plan: number; readonly actual: number };

const hasTarget = (unit: Reported): unit is Targeted => unit.plan !== null && unit.plan > 0;
const hasNoTarget = (unit: Reported): boolean => !hasTarget(unit);
const isReported = (unit: QuantitativeUnit): unit is Reported => unit.actual !== null;
const share = (unit: Targeted): Fraction => divide(whole(unit.actual), whole(unit.plan));
const excess = (unit: Targeted): Fraction => subtract(share(unit), whole(1));

function withoutTarget(max: Fraction, unit: Reported, reported: readonly Reported[]): Fraction {
  const best = Math.max(...reported.filter(hasNoTarget).map((one) => one.actual));
  // A best result below zero would turn the order upside down, so it is treated like a best of zero.
  return best <= 0 ? ZERO : divide(multiply(max, whole(unit.actual)), whole(best));
}

function absolute(max: Fraction, unit: Targeted): Fraction {
  return unit.actual >= unit.plan ? max : multiply(max, share(unit));
}

function relative(max: Fraction, unit: Targeted, reported: readonly Reported[]): Fraction {
  const half = divide(max, whole(2));
  if (unit.actual < unit.plan) return multiply(half, share(unit));
  if (unit.actual === unit.plan) return half;
  const greatest = reported.filter(hasTarget).map(excess).reduce(larger);
  return add(half, multiply(half, divide(excess(unit), greatest)));
}

/** The points of each unit of one cluster for one quantitative leaf, in the order given; undefined where the result is missing. */
export function quantitative(
  kind: 'quantitative-absolute' | 'quantitative-relative',
  max: number,
  units: readonly QuantitativeUnit[],
): readonly (number | undefined)[] {
  const reported = units.filter(isReported);
  const points = (unit: Reported): Fraction => {
    if (!hasTarget(unit)) return withoutTarget(whole(max), unit, reported);
    return kind === 'quantitative-absolute' ? absolute(whole(max), unit) : relative(whole(max), unit, reported);
  };
  return units.map((unit) => (isReported(unit) ? roundHalfUp(points(unit)) : undefined));
}
