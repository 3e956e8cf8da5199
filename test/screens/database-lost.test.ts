import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { isDatabaseLost } from '#app/database-lost.ts';

test('only a database that stopped answering takes the window away', () => {
  for (const lost of [new Dexie.DatabaseClosedError(), new Dexie.QuotaExceededError(), new Dexie.AbortError()]) {
    expect(isDatabaseLost(lost), lost.name).toBe(true);
  }
  const others = [
    new Error('a rule of ours is broken'),
    new Dexie.ConstraintError(),
    new DOMException('given up', 'AbortError'),
    'AbortError',
    undefined,
  ];
  for (const other of others) expect(isDatabaseLost(other), String(other)).toBe(false);
});
