import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesOf, maximumOf, type CriteriaSet, type Criterion } from '#domain/scoring/criteria.ts';
import type { MeetingId, MemberId, NomineeId, SheetId } from '#domain/ids.ts';
import { hundredths, type Mark } from '#domain/scoring/points.ts';
import { panelScore, sheetTotal, type ScoreSheet } from '#domain/scoring/scoring.ts';
import { setOf } from '#test/worlds/criteria.ts';
import { halfUp } from '../fractions.ts';

type Marks = ScoreSheet['marks'];
interface Leaf {
  readonly code: string;
  readonly max: number;
  readonly bonus: boolean;
}

const leafOf = ({ code, max, bonus }: Leaf): Criterion => ({
  code,
  label: code,
  max: hundredths(max),
  bonus,
  rule: { type: 'direct' },
  children: [],
});

const groupOf = (code: string, bonus: boolean, children: readonly Criterion[]): Criterion => ({
  code,
  label: code,
  max: hundredths(children.reduce((sum, child) => sum + child.max, 0)),
  bonus,
  rule: null,
  children,
});

/** Two groups of up to four leaves (one inside a group of its own) and a bonus group, as a tree and as plain leaves. */
const sets = fc
  .record({
    one: fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }),
    two: fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }),
    bonus: fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 2 }),
  })
  .map(({ one, two, bonus }) => {
    const leaves = (code: string, maxima: readonly number[], isBonus: boolean): readonly Leaf[] =>
      maxima.map((max, index) => ({ code: `${code}.${index + 1}`, max, bonus: isBonus }));
    const groups = { '1': leaves('1', one, false), '2': leaves('2.1', two, false), '+': leaves('+', bonus, true) };
    const nested = groupOf('2', false, [groupOf('2.1', false, groups['2'].map(leafOf))]);
    const criteria = [groupOf('1', false, groups['1'].map(leafOf)), nested];
    return {
      criteria: bonus.length > 0 ? [...criteria, groupOf('+', true, groups['+'].map(leafOf))] : criteria,
      groups,
      leaves: [...groups['1'], ...groups['2'], ...groups['+']],
    };
  });

const chained = (criteria: readonly Criterion[], changes: Partial<CriteriaSet> = {}): CriteriaSet =>
  setOf(criteria, { tieChain: ['1', '2'].map((code) => ({ type: 'group', code })), ...changes });

/** Marks for every leaf: points of the leaf, "does not apply", or nothing yet. */
const marksFor = (leaves: readonly Leaf[], unfinished: boolean): fc.Arbitrary<Marks> =>
  fc
    .tuple(
      ...leaves.map(({ code, max }) => {
        const given = fc.integer({ min: 0, max }).map(hundredths);
        const none: fc.Arbitrary<Mark> = fc.constant('not-applicable');
        return fc
          .oneof({ weight: 6, arbitrary: given }, { weight: 1, arbitrary: none })
          .chain((mark) => (unfinished ? fc.constantFrom(mark, mark, null) : fc.constant<Mark | null>(mark)))
          .map((mark) => [code, mark] as const);
      }),
    )
    .map((entries) =>
      Object.fromEntries(entries.filter((entry): entry is readonly [string, Mark] => entry[1] !== null)),
    );

const nominee = 'nominee' as NomineeId;
const sheetOf = (marks: Marks, index: number): ScoreSheet => ({
  id: `sheet-${index}` as SheetId,
  meetingId: 'meeting' as MeetingId,
  memberId: `m${index}` as MemberId,
  nomineeId: nominee,
  marks,
});

/** As many members as sheets are expected of. */
const scorers = (count: number): readonly MemberId[] =>
  Array.from({ length: count }, (_, index) => `m${index}` as MemberId);

/** The oracle: walks the plain leaves, one after the other. */
function addUp(leaves: readonly Leaf[], marks: Marks) {
  let [points, outOf, missing] = [0, 0, 0];
  for (const { code, max, bonus } of leaves) {
    const mark = marks[code];
    if (mark === 'not-applicable') continue;
    if (!bonus) outOf += max;
    if (mark === undefined) missing += 1;
    else points += mark;
  }
  return { points, outOf, missing };
}

