import type { ClusterId, NomineeId } from '../ids.ts';
import type { IndicatorFigures, IndicatorKind, YearIndicators } from './indicators.ts';

/** The units of a cluster on a day, or those that told figures and stand in no cluster. */
export interface UnitGroup {
  readonly id: ClusterId | 'outside';
  /** Empty for those outside of every cluster. */
  readonly name: string;
  readonly units: readonly { readonly id: NomineeId; readonly name: string }[];
}

/** A part of a whole as both stand, so that a percentage is never seen without its fraction. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** One indicator of a cluster or an enterprise against its plan and the year before. */
export interface ComparedFigures {
  readonly id: string;
  readonly name: string;
  readonly figures: IndicatorFigures;
  /** How many of the units told what they reached. */
  readonly told: number;
  readonly units: number;
  /** Null where nobody told both, or where there is nothing to compare with. */
  readonly ofPlan: Share | null;
  readonly ofLastYear: Share | null;
}

type Part = keyof IndicatorFigures;

/** Every group's figures of one indicator, in the order of the groups. */
export const comparedByGroup = (
  kind: IndicatorKind,
  groups: readonly UnitGroup[],
  indicators: readonly YearIndicators[],
): readonly ComparedFigures[] => groups.map((group) => compared(kind, group, indicators));

/** Every enterprise's figures of one indicator, in the order of its cluster. */
export const comparedByUnit = (
  kind: IndicatorKind,
  { units }: UnitGroup,
  indicators: readonly YearIndicators[],
): readonly ComparedFigures[] => units.map((unit) => compared(kind, { ...unit, units: [unit] }, indicators));

/** What all the groups come to together: the last line of the table. */
export const comparedTogether = (
  kind: IndicatorKind,
  groups: readonly Pick<UnitGroup, 'units'>[],
  indicators: readonly YearIndicators[],
): ComparedFigures =>
  compared(kind, { id: 'together', name: '', units: groups.flatMap(({ units }) => units) }, indicators);

function compared(
  kind: IndicatorKind,
  { id, name, units }: Pick<UnitGroup, 'units'> & { readonly id: string; readonly name: string },
  indicators: readonly YearIndicators[],
): ComparedFigures {
  const own = new Set(units.map((unit) => unit.id));
  const rows = indicators.filter(({ nomineeId }) => own.has(nomineeId));
  return {
    id,
    name,
    figures: {
      plan: sumOf(kind, 'plan', rows),
      actual: sumOf(kind, 'actual', rows),
      lastYear: sumOf(kind, 'lastYear', rows),
    },
    told: rows.filter(({ figures }) => figures[kind].actual !== null).length,
    units: units.length,
    ofPlan: shareOf(kind, 'plan', rows),
    ofLastYear: shareOf(kind, 'lastYear', rows),
  };
}

/** Adds up what was told; average income is weighed by the workers of the same enterprise. Null where nobody told it. */
function sumOf(kind: IndicatorKind, part: Part, rows: readonly YearIndicators[]): number | null {
  if (kind === 'income') return weighedIncome(part, rows);
  const told = rows.flatMap(({ figures }) => figures[kind][part] ?? []);
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0);
}

// Exact whatever the sizes: workers times income may pass what a number holds.
function weighedIncome(part: Part, rows: readonly YearIndicators[]): number | null {
  let [sum, workers] = [0n, 0n];
  const told = rows.flatMap(({ figures }) => figures.income[part] ?? []);
  for (const { figures } of rows) {
    const { [part]: income } = figures.income;
    const { [part]: weight } = figures.workers;
    if (income === null || weight === null) continue;
    sum += BigInt(income) * BigInt(weight);
    workers += BigInt(weight);
  }
  if (workers > 0n) return Number((2n * sum + workers) / (2n * workers));
  // One enterprise alone is its own average, whether or not its workers are told.
  return rows.length === 1 ? (told[0] ?? null) : null;
}

/** Like is compared with like: only those count that told both figures. */
function shareOf(kind: IndicatorKind, against: Exclude<Part, 'actual'>, rows: readonly YearIndicators[]): Share | null {
  const both = rows.filter(({ figures }) => figures[kind].actual !== null && figures[kind][against] !== null);
  const [part, whole] = [sumOf(kind, 'actual', both), sumOf(kind, against, both)];
  return part === null || whole === null || whole === 0 ? null : { part, whole };
}
