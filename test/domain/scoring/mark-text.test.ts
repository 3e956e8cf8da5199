import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion, LeafRule, ScoreStep } from '#domain/scoring/criteria.ts';
import { markText, readMark } from '#domain/scoring/mark-text.ts';
import { checkMark } from '#domain/scoring/leaf.ts';
import { hundredths, points } from '#domain/scoring/points.ts';
import { criteriaWords } from '#words/criteria-words.ts';

const leafOf = (rule: LeafRule, max = 10): Criterion => ({
  code: '1',
  label: '1',
  max: points(max),
  bonus: false,
  rule,
  children: [],
});
const kinds = {
  direct: leafOf({ type: 'direct' }),
  pass: leafOf({ type: 'pass' }),
  count: leafOf({ type: 'count', each: points(2) }),
  quantitative: leafOf({ type: 'quantitative', relation: 'relative', indicator: 'exports' }),
  times: leafOf({ type: 'deduction', each: points(5) }),
  deduction: leafOf({ type: 'deduction', each: null }),
  disqualifier: leafOf({ type: 'disqualifier' }, 0),
} as const;
type Kind = keyof typeof kinds;
const names = Object.keys(kinds) as readonly Kind[];

const read = (kind: Kind, text: string, step: ScoreStep = 1) => readMark(kinds[kind], text, step);
const value = (mark: unknown) => ({ ok: true, value: mark });
const refused = (type: string) => ({ ok: false, error: { type } });

describe('whatever the leaf', () => {
  test.each(names)('an emptied box of a %s leaf holds nothing, which is not nought', (kind) => {
    for (const text of ['', ' ', '\t']) expect(read(kind, text)).toEqual(value(null));
  });

  test.each(names)('K, KAD and N/A say that a %s leaf does not apply', (kind) => {
    for (const text of ['k', 'K', 'kad', 'KAD', 'N/A', 'n/a', 'na', ' KAD ']) {
      expect(read(kind, text)).toEqual(value('not-applicable'));
    }
  });

  test.each(names.filter((name) => name !== 'pass' && name !== 'quantitative'))(
    'what is no number is not taken on a %s leaf',
    (kind) => {
      for (const text of ['chín', '9.5.1', 'K9', '--1']) expect(read(kind, text)).toMatchObject({ ok: false });
    },
  );
});

describe('points typed straight', () => {
  test('are taken with a comma or a point, up to the maximum and not beyond', () => {
    expect(read('direct', '9,5')).toEqual(value(950));
    expect(read('direct', '9.5')).toEqual(value(950));
    expect(read('direct', '0')).toEqual(value(0));
    expect(read('direct', '10')).toEqual(value(1000));
    expect(read('direct', '10,01')).toMatchObject(refused('out-of-range'));
    expect(read('direct', '-1')).toMatchObject(refused('out-of-range'));
    expect(read('direct', '9,505')).toMatchObject(refused('too-fine'));
  });

  test('go in the steps of the set; the maximum stands on every step', () => {
    expect(read('direct', '9,5', 50)).toEqual(value(950));
    expect(read('direct', '9,25', 50)).toEqual({ ok: false, error: { type: 'off-step', step: 50 } });
    expect(read('direct', '9,5', 100)).toMatchObject(refused('off-step'));
    expect(readMark(leafOf({ type: 'direct' }, 12.99), '12,99', 100)).toEqual(value(1299));
  });
});

describe('met or not', () => {
  test('is written Đ, đạt, d, x or 1, or as the maximum itself', () => {
    for (const text of ['Đ', 'đ', 'd', 'đạt', 'Đạt', 'ĐẠT', 'dat', 'x', 'X', '1', '10', '10,0']) {
      expect(read('pass', text), text).toEqual(value(1000));
    }
    // As some keyboards write it: the letter and its marks apart.
    expect(read('pass', 'đạt'.normalize('NFD'))).toEqual(value(1000));
  });

  test('is not met with 0, KĐ or không đạt', () => {
    for (const text of ['0', 'KĐ', 'kđ', 'kd', 'không đạt', 'Không', '0,0']) {
      expect(read('pass', text), text).toEqual(value(0));
    }
  });

  test('is nothing between', () => {
    for (const text of ['5', '11', '9,99', 'nửa', '-1']) {
      expect(read('pass', text), text).toEqual({ ok: false, error: { type: 'pass-or-nothing', max: 1000 } });
    }
  });
});

