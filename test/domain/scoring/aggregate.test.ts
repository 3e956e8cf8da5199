import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldPoints, type Share } from '#domain/scoring/aggregate.ts';
import { aggregates, type Aggregate } from '#domain/scoring/criteria.ts';

const whole = (...values: readonly number[]): readonly Share[] => values.map((points) => ({ points, of: 1 }));

describe('several sheets become one figure', () => {
  test.each([
    ['mean', [900, 950, 952], 934],
    ['mean', [900, 901], 901],
    ['sum', [900, 950, 952], 2802],
    ['median', [100, 952, 950], 950],
    // The middle of an even number lies between two: 9,50 and 9,51 are 9,51.
    ['median', [0, 951, 950, 1000], 951],
    ['median', [950], 950],
    ['trimmed', [0, 900, 910, 1000], 905],
    // One sheet more than once is still one highest and one lowest.
    ['trimmed', [1000, 1000, 900, 0, 0], 633],
    ['trimmed', [0, 900, 1000], 900],
    // Of two nothing is left between the highest and the lowest: both count.
    ['trimmed', [900, 1000], 950],
    ['trimmed', [900], 900],
  ] as const)('%s of %j is %d', (how, values, figure) => {
    expect(foldPoints(how, whole(...values))).toBe(figure);
  });

  test('a half goes up, below nought as above it', () => {
    expect(foldPoints('mean', whole(-1, 0))).toBe(0);
    expect(foldPoints('mean', whole(-1, -2))).toBe(-1);
    expect(foldPoints('mean', whole(-100, -101, -101))).toBe(-101);
    expect(foldPoints('mean', [{ points: -1, of: 2 }])).toBe(0);
    expect(foldPoints('mean', [{ points: -3, of: 2 }])).toBe(-1);
    expect(foldPoints('sum', [{ points: -5, of: 3 }])).toBe(-2);
  });

  test('is rounded once: thirds that make a whole make it exactly', () => {
    const third: Share = { points: 100, of: 3 };
    expect(foldPoints('sum', [third, third, third])).toBe(100);
    // 33,3 and 33,3 and 33,4 rounded on the way would be 33 each.
    expect(foldPoints('mean', [third, third, { points: 101, of: 3 }])).toBe(33);
    expect(foldPoints('sum', [third, third])).toBe(67);
  });

  test('does not depend on the order of the sheets', () => {
    const shares = fc.record({ points: fc.integer({ min: -5000, max: 5000 }), of: fc.integer({ min: 1, max: 900 }) });
    const shuffled = fc
      .array(shares, { minLength: 1, maxLength: 15 })
      .chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })));
    fc.assert(
      fc.property(fc.constantFrom<Aggregate>(...aggregates), shuffled, (how, [values, other]) => {
        expect(foldPoints(how, other)).toBe(foldPoints(how, values));
      }),
    );
  });

  test('says of whole points what it says of the same points as fractions', () => {
    const points = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(fc.constantFrom<Aggregate>(...aggregates), points, (how, values) => {
        const halves = values.map((value) => ({ points: 2 * value, of: 2 }));
        expect(foldPoints(how, halves)).toBe(foldPoints(how, whole(...values)));
      }),
    );
  });
});
