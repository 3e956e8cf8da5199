import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FileId, MemberId } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import { change } from '#store/change.ts';
import { openCouncilDatabase } from '#store/database.ts';
import { deedOf, type Desk } from '#store/desk.ts';
import { chainFaults, type RowChange } from '#store/journal.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { newestVersion, schemaVersions } from '#store/schema.ts';
import { openDesk } from '#test/worlds/desk.ts';

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
    expect(stateHash(replay(entries, parts).state)).toBe(stateHash(await storedState(desk.db)));
  });
});

test('a write to a record table outside a change is refused and nothing is written', async () => {
  desk = await openDesk();
  await expect(desk.db.members.put(an)).rejects.toThrow('outside change()');
  await expect(desk.db.members.clear()).rejects.toThrow('outside change()');
  expect(await desk.db.members.count()).toBe(0);
});

describe('writes that are not waited for one by one', () => {
  const journaledAs = async (work: () => Promise<unknown>): Promise<readonly unknown[]> => {
    await change(desk.db, deedOf(desk, 'members-written'), ['members'], async () => {
      await work();
      return ok(true);
    });
    const { entries, parts } = await readJournal(desk.db);
    expect(stateHash(replay(entries, parts).state)).toBe(stateHash(await storedState(desk.db)));
    return (await lastRows()).map(({ before, after }) => [before?.['name'], after?.['name']]);
  };
  const named = (name: string) => ({ ...an, name });

  test('of one row journal what each of them found', async () => {
    desk = await openDesk();
    const { members } = desk.db;
    expect(await journaledAs(() => Promise.all([members.put(named('1')), members.put(named('2'))]))).toEqual([
      [undefined, '1'],
      ['1', '2'],
    ]);
    expect(await journaledAs(() => Promise.all([members.delete(an.id), members.put(named('3'))]))).toEqual([
      ['2', undefined],
      [undefined, '3'],
    ]);
    expect(await journaledAs(() => Promise.all([members.put(binh), members.clear()]))).toEqual([
      [undefined, 'Bình'],
      ['3', undefined],
      ['Bình', undefined],
    ]);
  });

  test('in one request journal what each of them found', async () => {
    desk = await openDesk();
    expect(await journaledAs(() => desk.db.members.bulkPut([named('1'), named('2')]))).toEqual([
      [undefined, '1'],
      ['1', '2'],
    ]);
  });

  test('go on after one that failed', async () => {
    desk = await openDesk();
    await write([an]);
    const { members } = desk.db;
    const both = () => Promise.all([members.add(named('again')).catch(() => undefined), members.put(named('2'))]);
    expect(await journaledAs(both)).toEqual([['An', '2']]);
  });

  test('store what the journal says, even when the owner changes the row at once', async () => {
    desk = await openDesk();
    const work = async () => {
      const row = { ...an };
      const writing = desk.db.members.put(row);
      row.name = 'Ân';
      await writing;
    };
    expect(await journaledAs(work)).toEqual([[undefined, 'An']]);
  });

  test('at the end of a change are in its entry', async () => {
    desk = await openDesk();
    const work = async () => {
      void desk.db.members.put(an);
      void desk.db.members.put(binh);
    };
    expect(await journaledAs(work)).toEqual([
      [undefined, 'An'],
      [undefined, 'Bình'],
    ]);
  });

  test('begun when the change had ended are refused: no entry would name them', async () => {
    desk = await openDesk();
    let late: unknown;
    const work = async () => {
      void desk.db.members
        .put(an)
        .then(() => desk.db.members.put(binh))
        .catch((reason: unknown) => {
          late = reason;
        });
    };
    expect(await journaledAs(work)).toEqual([[undefined, 'An']]);
    expect(String(late)).toContain('after its change() had ended');
    expect(await desk.db.members.count()).toBe(1);
  });
});

describe('the journal', () => {
  const head = { replica: 'x', counter: 1, lamport: 99, hash: '' };

  test('is written by nobody but a change that ends', async () => {
    desk = await openDesk();
    await write([an]);
    const attempts = [
      () => desk.db.heads.put(head),
      () => desk.db.journal.clear(),
      () => desk.db.journalRows.toCollection().modify({ rows: '[]' }),
      () => desk.db.journalRows.clear(),
    ];
    for (const attempt of attempts) {
      await expect(attempt()).rejects.toThrow('Only change() writes to');
      const within = change(desk.db, deedOf(desk, 'tampered'), ['members'], async () => ok(await attempt()));
      await expect(within).rejects.toThrow('Only change() writes to');
    }
    const { entries, parts, heads } = await readJournal(desk.db);
    expect(entries.map(({ type }) => type)).toEqual(['members-written']);
    expect(chainFaults(entries, parts, heads)).toEqual([]);
  });

  test('goes on after the latest entry of any laptop, and replays to what is stored', async () => {
    desk = await openDesk();
    const here = desk.db.replica;
    await write([an]);
    await write([{ ...an, name: 'Ân' }]);
    desk.db.replica = `${here}-other`;
    await write([{ ...an, name: 'Ẩn' }, binh]);
    desk.db.replica = here;
    await write([{ ...binh, name: 'Binh' }]);
    const { entries, parts, heads } = await readJournal(desk.db);
    expect(entries.map(({ replica, counter, lamport }) => [replica === here, counter, lamport])).toEqual([
      [true, 1, 1],
      [true, 2, 2],
      [false, 1, 3],
      [true, 3, 4],
    ]);
    expect(chainFaults(entries, parts, heads)).toEqual([]);
    const { state, missing } = replay(entries, parts);
    expect(missing).toEqual([]);
    expect(stateHash(state)).toBe(stateHash(await storedState(desk.db)));
  });
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
