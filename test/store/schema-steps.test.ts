import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { usualWording } from '#domain/meeting/wording.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import { rankPanel } from '#domain/scoring/panel.ts';
import { readBackup } from '#store/backup.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { restoreBackup } from '#store/restore.ts';
import { newestVersion, schemaVersions, upgradeRow, type SchemaVersion } from '#store/schema.ts';
import { fullSample, smallSample } from '#store/shipped.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { must } from '#build/play-meeting.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { smallWorld } from '#test/worlds/small-world.ts';
import { halfUp } from '../domain/fractions.ts';

/** What the versions since added to each table, taken away again: the rows as the first version wrote them. */
const added = ['period', 'initiatives', 'transferredFrom', 'unitTaxCode', 'openedAt', 'programme', 'assents'];
/** What version 3 added to them. */
const addedLater = ['wording', 'struck'];
/** What version 4 added to councils and meetings. */
const addedLast = [
  'kind',
  'rehearsal',
  'deadline',
  'circulation',
  'nextHeadId',
  'enteredFromPaper',
  'reopenings',
  'openedDespite',
];
const without = <Row extends object>(rows: readonly Row[], keys: readonly string[]): readonly Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key))) as unknown as Row);
const asVersion1 = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
  without(rows, [...added, ...addedLater, 'addedInSession']);

test('a council of version 1 opens in the newest as if it had been written there, and so does its journal', async () => {
  const first = await openDesk({ name: 'shipped-1', versions: schemaVersions.slice(0, 1) });
  const { councils, nominees, nominations, meetings, matters } = smallWorld;
  const old = {
    ...smallWorld,
    nominees: asVersion1(nominees),
    nominations: asVersion1(nominations),
    councils: without(councils, addedLast),
    meetings: without(asVersion1(meetings), addedLast),
    matters: asVersion1(matters),
  };
  must(await startSampleCouncil(first, old));
  first.db.close();

  const second = await openDesk({ name: 'shipped-1' });
  const migrated = await storedState(second.db);
  const expected = {
    openedAt: null,
    programme: [],
    assents: [],
    notes: [],
    wording: usualWording,
    kind: 'council',
    deadline: null,
    enteredFromPaper: null,
  };
  expect([...(migrated.get('meetings')?.values() ?? [])]).toMatchObject([expected]);
  for (const row of migrated.get('nominations')?.values() ?? []) {
    expect(row).toMatchObject({ period: '', initiatives: [], transferredFrom: null });
  }
  for (const row of migrated.get('matters')?.values() ?? []) expect(row).toMatchObject({ addedInSession: false });
  const { entries, parts } = await readJournal(second.db);
  expect(stateHash(replay(entries, parts).state)).toBe(stateHash(migrated));
  second.db.close();
});

test('a meeting of version 2 words its papers as they were worded, and so does its journal', async () => {
  const second = await openDesk({ name: 'shipped-2', versions: schemaVersions.slice(0, 2) });
  const { councils, meetings } = smallWorld;
  must(
    await startSampleCouncil(second, {
      ...smallWorld,
      councils: without(councils, addedLast),
      meetings: without(meetings, [...addedLater, ...addedLast]),
    }),
  );
  second.db.close();

  const third = await openDesk({ name: 'shipped-2' });
  const migrated = await storedState(third.db);
  expect([...(migrated.get('meetings')?.values() ?? [])]).toMatchObject([{ wording: usualWording }]);
  const { entries, parts } = await readJournal(third.db);
  expect(stateHash(replay(entries, parts).state)).toBe(stateHash(migrated));
  third.db.close();
});

test('a vote of version 2 tells of a struck line by the gap that it left', () => {
  const numbers = (...all: readonly number[]) => ({ rows: all.map((number) => ({ number })) });
  const upgraded = (row: Readonly<Record<string, unknown>>) => upgradeRow(schemaVersions, 'rounds', row, 2);
  expect(upgraded(numbers(1, 3, 6))).toMatchObject({
    struck: [2, 4, 5].map((number) => ({ number, nominee: null })),
  });
  expect(upgraded(numbers(1, 2))).toMatchObject({ struck: [] });
});

const fileOfVersion5 = new Uint8Array(readFileSync(new URL('../golden/schema-5.bangvang', import.meta.url)));

test('a criteria set and its sheets of version 5 open with rules and a chain of steps, and come to what they came to', async () => {
  const backup = (versions: readonly SchemaVersion[]) => must(readBackup(fileOfVersion5, versions));
  const fifth = await openDesk({ name: 'shipped-5', versions: schemaVersions.slice(0, 5) });
  must(await restoreBackup(fifth.db, fifth.newId, backup(schemaVersions.slice(0, 5))));
  const [old] = await fifth.db.criteriaSets.toArray();
  expect(old).toMatchObject({ tieChain: ['1', '2'] });
  expect(old).not.toHaveProperty('step');
  fifth.db.close();

  const sixth = await openDesk({ name: 'shipped-5' });
  const [set] = await sixth.db.criteriaSets.toArray();
  if (!set) throw new Error('The criteria set is lost');
  expect(set).toMatchObject({
    tieChain: ['1', '2'].map((code) => ({ type: 'group', code })),
    step: 1,
    cap: null,
    belowZero: false,
    classes: [],
  });
  expect(new Set(leavesOf(set.criteria).map(({ rule }) => rule?.type))).toEqual(new Set(['direct']));
  expect(set.criteria.every(({ rule, children }) => rule === null && children.length > 0)).toBe(true);
  const record = await loadMeetingRecord(sixth.db, (await sixth.db.meetings.toArray())[0]!.id);
  const ranked = rankPanel(record!, set);
  expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  for (const { nomineeId, score } of ranked) {
    // What that version did: every mark of every finished sheet together, divided by their number.
    const sheets = record!.sheets.filter((sheet) => sheet.nomineeId === nomineeId);
    const sum = sheets
      .flatMap(({ marks }) => Object.values(marks))
      .reduce<number>((all, mark) => all + Number(mark), 0);
    expect([score.points, score.sheets]).toEqual([halfUp(BigInt(sum), BigInt(sheets.length)), sheets.length]);
  }
  sixth.db.close();
});

test.each(['the small sample', 'the full sample', 'the small world'])('%s ships in the newest shape', async (name) => {
  const shipped = { 'the small sample': smallSample, 'the full sample': fullSample }[name];
  const tables = Object.entries(shipped ? await shipped() : smallWorld);
  const lacking = tables.flatMap(([table, rows]) =>
    (rows as readonly Readonly<Record<string, unknown>>[]).flatMap((row) =>
      Object.keys(upgradeRow(schemaVersions, table, row, newestVersion(schemaVersions) - 1))
        .filter((key) => !(key in row))
        .map((key) => `${table}.${key}`),
    ),
  );
  expect([...new Set(lacking)]).toEqual([]);
});
