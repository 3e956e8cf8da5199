/** What every part of the scoring screen is shown for. */
export interface ScoringPartProps {
  readonly year: number;
  /** The scoring, or the criteria set, to which somebody was led. */
  readonly chosen: string | null;
}
