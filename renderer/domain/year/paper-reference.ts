import type { FileId } from '../ids.ts';
import type { CivilDate } from '../time.ts';

/** A paper of somebody's, cited: a plan, a decision, a letter; the number is empty and the day null where it has none. */
export interface PaperReference {
  readonly number: string;
  readonly date: CivilDate | null;
  readonly file: KeptFile | null;
}

/** A file as it was handed in, kept under its hash. */
export interface KeptFile {
  readonly fileId: FileId;
  readonly name: string;
}
