import type { YearPartProps } from './year-part.ts';

export function PledgesPart({ year }: YearPartProps) {
  return <>{year}</>;
}
