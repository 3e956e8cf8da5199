import type { YearPartProps } from './year-part.ts';

export function LibraryPart({ year }: YearPartProps) {
  return <>{year}</>;
}
