import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readBackup } from '#store/backup.ts';
import { soundPartOf } from '#store/mirror-reading.ts';
import { readJournal, stateHash, storedState } from '#store/replay.ts';
import { restoreBackup } from '#store/restore.ts';
import { openDesk } from '#test/worlds/desk.ts';
import type { Traces } from './stored-state.ts';

/**
 * What a journey leaves beside its database holds: the second copy is the journal entry for entry, and every backup that
 * was made on the way, restored into an empty database, is that journal up to then and rebuilds its records.
 */
export async function checkKeptCopies(data: string, { hashes, stored }: Traces): Promise<void> {
  await expect.poll(() => copiedHashes(data), { timeout: 10_000 }).toEqual(hashes);
  const folder = join(data, 'backups');
  for (const name of await readdir(folder).catch(() => [])) {
    const read = readBackup(new Uint8Array(await readFile(join(folder, name))));
    if (!read.ok) throw new Error(`${name}: ${read.error}`);
    const desk = await openDesk();
    expect(await restoreBackup(desk.db, desk.newId, read.value), name).toMatchObject({ ok: true });
    const { entries } = await readJournal(desk.db);
    expect(
      entries.map(({ hash }) => hash),
      name,
    ).toEqual(hashes.slice(0, entries.length));
    const state = stateHash(await storedState(desk.db));
    expect(state, name).toBe(stateHash(read.value.state));
    if (entries.length === hashes.length) expect(state, name).toBe(stored);
    desk.db.close();
  }
}

async function copiedHashes(data: string): Promise<readonly string[]> {
  const { journal, damagedLine } = soundPartOf(await readFile(join(data, 'mirror', 'journal.jsonl'), 'utf8'));
  expect(damagedLine).toBeNull();
  return journal.entries.map(({ hash }) => hash);
}
