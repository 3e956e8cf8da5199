import type { YearPartProps } from './year-part.ts';

export function DifficultiesPart({ year }: YearPartProps) {
  return <>{year}</>;
}
