import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import { eraseDatabase, openCouncilDatabase, type CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { readJournal, storedState } from './replay.ts';
import { restoreBackup } from './restore.ts';
import { loadSetting, saveSetting } from './settings.ts';

/*
 * [Note: Rehearsal] A rehearsal (diễn tập) runs on a copy of the whole council in a database of its own, so that no
 * command, screen or paper needs to know of it: the real database is read once and closed. The copy's councils say that
 * they are a rehearsal, and every paper carries DIỄN TẬP from that. The copy has neither a second copy nor backups, for
 * whatever lay beside the real ones could be taken for them; and it is wiped, never merged.
 */

/** Where a rehearsal's copy of the council lies. */
export const rehearsalDatabaseName = 'bang-vang-dien-tap';

/** Why no rehearsal began. */
export type RehearsalFailure =
  { readonly type: 'read-only' | 'already-rehearsing' } | { readonly type: 'not-copied'; readonly detail: string };

/** Makes the copy on which a rehearsal runs, ready to be opened; nothing is written to the council itself. */
export async function beginRehearsal(
  desk: Desk,
  name: string = rehearsalDatabaseName,
): Promise<Result<true, RehearsalFailure>> {
  if (!desk.db.mayWrite) return err({ type: 'read-only' });
  if (await isRehearsal(desk.db)) return err({ type: 'already-rehearsing' });
  await eraseDatabase(name);
  const opened = await openCouncilDatabase(name, desk.newId);
  if (!opened.ok) {
    return err({ type: 'not-copied', detail: 'detail' in opened.error ? opened.error.detail : opened.error.type });
  }
  const copy = opened.value;
  try {
    await fill(copy, desk);
    return ok(true);
  } catch (reason) {
    // A full disk; half a copy is none.
    copy.close({ disableAutoOpen: true });
    await eraseDatabase(name);
    return err({ type: 'not-copied', detail: String(reason) });
  } finally {
    copy.close({ disableAutoOpen: true });
  }
}

async function fill(copy: CouncilDatabase, desk: Desk): Promise<void> {
  const { db } = desk;
  const council = await db.transaction('r', db.tables, async () => ({
    journal: await readJournal(db),
    state: await storedState(db),
    files: await db.files.toArray(),
  }));
  const restored = await restoreBackup(copy, desk.newId, {
    ...council,
    madeAt: desk.clock(),
    appVersion: desk.appVersion,
  });
  if (!restored.ok) throw new Error(restored.error);
  await change(copy, deedOf(desk, 'rehearsal-started'), ['councils'], async () => {
    await copy.councils.toCollection().modify({ rehearsal: true });
    return ok(true);
  });
  // Who sits here, and how the screen looks, goes on as it was.
  for (const key of ['language', 'colourScheme', 'actor'] as const) {
    const value = await loadSetting(db, key);
    if (value !== undefined) await saveSetting(copy, key, value);
  }
}

/** Whether a database holds a rehearsal: a copy that was not finished is none, and no council is one by halves. */
export async function isRehearsal(db: CouncilDatabase): Promise<boolean> {
  const councils = await db.councils.toArray();
  return councils.length > 0 && councils.every(({ rehearsal }) => rehearsal);
}

/** Whether a rehearsal's copy lies on this laptop. */
export const hasRehearsal = async (name: string = rehearsalDatabaseName): Promise<boolean> =>
  (await indexedDB.databases()).some((database) => database.name === name);
