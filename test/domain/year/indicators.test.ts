import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFigure, notationOf, parseFigure, takeFigure } from '#domain/year/indicator-figure.ts';
import { changeOf, changeOfMany, totalOf } from '#domain/year/indicator-totals.ts';
import {
  hasReported,
  isTold,
  untold,
  withFigure,
  withProposals,
  type IndicatorTable,
} from '#domain/year/indicators.ts';

const reads = (typed: string, notation?: 'vietnamese' | 'international'): unknown => {
  const read = parseFigure('production', typed, notation);
  return read.ok ? read.value : read.error.type;
};

/** A table in which workers and income are told, in people and millions of đồng. */
const firm = (workers: number | null, income: number | null): IndicatorTable => {
  const hundred = (value: number | null) => value && value * 100;
  const staffed = withFigure(untold, { kind: 'workers', part: 'actual', value: hundred(workers) });
  return withFigure(staffed, { kind: 'income', part: 'actual', value: hundred(income) });
};

describe('a figure as it is typed', () => {
  test('is read in the notation of here and of elsewhere', () => {
    for (const typed of ['3250,5', '3250.5', '3.250,5', '3,250.5', ' 3 250,50 ']) expect(reads(typed)).toBe(325_050);
    expect(reads('1.234')).toBe(123_400);
    expect(reads('1.234.567')).toBe(123_456_700);
    expect(reads('1,234,567')).toBe(123_456_700);
    expect(reads('0')).toBe(0);
  });

  test('tells nothing when it is empty or a dash, which is not nought', () => {
    for (const typed of ['', '  ', '-', '–']) expect(reads(typed)).toBeNull();
  });

  test('is refused as text, as a negative, with too many decimals, or too large for its unit', () => {
    expect(reads('abc')).toBe('not-a-figure');
    expect(reads('12 tỷ')).toBe('not-a-figure');
    expect(reads('1.2.3')).toBe('not-a-figure');
    expect(reads('=1+1')).toBe('not-a-figure');
    expect(reads('-5')).toBe('figure-negative');
    expect(reads('−5')).toBe('figure-negative');
    expect(reads('0,125')).toBe('figure-too-fine');
    expect(reads('1234,5678')).toBe('figure-too-fine');
    expect(reads('99999999')).toBe('figure-too-large');
  });

  test('with a comma before three figures is read only where the list says how it is meant', () => {
    expect(reads('11,625')).toBe('figure-unclear');
    expect(reads('11,625', 'international')).toBe(1_162_500);
    expect(reads('11,625', 'vietnamese')).toBe('figure-too-fine');
    expect(reads('11.625', 'international')).toBe('figure-too-fine');
  });

  test('of workers is whole', () => {
    expect(parseFigure('workers', '2.140')).toEqual({ ok: true, value: 214_000 });
    expect(parseFigure('workers', '2140,00')).toEqual({ ok: true, value: 214_000 });
    expect(parseFigure('workers', '2140,5')).toMatchObject({ error: { type: 'figure-too-fine', decimals: 0 } });
  });

  test('says by its neighbours how a list is written, and nothing where they disagree', () => {
    expect(notationOf(['1.234', '12,5', 'x'])).toBe('vietnamese');
    expect(notationOf(['1,234', '1,234.5'])).toBe('international');
    expect(notationOf(['12,5', '12.5'])).toBeUndefined();
    expect(notationOf(['1.234', '1,234'])).toBeUndefined();
  });

  test('is read again as it is shown, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (value) => {
        expect(parseFigure('budget', formatFigure(value), 'vietnamese')).toEqual({ ok: true, value });
        expect(takeFigure('budget', value / 100)).toEqual({ ok: true, value });
      }),
    );
  });

  test('kept by a sheet as a number is held to the same', () => {
    expect(takeFigure('production', 0.1 + 0.2)).toEqual({ ok: true, value: 30 });
    expect(takeFigure('production', 1.234)).toMatchObject({ error: { type: 'figure-too-fine' } });
    expect(takeFigure('production', -1)).toMatchObject({ error: { type: 'figure-negative' } });
    expect(takeFigure('workers', 12.5)).toMatchObject({ error: { type: 'figure-too-fine' } });
    expect(takeFigure('production', 1e9)).toMatchObject({ error: { type: 'figure-too-large' } });
  });
});

describe('what was reached', () => {
  test('is compared with the plan in hundredths of a percent, rounded half away from nought', () => {
    expect(changeOf(11_240, 10_000)).toBe(1_240);
    expect(changeOf(9_680, 10_000)).toBe(-320);
    expect(changeOf(10_000, 10_000)).toBe(0);
    expect(changeOf(200, 300)).toBe(-3_333);
    expect(changeOf(0, 300)).toBe(-10_000);
    expect(changeOf(20_001, 20_000)).toBe(1);
  });

  test('is compared with nothing where the plan is nought or not told', () => {
    expect(changeOf(100, 0)).toBeNull();
    expect(changeOf(100, null)).toBeNull();
    expect(changeOf(null, 100)).toBeNull();
  });

  test('by many is compared by those only that told both', () => {
    const told = (plan: number | null, actual: number | null) =>
      withFigure(withFigure(untold, { kind: 'exports', part: 'plan', value: plan }), {
        kind: 'exports',
        part: 'actual',
        value: actual,
      });
    const tables = [told(100, 120), told(1_000, null), told(null, 5_000)];
    expect(changeOfMany(tables, 'exports', 'plan')).toBe(2_000);
    expect(changeOfMany(tables.slice(1), 'exports', 'plan')).toBeNull();
  });

  test('stands the year after as last year’s figure until somebody tells another', () => {
    const before = firm(2_000, 11);
    const now = withFigure(untold, { kind: 'income', part: 'lastYear', value: 1_200 });
    const proposed = withProposals(now, before);
    expect(proposed.workers.lastYear).toBe(200_000);
    expect(proposed.income.lastYear).toBe(1_200);
    expect(withProposals(now, undefined)).toBe(now);
    expect(isTold(untold)).toBe(false);
    expect([hasReported(now), hasReported(before)]).toEqual([false, true]);
  });
});

describe('the figures of a cluster', () => {
  test('are added, and counted by who told them', () => {
    expect(totalOf([firm(100, 10), firm(300, 14), firm(null, null)], 'workers', 'actual')).toEqual({
      value: 40_000,
      told: 2,
    });
    expect(totalOf([firm(null, null)], 'workers', 'actual')).toEqual({ value: null, told: 0 });
  });

  test('weigh income by workers, so that one without workers weighs nothing', () => {
    expect(totalOf([firm(100, 10), firm(300, 14)], 'income', 'actual').value).toBe(1_300);
    expect(totalOf([firm(100, 10), firm(null, 99)], 'income', 'actual')).toEqual({ value: 1_000, told: 2 });
    expect(totalOf([firm(null, 99), firm(0, 12)], 'income', 'actual').value).toBeNull();
    expect(totalOf([firm(1, 10), firm(2, 11)], 'income', 'actual').value).toBe(1_067);
  });

  test('lie between the least and the most that anybody earns', () => {
    const row = fc.record({ workers: fc.integer({ min: 1, max: 100_000 }), income: fc.integer({ min: 1, max: 500 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const incomes = rows.map(({ income }) => income * 100);
        const { value } = totalOf(
          rows.map(({ workers, income }) => firm(workers, income)),
          'income',
          'actual',
        );
        expect(value).toBeGreaterThanOrEqual(Math.min(...incomes));
        expect(value).toBeLessThanOrEqual(Math.max(...incomes));
      }),
    );
  });
});
