import { err, ok, type Result } from '#domain/result.ts';
import type { DiskFault, KeepFailure } from '#domain/safety.ts';
import { vietnamStamp, type Instant } from '#domain/time.ts';
import { makeBackup, readBackup } from './backup.ts';
import { sha256Hex } from './canonical.ts';
import type { CouncilDatabase } from './database.ts';

/** Where a backup lies: on this laptop, or on a drive that the officer chose. */
export type BackupPlace = 'laptop' | 'drive';

/** A folder in which backups are kept. */
export interface BackupFolder {
  readonly place: BackupPlace;
  readonly folder: string;
}

/** What the store asks of the disk for the backups that it makes by itself. */
export interface BackupDisk {
  keepBackup(
    this: void,
    request: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<
    Result<
      {
        readonly kept: readonly BackupFolder[];
        readonly failed: readonly (BackupFolder & { readonly detail: string })[];
      },
      DiskFault
    >
  >;
  readKeptBackup(
    this: void,
    request: { readonly folder: string; readonly name: string },
  ): Promise<Result<{ readonly bytes: Uint8Array }, DiskFault>>;
}

/** A backup that was proven, and lies in these folders as it was written. */
export interface ProvenBackup {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly at: Instant;
  readonly entries: number;
  readonly kept: readonly BackupFolder[];
  /** Where it should lie too, and why it does not. */
  readonly failed: readonly (BackupFolder & { readonly detail: string })[];
}

/** The name of a backup: what it is for, and when it was made, so that names in their order are times in theirs. */
export function backupName(purpose: string, at: Instant): string {
  const { date, time } = vietnamStamp(at);
  const seconds = String(Math.floor(at / 1000) % 60).padStart(2, '0');
  return `${purpose}-${date}-${time.replace(':', '')}${seconds}.bangvang`;
}

/**
 * Writes a backup wherever backups are kept, reads it back from every such folder, and proves it: seal, chain, every
 * record rebuilt. Only then has there been one. Where what came back is what was written and yet does not prove, the
 * disk did its part and the data themselves do not agree: *data-unsound*, with the file kept all the same.
 */
export async function keepBackup(
  db: CouncilDatabase,
  disk: BackupDisk,
  made: { readonly at: Instant; readonly appVersion: string; readonly purpose: string },
): Promise<Result<ProvenBackup, KeepFailure>> {
  const packed = await makeBackup(db, made);
  if (!packed.ok) return err({ type: packed.error });
  const { bytes, entries } = packed.value;
  const name = backupName(made.purpose, made.at);
  const written = await disk.keepBackup({ name, bytes });
  if (!written.ok) return written;
  const kept: BackupFolder[] = [];
  const failed = [...written.value.failed];
  const hash = sha256Hex(bytes);
  for (const own of written.value.kept) {
    const again = await disk.readKeptBackup({ folder: own.folder, name });
    if (again.ok && sha256Hex(again.value.bytes) === hash) kept.push(own);
    else failed.push({ ...own, detail: again.ok ? '' : again.error.detail });
  }
  if (kept.length === 0) return err({ type: 'not-as-written' });
  const proven = readBackup(bytes);
  if (!proven.ok || proven.value.journal.entries.length !== entries) return err({ type: 'data-unsound' });
  return ok({ name, bytes, at: made.at, entries, kept, failed });
}
