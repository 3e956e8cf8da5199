import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviationOf, spreadOf } from '#domain/scoring/spread.ts';

const figures = fc.array(fc.integer({ min: -50_000, max: 120_000 }), { minLength: 1, maxLength: 12 });

describe('how figures lie apart', () => {
  test('is told by the least, the medians of both halves, the median and the most', () => {
    expect(spreadOf([700, 100, 500, 300])).toEqual({
      count: 4,
      least: 100,
      lowerQuartile: 200,
      median: 400,
      upperQuartile: 600,
      most: 700,
    });
  });

  test('leaves the one in the middle out of both halves', () => {
    expect(spreadOf([10, 20, 30, 40, 50])).toMatchObject({ lowerQuartile: 15, median: 30, upperQuartile: 45 });
    expect(spreadOf([1, 2, 100])).toMatchObject({ lowerQuartile: 1, median: 2, upperQuartile: 100 });
  });

  test('rounds a median between two half up, below nought too', () => {
    expect(spreadOf([100, 101])?.median).toBe(101);
    expect(spreadOf([-101, -100])?.median).toBe(-100);
  });

  test('is one figure where there is one, or where all are equal, and nothing where there is none', () => {
    const one = { least: 950, lowerQuartile: 950, median: 950, upperQuartile: 950, most: 950 };
    expect(spreadOf([950])).toEqual({ count: 1, ...one });
    expect(spreadOf([950, 950, 950])).toEqual({ count: 3, ...one });
    expect(spreadOf([])).toBeUndefined();
  });

  test('does not hang on the order in which they came', () => {
    fc.assert(
      fc.property(figures, (values) => {
        expect(spreadOf(values.toReversed())).toEqual(spreadOf(values));
        const spread = spreadOf(values)!;
        const inOrder = [spread.least, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.most];
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the standard deviation', () => {
  test('is that of all of them, not of a sample', () => {
    expect(deviationOf([200, 400, 400, 400, 500, 500, 700, 900])).toBe(200);
    expect(deviationOf([0, 100])).toBe(50);
  });

  test('is rounded half up, once', () => {
    expect(deviationOf([0, 1]), '0,5').toBe(1);
    expect(deviationOf([0, 0, 1]), '0,471').toBe(0);
    expect(deviationOf([0, 3]), '1,5').toBe(2);
  });

  test('is nought for one alone, for none, and where all are equal', () => {
    expect([deviationOf([]), deviationOf([95_000]), deviationOf([95_000, 95_000, 95_000])]).toEqual([0, 0, 0]);
  });

  test('is the root of the mean square, within half a hundredth', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const exact = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
        expect(Math.abs(deviationOf(values) - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });
});
