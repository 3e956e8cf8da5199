import { expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import { exportedLists } from '#domain/lists/list-facts.ts';
import { provincialSets } from '#domain/lists/provincial.ts';
import type { CivilDate } from '#domain/time.ts';
import { loadListFacts, loadProvincialFacts } from '#store/exported-lists.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { hardTexts } from '#test/worlds/hard-texts.ts';
import { smallWorld } from '#test/worlds/small-world.ts';
import { everythingHandedOut, type OwnFacts } from './handed-out.ts';
import { readInOffice } from './office-reading.ts';
import type { Grid, Seen } from './seen-cells.ts';

const moment = { day: '2026-12-15' as CivilDate, year: 2026 };

async function ownFacts(): Promise<OwnFacts> {
  const desk = await openDesk();
  try {
    must(await startSampleCouncil(desk, smallWorld));
    const lists = await Promise.all(exportedLists.map((list) => loadListFacts(desk.db, list, moment)));
    const provincial = await Promise.all(provincialSets.map((set) => loadProvincialFacts(desk.db, set, moment)));
    return { lists, provincial };
  } finally {
    desk.db.close();
  }
}

/** In a text file a sign that would begin a formula shows its guard, and a day is shown as the program likes. */
function asSeparated(seen: Seen | undefined, meant: Seen | undefined): Seen | undefined {
  if (!seen || !meant) return seen;
  if ('day' in seen && 'day' in meant) return { ...seen, shown: meant.shown };
  if (!('text' in seen) || !('text' in meant)) return seen;
  return /^[=+\-@]/u.test(meant.text) && seen.text === `'${meant.text}` ? meant : seen;
}

/** Where the program has something else than was meant: the file, the sheet, the place, both values. */
function strays(where: string, meant: Grid, read: Grid | undefined, isSeparated: boolean): readonly string[] {
  if (!read) return [`${where}: no such sheet`];
  return [...new Set([...meant.keys(), ...read.keys()])].flatMap((place) => {
    const own = meant.get(place);
    const seen = isSeparated ? asSeparated(read.get(place), own) : read.get(place);
    const [wanted, got] = [JSON.stringify(own), JSON.stringify(seen)];
    return wanted === got ? [] : [`${where} ${place}: meant ${wanted}, read ${got}`];
  });
}

test('LibreOffice opens every list that goes out and reads in each cell what was meant', async () => {
  const files = await everythingHandedOut(await ownFacts());
  const read = readInOffice(files);
  const wrong = files.flatMap(({ name, form, sheets }) => {
    const opened = read.get(`${name}.${form}`);
    const extra = [...(opened?.keys() ?? [])].filter((sheet) => !sheets.has(sheet));
    return [
      ...extra.map((sheet) => `${name}.${form}: a sheet nobody meant: ${sheet}`),
      ...[...sheets].flatMap(([sheet, grid]) =>
        strays(`${name}.${form} ${sheet}`, grid, opened?.get(sheet), form === 'csv'),
      ),
    ];
  });
  expect(wrong).toEqual([]);
  const cells = files.flatMap(({ sheets }) => [...sheets.values()].map(({ size }) => size));
  console.log(`${files.length} files, ${cells.reduce((sum, size) => sum + size, 0)} cells as meant`);
  expect(files.length).toBe(4 * exportedLists.length + 2 * provincialSets.length + 3);
  expect(Math.min(...cells)).toBeGreaterThan(1);
  expect(Math.max(...cells)).toBeGreaterThan(hardTexts.length * 10);
}, 300_000);
