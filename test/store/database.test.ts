import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FileId, MemberId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import { change } from '#store/change.ts';
import { openCouncilDatabase } from '#store/database.ts';
import type { Desk } from '#store/desk.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { newestVersion, schemaVersions } from '#store/schema.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';

const an = { id: 'an' as MemberId, name: 'An' };
const binh = { id: 'binh' as MemberId, name: 'Bình' };

let desk: Desk;
const next = newestVersion(schemaVersions) + 1;
afterEach(() => desk.db.close());

const write = (members: readonly { id: MemberId; name: string }[]) =>
  change(desk.db, deedOf(desk, 'members-written'), ['members'], async () => {
    await desk.db.members.bulkPut([...members]);
    return ok(true);
  });

describe('a stored file', () => {
  const file = { id: 'f' as FileId, bytes: new Uint8Array([1, 2, 3]), mediaType: 'application/pdf' as const };
  const withBytes = (...bytes: number[]) => ({ ...file, bytes: new Uint8Array(bytes) });
  const within = (work: () => Promise<unknown>) =>
    change(desk.db, deedOf(desk, 'files-written'), ['files'], async () => ok(await work()));
  const stored = async () => (await desk.db.files.toArray()).map(({ id, bytes }) => [id, [...bytes]]);

  test('keeps its bytes: the same may come again, others are refused, and it is not deleted', async () => {
    desk = await openDesk();
    const { files } = desk.db;
    await within(() => files.put(file));
    await within(() => files.put(withBytes(1, 2, 3)));
    for (const other of [withBytes(1, 2, 4), withBytes(1, 2), withBytes(1, 2, 3, 4)]) {
      await expect(within(() => files.put(other))).rejects.toThrow('other bytes');
    }
    await expect(within(() => files.update(file.id, { bytes: new Uint8Array([9]) }))).rejects.toThrow('other bytes');
    await expect(within(() => files.delete(file.id))).rejects.toThrow('not deleted');
    await expect(within(() => files.clear())).rejects.toThrow('not deleted');
    await expect(files.put(withBytes(1, 2, 3)), 'even the same').rejects.toThrow('outside change()');
    expect(await stored()).toEqual([['f', [1, 2, 3]]]);
  });

  test('keeps its bytes when two come at once', async () => {
    desk = await openDesk();
    const { files } = desk.db;
    const both = [
      { ...file, id: 'g' as FileId },
      { ...withBytes(4), id: 'g' as FileId },
    ];
    const results = await within(() =>
      Promise.allSettled([files.put(file), files.put(withBytes(4)), files.bulkPut(both)]),
    );
    expect(results.ok && (results.value as { status: string }[]).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(await stored()).toEqual([['f', [1, 2, 3]]]);
  });

  test('of 64 MiB is kept, and one byte more is refused', async () => {
    desk = await openDesk();
    const { files } = desk.db;
    const most = 64 * 1024 * 1024;
    const sized = (length: number) => within(() => files.put({ ...file, bytes: new Uint8Array(length) }));
    await expect(sized(most + 1)).rejects.toThrow('larger');
    expect(await files.count()).toBe(0);
    await sized(most);
    expect(await files.count()).toBe(1);
  });
});

describe('the database', () => {
  test('that is newer than the code is not opened and not changed', async () => {
    desk = await openDesk({ name: 'newer' });
    const newer = new Dexie('newer-2', { autoOpen: false });
    newer.version(7).stores({ members: 'id' });
    await newer.open();
    newer.close();
    expect(await openCouncilDatabase('newer-2', () => 'x' as never)).toEqual({
      ok: false,
      error: { type: 'database-newer', found: 7, known: newestVersion(schemaVersions) },
    });
    expect((await indexedDB.databases()).find(({ name }) => name === 'newer-2')?.version).toBe(70);
  });

  test('whose list the browser does not give is broken, and says why', async () => {
    desk = await openDesk();
    const asked = vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('no list'));
    const opened = await openCouncilDatabase('unlisted', () => 'x' as never);
    asked.mockRestore();
    expect(opened).toEqual({ ok: false, error: { type: 'database-broken', detail: 'Error: no list' } });
  });

  test('that a killed browser refuses once opens at the next try', async () => {
    desk = await openDesk();
    const asked = vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new Error('Internal error opening'));
    const opened = await openCouncilDatabase('killed', () => 'x' as never);
    asked.mockRestore();
    expect(opened.ok).toBe(true);
  });

  test('lets go when another window brings a newer schema', async () => {
    desk = await openDesk({ name: 'moved' });
    await write([an]);
    const second = [
      ...schemaVersions,
      { version: next, indexes: { members: 'id, name' }, upgradeRow: (_: string, row: object) => row as never },
    ];
    const newer = await openCouncilDatabase('moved', () => 'y' as never, second);
    expect(newer.ok).toBe(true);
    await expect(write([binh])).rejects.toThrow();
    if (newer.ok) {
      expect(await newer.value.members.count()).toBe(1);
      newer.value.close();
    }
  });
});

test('the journal of one version replayed into the next equals the migrated database', async () => {
  desk = await openDesk({ name: 'step' });
  await write([an, binh]);
  desk.db.close();
  const versions = [
    ...schemaVersions,
    {
      version: next,
      indexes: { members: 'id, familyName' },
      upgradeRow: (table: string, row: Readonly<Record<string, unknown>>) =>
        table === 'members' ? { ...row, familyName: String(row['name']).split(' ')[0] } : row,
    },
  ];
  desk = await openDesk({ name: 'step', versions });
  const { entries, parts } = await readJournal(desk.db);
  const migrated = await storedState(desk.db);
  expect([...(migrated.get('members')?.values() ?? [])]).toContainEqual({ ...an, familyName: 'An' });
  expect(stateHash(replay(entries, parts, versions).state)).toBe(stateHash(migrated));
  expect(stateHash(replay(entries, parts, schemaVersions).state), 'without the step the test would fail').not.toBe(
    stateHash(migrated),
  );
});