describe('times', () => {
  test.each(['count', 'times'] as const)('on a %s leaf are whole, however many points they come to', (kind) => {
    expect(read(kind, '3')).toEqual(value(300));
    expect(read(kind, '0')).toEqual(value(0));
    expect(read(kind, '3,0')).toEqual(value(300));
    // Worth more than the maximum: the times are still told as they were.
    expect(read(kind, '40')).toEqual(value(4000));
    expect(read(kind, '2,5')).toMatchObject(refused('not-whole'));
    expect(read(kind, '2,505')).toMatchObject(refused('not-whole'));
    expect(read(kind, '1000')).toMatchObject(refused('out-of-range'));
  });
});

describe('what is taken off', () => {
  test('may be written with its minus', () => {
    for (const text of ['5', '-5', '−5', '– 5']) expect(read('deduction', text), text).toEqual(value(500));
    expect(read('times', '-2')).toEqual(value(200));
    expect(read('deduction', '-11')).toMatchObject(refused('out-of-range'));
    expect(read('count', '-2')).toMatchObject(refused('out-of-range'));
  });

  test('goes in the steps of the set where it is points', () => {
    expect(read('deduction', '2,5', 100)).toMatchObject(refused('off-step'));
  });
});

test('X says that what disqualifies is so, 0 that it is not, and nothing else is taken', () => {
  for (const text of ['x', 'X', '1']) expect(read('disqualifier', text)).toEqual(value(100));
  expect(read('disqualifier', '0')).toEqual(value(0));
  expect(read('disqualifier', '0,5')).toMatchObject(refused('not-whole'));
  expect(read('disqualifier', '2')).toMatchObject(refused('out-of-range'));
});

test('figures that are reckoned are not typed, whatever is typed', () => {
  for (const text of ['0', '5', 'Đ', 'x']) expect(read('quantitative', text)).toMatchObject(refused('reckoned'));
});

describe('what a box shows', () => {
  const shown = (kind: Kind, mark: number, depth?: number) =>
    markText(kinds[kind], hundredths(mark), criteriaWords.vi.mark, depth);

  test('are points at the depth of the sheet, Đ for met, whole times, and X', () => {
    expect(shown('direct', 950, 2)).toBe('9,50');
    expect([shown('pass', 1000, 1), shown('pass', 0, 1)]).toEqual(['Đ', '0']);
    expect([shown('count', 300, 2), shown('times', 200, 1)]).toEqual(['3', '2']);
    expect([shown('disqualifier', 100), shown('disqualifier', 0)]).toEqual(['X', '0']);
    expect(markText(kinds.direct, 'not-applicable', criteriaWords.vi.mark)).toBe('KAD');
    expect(markText(kinds.direct, undefined, criteriaWords.vi.mark)).toBe('');
  });

  test.each(['vi', 'en'] as const)('is read back as the mark that it shows (%s)', (language) => {
    const typed = names.filter((name) => name !== 'quantitative');
    fc.assert(
      fc.property(fc.constantFrom(...typed), fc.nat({ max: 1000 }), (kind, amount) => {
        const leaf = kinds[kind];
        const taken = checkMark(leaf, hundredths(amount), 1);
        fc.pre(taken.ok);
        const text = markText(leaf, hundredths(amount), criteriaWords[language].mark, 2);
        expect(readMark(leaf, text, 1)).toEqual(value(amount));
        const none = markText(leaf, 'not-applicable', criteriaWords[language].mark);
        expect(readMark(leaf, none, 1)).toEqual(value('not-applicable'));
      }),
    );
  });
});
