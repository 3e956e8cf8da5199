import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBackup, type Backup } from '#store/backup.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { ok } from '#domain/result.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { restoreBackup } from '#store/restore.ts';
import { newestVersion, schemaVersions, type SchemaVersion } from '#store/schema.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';

/*
 * Meetings that the application of each schema shipped so far played and backed up, kept as it wrote them: the real shape
 * of a release before, not one imagined from today's. Every later shape adds its own file beside them.
 */
const releases = [
  { schema: 2, entries: 525 },
  { schema: 3, entries: 525 },
  { schema: 4, entries: 525 },
  { schema: 5, entries: 525 },
] as const;
const fileOf = (schema: number): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../golden/schema-${schema}.bangvang`, import.meta.url)));
const upTo = (schema: number): readonly SchemaVersion[] => schemaVersions.slice(0, schema);

function read(schema: number, versions = schemaVersions): Backup {
  const backup = readBackup(fileOf(schema), versions);
  if (!backup.ok) throw new Error(`Refused: ${backup.error}`);
  return backup.value;
}

const openOld = async (name: string, schema: number): Promise<Desk> => {
  const desk = await openDesk({ name, versions: upTo(schema) });
  await restoreBackup(desk.db, () => 'of-that-time' as never, read(schema, upTo(schema)));
  return desk;
};

describe.each(releases)('of schema $schema', ({ schema, entries: count }) => {
  test('a database of the release before opens in this one, and is what its journal rebuilds', async () => {
    const before = await openOld(`previous-${schema}`, schema);
    expect((await readJournal(before.db)).entries.every((entry) => entry.schema === schema)).toBe(true);
    before.db.close();

    const now = await openDesk({ name: `previous-${schema}` });
    const { entries, parts } = await readJournal(now.db);
    expect(entries).toHaveLength(count);
    expect(stateHash(replay(entries, parts).state)).toBe(stateHash(await storedState(now.db)));
    now.db.close();
  });

  test('it is worked on here: the chain goes on in the new shape behind the old', async () => {
    (await openOld(`worked on ${schema}`, schema)).db.close();
    const now = await openDesk({ name: `worked on ${schema}` });
    await change(now.db, deedOf(now, 'member-renamed'), ['members'], async () => {
      const [member] = await now.db.members.toArray();
      if (member) await now.db.members.put({ ...member, name: 'Nguyễn Thị Đổi Tên' });
      return ok(true);
    });
    const { entries, parts } = await readJournal(now.db);
    expect(entries.at(-1)).toMatchObject({
      schema: newestVersion(schemaVersions),
      replica: 'of-that-time',
      counter: 1,
    });
    expect(stateHash(replay(entries, parts).state)).toBe(stateHash(await storedState(now.db)));
    now.db.close();
  });

  test('its backup restores here to the same council as its database becomes here', async () => {
    const upgraded = await openOld(`beside ${schema}`, schema);
    upgraded.db.close();
    const beside = await openDesk({ name: `beside ${schema}` });
    const restored = await openDesk();
    expect(await restoreBackup(restored.db, restored.newId, read(schema))).toEqual(ok(true));
    expect(stateHash(await storedState(restored.db))).toBe(stateHash(await storedState(beside.db)));
    beside.db.close();
  });

  test('a backup of this release is refused by the one before, with a word of its own', () => {
    const newer = read(schema);
    expect(newer.journal.entries).toHaveLength(count);
    expect(readBackup(fileOf(schema), upTo(schema - 1))).toEqual({ ok: false, error: 'newer' });
  });
});