/** The sheets that give a figure: no leaf is empty, and at least one that counts towards the maximum applies. */
const finishedOf = (leaves: readonly Leaf[], sheets: readonly Marks[]): readonly Marks[] =>
  sheets.filter((marks) => {
    const empty = leaves.some(({ code }) => marks[code] === undefined);
    const applies = leaves.some(({ code, bonus }) => !bonus && marks[code] !== 'not-applicable');
    return !empty && applies;
  });

describe('a criteria set', () => {
  test('lists its leaves in printing order, at any depth, and is out of all but the bonus', () => {
    fc.assert(
      fc.property(sets, ({ criteria, leaves }) => {
        expect(leavesOf(criteria).map(({ code }) => code)).toEqual(leaves.map(({ code }) => code));
        const core = leaves.filter(({ bonus }) => !bonus).reduce((sum, { max }) => sum + max, 0);
        expect(maximumOf(criteria)).toBe(core);
      }),
    );
  });
});

describe('a score sheet', () => {
  test('adds its points, takes leaves that do not apply out of both sides, and counts the empty ones', () => {
    const sheets = sets.chain((set) => fc.tuple(fc.constant(set), marksFor(set.leaves, true)));
    fc.assert(
      fc.property(sheets, ([{ criteria, leaves }, marks]) => {
        expect(sheetTotal(criteria, marks)).toMatchObject(addUp(leaves, marks));
      }),
    );
  });

  test('tells nought from nothing and from "does not apply"', () => {
    const criteria = [leafOf({ code: '1', max: 1000, bonus: false }), leafOf({ code: '2', max: 500, bonus: false })];
    const total = (mark: Mark | undefined) =>
      sheetTotal(criteria, { '2': hundredths(400), ...(mark === undefined ? {} : { '1': mark }) });
    expect(total(hundredths(0))).toMatchObject({ points: 400, outOf: 1500, missing: 0 });
    expect(total('not-applicable')).toMatchObject({ points: 400, outOf: 500, missing: 0 });
    expect(total(undefined)).toMatchObject({ points: 400, outOf: 1500, missing: 1 });
  });

  test('may exceed its maximum by the bonus: 97 and 10 are 107 out of 100', () => {
    const criteria = [leafOf({ code: '1', max: 10_000, bonus: false }), leafOf({ code: '+', max: 1500, bonus: true })];
    const marks = { '1': hundredths(9700), '+': hundredths(1000) };
    expect(sheetTotal(criteria, marks)).toMatchObject({ points: 10_700, outOf: 10_000, missing: 0 });
  });
});

