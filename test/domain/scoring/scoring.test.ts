import { describe, expect, test } from 'vitest';
import type { Criterion, CriteriaSet, LeafRule } from '#domain/scoring/criteria.ts';
import type { MemberId, NomineeId } from '#domain/ids.ts';
import { points, type Mark } from '#domain/scoring/points.ts';
import { outOfSheet, panelScore, sheetFigure, sheetTotal, type Marks } from '#domain/scoring/scoring.ts';
import { group, leaf, setOf } from '#test/worlds/criteria.ts';

const bonusLeaf = (code: string, max: number): Criterion => leaf(code, max, { type: 'direct' }, true);
const pointsOff: LeafRule = { type: 'deduction', each: null };

/** Marks in points, as a paper shows them. */
const marksOf = (marks: Readonly<Record<string, number | 'not-applicable'>>): Marks =>
  Object.fromEntries(
    Object.entries(marks).map(([code, mark]): readonly [string, Mark] => [
      code,
      mark === 'not-applicable' ? mark : points(mark),
    ]),
  );

const unit = 'unit' as NomineeId;
/** The panel's figure from so many sheets of so many members. */
const panelOf = (set: CriteriaSet, sheets: readonly Marks[], expected = sheets.length) => {
  const members = Array.from({ length: expected }, (_, index) => `m${index}` as MemberId);
  const own = sheets.map((marks, index) => ({ memberId: `m${index}` as MemberId, nomineeId: unit, marks }));
  return panelScore(set, unit, own, members);
};
const footOf = (set: CriteriaSet, marks: Marks): number => sheetFigure(set, sheetTotal(set.criteria, marks));

const hundred = [leaf('1', 60), leaf('2', 40)];

describe('bonus', () => {
  const tree = [...hundred, bonusLeaf('+', 15)];

  test('stands above the maximum: 97 and 10 are 107 out of 100', () => {
    const set = setOf(tree);
    const marks = marksOf({ '1': 60, '2': 37, '+': 10 });
    expect(sheetTotal(tree, marks)).toMatchObject({ points: 10_700, base: 9700, bonus: 1000, outOf: 10_000 });
    expect(footOf(set, marks)).toBe(10_700);
    expect(panelOf(set, [marks])).toMatchObject({ points: 10_700, outOf: 10_000 });
  });

  test('ends where the set says that a total ends', () => {
    const set = setOf(tree, { cap: points(100) });
    const marks = marksOf({ '1': 60, '2': 37, '+': 10 });
    expect(footOf(set, marks)).toBe(10_000);
    expect(panelOf(set, [marks, marksOf({ '1': 50, '2': 30, '+': 10 })]).points).toBe(9500);
  });

  test('of a group is no more than the group says, an inner group being counted first', () => {
    const inner = group('+.1', 4, [bonusLeaf('+.1.1', 3), bonusLeaf('+.1.2', 3)], true);
    const grouped = [...hundred, group('+', 10, [inner, bonusLeaf('+.2', 5), bonusLeaf('+.3', 5)], true)];
    const total = (marks: Readonly<Record<string, number>>) =>
      sheetTotal(grouped, marksOf({ '+.1.1': 0, '+.1.2': 0, '+.2': 0, '+.3': 0, ...marks })).bonus;
    expect(total({ '+.1.1': 3 })).toBe(300);
    expect(total({ '+.1.1': 3, '+.1.2': 3 })).toBe(400);
    expect(total({ '+.1.1': 3, '+.1.2': 3, '+.2': 5 })).toBe(900);
    expect(total({ '+.1.1': 3, '+.1.2': 3, '+.2': 5, '+.3': 5 })).toBe(1000);
  });

  test('of one group does not fill up what another one is allowed', () => {
    const groups = [group('A', 5, [bonusLeaf('A.1', 5)], true), group('B', 2, [bonusLeaf('B.1', 5)], true)];
    expect(sheetTotal(groups, marksOf({ 'A.1': 5, 'B.1': 5 })).bonus).toBe(700);
  });
});

describe('what is taken off', () => {
  const tree = [...hundred, leaf('−', 30, pointsOff), leaf('−2', 20, { type: 'deduction', each: points(5) })];

  test('lowers the points and not the maximum, and may be left empty', () => {
    expect(sheetTotal(tree, marksOf({ '1': 60, '2': 30, '−': 12, '−2': 2 }))).toMatchObject({
      points: 6800,
      deducted: 2200,
      outOf: 10_000,
      missing: 0,
    });
    expect(sheetTotal(tree, marksOf({ '1': 60, '2': 30 }))).toMatchObject({ points: 9000, deducted: 0, missing: 0 });
  });

  test('takes no total below nought, unless the set allows it', () => {
    const marks = marksOf({ '1': 10, '2': 5, '−': 30, '−2': 9 });
    expect(footOf(setOf(tree), marks)).toBe(0);
    expect(footOf(setOf(tree, { belowZero: true }), marks)).toBe(-3500);
    // Each sheet stops at nought by itself, before the mean is taken.
    expect(panelOf(setOf(tree), [marks, marksOf({ '1': 20, '2': 0 })]).points).toBe(1000);
    expect(panelOf(setOf(tree, { belowZero: true }), [marks, marksOf({ '1': 20, '2': 0 })]).points).toBe(-750);
  });

  test('is taken from the bonus before the end is looked at', () => {
    const set = setOf([...tree, bonusLeaf('+', 10)], { cap: points(100) });
    expect(footOf(set, marksOf({ '1': 60, '2': 40, '+': 10, '−': 4 }))).toBe(10_000);
    expect(footOf(set, marksOf({ '1': 60, '2': 40, '+': 10, '−': 14 }))).toBe(9600);
  });
});

