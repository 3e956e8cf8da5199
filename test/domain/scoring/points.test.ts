import { describe, expect, test } from 'vitest';
import { formatPoints, hundredths, parsePoints, points, sumPoints } from '#domain/scoring/points.ts';

const upTo10 = { min: points(0), max: points(10) };
const upTo100 = { min: points(0), max: points(100) };

describe('points as typed', () => {
  test('are the same with a comma and with a point', () => {
    expect(parsePoints('9,5', upTo10)).toEqual({ ok: true, value: 950 });
    expect(parsePoints('9.5', upTo10)).toEqual({ ok: true, value: 950 });
    expect(parsePoints(' 9,5 ', upTo10)).toEqual({ ok: true, value: 950 });
  });

  test('may be nought, which is not the same as nothing typed', () => {
    expect(parsePoints('0', upTo10)).toEqual({ ok: true, value: 0 });
    for (const typed of ['', ' ', '\t']) expect(parsePoints(typed, upTo10)).toMatchObject({ ok: false });
  });

  test('may be the least and the most of the leaf, and nothing beyond', () => {
    expect(parsePoints('10', upTo10)).toEqual({ ok: true, value: 1000 });
    for (const typed of ['10,01', '11', '-0,01', '-1', '99999']) {
      expect(parsePoints(typed, upTo10), `of ${typed}`).toEqual({
        ok: false,
        error: { type: 'out-of-range', min: 0, max: 1000 },
      });
    }
  });

  test('have two decimals at the most', () => {
    expect(parsePoints('9,75', upTo10)).toEqual({ ok: true, value: 975 });
    expect(parsePoints('9,755', upTo10)).toEqual({ ok: false, error: { type: 'too-fine', typed: '9,755' } });
    expect(parsePoints('0.001', upTo10)).toEqual({ ok: false, error: { type: 'too-fine', typed: '0.001' } });
  });

  test('are read as they are printed: 1.000 is a thousand, and never one', () => {
    const range = { min: points(-2000), max: points(99_999) };
    const written: readonly (readonly [string, number])[] = [
      ['1.000', 1000],
      ['1.000,5', 1000.5],
      ['12.345,67', 12_345.67],
      ['-1.000', -1000],
      ['−1.234,5', -1234.5],
      ['1.00', 1],
      ['100.00', 100],
      ['0', 0],
    ];
    for (const [typed, value] of written) {
      expect(parsePoints(typed, range), `of ${typed}`).toEqual({ ok: true, value: points(value) });
    }
    for (const typed of ['1.000', '9.500', '10.000']) {
      expect(parsePoints(typed, upTo100), `of ${typed}`).toMatchObject({ error: { type: 'out-of-range' } });
    }
    for (const typed of ['1,000', '0.000', '01.000', '1.000,125', '1.0000', '1000.125']) {
      expect(parsePoints(typed, range), `of ${typed}`).toEqual({ ok: false, error: { type: 'too-fine', typed } });
    }
    for (const typed of ['1.000.5', '1,000.5', '1.00,5', '1 000']) {
      expect(parsePoints(typed, range), `of ${typed}`).toEqual({ ok: false, error: { type: 'not-a-number', typed } });
    }
  });

  test('are refused when they are no number', () => {
    for (const typed of ['chín', '9,5,0', '9..5', '9,', '1e1', 'Infinity', 'NaN', '0x1', '--1', '9 5', '9đ', '½']) {
      expect(parsePoints(typed, upTo100), `of ${typed}`).toEqual({ ok: false, error: { type: 'not-a-number', typed } });
    }
  });
});

describe('points as printed', () => {
  test.each([
    [950, '9,5'],
    [95200, '952'],
    [95250, '952,5'],
    [5, '0,05'],
    [0, '0'],
    [123450, '1.234,5'],
  ])('%i hundredths are %s', (value, expected) => {
    expect(formatPoints(hundredths(value))).toBe(expected);
  });

  test('share the depth of their column where one is given: 952,50', () => {
    expect([95250, 95200, 5].map((value) => formatPoints(hundredths(value), 2))).toEqual(['952,50', '952,00', '0,05']);
  });
});

test('a sum of many tenths is exact', () => {
  expect(sumPoints(Array.from({ length: 1000 }, () => hundredths(10)))).toBe(10000);
  expect(sumPoints([])).toBe(0);
});
