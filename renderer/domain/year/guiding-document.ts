import type { GuidingDocumentId } from '../ids.ts';
import type { CivilDate } from '../time.ts';
import type { KeptFile } from './paper-reference.ts';

/** Whose word a guiding document is. */
export const guidingLevels = ['central', 'province', 'authority'] as const;
export type GuidingLevel = (typeof guidingLevels)[number];

/** A document of the centre, the province or the Authority by which emulation and commendation are done. */
export interface GuidingDocument {
  readonly id: GuidingDocumentId;
  readonly level: GuidingLevel;
  readonly number: string;
  readonly date: CivilDate;
  readonly issuer: string;
  readonly title: string;
  readonly inForceFrom: CivilDate | null;
  /** The documents of the library that it takes the place of. */
  readonly replaces: readonly GuidingDocumentId[];
  readonly file: KeptFile | null;
}