describe('what does not apply', () => {
  const tree = [...hundred, bonusLeaf('+', 10), leaf('−', 30, pointsOff)];
  const marks = marksOf({ '1': 45, '2': 'not-applicable', '+': 5, '−': 3 });

  test('leaves points and maximum alike', () => {
    const total = sheetTotal(tree, marks);
    expect(total).toMatchObject({ points: 4700, outOf: 6000, missing: 0 });
    expect([footOf(setOf(tree), marks), outOfSheet(setOf(tree), total)]).toEqual([4700, 6000]);
  });

  test('is made up for in the maximum alone where the set scales: bonus and deductions stay as they are', () => {
    const set = setOf(tree, { rescale: true });
    // 45 of 60 are 75 of 100; and 5 more, 3 less.
    expect(footOf(set, marks)).toBe(7700);
    expect(outOfSheet(set, sheetTotal(tree, marks))).toBe(10_000);
    expect(panelOf(set, [marks])).toMatchObject({ points: 7700, outOf: 10_000 });
  });

  test('lowers what the panel’s figure is out of by as much as the sheets that count say', () => {
    const [all, some] = [marksOf({ '1': 60, '2': 40 }), marksOf({ '1': 50, '2': 'not-applicable' })];
    const outOf = (set: CriteriaSet, ...sheets: readonly Marks[]) => {
      const { points: figure, outOf: maximum } = panelOf(set, sheets);
      return [figure, maximum];
    };
    expect(outOf(setOf(hundred), all, some)).toEqual([7500, 8000]);
    expect(outOf(setOf(hundred, { aggregate: 'sum' }), all, some)).toEqual([15_000, 16_000]);
    expect(outOf(setOf(hundred, { rescale: true, aggregate: 'sum' }), all, some)).toEqual([18_333, 20_000]);
    const middle = marksOf({ '1': 50, '2': 30 });
    // The lowest and the highest sheet do not count, and neither does what they are out of.
    expect(outOf(setOf(hundred, { aggregate: 'trimmed' }), some, all, middle)).toEqual([8000, 10_000]);
    expect(outOf(setOf(hundred, { aggregate: 'median' }), some, middle)).toEqual([6500, 8000]);
  });

  test('is scaled before the end and the floor are looked at', () => {
    const full = marksOf({ '1': 60, '2': 'not-applicable', '+': 10, '−': 0 });
    expect(footOf(setOf(tree, { rescale: true, cap: points(100) }), full)).toBe(10_000);
    expect(footOf(setOf(tree, { rescale: true }), full)).toBe(11_000);
    const low = marksOf({ '1': 6, '2': 'not-applicable', '+': 0, '−': 30 });
    expect(footOf(setOf(tree, { rescale: true }), low)).toBe(0);
    expect(footOf(setOf(tree, { rescale: true, belowZero: true }), low)).toBe(-2000);
  });

  test('on a bonus or a deduction leaves the maximum as it is: there is nothing to scale', () => {
    const none = marksOf({ '1': 45, '2': 40, '+': 'not-applicable', '−': 'not-applicable' });
    expect(sheetTotal(tree, none)).toMatchObject({ points: 8500, outOf: 10_000, missing: 0 });
    expect(footOf(setOf(tree, { rescale: true }), none)).toBe(8500);
  });

  test('is scaled from leaves of every kind that stand in the maximum', () => {
    const kinds = [
      leaf('1', 40, { type: 'quantitative', relation: 'absolute', indicator: null }),
      leaf('2', 30, { type: 'pass' }),
      leaf('3', 30, { type: 'count', each: points(10) }),
    ];
    const given = marksOf({ '1': 20, '2': 'not-applicable', '3': 2 });
    // 20 and 20 of 70, scaled to 100: 57,142857.
    expect(footOf(setOf(kinds, { rescale: true }), given)).toBe(5714);
  });
});

