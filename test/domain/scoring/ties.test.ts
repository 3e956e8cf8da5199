import { expect, test } from 'vitest';
import type { NomineeId } from '#domain/ids.ts';
import { movedTo } from '#domain/scoring/ties.ts';

test('one of those who are equal is put at the place that is told, the others keeping their order', () => {
  const order = ['a', 'b', 'c', 'd'] as readonly string[] as readonly NomineeId[];
  const moved = (id: string, place: number) => movedTo(order, id as NomineeId, place).join('');
  expect([moved('d', 0), moved('a', 2), moved('b', 1), moved('c', 3)]).toEqual(['dabc', 'bcad', 'abcd', 'abdc']);
  expect([moved('a', 68), moved('d', -1)], 'beyond the ends').toEqual(['bcda', 'dabc']);
});
