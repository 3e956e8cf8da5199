import type { YearPartProps } from './year-part.ts';

export function IndicatorsPart({ year }: YearPartProps) {
  return <>{year}</>;
}
