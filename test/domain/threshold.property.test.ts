import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reaches, requiredOf } from '#domain/threshold.ts';
import { leastThatSatisfies, thresholds } from './vote-world.ts';

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

  test('asks for no fewer votes when the council grows', () => {
    fc.assert(
      fc.property(thresholds, base, (threshold, base) => {
        expect(requiredOf(threshold, base + 1)).toBeGreaterThanOrEqual(requiredOf(threshold, base));
      }),
    );
  });
});
