import type { DossiersPartProps } from './dossiers-part.ts';

export function OpinionsPart({ year }: DossiersPartProps) {
  return <>{year}</>;
}