describe('a sheet that is missing', () => {
  const set = (missingSheet: CriteriaSet['missingSheet'], changes: Partial<CriteriaSet> = {}) =>
    setOf(hundred, { missingSheet, tieChain: [{ type: 'group', code: '1' }], ...changes });
  const full = marksOf({ '1': 60, '2': 30 });
  const half = marksOf({ '1': 60 });

  test('is left out, counts nought, or keeps back the figure, as the set says', () => {
    expect(panelOf(set('skip'), [full, full], 3)).toMatchObject({
      points: 9000,
      tieFigures: [6000],
      provisional: true,
    });
    expect(panelOf(set('zero'), [full, full], 3)).toMatchObject({
      points: 6000,
      tieFigures: [4000],
      provisional: true,
    });
    expect(panelOf(set('block'), [full, full], 3)).toMatchObject({ points: undefined, tieFigures: [], sheets: 2 });
  });

  test('is one that is begun and not finished, too', () => {
    expect(panelOf(set('skip'), [full, half])).toMatchObject({ points: 9000, sheets: 1, expected: 2 });
    expect(panelOf(set('zero'), [full, half]).points).toBe(4500);
    expect(panelOf(set('block'), [full, half]).points).toBeUndefined();
  });

  test('gives no figure at all while no sheet is finished, not even nought', () => {
    for (const how of ['skip', 'zero', 'block'] as const) {
      expect(panelOf(set(how), [half], 3)).toMatchObject({ points: undefined, sheets: 0, tieFigures: [] });
      expect(panelOf(set(how), [], 0)).toMatchObject({ points: undefined, provisional: false });
    }
  });

  test('as nought can be the lowest that the trimmed mean leaves out, and is one of those in the middle', () => {
    const sheets = [marksOf({ '1': 60, '2': 40 }), marksOf({ '1': 50, '2': 40 })];
    expect(panelOf(set('zero', { aggregate: 'trimmed' }), sheets, 3).points).toBe(9000);
    expect(panelOf(set('zero', { aggregate: 'median' }), sheets, 4).points).toBe(4500);
    expect(panelOf(set('zero', { aggregate: 'sum' }), sheets, 4).points).toBe(19_000);
  });

  test('of somebody who is not asked counts neither as a sheet nor as missing', () => {
    const strangers = [{ memberId: 'stranger' as MemberId, nomineeId: unit, marks: full }];
    expect(panelScore(set('skip'), unit, strangers, ['m0' as MemberId])).toMatchObject({ sheets: 0, expected: 1 });
  });
});

describe('a disqualifier', () => {
  const tree = [...hundred, leaf('X', 0, { type: 'disqualifier' })];

  test('takes the place and not the points', () => {
    const marks = marksOf({ '1': 60, '2': 30, X: 1 });
    expect(sheetTotal(tree, marks)).toMatchObject({ points: 9000, outOf: 10_000, disqualified: true });
    expect(panelOf(setOf(tree), [marks])).toMatchObject({ points: 9000, disqualified: true });
  });

  test('is not marked by an empty box, by 0 or by "does not apply"', () => {
    for (const mark of [{}, { X: 0 }, { X: 'not-applicable' as const }]) {
      expect(sheetTotal(tree, marksOf({ '1': 60, '2': 30, ...mark }))).toMatchObject({
        disqualified: false,
        missing: 0,
      });
    }
  });

  test('on one finished sheet of many is enough; on an unfinished one it does not count yet', () => {
    const clean = marksOf({ '1': 60, '2': 30 });
    expect(panelOf(setOf(tree), [clean, marksOf({ '1': 50, '2': 30, X: 1 })]).disqualified).toBe(true);
    expect(panelOf(setOf(tree), [clean, marksOf({ '1': 50, X: 1 })]).disqualified).toBe(false);
  });
});

describe('what parts equals', () => {
  const tree = [group('1', 60, [leaf('1.1', 60)]), leaf('2', 40), bonusLeaf('+', 10), leaf('−', 30, pointsOff)];
  const set = setOf(tree, {
    tieChain: [{ type: 'women' }, { type: 'group', code: '1' }, { type: 'deductions' }, { type: 'bonus' }],
  });
  const marks = marksOf({ '1.1': 50, '2': 30, '+': 4, '−': 7 });

  test('is told step by step, more being better: fewer points off are a higher figure', () => {
    expect(panelOf(set, [marks]).tieFigures).toEqual([0, 5000, -700, 400]);
    const own = [{ memberId: 'm0' as MemberId, nomineeId: unit, marks }];
    expect(panelScore(set, unit, own, ['m0' as MemberId], { women: true }).tieFigures[0]).toBe(100);
  });

  test('is neither scaled nor ended: it compares what was given', () => {
    const changed = { ...set, rescale: true, cap: points(50) };
    expect(panelOf(changed, [marksOf({ '1.1': 50, '2': 'not-applicable', '+': 4, '−': 7 })]).tieFigures).toEqual([
      0, 5000, -700, 400,
    ]);
  });

  test('cannot name a group that the set has not', () => {
    expect(() => panelOf({ ...set, tieChain: [{ type: 'group', code: '9' }] }, [marks])).toThrow('9');
  });
});
