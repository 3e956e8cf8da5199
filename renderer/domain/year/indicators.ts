import type { IndicatorsId, NomineeId } from '../ids.ts';

/**
 * What the Authority follows of an enterprise: investment and turnover of imports and exports in millions of US dollars,
 * production and budget paid in billions of đồng, workers in people, average income in millions of đồng a month.
 */
export const indicatorKinds = [
  'investment',
  'production',
  'exports',
  'imports',
  'budget',
  'workers',
  'income',
] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** One indicator in hundredths of its unit; null where nobody told it, which is not nought. */
export interface IndicatorFigures {
  readonly plan: number | null;
  readonly actual: number | null;
  readonly lastYear: number | null;
}

/** What is told of an indicator, in the order in which tables show it. */
export const figureParts = ['plan', 'actual', 'lastYear'] as const;
export type FigurePart = (typeof figureParts)[number];

/** The seven indicators of one enterprise in one year. */
export type IndicatorTable = Readonly<Record<IndicatorKind, IndicatorFigures>>;

/** What an enterprise planned and reached in a year. */
export interface YearIndicators {
  readonly id: IndicatorsId;
  readonly nomineeId: NomineeId;
  readonly year: number;
  readonly figures: IndicatorTable;
}

/** One figure of one enterprise, by its place in the table; null where it is told no longer. */
export interface IndicatorCell {
  readonly nomineeId: NomineeId;
  readonly kind: IndicatorKind;
  readonly part: FigurePart;
  readonly value: number | null;
}

const nothing: IndicatorFigures = { plan: null, actual: null, lastYear: null };

/** The table of an enterprise that has told nothing yet. */
export const untold: IndicatorTable = {
  investment: nothing,
  production: nothing,
  exports: nothing,
  imports: nothing,
  budget: nothing,
  workers: nothing,
  income: nothing,
};

/** A table with one figure put in, or taken out; the same table where it says so already. */
export const withFigure = (
  table: IndicatorTable,
  { kind, part, value }: Omit<IndicatorCell, 'nomineeId'>,
): IndicatorTable => (table[kind][part] === value ? table : { ...table, [kind]: { ...table[kind], [part]: value } });

/** Whether anything at all is told in a table. */
export const isTold = (table: IndicatorTable): boolean =>
  indicatorKinds.some((kind) => figureParts.some((part) => table[kind][part] !== null));

/** Whether an enterprise has told what it reached, in any indicator: that is what the year's report counts. */
export const hasReported = (table: IndicatorTable): boolean =>
  indicatorKinds.some((kind) => table[kind].actual !== null);

/**
 * A table with what was reached the year before standing as last year's figure, where nobody has told another: it is
 * proposed, and written down only when somebody takes it over.
 */
export function withProposals(table: IndicatorTable, before: IndicatorTable | undefined): IndicatorTable {
  if (!before) return table;
  let filled = table;
  for (const kind of indicatorKinds) {
    if (table[kind].lastYear === null) {
      filled = withFigure(filled, { kind, part: 'lastYear', value: before[kind].actual });
    }
  }
  return filled;
}
