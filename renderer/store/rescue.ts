import type { FileId } from '#domain/ids.ts';
import { instantOf } from '#domain/time.ts';
import type { Backup } from './backup.ts';
import { sha256Hex } from './canonical.ts';
import { mediaTypeOf } from './media-type.ts';
import { readMirror, fromDisk, type MirrorContent, type MirrorDisk } from './mirror-reading.ts';
import { replay } from './replay.ts';
import type { StoredFile } from './tables.ts';

/** A council as the second copy and the papers beside it rebuild it, with what could not be read. */
export interface Rescued {
  readonly backup: Backup;
  /** The first line that is not as it was written; what was done after it is lost to this copy. */
  readonly damagedLine: number | null;
  /** Papers beside the copy that are not as they were laid down. */
  readonly unreadableFiles: readonly string[];
}

/** Rebuilds the council from the second copy alone: no database is asked, none is written. */
export async function readRescue(disk: MirrorDisk): Promise<Rescued> {
  const end = fromDisk(await disk.openMirror({}));
  return rescueFrom(disk, await readMirror(disk, end), end.files);
}

/** Rebuilds the council from a second copy that was read already. */
export async function rescueFrom(
  disk: MirrorDisk,
  { journal, damagedLine }: MirrorContent,
  fileNames: readonly string[],
): Promise<Rescued> {
  const files: StoredFile[] = [];
  const unreadableFiles: string[] = [];
  for (const id of fileNames) {
    const read = await disk.readKeptFile({ id });
    const mediaType = read.ok && sha256Hex(read.value.bytes) === id ? mediaTypeOf(read.value.bytes) : undefined;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the hash of these very bytes
    if (read.ok && mediaType) files.push({ id: id as FileId, bytes: read.value.bytes, mediaType });
    else unreadableFiles.push(id);
  }
  const { state } = replay(journal.entries, journal.parts);
  const last = journal.entries.at(-1);
  const backup: Backup = {
    journal,
    state,
    files,
    madeAt: last?.at ?? instantOf(0),
    appVersion: last?.appVersion ?? '',
  };
  return { backup, damagedLine, unreadableFiles };
}
