import { expect, test } from 'vitest';
import { err, ok } from '#domain/result.ts';
import { change } from '#store/change.ts';
import { oldestWrite, watchWrites } from '#store/writes.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';

test('a change is under way from its beginning until it has settled, whatever came of it', async () => {
  const desk = await openDesk();
  const seen: boolean[] = [];
  const stop = watchWrites(() => seen.push(oldestWrite() !== null));
  const within: (number | null)[] = [];
  const look = <Value>(value: Value) => {
    within.push(oldestWrite());
    return Promise.resolve(value);
  };
  expect(oldestWrite()).toBeNull();
  await change(desk.db, deedOf(desk, 'kept'), ['members'], () => look(ok(true)));
  await change(desk.db, deedOf(desk, 'refused'), ['members'], () => look(err('no')));
  const thrown = change(desk.db, deedOf(desk, 'thrown'), ['members'], async () => {
    await look(true);
    throw new Error('a defect');
  });
  await expect(thrown).rejects.toThrow('a defect');
  stop();
  expect(within.every((write) => write !== null)).toBe(true);
  expect(new Set(within).size, 'each change is its own').toBe(3);
  expect(seen).toEqual([true, false, true, false, true, false]);
  expect(oldestWrite()).toBeNull();
});
