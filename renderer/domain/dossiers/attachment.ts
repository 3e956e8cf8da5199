import type { AttachmentId, NominationId } from '../ids.ts';
import type { KeptFile } from '../year/paper-reference.ts';
import type { CivilDate } from '../time.ts';

/** A piece of a nomination's dossier: on paper in the folder, or as a file kept here under its hash. */
export interface Attachment {
  readonly id: AttachmentId;
  readonly nominationId: NominationId;
  /** The item of the award's checklist that it answers; null for something besides. */
  readonly item: string | null;
  readonly title: string;
  readonly receivedOn: CivilDate;
  /** Null for a piece on paper. */
  readonly file: KeptFile | null;
}
