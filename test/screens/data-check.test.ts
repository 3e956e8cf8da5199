import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import { createDataCheck, type CheckState } from '#screens/data-check.ts';
import { readBackup } from '#store/backup.ts';
import type { Desk } from '#store/desk.ts';
import { restoreBackup } from '#store/restore.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { sampleBackup } from '#test/worlds/sample-backup.ts';

let desk: Desk;
let later: (() => void)[];
beforeEach(async () => {
  desk = await openDesk();
  later = [];
  await restore();
});
afterEach(() => desk.db.close());

const forgotten: CheckState = { percent: null, last: null, stopped: null };
const begin = () => createDataCheck(desk, (work) => later.push(work));

async function restore(): Promise<void> {
  must(await restoreBackup(desk.db, desk.newId, must(readBackup(await sampleBackup())), { replaces: true }));
}

/** Settles once a check of this window has come to its end. */
const ended = (check: ReturnType<typeof begin>): Promise<void> =>
  new Promise((settle) => {
    const stop = check.subscribe(() => {
      if (check.now().percent !== null) return;
      stop();
      settle();
    });
  });

test('a check says nothing of a council that another one has replaced, and is made again later', async () => {
  const check = begin();
  check.run(async () => undefined);
  await ended(check);
  expect(check.now().last?.findings).toEqual([]);
  await restore();
  expect(check.now()).toEqual(forgotten);
  expect(later).toHaveLength(1);
  const again = ended(check);
  later[0]?.();
  await again;
  expect(check.now().last?.findings).toEqual([]);
});

test('a check under way stops when another council comes, and what it came to is not kept', async () => {
  const check = begin();
  let goOn = (): void => undefined;
  const held = new Promise<void>((settle) => (goOn = settle));
  let pauses = 0;
  const paused = new Promise<void>((settle) =>
    check.run(() => {
      pauses += 1;
      settle();
      return held;
    }),
  );
  await paused;
  await restore();
  const told: CheckState[] = [];
  check.subscribe(() => told.push(check.now()));
  goOn();
  // Asked after the one that was given up, the database has answered both.
  const next = ended(check);
  check.run(async () => undefined);
  await next;
  expect(pauses).toBe(1);
  expect(told.every(({ stopped }) => stopped === null)).toBe(true);
  expect(check.now().last?.findings).toEqual([]);
});

test('a council that comes before anything was checked is left to the window’s first check', async () => {
  const check = begin();
  await restore();
  expect(check.now()).toEqual(forgotten);
  expect(later).toEqual([]);
});
