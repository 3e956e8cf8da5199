import type { YearPartProps } from './year-part.ts';

export function RegistrationsPart({ year }: YearPartProps) {
  return <>{year}</>;
}
