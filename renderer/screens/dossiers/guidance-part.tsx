import type { DossiersPartProps } from './dossiers-part.ts';

export function GuidancePart({ year }: DossiersPartProps) {
  return <>{year}</>;
}
