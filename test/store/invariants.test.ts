import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataFinding } from '#domain/invariants/data-finding.ts';
import { referencesIn } from '#domain/invariants/references.ts';
import type { RecordTable } from '#domain/records.ts';
import { checkData } from '#store/invariants.ts';
import { parseRows, type JournalEntry } from '#store/journal.ts';
import { recordTables } from '#store/tables.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { advanceMeeting } from '#store/progress.ts';
import { must, playMeeting } from '#build/play-meeting.ts';
import { checkOf, databaseOf, dumpOf, writePast, type Dump } from '#test/worlds/damaged-copy.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

let whole: Dump;
let papers = 0;
const draw = async () => ({ bytes: new Uint8Array([(papers += 1), papers >> 8]), anchors: [] });

beforeAll(async () => {
  const desk = await openDesk();
  await playMeeting(desk, draw, () => undefined);
  whole = await dumpOf(desk.db);
  desk.db.close();
});

/** What is found once a table reads otherwise. */
const foundWith = async (damage: Partial<Dump>): Promise<readonly DataFinding[]> =>
  (await checkOf({ ...whole, ...damage })).findings;

describe('nothing is found', () => {
  test('in the small sample, played to its end; all of it was looked at', async () => {
    const { findings, counts } = await checkOf(whole);
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ entries: whole.journal.length, files: whole.files.length, meetings: 1 });
    expect(counts.rows).toBe(recordTables.reduce((sum, table) => sum + whole[table].length, 0));
  });

  test('in an empty database', async () => {
    expect(await checkOf({})).toEqual({ counts: { entries: 0, rows: 0, files: 0, meetings: 0 }, findings: [] });
  });
});

describe('a damaged journal is found:', () => {
  const middle = (): JournalEntry => whole.journal[300]!;
  const others = (entry: JournalEntry) => whole.journal.filter(({ counter }) => counter !== entry.counter);

  test('an entry taken out', async () => {
    const { replica, counter } = middle();
    const found = await foundWith({ journal: others(middle()) });
    expect(found).toContainEqual({ type: 'chain-broken', replica, counter: counter + 1, fault: 'gap' });
    expect(found).toContainEqual({ type: 'chain-broken', replica, counter, fault: 'extra-part' });
  });

  test('an entry changed', async () => {
    const { replica, counter } = middle();
    const changed = { ...middle(), actor: { name: 'Ai đó', role: 'chair' as const } };
    expect(await foundWith({ journal: [...others(middle()), changed] })).toEqual([
      { type: 'chain-broken', replica, counter, fault: 'hash' },
    ]);
  });

  test('two entries that changed places', async () => {
    const [one, two] = [whole.journal[300]!, whole.journal[301]!];
    const journal = whole.journal.map((entry) =>
      entry === one ? { ...two, counter: one.counter } : entry === two ? { ...one, counter: two.counter } : entry,
    );
    const faults = (await foundWith({ journal })).filter(({ type }) => type === 'chain-broken');
    expect(faults.length).toBeGreaterThanOrEqual(4);
  });

  test('the newest entry dropped together with its head: the records know better', async () => {
    const last = whole.journal.at(-1)!;
    const before = whole.journal.at(-2)!;
    const { replica, counter, lamport, hash } = before;
    const found = await foundWith({
      journal: others(last),
      journalRows: whole.journalRows.filter((part) => part.counter !== last.counter),
      heads: [{ replica, counter, lamport, hash }],
    });
    expect(found).toMatchObject([{ type: 'row-differs', table: 'papers', how: 'not-in-journal' }]);
  });

  test('a part taken out', async () => {
    const gone = whole.journalRows.find(({ counter }) => counter === 300)!;
    const found = await foundWith({ journalRows: whole.journalRows.filter((part) => part !== gone) });
    expect(found[0]).toEqual({ type: 'part-missing', replica: gone.replica, counter: 300, part: 0 });
  });

  test('a part that is no list any more', async () => {
    const journalRows = whole.journalRows.map((part) => (part.counter === 300 ? { ...part, rows: 'null' } : part));
    expect(await foundWith({ journalRows })).toContainEqual(
      expect.objectContaining({ type: 'chain-broken', counter: 300, fault: 'part' }),
    );
  });

  test('a clock that was set back is a note beside the entry', async () => {
    const desk = await openDesk();
    let now = Date.UTC(2026, 11, 15);
    const backwards = { ...desk, clock: () => (now -= 60_000) as ReturnType<typeof desk.clock> };
    must(await startSampleCouncil(backwards, smallWorld));
    must(await advanceMeeting(backwards, { meetingId: smallWorld.meetings[0]!.id }));
    const { findings } = await checkOf(await dumpOf(desk.db));
    expect(findings.map(({ type }) => type)).toEqual(['clock-set-back']);
    expect(findings[0]).toMatchObject({ counter: 2, at: expect.any(Number), before: expect.any(Number) });
    desk.db.close();
  });
});

