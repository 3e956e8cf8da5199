import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MemberId } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import { openCouncilDatabase } from '#store/database.ts';
import type { Desk } from '#store/desk.ts';
import { checkPin, dropPin, forgiveTries, isPin, membersWithPin, setPin } from '#store/pins.ts';
import { openDesk } from '#test/worlds/desk.ts';

/* A member's own PIN on this laptop, in place of a code. */

const [an, binh] = ['an', 'binh'] as [MemberId, MemberId];
const pin = '483920175566';
let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await setPin(desk, an, pin);
});
afterEach(() => desk.db.close());

const fails = async (times: number): Promise<void> => {
  for (let tries = 0; tries < times; tries += 1) await checkPin(desk.db, an, '0000');
};
const stored = async (): Promise<string> => JSON.stringify(await desk.db.settings.toArray());

test('a PIN opens its own member’s turn and nobody else’s', async () => {
  await setPin(desk, binh, '2468');
  expect(await membersWithPin(desk.db)).toEqual(new Set([an, binh]));
  expect(await checkPin(desk.db, an, pin)).toEqual(ok(true));
  expect(await checkPin(desk.db, an, '2468')).toEqual(err({ type: 'wrong-code', left: 4 }));
  await dropPin(desk.db, an);
  expect(await checkPin(desk.db, an, pin)).toEqual(err({ type: 'code-locked' }));
});

test('the PIN itself is stored nowhere, and two members with one PIN do not look alike', async () => {
  await setPin(desk, binh, pin);
  expect(await stored()).not.toContain(pin);
  const hashes = (await stored()).match(/[\da-f]{64}/gu);
  expect(new Set(hashes).size).toBe(2);
  expect(await desk.db.journal.count()).toBe(0);
});

test('the fifth wrong try locks it, also when the application is started anew between', async () => {
  await fails(4);
  const { name } = desk.db;
  desk.db.close();
  const again = await openCouncilDatabase(name, desk.newId);
  if (!again.ok) throw new Error('The database did not open');
  desk = { ...desk, db: again.value };
  expect(await checkPin(desk.db, an, '0000')).toEqual(err({ type: 'code-locked' }));
  expect(await checkPin(desk.db, an, pin)).toEqual(err({ type: 'code-locked' }));
  await setPin(desk, an, '13579');
  expect(await checkPin(desk.db, an, '13579')).toEqual(ok(true));
});

test('a right PIN writes nothing, so that the disk does not learn when somebody votes', async () => {
  await fails(2);
  const before = await stored();
  expect(await checkPin(desk.db, an, pin)).toEqual(ok(true));
  expect(await stored()).toBe(before);
});

test('after a vote wrong tries count anew, but what was locked stays locked', async () => {
  await fails(4);
  await setPin(desk, binh, '2468');
  for (let tries = 0; tries < 5; tries += 1) await checkPin(desk.db, binh, '0000');
  await forgiveTries(desk.db);
  expect(await checkPin(desk.db, an, '0000')).toEqual(err({ type: 'wrong-code', left: 4 }));
  expect(await checkPin(desk.db, binh, '2468')).toEqual(err({ type: 'code-locked' }));
});

test('four to twelve digits are a PIN', () => {
  expect(['1234', '123456789012', '123', '1234567890123', '12a4', ''].map(isPin)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
