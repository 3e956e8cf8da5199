import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBackup, type Backup } from '#store/backup.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { ok } from '#domain/result.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { restoreBackup } from '#store/restore.ts';
import { newestVersion, schemaVersions } from '#store/schema.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';

/*
 * A meeting that the application of schema 2 played and backed up, kept as it wrote it: the real shape of the release
 * before, not one imagined from today's. Every later shape adds its own file beside it.
 */
const older = new Uint8Array(readFileSync(new URL('../golden/schema-2.bangvang', import.meta.url)));
const upTo2 = schemaVersions.slice(0, 2);

function read(versions = schemaVersions): Backup {
  const backup = readBackup(older, versions);
  if (!backup.ok) throw new Error(`Refused: ${backup.error}`);
  return backup.value;
}

const openOld = async (name: string): Promise<Desk> => {
  const desk = await openDesk({ name, versions: upTo2 });
  await restoreBackup(desk.db, () => 'of-that-time' as never, read(upTo2));
  return desk;
};

test('a database of the release before opens in this one, and is what its journal rebuilds', async () => {
  const before = await openOld('previous');
  expect((await readJournal(before.db)).entries.every(({ schema }) => schema === 2)).toBe(true);
  before.db.close();

  const now = await openDesk({ name: 'previous' });
  const { entries, parts } = await readJournal(now.db);
  expect(entries).toHaveLength(525);
  expect(stateHash(replay(entries, parts).state)).toBe(stateHash(await storedState(now.db)));
  now.db.close();
});

test('it is worked on here: the chain goes on in the new shape behind the old', async () => {
  (await openOld('worked on')).db.close();
  const now = await openDesk({ name: 'worked on' });
  await change(now.db, deedOf(now, 'member-renamed'), ['members'], async () => {
    const [member] = await now.db.members.toArray();
    if (member) await now.db.members.put({ ...member, name: 'Nguyễn Thị Đổi Tên' });
    return ok(true);
  });
  const { entries, parts } = await readJournal(now.db);
  expect(entries.at(-1)).toMatchObject({ schema: newestVersion(schemaVersions), replica: 'of-that-time', counter: 1 });
  expect(stateHash(replay(entries, parts).state)).toBe(stateHash(await storedState(now.db)));
  now.db.close();
});

test('its backup restores here to the same council as its database becomes here', async () => {
  const upgraded = await openOld('beside');
  upgraded.db.close();
  const beside = await openDesk({ name: 'beside' });
  const restored = await openDesk();
  expect(await restoreBackup(restored.db, restored.newId, read())).toEqual(ok(true));
  expect(stateHash(await storedState(restored.db))).toBe(stateHash(await storedState(beside.db)));
  beside.db.close();
});

test('a backup of this release is refused by the one before, with a word of its own', () => {
  const newer = read();
  expect(newer.journal.entries).toHaveLength(525);
  expect(readBackup(older, schemaVersions.slice(0, 1))).toEqual({ ok: false, error: 'newer' });
});
