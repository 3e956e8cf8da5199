import type { YearPartProps } from './year-part.ts';

export function ChartsPart({ year }: YearPartProps) {
  return <>{year}</>;
}
