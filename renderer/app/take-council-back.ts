import type { Bridge } from '#bridge/contract.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Backup } from '#store/backup.ts';
import { keepBackup } from '#store/backup-keeping.ts';
import type { CouncilDatabase } from '#store/database.ts';
import { restoreBackup } from '#store/restore.ts';
import { backupPurpose } from '#store/safekeeping.ts';
import type { Machine } from './open-room.ts';

/**
 * Puts a council in the place of what the database holds. What it holds is kept as a proven backup first, so that it
 * can be brought back the same way; gives the reason, for a person to read, where that or the rest fails.
 */
export async function takeCouncilBack(
  {
    db,
    bridge,
    machine,
    appVersion,
  }: {
    readonly db: CouncilDatabase;
    readonly bridge: Bridge;
    readonly machine: Machine;
    readonly appVersion: string;
  },
  backup: Backup,
): Promise<Result<true, string>> {
  if ((await db.journal.count()) > 0) {
    const purpose = backupPurpose.beforeRestore;
    const kept = await keepBackup(db, bridge, { at: machine.clock(), appVersion, purpose });
    if (!kept.ok) return err('detail' in kept.error ? kept.error.detail : kept.error.type);
  }
  const restored = await restoreBackup(db, machine.newId, backup, { replaces: true });
  return restored.ok ? ok(true) : err(restored.error);
}
