import { err, ok, type Result } from '#domain/result.ts';
import type { DiskFault, KeepFailure } from '#domain/safety.ts';
import { vietnamStamp, type Instant } from '#domain/time.ts';
import { makeBackup, readBackup } from './backup.ts';
import type { CouncilDatabase } from './database.ts';

/** Where a backup lies: on this laptop, or on a drive that the officer chose. */
export type BackupPlace = 'laptop' | 'drive';

/** What the store asks of the disk for the backups that it makes by itself. */
export interface BackupDisk {
  keepBackup(
    this: void,
    request: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<Result<readonly BackupPlace[], DiskFault>>;
  readKeptBackup(
    this: void,
    request: { readonly place: BackupPlace; readonly name: string },
  ): Promise<Result<{ readonly bytes: Uint8Array }, DiskFault>>;
}

/** A backup that was written, read back and proven, in every place named. */
export interface ProvenBackup {
  readonly name: string;
  readonly at: Instant;
  readonly entries: number;
  readonly places: readonly BackupPlace[];
}

/** The name of a backup: what it is for, and when it was made, so that names in their order are times in theirs. */
export function backupName(purpose: string, at: Instant): string {
  const { date, time } = vietnamStamp(at);
  const seconds = String(Math.floor(at / 1000) % 60).padStart(2, '0');
  return `${purpose}-${date}-${time.replace(':', '')}${seconds}.bangvang`;
}

/**
 * Writes a backup wherever backups are kept, reads it back from every such place and proves it there: seal, chain,
 * every record rebuilt. Only then has there been one.
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
  const kept = await disk.keepBackup({ name, bytes });
  if (!kept.ok) return kept;
  for (const place of kept.value) {
    const again = await disk.readKeptBackup({ place, name });
    if (!again.ok) return again;
    const proven = readBackup(again.value.bytes);
    if (!proven.ok || proven.value.journal.entries.length !== entries) return err({ type: 'not-as-written' });
  }
  return ok({ name, at: made.at, entries, places: kept.value });
}
