import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRehearsal, forgetRehearsal, notedRehearsal } from '#app/rehearsing.ts';
import { eraseDatabase } from '#store/database.ts';
import { beginRehearsal, hasRehearsal, rehearsalDatabaseName } from '#store/rehearsal.ts';
import { startSampleCouncil } from '#store/sample.ts';
import type { Desk } from '#store/desk.ts';
import { must } from '#build/play-meeting.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

let desk: Desk;
/** What a window notes for itself before it loads itself anew; another window has another one. */
let notebook: Storage;
const page = 'bang-vang-rehearsal';

beforeEach(async () => {
  desk = await openDesk();
  must(await startSampleCouncil(desk, smallWorld));
  const noted = new Map<string, string>();
  notebook = {
    getItem: (key: string) => noted.get(key) ?? null,
    setItem: (key: string, value: string) => void noted.set(key, value),
    removeItem: (key: string) => void noted.delete(key),
  } as Storage;
});
afterEach(async () => {
  desk.db.close();
  await eraseDatabase(rehearsalDatabaseName);
});

test('a laptop without a rehearsal has none, whatever a window noted', async () => {
  expect(await findRehearsal(notebook)).toBe('none');
  notebook.setItem(page, 'goes-on');
  expect(await findRehearsal(notebook)).toBe('none');
  notebook.setItem(page, 'something else');
  expect(notedRehearsal(notebook)).toBeNull();
});

test('the window that began a rehearsal goes on in it; another one asks', async () => {
  must(await beginRehearsal(desk));
  expect(await findRehearsal(notebook)).toBe('left');
  notebook.setItem(page, 'goes-on');
  expect(await findRehearsal(notebook)).toBe('goes-on');
});

test('a window that ends a rehearsal wipes it as it opens, and is in none from then on', async () => {
  must(await beginRehearsal(desk));
  notebook.setItem(page, 'ends');
  expect(await findRehearsal(notebook)).toBe('none');
  expect(await hasRehearsal()).toBe(false);
  expect(notedRehearsal(notebook)).toBeNull();
});

test('a rehearsal that was left behind is wiped when somebody says so', async () => {
  must(await beginRehearsal(desk));
  await forgetRehearsal(notebook);
  expect(await findRehearsal(notebook)).toBe('none');
});
