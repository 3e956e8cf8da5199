import { expect, test } from 'vitest';
import { schemaVersions } from '#store/schema.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { must } from '#build/play-meeting.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

/** What version 2 added to each table, taken away again: the rows as the first version wrote them. */
const added = ['period', 'initiatives', 'transferredFrom', 'unitTaxCode', 'openedAt', 'programme', 'assents'];
const asVersion1 = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
  rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).filter(([key]) => !added.includes(key) && key !== 'addedInSession'),
      ) as unknown as Row,
  );

test('a council of version 1 opens in version 2 as if it had been written there, and so does its journal', async () => {
  const first = await openDesk({ name: 'shipped-1', versions: schemaVersions.slice(0, 1) });
  const { nominees, nominations, meetings, matters } = smallWorld;
  const old = {
    ...smallWorld,
    nominees: asVersion1(nominees),
    nominations: asVersion1(nominations),
    meetings: asVersion1(meetings),
    matters: asVersion1(matters),
  };
  must(await startSampleCouncil(first, old));
  first.db.close();

  const second = await openDesk({ name: 'shipped-1' });
  const migrated = await storedState(second.db);
  const expected = { openedAt: null, programme: [], assents: [], notes: [] };
  expect([...(migrated.get('meetings')?.values() ?? [])]).toMatchObject([expected]);
  for (const row of migrated.get('nominations')?.values() ?? []) {
    expect(row).toMatchObject({ period: '', initiatives: [], transferredFrom: null });
  }
  for (const row of migrated.get('matters')?.values() ?? []) expect(row).toMatchObject({ addedInSession: false });
  const { entries, parts } = await readJournal(second.db);
  expect(stateHash(replay(entries, parts).state)).toBe(stateHash(migrated));
  second.db.close();
});
