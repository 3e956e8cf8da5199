import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NomineeId } from '#domain/ids.ts';
import { points } from '#domain/scoring/points.ts';
import { absolutePoints, relativePoints, type Achievement } from '#domain/scoring/quantitative.ts';

type Told = readonly [plan: number | null, actual: number | null];

const max = points(10);
const unitsOf = (...told: readonly Told[]): ReadonlyMap<NomineeId, Achievement> =>
  new Map(told.map(([plan, actual], index) => [`u${index + 1}` as NomineeId, { plan, actual }]));
const rules = { absolute: absolutePoints, relative: relativePoints } as const;
/** Points in the order of the units; "missing" where what was reached is not told. */
const pointsBy = (rule: keyof typeof rules, ...told: readonly Told[]) =>
  [...rules[rule](max, unitsOf(...told)).values()].map((one) => (one.type === 'missing' ? 'missing' : one.points));
const howBy = (rule: keyof typeof rules, ...told: readonly Told[]) =>
  [...rules[rule](max, unitsOf(...told)).values()].map((one) => (one.type === 'missing' ? 'missing' : one.how));

describe('points against the unit’s own plan', () => {
  test('are the maximum from the plan on, its share below it', () => {
    expect(pointsBy('absolute', [200, 100], [200, 200], [200, 500], [200, 0])).toEqual([500, 1000, 1000, 0]);
    expect(howBy('absolute', [200, 100], [200, 200], [200, 500])).toEqual(['under', 'at', 'over']);
  });

  test('are rounded half up to the hundredth', () => {
    // 1/3 of 10 points, and 1/16 of 10 points, which is 0,625.
    expect(pointsBy('absolute', [300, 100], [1600, 100])).toEqual([333, 63]);
  });

  test('do not depend on any other unit with a plan', () => {
    expect(pointsBy('absolute', [200, 100], [200, 90_000])[0]).toBe(pointsBy('absolute', [200, 100])[0]);
  });
});

describe('points against the leader of the cluster', () => {
  test('are half the share below the plan, half at it, and up to the maximum for whoever is furthest over it', () => {
    const told: readonly Told[] = [
      [200, 100],
      [200, 200],
      [200, 250],
      [100, 150],
    ];
    // Over by a quarter, where the leader is over by half.
    expect(pointsBy('relative', ...told)).toEqual([250, 500, 750, 1000]);
    expect(howBy('relative', ...told)).toEqual(['under', 'at', 'over', 'leader']);
  });

  test('give the maximum to everybody who leads by the same share', () => {
    expect(pointsBy('relative', [100, 150], [200, 300], [100, 125])).toEqual([1000, 1000, 750]);
    expect(howBy('relative', [100, 150], [200, 300])).toEqual(['leader', 'leader']);
  });

  test('are half for everybody where all are exactly at their plans', () => {
    expect(pointsBy('relative', [100, 100], [250, 250])).toEqual([500, 500]);
  });

  test('never reach half where all are below their plans: nobody leads', () => {
    expect(pointsBy('relative', [100, 99], [100, 50])).toEqual([495, 250]);
    expect(howBy('relative', [100, 99], [100, 50])).toEqual(['under', 'under']);
  });

  test('of everybody change when the leader’s figure does', () => {
    expect(pointsBy('relative', [100, 120], [100, 140])).toEqual([750, 1000]);
    expect(pointsBy('relative', [100, 120], [100, 180])).toEqual([625, 1000]);
    expect(pointsBy('relative', [100, 120], [100, 100])).toEqual([1000, 500]);
  });

  test('of a unit alone are the maximum as soon as it is over its plan', () => {
    expect(pointsBy('relative', [1_000_000, 1_000_001])).toEqual([1000]);
  });
});

describe.each(['absolute', 'relative'] as const)('a %s leaf', (rule) => {
  test('takes a plan of nought for none: nobody reaches a share of it, and nobody leads by it', () => {
    expect(howBy(rule, [0, 900], [100, 100])).toEqual(['no-target', 'at']);
    expect(pointsBy(rule, [0, 900], [100, 150])).toEqual([1000, 1000]);
    expect(pointsBy(rule, [0, 900], [100, 150])[1]).toBe(pointsBy(rule, [100, 150])[0]);
    expect(howBy(rule, [-5, 900])).toEqual(['no-target']);
  });

  test('measures units without a plan against the best of them, not against those with one', () => {
    expect(pointsBy(rule, [null, 50], [null, 200], [0, 100], [100, 900]).slice(0, 3)).toEqual([250, 1000, 500]);
  });

  test('measures all against the best where nobody has a plan', () => {
    expect(pointsBy(rule, [null, 30], [null, 90], [null, 0])).toEqual([333, 1000, 0]);
  });

  test('gives nought to all without a plan where the best of them reached nought', () => {
    expect(pointsBy(rule, [null, 0], [null, 0])).toEqual([0, 0]);
  });

  test('waits for what is not told: empty is missing, nought is nought', () => {
    expect(pointsBy(rule, [100, null], [100, 0], [null, null], [null, 0])).toEqual(['missing', 0, 'missing', 0]);
  });

  test('is not led by a unit that told no result', () => {
    expect(pointsBy(rule, [100, 100], [1, null])).toEqual(pointsBy(rule, [100, 100]).concat('missing'));
  });

  test('takes a loss for nought, with a plan and without one', () => {
    expect(pointsBy(rule, [100, -50], [null, -50], [null, 40])).toEqual([0, 0, 1000]);
    expect(pointsBy(rule, [null, -50], [null, -20])).toEqual([0, 0]);
  });

  test('of no unit at all is empty', () => {
    expect(pointsBy(rule)).toEqual([]);
  });

  test('never gives less than nought or more than the maximum, and more for more', () => {
    const figure = fc.option(fc.integer({ min: -300, max: 2_000_000_000 }), { freq: 5 });
    const cluster = fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cluster, fc.nat({ max: 1_000_000 }), (told, more) => {
        const given = pointsBy(rule, ...told);
        for (const one of given) if (one !== 'missing') expect(one >= 0 && one <= max).toBe(true);
        const [[plan, actual] = [null, null], ...others] = told;
        if (actual === null) return;
        const after = pointsBy(rule, [plan, actual + more], ...others)[0];
        expect(Number(after)).toBeGreaterThanOrEqual(Number(given[0]));
      }),
    );
  });

  test('stays exact where figures are as large as a province’s production', () => {
    const trillion = 999_999_999_999_99;
    expect(pointsBy(rule, [trillion, trillion - 1])).toEqual([rule === 'absolute' ? 1000 : 500]);
    expect(pointsBy(rule, [trillion, 1])).toEqual([0]);
  });
});
