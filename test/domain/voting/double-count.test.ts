import { describe, expect, test } from 'vitest';
import type { BallotCount, BallotRow } from '#domain/voting/ballot-count.ts';
import { agreedCount, compareCounts, doubleCountOf, type TypedTwice } from '#domain/voting/double-count.ts';
import type { MemberId, NominationId } from '#domain/ids.ts';

const id = (name: string) => name as NominationId;
const row = (name: string, change: Partial<BallotRow> = {}): BallotRow => ({
  nominationId: id(name),
  yes: 7,
  no: 1,
  blank: 1,
  invalidRow: 0,
  ...change,
});
const counted = (change: Partial<BallotCount> = {}): BallotCount => ({
  printed: 10,
  issued: 8,
  spoiled: 0,
  unused: 2,
  returned: 8,
  opinions: 1,
  valid: 9,
  invalid: 0,
  invalidReason: '',
  rows: [row('a'), row('b'), row('c')],
  ...change,
});
const typed = (change: Partial<TypedTwice> = {}): TypedTwice => ({
  firstBy: 'm1' as MemberId,
  secondBy: 'm2' as MemberId,
  first: counted(),
  second: counted(),
  countedAgain: [],
  ...change,
});

describe('two blind counts of the same papers', () => {
  test('agree where every figure is the same, whatever order their rows have and whatever is said of invalid papers', () => {
    const { rows } = counted();
    const other = counted({ rows: rows.toReversed(), invalidReason: 'ghi thêm' });
    expect(compareCounts(counted(), other)).toEqual([]);
  });

  test.each(['printed', 'issued', 'spoiled', 'unused', 'returned', 'opinions', 'valid', 'invalid'] as const)(
    'differ in %s alone when that alone was typed otherwise',
    (figure) => {
      const second = counted({ [figure]: counted()[figure] + 1 });
      expect(compareCounts(counted(), second)).toEqual([
        { of: 'papers', figure, first: counted()[figure], second: counted()[figure] + 1 },
      ]);
    },
  );

  test.each(['yes', 'no', 'blank', 'invalidRow'] as const)('differ in %s of one row alone', (figure) => {
    const second = counted({ rows: [row('a'), row('b', { [figure]: 5 }), row('c')] });
    expect(compareCounts(counted(), second)).toEqual([
      { of: 'row', nominationId: id('b'), figure, first: row('b')[figure], second: 5 },
    ]);
  });

  test('two figures changed over are two mismatches', () => {
    const second = counted({ rows: [row('a', { yes: 1, no: 7 }), row('b'), row('c')] });
    expect(compareCounts(counted(), second)).toHaveLength(2);
  });

  test('a row that only one of them has differs in every figure', () => {
    const second = counted({ rows: [row('a'), row('b')] });
    const found = compareCounts(counted(), second);
    expect(found.map(({ first, second: other }) => [first, other])).toEqual([
      [7, null],
      [1, null],
      [1, null],
      [0, null],
    ]);
    expect(compareCounts(second, counted())).toHaveLength(4);
    expect(compareCounts(counted(), counted({ rows: [...counted().rows, row('a')] }))).toHaveLength(4);
  });

  test('a figure that nobody typed agrees with nothing, not even with itself', () => {
    const empty = counted({ spoiled: Number.NaN });
    expect(compareCounts(empty, empty)).toMatchObject([{ figure: 'spoiled' }]);
  });
});

describe('the count on which both agree', () => {
  test('is what both typed', () => {
    expect(agreedCount(typed())).toEqual({ ok: true, value: counted() });
    expect(doubleCountOf(typed())).toEqual({ firstBy: 'm1', secondBy: 'm2', mismatches: 0 });
  });

  test('is refused when one person typed both', () => {
    expect(agreedCount(typed({ secondBy: 'm1' as MemberId }))).toEqual({
      ok: false,
      error: { type: 'same-person-twice' },
    });
  });

  test('is taken from neither while they differ: only a figure counted again stands', () => {
    const second = counted({ valid: 8, rows: [row('a'), row('b', { yes: 6 }), row('c')] });
    expect(agreedCount(typed({ second }))).toEqual({ ok: false, error: { type: 'counts-differ', count: 2 } });
    const valid = { of: 'papers', figure: 'valid', nominationId: null, value: 9 } as const;
    expect(agreedCount(typed({ second, countedAgain: [valid] }))).toMatchObject({ error: { count: 1 } });
    const yes = { of: 'row', figure: 'yes', nominationId: id('b'), value: 5 } as const;
    expect(agreedCount(typed({ second, countedAgain: [valid, yes] }))).toEqual({
      ok: true,
      value: counted({ rows: [row('a'), row('b', { yes: 5 }), row('c')] }),
    });
    expect(doubleCountOf(typed({ second }))).toMatchObject({ mismatches: 2 });
  });

  test('a figure counted again that is no number resolves nothing', () => {
    const second = counted({ valid: 8 });
    const valid = { of: 'papers', figure: 'valid', nominationId: null, value: Number.NaN } as const;
    expect(agreedCount(typed({ second, countedAgain: [valid] }))).toMatchObject({ error: { count: 1 } });
  });

  test('a figure on which both agree is not changed by counting again', () => {
    const issued = { of: 'papers', figure: 'issued', nominationId: null, value: 3 } as const;
    expect(agreedCount(typed({ countedAgain: [issued] }))).toEqual({ ok: true, value: counted() });
  });
});
