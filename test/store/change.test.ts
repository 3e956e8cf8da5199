import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import type { MemberId } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import { change } from '#store/change.ts';
import { openCouncilDatabase } from '#store/database.ts';
import { deedOf, type Desk } from '#store/desk.ts';
import { chainFaults, journalLine, type RowChange } from '#store/journal.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { schemaVersions } from '#store/schema.ts';
import { openDesk } from '#test/worlds/desk.ts';

const an = { id: 'an' as MemberId, name: 'An' };
const binh = { id: 'binh' as MemberId, name: 'Bình' };

let desk: Desk;
afterEach(() => desk.db.close());

const write = (members: readonly { id: MemberId; name: string }[]) =>
  change(desk.db, deedOf(desk, 'members-written'), ['members'], async () => {
    await desk.db.members.bulkPut([...members]);
    return ok(true);
  });

const lastRows = async (): Promise<readonly RowChange[]> => {
  const { entries, parts } = await readJournal(desk.db);
  const last = entries.at(-1);
  return parts.filter((part) => part.counter === last?.counter).flatMap((part) => JSON.parse(part.rows) as RowChange[]);
};

describe('a change', () => {
  test('commits its rows and its journal entry together', async () => {
    desk = await openDesk();
    await write([an, binh]);
    expect(await desk.db.members.count()).toBe(2);
    const { entries } = await readJournal(desk.db);
    expect(entries.map(({ type, counter, actor }) => [type, counter, actor.name])).toEqual([
      ['members-written', 1, 'Đỗ Xuân Trường'],
    ]);
  });

  test('keeps the row as it was written, even when its owner changes it later', async () => {
    desk = await openDesk();
    await change(desk.db, deedOf(desk, 'members-written'), ['members'], async () => {
      const row = { ...an };
      await desk.db.members.put(row);
      row.name = 'Ân';
      await desk.db.members.put(binh);
      return ok(true);
    });
    expect((await lastRows()).map(({ after }) => after)).toEqual([an, binh]);
  });

  test('that is refused leaves neither row nor entry', async () => {
    desk = await openDesk();
    const result = await change(desk.db, deedOf(desk, 'members-written'), ['members'], async () => {
      await desk.db.members.put(an);
      return err({ type: 'no-good' as const });
    });
    expect(result).toEqual({ ok: false, error: { type: 'no-good' } });
    expect(await desk.db.members.count()).toBe(0);
    expect(await desk.db.journal.count()).toBe(0);
  });

  test('that throws leaves neither row nor entry', async () => {
    desk = await openDesk();
    const thrown = change(desk.db, deedOf(desk, 'members-written'), ['members'], async () => {
      await desk.db.members.put(an);
      throw new Error('power cut');
    });
    await expect(thrown).rejects.toThrow('power cut');
    expect([await desk.db.members.count(), await desk.db.journal.count()]).toEqual([0, 0]);
  });

  test('does not nest', async () => {
    desk = await openDesk();
    await expect(
      change(desk.db, deedOf(desk, 'outer'), ['members'], () =>
        change(desk.db, deedOf(desk, 'inner'), ['members'], async () => ok(1)),
      ),
    ).rejects.toThrow('does not nest');
    expect(await desk.db.journal.count()).toBe(0);
  });

  test('is refused in a window that only reads', async () => {
    desk = await openDesk();
    desk.db.mayWrite = false;
    expect(await write([an])).toEqual({ ok: false, error: { type: 'read-only' } });
    expect(await desk.db.members.count()).toBe(0);
  });

  test('takes a failed row out of the entry', async () => {
    desk = await openDesk();
    await write([an]);
    await change(desk.db, deedOf(desk, 'members-added'), ['members'], async () => {
      await desk.db.members.bulkAdd([{ ...an, name: 'again' }, binh]).catch(() => undefined);
      return ok(true);
    });
    expect((await lastRows()).map(({ key }) => key)).toEqual(['binh']);
  });

  test('reads a range before it deletes it', async () => {
    desk = await openDesk();
    await write([an, binh]);
    await change(desk.db, deedOf(desk, 'members-cleared'), ['members'], async () => {
      await desk.db.members.clear();
      return ok(true);
    });
    expect(await lastRows()).toEqual([
      { table: 'members', key: 'an', before: an, after: null },
      { table: 'members', key: 'binh', before: binh, after: null },
    ]);
  });

  test('splits its rows into parts of 500', async () => {
    desk = await openDesk();
    await write(Array.from({ length: 1201 }, (_, i) => ({ id: String(i).padStart(5, '0') as MemberId, name: `${i}` })));
    const { entries, parts } = await readJournal(desk.db);
    expect(entries[0]?.parts.map(({ count }) => count)).toEqual([500, 500, 201]);
    expect(parts).toHaveLength(3);
    expect(stateHash(replay(entries, parts))).toBe(stateHash(await storedState(desk.db)));
  });
});

