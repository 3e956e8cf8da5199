/** What every part of the dossiers' way is shown for. */
export interface DossiersPartProps {
  readonly year: number;
}
