import type { NewId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { DiskFault, ReplaceFailure } from '#domain/safety.ts';
import type { Instant } from '#domain/time.ts';
import type { Backup } from './backup.ts';
import { keepBackup, type BackupDisk } from './backup-keeping.ts';
import type { CouncilDatabase } from './database.ts';
import { restoreBackup } from './restore.ts';
import { backupPurpose } from './safekeeping.ts';

/** The laptop on which a council takes another's place. */
export interface Place {
  readonly db: CouncilDatabase;
  readonly appVersion: string;
  clock(this: void): Instant;
  readonly newId: NewId;
}

/**
 * Puts a council in the place of what the database holds. What it holds is kept as a backup first, so that it comes back
 * the same way; data that do not agree with themselves are kept as they are, for they are what has to give way. `makeRoom`
 * is done between the two: a second copy that follows the old council is put aside.
 */
export async function replaceCouncil(
  { db, appVersion, clock, newId }: Place,
  disk: BackupDisk,
  backup: Backup,
  makeRoom: () => Promise<Result<unknown, DiskFault>> = async () => ok(true),
): Promise<Result<true, ReplaceFailure>> {
  if (!db.mayWrite) return err({ type: 'read-only' });
  if ((await db.journal.count()) > 0) {
    const kept = await keepBackup(db, disk, { at: clock(), appVersion, purpose: backupPurpose.beforeRestore });
    if (!kept.ok && kept.error.type !== 'data-unsound') return kept;
  }
  const room = await makeRoom();
  if (!room.ok) return err({ type: 'copy-in-the-way' });
  const restored = await restoreBackup(db, newId, backup, { replaces: true });
  if (restored.ok) return restored;
  // The old council stays, and its copy is looked for anew: it was just put aside.
  for (const tell of db.commits) tell(null);
  return err({ type: restored.error });
}
