import { describe, expect, test } from 'vitest';
import { steps, type Criterion, type LeafRule } from '#domain/scoring/criteria.ts';
import { checkMark, countsTimes, mostTyped, mustBeMarked, pointsOf } from '#domain/scoring/leaf.ts';
import { hundredths, points } from '#domain/scoring/points.ts';

const leafOf = (rule: LeafRule, max = 10): Criterion => ({
  code: '1',
  label: '1',
  max: points(max),
  bonus: false,
  rule,
  children: [],
});
const direct = leafOf({ type: 'direct' });
const pass = leafOf({ type: 'pass' });
const count = leafOf({ type: 'count', each: points(3) });
const quantitative = leafOf({ type: 'quantitative', relation: 'absolute', indicator: null });
const times = leafOf({ type: 'deduction', each: points(5) }, 12);
const deduction = leafOf({ type: 'deduction', each: null });
const disqualifier = leafOf({ type: 'disqualifier' }, 0);
const all = { direct, pass, count, quantitative, times, deduction, disqualifier };

describe('a mark', () => {
  test.each(Object.entries(all))('"not applicable" may stand on a leaf of kind %s', (_, leaf) => {
    expect(checkMark(leaf, 'not-applicable', 100)).toEqual({ ok: true, value: 'not-applicable' });
  });

  test.each(Object.entries(all))(
    'is never below nought, beyond the most or half a hundredth on a leaf of kind %s',
    (_, leaf) => {
      for (const wrong of [-1, mostTyped(leaf) + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(checkMark(leaf, hundredths(wrong), 1).ok, String(wrong)).toBe(false);
      }
    },
  );

  test('stands on every step of the set and on the maximum, and on nothing finer', () => {
    const odd = leafOf({ type: 'direct' }, 12.99);
    for (const step of steps) {
      for (let mark = 0; mark <= odd.max; mark += 1) {
        expect(checkMark(odd, hundredths(mark), step).ok).toBe(mark % step === 0 || mark === 1299);
      }
    }
    expect(checkMark(direct, hundredths(925), 50)).toEqual({ ok: false, error: { type: 'off-step', step: 50 } });
  });

  test('is the maximum or nought where a leaf is met or not', () => {
    expect(checkMark(pass, points(10), 100).ok).toBe(true);
    expect(checkMark(pass, points(0), 100).ok).toBe(true);
    expect(checkMark(pass, points(5), 100)).toEqual({ ok: false, error: { type: 'pass-or-nothing', max: 1000 } });
  });

  test('are whole times where times are counted, whatever the step', () => {
    for (const leaf of [count, times]) {
      expect(countsTimes(leaf)).toBe(true);
      expect(checkMark(leaf, hundredths(300), 1).ok).toBe(true);
      expect(checkMark(leaf, hundredths(250), 1)).toEqual({ ok: false, error: { type: 'not-whole' } });
    }
    expect(countsTimes(deduction)).toBe(false);
  });

  test('is not typed where it is reckoned', () => {
    expect(checkMark(quantitative, points(0), 1)).toEqual({ ok: false, error: { type: 'reckoned' } });
  });
});

describe('what a mark gives', () => {
  test('are its points where they are typed or reckoned', () => {
    for (const leaf of [direct, pass, quantitative, deduction]) expect(pointsOf(leaf, points(7.25))).toBe(725);
  });

  test('are the times, each at its worth, up to the maximum', () => {
    expect([0, 1, 2, 3, 4, 99].map((often) => pointsOf(count, points(often)))).toEqual([0, 300, 600, 900, 1000, 1000]);
    expect([0, 1, 2, 3].map((often) => pointsOf(times, points(often)))).toEqual([0, 500, 1000, 1200]);
    expect(pointsOf(leafOf({ type: 'count', each: hundredths(1) }, 5), points(3))).toBe(3);
  });

  test('is nothing where it disqualifies', () => {
    expect(pointsOf(disqualifier, points(1))).toBe(0);
  });
});

test('only what takes off or disqualifies may be left empty on a finished sheet', () => {
  expect(Object.entries(all).flatMap(([kind, leaf]) => (mustBeMarked(leaf) ? [] : [kind]))).toEqual([
    'times',
    'deduction',
    'disqualifier',
  ]);
});
