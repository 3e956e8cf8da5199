import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reaches, requiredOf } from '#domain/rules/threshold.ts';
import { atLeast, leastThatSatisfies, thresholds } from '../voting/vote-world.ts';

const base = fc.integer({ min: 1, max: 400 });

describe('a threshold', () => {
  test('requires the least whole number that satisfies it as an exact fraction', () => {
    fc.assert(
      fc.property(thresholds, base, (threshold, base) => {
        expect(requiredOf(threshold, base)).toBe(leastThatSatisfies(threshold, base));
      }),
    );
  });

  test('is reached exactly by those counts that are at least the number required', () => {
    fc.assert(
      fc.property(thresholds, base, fc.nat({ max: 400 }), (threshold, base, count) => {
        expect(reaches(threshold, count, base)).toBe(count >= leastThatSatisfies(threshold, base));
      }),
    );
  });

  test('of nobody asks for one vote and is reached by none', () => {
    fc.assert(
      fc.property(thresholds, fc.nat({ max: 3 }), (threshold, count) => {
        expect(requiredOf(threshold, 0)).toBe(1);
        expect(reaches(threshold, count, 0)).toBe(false);
      }),
    );
  });

  test('is never reached without a vote, even a share of nought', () => {
    fc.assert(
      fc.property(thresholds, base, (threshold, base) => {
        expect(requiredOf(threshold, base)).toBeGreaterThanOrEqual(1);
        expect(reaches(threshold, 0, base)).toBe(false);
      }),
      { examples: [[atLeast(0, 1), 1]] },
    );
  });

  test('asks for no fewer votes when the council grows', () => {
    fc.assert(
      fc.property(thresholds, base, (threshold, base) => {
        expect(requiredOf(threshold, base + 1)).toBeGreaterThanOrEqual(requiredOf(threshold, base));
      }),
    );
  });
});
