import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupedInteger, paperCount, percentText } from '#domain/figures.ts';
import { halfUp } from './fractions.ts';

/** Hundredths of a percent, as text with a comma and no idle noughts. */
function expectedPercent(part: number, whole: number): string {
  const hundredths = halfUp(BigInt(part) * 10_000n, BigInt(whole));
  const rest = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  return `${Math.floor(hundredths / 100)}${rest ? `,${rest}` : ''}%`;
}

describe('a share as papers print it', () => {
  test('of eight in nine is 88,89%, of nine in nine 100%, of seven in eight 87,5%', () => {
    expect([percentText(8, 9), percentText(9, 9), percentText(7, 8)]).toEqual(['88,89%', '100%', '87,5%']);
  });

  test('is right for every council of up to fifteen', () => {
    for (let whole = 1; whole <= 15; whole += 1) {
      for (let part = 0; part <= whole; part += 1) expect(percentText(part, whole)).toBe(expectedPercent(part, whole));
    }
  });

  test('rounds a half up from the exact fraction, where floating point would not', () => {
    // 1 in 20.000 is exactly 0,005 %; 201 in 20.000 exactly 1,005 %, which floating point keeps as 1,00499….
    expect([percentText(1, 20_000), percentText(201, 20_000)]).toEqual(['0,01%', '1,01%']);
    expect(percentText(67, 800)).toBe('8,38%');
  });

  test('is the exact fraction rounded once, for any two counts', () => {
    const counts = fc
      .integer({ min: 1, max: 100_000 })
      .chain((whole) => fc.tuple(fc.nat({ max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        expect(percentText(part, whole)).toBe(expectedPercent(part, whole));
      }),
    );
  });
});

describe('a count as papers print it', () => {
  test('has at least two digits', () => {
    expect([0, 3, 9, 10, 92, 180].map(paperCount)).toEqual(['00', '03', '09', '10', '92', '180']);
  });

  test('of thousands is grouped by points, which leave the digits as they were', () => {
    expect([0, 999, 1000, 1_234_567].map(groupedInteger)).toEqual(['0', '999', '1.000', '1.234.567']);
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(groupedInteger(value)).toMatch(/^\d{1,3}(\.\d{3})*$/u);
        expect(groupedInteger(value).replaceAll('.', '')).toBe(String(value));
      }),
    );
  });
});
