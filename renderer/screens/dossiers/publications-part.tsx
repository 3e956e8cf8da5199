import type { DossiersPartProps } from './dossiers-part.ts';

export function PublicationsPart({ year }: DossiersPartProps) {
  return <>{year}</>;
}
