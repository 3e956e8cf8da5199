import type { YearPartProps } from './year-part.ts';

export function MovementsPart({ year }: YearPartProps) {
  return <>{year}</>;
}
