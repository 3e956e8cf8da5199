import { describe, expect, test } from 'vitest';
import type { MovementId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';
import { checkMovementDays, movementStanding, type Movement } from '#domain/year/movement.ts';

const day = (text: string): CivilDate => text as CivilDate;
const movement = (change: Partial<Movement> = {}): Movement => ({
  id: 'm' as MovementId,
  year: 2026,
  title: 'Thi đua an toàn lao động',
  theme: '',
  spread: 'all',
  clusterIds: [],
  plan: { number: '', date: null, file: null },
  launchOn: day('2026-02-01'),
  reportBy: day('2026-10-31'),
  interimOn: day('2026-07-01'),
  finalOn: day('2026-11-20'),
  reviews: [],
  ...change,
});
const interim = { kind: 'interim', on: day('2026-07-03'), result: 'Đạt' } as const;
const final = { kind: 'final', on: day('2026-11-25'), result: 'Vượt kế hoạch' } as const;

describe('where a movement stands', () => {
  test('is before its launch until the day of the launch comes', () => {
    expect(movementStanding(movement(), day('2026-01-31'))).toBe('not-launched');
    expect(movementStanding(movement(), day('2026-02-01'))).toBe('running');
    expect(movementStanding(movement({ launchOn: null }), day('2026-05-01'))).toBe('not-launched');
  });

  test('is at its half-way review from that day until the review is written down', () => {
    expect(movementStanding(movement(), day('2026-06-30'))).toBe('running');
    expect(movementStanding(movement(), day('2026-07-01'))).toBe('interim-due');
    expect(movementStanding(movement({ reviews: [interim] }), day('2026-08-01'))).toBe('running');
    expect(movementStanding(movement({ interimOn: null }), day('2026-08-01'))).toBe('running');
  });

  test('is overdue from the day after its end until the final review is written down', () => {
    expect(movementStanding(movement({ reviews: [interim] }), day('2026-11-20'))).toBe('running');
    expect(movementStanding(movement(), day('2026-11-21'))).toBe('final-overdue');
    expect(movementStanding(movement({ reviews: [final] }), day('2026-11-21'))).toBe('concluded');
  });
});

describe('the days of a movement', () => {
  test('follow one another', () => {
    expect(checkMovementDays(movement({ reviews: [interim, final] }))).toEqual({ ok: true, value: true });
    expect(checkMovementDays(movement({ interimOn: day('2026-02-01'), finalOn: day('2026-02-01') })).ok).toBe(true);
    expect(checkMovementDays(movement({ launchOn: null, interimOn: null })).ok).toBe(true);
  });

  test.each([
    ['launch', 'report', { reportBy: day('2026-01-31') }],
    ['launch', 'interim', { interimOn: day('2026-01-31') }],
    ['interim', 'final', { finalOn: day('2026-06-30') }],
    ['launch', 'final', { interimOn: null, finalOn: day('2026-01-31') }],
    ['launch', 'interim-held', { reviews: [{ ...interim, on: day('2026-01-31') }] }],
    ['launch', 'final-held', { reviews: [{ ...final, on: day('2026-01-31') }] }],
    ['interim-held', 'final-held', { reviews: [interim, { ...final, on: day('2026-07-02') }] }],
  ] as const)('are refused where %s would come after %s', (earlier, later, change) => {
    expect(checkMovementDays(movement(change))).toEqual({
      ok: false,
      error: { type: 'movement-days-crossed', earlier, later },
    });
  });
});
