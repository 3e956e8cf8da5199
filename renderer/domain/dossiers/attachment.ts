import type { AttachmentId, NominationId } from '../ids.ts';
import type { KeptFile } from '../year/paper-reference.ts';
import type { CivilDate } from '../time.ts';

/** How much the files of dossiers, and of what bears out scores, may come to together, in bytes: a backup holds them all, and the papers besides. */
export const mostAttached = 160 * 1024 * 1024;

/** How much the files of these pieces come to together: one that lies in several places is kept once. */
export const attachedSize = (pieces: readonly Pick<Attachment, 'file' | 'size'>[]): number =>
  [...new Map(pieces.map(({ file, size }) => [file?.fileId, size])).values()].reduce((sum, size) => sum + size, 0);

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
  /** Of the file, in bytes; 0 for a piece on paper. */
  readonly size: number;
}
