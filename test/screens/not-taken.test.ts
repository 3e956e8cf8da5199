import { expect, test } from 'vitest';
import { unlocked } from '#domain/scoring/assessment.ts';
import { countNotTaken, keepNotTaken, notTakenIn } from '#screens/scoring/not-taken.ts';
import { boxOf } from '#screens/scoring/stage-rows.ts';
import { lock, scoringOf, unit } from '#test/worlds/scoring-world.ts';

const [a, b] = [unit('a'), unit('b')];
const record = scoringOf([a], {});
const { id } = record.scoring;

test('a text that was not taken is still there when its screen comes again, until it is put right', () => {
  expect(countNotTaken(record)).toBe(0);
  keepNotTaken(id, a.id, boxOf('cluster', '1.3'), '45x');
  keepNotTaken(id, a.id, boxOf('cluster', '1.1', 'plan'), '1o');
  expect(notTakenIn(id).get(a.id)?.get(boxOf('cluster', '1.3'))).toBe('45x');
  expect(countNotTaken(record)).toBe(2);
  keepNotTaken(id, a.id, boxOf('cluster', '1.1', 'plan'), null);
  expect(countNotTaken(record)).toBe(1);
});

test('nobody is asked to put right what can no longer be written', () => {
  keepNotTaken(id, a.id, boxOf('cluster', '1.3'), '45x');
  keepNotTaken(id, b.id, boxOf('cluster', '1.3'), '45x');
  keepNotTaken(id, a.id, boxOf('cluster', '9.9'), '45x');
  const count = countNotTaken(record);
  const locked = { ...record, scoring: { ...record.scoring, locks: { ...unlocked, cluster: [lock] } } };
  expect([count, countNotTaken(locked)]).toEqual([1, 0]);
});
