import type { Records } from '../records.ts';
import type { Instant } from '../time.ts';

/** The shape of the file that holds everything: it grows when what is in it is told otherwise. */
export const everythingVersion = 1;

/** Everything that a council keeps, to be read by other programs. */
export interface Everything {
  readonly databaseSchema: number;
  readonly appVersion: string;
  readonly exportedAt: Instant;
  readonly tables: Records;
}
