import { expect, test } from 'vitest';
import { readShare } from '#domain/scoring/quota.ts';

test('any share from 1 to 100 percent is read, with two decimals at the most', () => {
  expect(['20', '14,5', '14.35%', ' 100 % ', '1'].map(readShare)).toEqual([20, 14.5, 14.35, 100, 1]);
  for (const typed of ['', 'x', '0,5', '0', '100,01', '14,555', '-5']) expect(readShare(typed), typed).toBeUndefined();
});
