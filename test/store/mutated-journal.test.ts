import { beforeAll, expect, test } from 'vitest';
import { playMeeting } from '#build/play-meeting.ts';
import { mutationsOf, stretchAt, unnoticedAt, withStretch } from './journal-mutations.ts';
import { checkOf, dumpOf, type Dump } from '#test/worlds/damaged-copy.ts';
import { openDesk } from '#test/worlds/desk.ts';

/* A sample of what `prove` tries on every entry: here on every fiftieth, and on one through the whole database. */

let whole: Dump;

beforeAll(async () => {
  const desk = await openDesk();
  await playMeeting(
    desk,
    async () => ({ bytes: new Uint8Array([1]), anchors: [] }),
    () => undefined,
  );
  whole = await dumpOf(desk.db);
  desk.db.close();
});

test('no mutation of a journal goes unnoticed', () => {
  let tried = 0;
  for (let index = 0; index < whole.journal.length; index += 50) {
    const result = unnoticedAt(whole, index);
    tried += result.tried;
    expect(result.unnoticed).toEqual([]);
  }
  expect(tried).toBeGreaterThan(500);
});

test('nor one of its last entry', () => {
  expect(unnoticedAt(whole, whole.journal.length - 1).unnoticed).toEqual([]);
});

test('the check of the whole database notices them too', async () => {
  const stretch = stretchAt(whole, whole.journal.length - 8);
  const some = [...mutationsOf(stretch)].filter((_, index) => index % 4 === 0);
  for (const { name, stretch: mutated } of some) {
    const { findings } = await checkOf(withStretch(whole, stretch, mutated));
    expect(findings.length, name).toBeGreaterThan(0);
  }
});
