import { describe, expect, test } from 'vitest';
import { leavesOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import type { MemberId, NomineeId } from '#domain/ids.ts';
import type { Mark } from '#domain/scoring/points.ts';
import type { Marks } from '#domain/scoring/scoring.ts';
import { mismatchesOf, unprovenBy, unsettledOf, type Verdict } from '#domain/scoring/second-entry.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';

const shipped = shippedCriteriaSets[0]!;
const leaves = leavesOf(shipped.criteria);
const deduction = { code: 'trừ', label: 'Chậm báo cáo', max: 500 as Mark, bonus: false, children: [] } as const;
const set: CriteriaSet = {
  ...shipped,
  criteria: [...shipped.criteria, { ...deduction, max: 500 as never, rule: { type: 'deduction', each: null } }],
};
const full: Marks = Object.fromEntries(leaves.map(({ code, max }) => [code, max]));
const [one, two] = leaves.map(({ code }) => code) as [string, string];
const without = (marks: Marks, code: string): Marks =>
  Object.fromEntries(Object.entries(marks).filter(([own]) => own !== code));
const verdict = (said: Verdict['verdict'], first: Mark | null, second: Mark | null): Verdict => ({
  verdict: said,
  first,
  second,
  by: 'Người nhập hai',
});
const codes = (first: Marks, second: Marks, verdicts: Record<string, Verdict> = {}): readonly string[] =>
  mismatchesOf(set, first, { marks: second, verdicts }).map(({ code }) => code);

describe('a sheet that was typed twice', () => {
  test('mismatches where both entries hold a mark and not the same one, nought and not applicable told apart', () => {
    expect(codes(full, full)).toEqual([]);
    const second = { ...full, [one]: 'not-applicable', [two]: 0 as Mark } as const;
    expect(codes({ ...full, [one]: 0 as Mark }, second)).toEqual([one, two]);
  });

  test('says nothing of an empty box before all of its sheet is typed', () => {
    expect(codes(full, { [one]: full[one]! })).toEqual([]);
    expect(codes({ [one]: full[one]! }, without(full, two))).toEqual([]);
    // The second sheet is finished: what the first left out is one.
    expect(codes(without(full, two), full)).toEqual([two]);
  });

  test('mismatches where a deduction stands on one entry alone, as soon as the other is finished', () => {
    const taken = { ...full, trừ: 200 as Mark };
    expect(codes(taken, full)).toEqual(['trừ']);
    expect(codes(full, { [one]: full[one]!, trừ: 200 as Mark })).toEqual(['trừ']);
    expect(codes({ [one]: full[one]! }, { [one]: full[one]!, trừ: 200 as Mark })).toEqual([]);
  });

  test('is settled by a judgement that the first entry stands, while both marks are those it judged', () => {
    const second = { ...full, [one]: 0 as Mark };
    expect(codes(full, second, { [one]: verdict('confirmed', full[one]!, 0 as Mark) })).toEqual([]);
    expect(codes(full, { ...full, [one]: 50 as Mark }, { [one]: verdict('confirmed', full[one]!, 0 as Mark) })).toEqual(
      [one],
    );
    expect(
      codes({ ...full, [one]: 50 as Mark }, second, { [one]: verdict('confirmed', full[one]!, 0 as Mark) }),
    ).toEqual([one]);
  });

  test('stays a mismatch where the first entry was found wrong, until its mark is put right', () => {
    const second = { ...full, [one]: 0 as Mark };
    const verdicts = { [one]: verdict('rejected', full[one]!, 0 as Mark) };
    expect(mismatchesOf(set, full, { marks: second, verdicts })).toEqual([
      { code: one, first: full[one], second: 0, rejected: true },
    ]);
    expect(codes({ ...full, [one]: 0 as Mark }, second, verdicts)).toEqual([]);
    // Put right to something else, it is to be looked at again.
    expect(mismatchesOf(set, { ...full, [one]: 50 as Mark }, { marks: second, verdicts })).toMatchObject([
      { code: one, rejected: false },
    ]);
  });

  test('would lose what was typed the second time alone, were it called off', () => {
    const check = { marks: { [one]: full[one]!, trừ: 200 as Mark }, verdicts: {} };
    expect(unsettledOf(set, { [one]: full[one]! }, check).map(({ code }) => code)).toEqual(['trừ']);
    // A deduction that the second entry, typed in full, knows nothing of.
    const taken = { ...full, trừ: 200 as Mark };
    expect(unsettledOf(set, taken, { marks: full, verdicts: {} }).map(({ code }) => code)).toEqual(['trừ']);
    expect(unsettledOf(set, taken, { marks: without(full, two), verdicts: {} })).toEqual([]);
  });
});

describe('a figure whose sheets are typed twice', () => {
  const place = { memberId: 'm' as MemberId, nomineeId: 'n' as NomineeId };

  test('is proven once every finished sheet is typed again in full, and alike', () => {
    const unproven = (second: Marks | undefined): number =>
      unprovenBy(set, [{ ...place, marks: full }], second ? [{ ...place, marks: second, verdicts: {} }] : []).size;
    expect(unproven(undefined)).toBe(1);
    expect(unproven(without(full, two))).toBe(1);
    expect(unproven({ ...full, [two]: 0 as Mark })).toBe(1);
    expect(unproven(full)).toBe(0);
  });
});
