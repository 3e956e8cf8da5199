import { afterEach, describe, expect, test } from 'vitest';
import type { MemberId } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import { change, changeEach } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { chainFaults, type RowChange, rowsPerPart } from '#store/journal.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';

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

  test('splits its rows into parts, none longer than lies inside the database', async () => {
    desk = await openDesk();
    await write(Array.from({ length: 1201 }, (_, i) => ({ id: String(i).padStart(5, '0') as MemberId, name: `${i}` })));
    const { entries, parts } = await readJournal(desk.db);
    const counts = entries[0]?.parts.map(({ count }) => count) ?? [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1201);
    expect(counts.length).toBeGreaterThan(2);
    // Two bytes a letter, commas and brackets included, are still under 64 KiB.
    for (const { rows } of parts) expect(rows.length * 2).toBeLessThan(64 * 1024);
    expect(Math.max(...counts)).toBeLessThanOrEqual(rowsPerPart);
    expect(stateHash(replay(entries, parts).state)).toBe(stateHash(await storedState(desk.db)));
  });
});

describe('several changes on one way to the disk', () => {
  const written = (member: typeof an) => ({
    deed: deedOf(desk, `${member.id}-written`),
    work: async () => {
      await desk.db.members.put(member);
      return ok(true);
    },
  });
  const refused = (before: () => Promise<unknown>) => ({
    deed: deedOf(desk, 'refused'),
    work: async () => {
      await before();
      return err({ type: 'no-good' as const });
    },
  });

  test('have an entry each, in their order, and replay to what is stored', async () => {
    desk = await openDesk();
    await write([binh]);
    await changeEach(
      desk.db,
      ['members'],
      [written(an), written({ ...binh, name: 'Bính' }), written({ ...an, name: 'Ân' })],
    );
    const journal = await readJournal(desk.db);
    expect(journal.entries.map(({ type, counter }) => [type, counter])).toEqual([
      ['members-written', 1],
      ['an-written', 2],
      ['binh-written', 3],
      ['an-written', 4],
    ]);
    expect(await lastRows()).toMatchObject([{ before: an, after: { ...an, name: 'Ân' } }]);
    expect(chainFaults(journal.entries, journal.parts, journal.heads)).toEqual([]);
    expect(stateHash(await storedState(desk.db))).toBe(stateHash(replay(journal.entries, journal.parts).state));
  });

  test('stand beside one that is refused before it writes', async () => {
    desk = await openDesk();
    const looks = refused(() => desk.db.members.count());
    const outcomes = await changeEach(desk.db, ['members'], [written(an), looks, written(binh)]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, false, true]);
    expect((await readJournal(desk.db)).entries.map(({ type }) => type)).toEqual(['an-written', 'binh-written']);
  });

  test('all leave nothing when one is refused after it wrote: that is a fault of ours', async () => {
    desk = await openDesk();
    const writes = refused(() => desk.db.members.put(binh));
    await expect(changeEach(desk.db, ['members'], [written(an), writes])).rejects.toThrow('refused is rolled back');
    expect([await desk.db.members.count(), await desk.db.journal.count()]).toEqual([0, 0]);
  });

  test('are each told to the second copy once they are on the disk', async () => {
    desk = await openDesk();
    const told: (number | undefined)[] = [];
    desk.db.commits.add((commit) => told.push(commit?.counter));
    await changeEach(desk.db, ['members'], [written(an), written(binh)]);
    expect(told).toEqual([1, 2]);
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
