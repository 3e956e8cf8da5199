import type { DossiersPartProps } from './dossiers-part.ts';

export function ReceiptsPart({ year }: DossiersPartProps) {
  return <>{year}</>;
}
