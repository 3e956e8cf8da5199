import { expect, test } from 'vitest';
import { oneAtATime } from '#components/one-at-a-time.ts';

test('a key pressed three times makes one draft, and another only once the first is made', async () => {
  const drafts: string[] = [];
  const gate = oneAtATime();
  const press = () =>
    gate(async () => {
      await Promise.resolve();
      return drafts.push('nháp') > 0;
    });
  expect(await Promise.all([press(), press(), press()])).toEqual([true, false, false]);
  expect(drafts).toHaveLength(1);
  expect(await press()).toBe(true);
  expect(drafts).toHaveLength(2);
});

test('a command that was refused, or came to nothing, does not bar the next', async () => {
  const gate = oneAtATime();
  expect(await gate(async () => false)).toBe(false);
  await expect(gate(() => Promise.reject(new Error('The disk is gone')))).rejects.toThrow('The disk is gone');
  expect(await gate(async () => true)).toBe(true);
});

test('each place has a gate of its own', async () => {
  const [one, other] = [oneAtATime(), oneAtATime()];
  expect(await Promise.all([one(async () => true), other(async () => true)])).toEqual([true, true]);
});
