import { expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import type { IndicatorCell } from '#domain/year/indicators.ts';
import { loadIndicators, recordIndicators, type FigureSource } from '#store/indicators.ts';
import { lastYearDeed, undoYearDeed } from '#store/year-undo.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { desk, journalLength, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();

const year = 2026;
const enterprises = async () => (await desk.db.nominees.toArray()).filter(({ kind }) => kind === 'enterprise');
const workers = async (count: number, value: number | null): Promise<readonly IndicatorCell[]> =>
  (await enterprises()).slice(0, count).map(({ id }) => ({ nomineeId: id, kind: 'workers', part: 'actual', value }));
const record = (cells: readonly IndicatorCell[], source: FigureSource = 'typed', of = year) =>
  recordIndicators(desk, { year: of, cells, source });
const undoLast = async () => undoYearDeed(desk, (await lastYearDeed(desk.db))!);
const told = async () => [...(await loadIndicators(desk.db, year)).values()].map((table) => table.workers.actual);

test('a list of figures is one deed, one row an enterprise and year, and the journal rebuilds it', async () => {
  const entries = await journalLength();
  expect(must(await record(await workers(4, 12_000), 'list'))).toBe(4);
  expect(await journalLength()).toBe(entries + 1);
  expect((await desk.db.journal.toCollection().last())?.type).toBe('indicators-imported');
  must(await record(await workers(2, 13_000)));
  must(await record(await workers(1, 9_000), 'typed', 2025));
  expect(await desk.db.indicators.where({ year }).count()).toBe(4);
  expect((await told()).toSorted((a, b) => a! - b!)).toEqual([12_000, 12_000, 13_000, 13_000]);
  const { entries: all, parts } = await readJournal(desk.db);
  expect(stateHash(replay(all, parts).state)).toBe(stateHash(await storedState(desk.db)));
});

test('what is known is not written again, and an enterprise that tells nothing any longer has no row', async () => {
  must(await record(await workers(2, 12_000)));
  const entries = await journalLength();
  expect(must(await record(await workers(2, 12_000), 'pasted'))).toBe(0);
  expect(await journalLength()).toBe(entries);
  expect(must(await record(await workers(1, null)))).toBe(1);
  expect(await told()).toEqual([12_000]);
});

test('deeds are taken back one after the other, a whole list at once, until none is left', async () => {
  must(await record(await workers(1, 9_000)));
  must(await record(await workers(3, 12_000), 'pasted'));
  expect(must(await undoLast())).toBe(3);
  expect(await told()).toEqual([9_000]);
  expect(must(await undoLast())).toBe(1);
  expect(await told()).toEqual([]);
  expect(await lastYearDeed(desk.db)).toBeUndefined();
});

test('a deed is not taken back once one of its figures was written again, nor one about something else', async () => {
  must(await record(await workers(3, 12_000), 'list'));
  const list = (await lastYearDeed(desk.db))!;
  must(await record(await workers(1, 13_000)));
  expect(refusal(await undoYearDeed(desk, list))).toEqual({ type: 'cannot-undo', why: 'changed-since' });
  const [first] = await desk.db.journal.toArray();
  expect(refusal(await undoYearDeed(desk, first!))).toEqual({ type: 'nothing-to-undo' });
});

test('nothing is written of anybody who is no enterprise, nor of the others in the same list', async () => {
  const person = (await desk.db.nominees.toArray()).find(({ kind }) => kind === 'person')!;
  const cells = [...(await workers(2, 12_000)), { ...(await workers(1, 1_000))[0]!, nomineeId: person.id }];
  expect(refusal(await record(cells, 'list'))).toEqual({ type: 'not-found', subject: 'nominee' });
  expect(await told()).toEqual([]);
});

test('a half worker is a fault of the program, not of whoever types', async () => {
  await expect(record(await workers(1, 50))).rejects.toThrow('No figure of workers');
});