describe('the panel', () => {
  const panels = sets.chain((set) =>
    fc.record({
      set: fc.constant(set),
      sheets: fc.array(
        fc.boolean().chain((unfinished) => marksFor(set.leaves, unfinished)),
        { maxLength: 9 },
      ),
      unwritten: fc.nat({ max: 3 }),
    }),
  );

  test('takes the mean of the finished sheets, rounded half up once, and stays provisional until all are finished', () => {
    fc.assert(
      fc.property(panels, ({ set, sheets, unwritten }) => {
        const expected = sheets.length + unwritten;
        const score = panelScore(chained(set.criteria), nominee, sheets.map(sheetOf), scorers(expected));
        const totals = finishedOf(set.leaves, sheets).map((marks) => addUp(set.leaves, marks));
        const sum = totals.reduce((total, { points }) => total + points, 0);
        expect(score.points).toBe(totals.length > 0 ? halfUp(BigInt(sum), BigInt(totals.length)) : undefined);
        expect(score).toMatchObject({ nomineeId: nominee, sheets: totals.length, expected });
        expect(score.provisional).toBe(totals.length < expected);
        const maxima = totals.reduce((all, { outOf }) => all + outOf, 0);
        if (totals.length > 0) expect(score.outOf).toBe(halfUp(BigInt(maxima), BigInt(totals.length)));
      }),
    );
  });

  test('leaves out a finished sheet on which nothing applies, and stays provisional', () => {
    const criteria = [leafOf({ code: '1', max: 1000, bonus: false }), leafOf({ code: '2', max: 500, bonus: false })];
    const nothing: Marks = { '1': 'not-applicable', '2': 'not-applicable' };
    const full: Marks = { '1': hundredths(800), '2': hundredths(400) };
    const half: Marks = { '1': hundredths(900), '2': 'not-applicable' };
    for (const rescale of [false, true]) {
      const score = (sheets: readonly Marks[]) =>
        panelScore(chained(criteria, { rescale }), nominee, sheets.map(sheetOf), scorers(sheets.length));
      expect(score([nothing])).toMatchObject({ points: undefined, sheets: 0, provisional: true, tieFigures: [] });
      expect(score([full, nothing])).toMatchObject({ points: 1200, outOf: 1500, sheets: 1, provisional: true });
      expect(score([nothing, half])).toMatchObject({
        points: rescale ? 1350 : 900,
        outOf: rescale ? 1500 : 1000,
        sheets: 1,
        tieFigures: [900, 0],
      });
      expect(score([full, half])).toMatchObject({ sheets: 2, provisional: false });
    }
  });

  test('rounds a rescaled mean once, at the end: not each sheet before', () => {
    const criteria = [leafOf({ code: '1', max: 3, bonus: false }), leafOf({ code: '2', max: 4, bonus: false })];
    // 1 of 4 scaled to 7 is 1,75 and 2 of 3 is 4,67: together 3,21. Rounded on the way they would be 2 and 5, so 4.
    const sheets: Marks[] = [
      { '1': 'not-applicable', '2': hundredths(1) },
      { '1': hundredths(2), '2': 'not-applicable' },
    ];
    const score = panelScore(chained(criteria, { rescale: true }), nominee, sheets.map(sheetOf), scorers(2));
    expect(score.points).toBe(3);
  });

  test('carries the means of the groups that part ties, in the order of the chain', () => {
    fc.assert(
      fc.property(panels, fc.boolean(), ({ set, sheets }, swapped) => {
        const chain = swapped ? (['2', '1'] as const) : (['1', '2'] as const);
        const finished = finishedOf(set.leaves, sheets);
        fc.pre(finished.length > 0);
        const { tieFigures } = panelScore(
          chained(set.criteria, { tieChain: chain.map((code) => ({ type: 'group', code })) }),
          nominee,
          sheets.map(sheetOf),
          scorers(sheets.length),
        );
        const means = chain.map((code) => {
          const sum = finished.reduce((total, marks) => total + addUp(set.groups[code], marks).points, 0);
          return halfUp(BigInt(sum), BigInt(finished.length));
        });
        expect(tieFigures).toEqual(means);
      }),
    );
  });

  test('scales sheets with leaves that do not apply back to the full maximum where the set says so, rounding once', () => {
    const withoutBonus = panels.filter(({ set }) => set.groups['+'].length === 0);
    fc.assert(
      fc.property(withoutBonus, ({ set, sheets }) => {
        const finished = finishedOf(set.leaves, sheets).map((marks) => addUp(set.leaves, marks));
        fc.pre(finished.length > 0);
        const full = BigInt(set.leaves.reduce((sum, { max }) => sum + max, 0));
        // The exact mean as one fraction: the sum of points x full / outOf, over the number of sheets.
        let [numerator, denominator] = [0n, 1n];
        for (const { points, outOf } of finished) {
          numerator = numerator * BigInt(outOf) + BigInt(points) * full * denominator;
          denominator *= BigInt(outOf);
        }
        const score = panelScore(
          chained(set.criteria, { rescale: true }),
          nominee,
          sheets.map(sheetOf),
          scorers(sheets.length),
        );
        expect(score.points).toBe(halfUp(numerator, denominator * BigInt(finished.length)));
      }),
    );
  });
});
