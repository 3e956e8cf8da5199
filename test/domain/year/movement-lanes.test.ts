import { describe, expect, test } from 'vitest';
import { movementLanes, placeInYear } from '#domain/year/movement-lanes.ts';
import { day, movementOf } from '#test/worlds/year-rows.ts';

const planned = movementOf('Lao động giỏi', {
  launchOn: day('2026-03-01'),
  reportBy: day('2026-06-10'),
  interimOn: day('2026-06-30'),
  finalOn: day('2026-12-10'),
});
const standings = (movement: typeof planned, today: string): readonly string[] =>
  movementLanes([movement], day(today))[0]!.marks.map(({ kind, standing }) => `${kind} ${standing}`);

describe('a movement on the calendar', () => {
  test('has its marks ahead of it until their days come', () => {
    expect(standings(planned, '2026-02-28')).toEqual(['launch ahead', 'report ahead', 'interim ahead', 'final ahead']);
    expect(standings(planned, '2026-06-30')).toEqual([
      'launch passed',
      'report passed',
      'interim ahead',
      'final ahead',
    ]);
  });

  test('is overdue the day after a review that was not held; a deadline is only passed', () => {
    expect(standings(planned, '2026-07-01')).toContain('interim overdue');
    expect(standings(planned, '2026-07-01')).toContain('report passed');
  });

  test('shows a review on the day on which it was held', () => {
    const held = { ...planned, reviews: [{ kind: 'interim' as const, on: day('2026-07-03'), result: '' }] };
    const [lane] = movementLanes([held], day('2026-09-01'));
    expect(lane?.marks[2]).toEqual({ kind: 'interim', on: '2026-07-03', standing: 'passed' });
  });

  test('lies from its first day to its last; one without a day comes last and has no lane', () => {
    const undated = movementOf('Chưa có ngày', {}, 2);
    const early = movementOf('Sớm', { finalOn: day('2026-02-01') }, 3);
    const lanes = movementLanes([undated, planned, early], day('2026-05-01'));
    expect(lanes.map(({ movement }) => movement.title)).toEqual(['Sớm', 'Lao động giỏi', 'Chưa có ngày']);
    expect(lanes[1]).toMatchObject({ from: '2026-03-01', to: '2026-12-10' });
    expect(lanes[2]).toMatchObject({ from: null, to: null, marks: [] });
  });
});

test('a day stands where it lies in the year, one of another year at the edge', () => {
  expect(placeInYear(day('2026-01-01'), 2026)).toBe(0);
  expect(placeInYear(day('2026-07-02'), 2026)).toBeCloseTo(182 / 365);
  expect(placeInYear(day('2025-11-01'), 2026)).toBe(0);
  expect(placeInYear(day('2027-01-15'), 2026)).toBe(1);
});
