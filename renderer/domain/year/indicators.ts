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

/** What an enterprise planned and reached in a year. */
export interface YearIndicators {
  readonly id: IndicatorsId;
  readonly nomineeId: NomineeId;
  readonly year: number;
  readonly figures: Readonly<Record<IndicatorKind, IndicatorFigures>>;
}