test('a write to a record table outside a change is refused and nothing is written', async () => {
  desk = await openDesk();
  await expect(desk.db.members.put(an)).rejects.toThrow('outside change()');
  await expect(desk.db.members.clear()).rejects.toThrow('outside change()');
  expect(await desk.db.members.count()).toBe(0);
});

test('the chain shows an entry removed, changed or reordered, and a part changed', async () => {
  desk = await openDesk();
  await write([an]);
  await write([binh]);
  await write([{ ...an, name: 'Ân' }]);
  const { entries, parts } = await readJournal(desk.db);
  const [first, second, third] = entries as [(typeof entries)[0], (typeof entries)[0], (typeof entries)[0]];
  expect(chainFaults(entries, parts)).toEqual([]);
  expect(chainFaults([first, third], parts)).not.toEqual([]);
  expect(chainFaults([second, first, third], parts)).not.toEqual([]);
  expect(chainFaults([first, { ...second, type: 'other' }, third], parts)).not.toEqual([]);
  const [part, ...others] = parts as [(typeof parts)[0]];
  expect(chainFaults(entries, [{ ...part, rows: part.rows.replace('An', 'Am') }, ...others])).toEqual([
    { replica: first.replica, counter: 1, fault: 'part' },
  ]);
  expect(chainFaults(entries, others), 'a part taken out leaves the chain whole').toEqual([]);
  expect(JSON.parse(journalLine(first, [part]))).toMatchObject({ entry: { counter: 1 }, parts: [[{ key: 'an' }]] });
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
      error: { type: 'database-newer', found: 7, known: 1 },
    });
    expect((await indexedDB.databases()).find(({ name }) => name === 'newer-2')?.version).toBe(70);
  });

  test('lets go when another window brings a newer schema', async () => {
    desk = await openDesk({ name: 'moved' });
    await write([an]);
    const second = [
      ...schemaVersions,
      { version: 2, indexes: { members: 'id, name' }, upgradeRow: (_: string, row: object) => row as never },
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

test('the journal of version 1 replayed into version 2 equals the migrated database', async () => {
  desk = await openDesk({ name: 'step' });
  await write([an, binh]);
  desk.db.close();
  const versions = [
    ...schemaVersions,
    {
      version: 2,
      indexes: { members: 'id, familyName' },
      upgradeRow: (table: string, row: Readonly<Record<string, unknown>>) =>
        table === 'members' ? { ...row, familyName: String(row['name']).split(' ')[0] } : row,
    },
  ];
  desk = await openDesk({ name: 'step', versions });
  const { entries, parts } = await readJournal(desk.db);
  const migrated = await storedState(desk.db);
  expect([...(migrated.get('members')?.values() ?? [])]).toContainEqual({ ...an, familyName: 'An' });
  expect(stateHash(replay(entries, parts, versions))).toBe(stateHash(migrated));
  expect(stateHash(replay(entries, parts, schemaVersions)), 'without the step the test would fail').not.toBe(
    stateHash(migrated),
  );
});
