/** What every part of the year's screen is shown for. */
export interface YearPartProps {
  readonly year: number;
  /** The line to which somebody was led. */
  readonly chosen: string | null;
}