describe('records that are not what the journal tells are found:', () => {
  test('a row written past the journal, field by field', async () => {
    const [member, ...members] = whole.members;
    expect(await foundWith({ members: [{ ...member!, name: 'Người khác' }, ...members] })).toEqual([
      {
        type: 'row-differs',
        table: 'members',
        key: member!.id,
        meetingId: null,
        paperId: null,
        how: 'changed',
        fields: ['name'],
      },
    ]);
  });

  test('a row that nobody wrote, and one that is gone', async () => {
    const [cluster, ...clusters] = whole.clusters;
    const stranger = { ...cluster!, id: 'stranger' as never, number: 99 };
    const found = await foundWith({ clusters: [stranger, ...clusters], clusterMemberships: [] });
    expect(found).toContainEqual(expect.objectContaining({ key: 'stranger', how: 'not-in-journal' }));
    expect(found).toContainEqual(expect.objectContaining({ key: cluster!.id, how: 'not-in-records' }));
  });

  test('a stored file with another byte, and one that is gone', async () => {
    const [file, other, ...files] = whole.files;
    const paper = whole.papers.find(({ fileId }) => fileId === file!.id)!;
    const found = await foundWith({ files: [{ ...file!, bytes: new Uint8Array([9, 9, 9]) }, ...files] });
    expect(found).toContainEqual(
      expect.objectContaining({ type: 'file-changed', table: 'papers', paperId: paper.id, name: file!.id }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ type: 'reference-lost', field: 'fileId', to: 'files', value: other!.id }),
    );
  });

  test('a reference to nothing', async () => {
    const [matter, ...matters] = whole.matters;
    const found = await foundWith({ matters: [{ ...matter!, nominationId: 'nobody' as never }, ...matters] });
    expect(found).toContainEqual({
      type: 'reference-lost',
      table: 'matters',
      key: matter!.id,
      meetingId: matter!.meetingId,
      paperId: null,
      field: 'nominationId',
      to: 'nominations',
      value: 'nobody',
    });
  });
});

describe('a check of the live database', () => {
  const desks: { readonly close: () => void }[] = [];
  afterAll(() => desks.forEach((db) => db.close()));

  test('stops when nobody wants it any more', async () => {
    const db = await databaseOf(whole);
    desks.push(db);
    const stop = new AbortController();
    const heard: number[] = [];
    const checked = await checkData(db, {
      pause: async () => void (heard.length === 2 && stop.abort()),
      onProgress: (share) => heard.push(share),
      signal: stop.signal,
    });
    expect(checked).toEqual({ ok: false, error: 'cancelled' });
    expect(heard).toHaveLength(2);
    expect(heard[0]).toBeLessThan(heard[1]!);
  });

  test('keeps nobody from writing, and what is written meanwhile is no finding', async () => {
    const db = await databaseOf(whole);
    desks.push(db);
    let written = 0;
    const checked = await checkData(db, {
      pause: () =>
        writePast(db, (store) => store('settings').put({ key: 'written', value: (written += 1) })).then(() => {
          if (written === 1) return writePast(db, (store) => store('members').delete(whole.members[0]!.id));
          return undefined;
        }),
    });
    expect(written).toBeGreaterThan(10);
    expect(checked.ok && checked.value.findings).toEqual([]);
  });
});

test('every id in a row is one that the check follows', () => {
  const targets = new Map<string, string>();
  for (const table of recordTables) for (const { id } of whole[table]) targets.set(id, table);
  for (const { id } of whole.files) targets.set(id, 'files');
  for (const { awards } of whole.ruleBooks) for (const { id } of awards) targets.set(id, 'awards');
  const forgotten = recordTables.flatMap((table: RecordTable) =>
    whole[table].flatMap((row) => {
      const followed = new Set(referencesIn(table, row).map(({ field, value }) => `${field} ${value}`));
      return Object.entries(row).flatMap(([field, value]) => {
        // What a paper says is frozen by value; an edition of the rules names its own awards.
        if (field === 'id' || field === 'facts' || field === 'awards') return [];
        const named = [...JSON.stringify(value).matchAll(/"([^"]+)"/gu)].map(([, word = '']) => word);
        return named
          .filter((word) => targets.has(word) && !followed.has(`${field} ${word}`))
          .map((word) => `${table}.${field}: ${targets.get(word)}`);
      });
    }),
  );
  expect([...new Set(forgotten)]).toEqual([]);
  expect(targets.size).toBeGreaterThan(200);
});

test('the played meeting is long enough to be worth damaging', () => {
  expect(whole.journal.length).toBeGreaterThan(500);
  expect(whole.journalRows.flatMap(({ rows }) => parseRows(rows)).length).toBeGreaterThan(600);
});
