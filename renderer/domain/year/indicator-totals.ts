import type { FigurePart, IndicatorKind, IndicatorTable } from './indicators.ts';

/** What the enterprises of a cluster, or all of them, come to in one figure of an indicator. */
export interface Total {
  /** Null where nobody told it. */
  readonly value: number | null;
  /** How many enterprises told it. */
  readonly told: number;
}

/**
 * Adds up one figure of many enterprises: workers and sums are added, average income is weighed by the workers of the
 * same enterprise, so that one without workers told weighs nothing.
 */
export function totalOf(tables: readonly IndicatorTable[], kind: IndicatorKind, part: FigurePart): Total {
  const values = tables.flatMap((table) => table[kind][part] ?? []);
  const told = values.length;
  if (kind === 'income') return { value: weighedIncome(tables, part), told };
  return { value: told === 0 ? null : values.reduce((sum, value) => sum + value, 0), told };
}

// Exact whatever the sizes: workers times income may pass what a number holds.
function weighedIncome(tables: readonly IndicatorTable[], part: FigurePart): number | null {
  let [sum, workers] = [0n, 0n];
  for (const table of tables) {
    const { [part]: income } = table.income;
    const { [part]: weight } = table.workers;
    if (income === null || weight === null) continue;
    sum += BigInt(income) * BigInt(weight);
    workers += BigInt(weight);
  }
  return workers === 0n ? null : Number((2n * sum + workers) / (2n * workers));
}

/**
 * What was reached against the plan or the year before, in hundredths of a percent above (or below) it: 12,4 % more is
 * 1240. Null where one of them is not told or there is nothing to compare with: nothing is divided by nought.
 */
export function changeOf(actual: number | null, against: number | null): number | null {
  if (actual === null || against === null || against === 0) return null;
  const [difference, base] = [BigInt(actual) - BigInt(against), BigInt(against)];
  const size = difference < 0n ? -difference : difference;
  const rounded = Number((size * 20_000n + base) / (2n * base));
  return difference < 0n && rounded !== 0 ? -rounded : rounded;
}

/** The same of many enterprises: like is compared with like, so only those count that told both figures. */
export function changeOfMany(
  tables: readonly IndicatorTable[],
  kind: IndicatorKind,
  against: Exclude<FigurePart, 'actual'>,
): number | null {
  const both = tables.filter((table) => table[kind].actual !== null && table[kind][against] !== null);
  return changeOf(totalOf(both, kind, 'actual').value, totalOf(both, kind, against).value);
}
