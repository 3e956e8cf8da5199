import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPoints, hundredths, meanPoints, parsePoints } from '#domain/scoring/points.ts';
import { halfUp } from '../fractions.ts';

const anyPoints = fc.integer({ min: 0, max: 9_999_999 }).map(hundredths);
const range = { min: hundredths(0), max: hundredths(9_999_999) };

describe('points', () => {
  test('read back what was printed, however deep the column', () => {
    fc.assert(
      fc.property(anyPoints, (value) => {
        expect(parsePoints(formatPoints(value), range)).toEqual({ ok: true, value });
        expect(parsePoints(formatPoints(value, 2), range)).toEqual({ ok: true, value });
      }),
    );
  });

  test('read whole, tenths and hundredths digit by digit, never through a fraction', () => {
    const digits = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 99 }), fc.constantFrom(',', '.'));
    fc.assert(
      fc.property(digits, ([whole, part, mark]) => {
        const typed = `${whole}${mark}${String(part).padStart(2, '0')}`;
        expect(parsePoints(typed, range)).toEqual({ ok: true, value: whole * 100 + part });
      }),
    );
  });

  test('are refused with more than two decimals, even where these are noughts; three figures after a point are thousands', () => {
    const digits = fc.tuple(fc.nat({ max: 999 }), fc.array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 6 }));
    fc.assert(
      fc.property(digits, fc.constantFrom(',', '.'), ([whole, decimals], mark) => {
        const typed = `${whole}${mark}${decimals.join('')}`;
        fc.pre(mark === ',' || whole === 0 || decimals.length > 3);
        expect(parsePoints(typed, range)).toEqual({ ok: false, error: { type: 'too-fine', typed } });
        const short = `${whole}${mark}${decimals.slice(0, 2).join('')}`;
        expect(parsePoints(short, range)).toMatchObject({ ok: true });
      }),
    );
  });

  test('are taken exactly when they lie between the least and the most', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, anyPoints, (value, a, b) => {
        const bounds = { min: hundredths(Math.min(a, b)), max: hundredths(Math.max(a, b)) };
        const inside = value >= bounds.min && value <= bounds.max;
        expect(parsePoints(formatPoints(value), bounds).ok).toBe(inside);
      }),
    );
  });
});

describe('a mean', () => {
  test('is the exact quotient rounded half up, once', () => {
    fc.assert(
      fc.property(fc.array(anyPoints, { minLength: 1, maxLength: 15 }), (values) => {
        const sum = values.reduce((total, value) => total + BigInt(value), 0n);
        expect(meanPoints(values)).toBe(halfUp(sum, BigInt(values.length)));
      }),
    );
  });

  test('of 9,50 and 9,51 is 9,51: a half goes up', () => {
    expect(meanPoints([hundredths(950), hundredths(951)])).toBe(951);
    expect(meanPoints([hundredths(0), hundredths(1)])).toBe(1);
    expect(meanPoints([hundredths(0), hundredths(0), hundredths(1)])).toBe(0);
  });
});
