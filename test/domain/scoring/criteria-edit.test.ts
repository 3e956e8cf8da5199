import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addLine,
  changeLine,
  dropLine,
  followLines,
  indentLine,
  lineAt,
  linesOf,
  moveLine,
  outdentLine,
  removeLine,
  type EditedSet,
  type LineEdit,
  type LinePath,
} from '#domain/scoring/criteria-edit.ts';
import { isNumbered, renumbered } from '#domain/scoring/criteria-numbers.ts';
import { sumOf, withEnd } from '#domain/scoring/criteria-sums.ts';
import { checkCriteria } from '#domain/scoring/criteria-check.ts';
import type { CriteriaSet, Criterion } from '#domain/scoring/criteria.ts';
import { points } from '#domain/scoring/points.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';

const preset = shippedCriteriaSets.find(({ id }) => id.startsWith('0000000a'))!;
/** The lines as printed: code, and the maximum in whole points. */
const said = ({ criteria }: EditedSet): readonly string[] =>
  linesOf(criteria).map(({ criterion: { code, max } }) => `${code}: ${max / 100}`);
const codeOf = (set: EditedSet, label: string): string | undefined =>
  linesOf(set.criteria).find(({ criterion }) => criterion.label === label)?.criterion.code;
const must = <Edit>(edit: Edit | undefined): Edit => {
  if (edit === undefined) throw new Error('The line cannot go there');
  return edit;
};

const leaf = (code: string, max: number, change: Partial<Criterion> = {}): Criterion => ({
  code,
  label: `Tiêu chí ${code}`,
  max: points(max),
  bonus: false,
  rule: { type: 'direct' },
  children: [],
  ...change,
});
const group = (code: string, max: number, children: readonly Criterion[], bonus = false): Criterion => ({
  ...leaf(code, max),
  bonus,
  rule: null,
  children,
});
const small: EditedSet = {
  criteria: [
    group('I', 30, [leaf('I.1', 10), leaf('I.2', 20)]),
    group('II', 5, [leaf('II.1', 5)]),
    leaf('+', 3, { bonus: true }),
  ],
  tieChain: [{ type: 'group', code: 'I' }, { type: 'bonus' }, { type: 'group', code: 'II' }],
};

describe('a line of a criteria set', () => {
  test('moves among those beside it, and takes the code of its new place; the tie chain goes on naming it', () => {
    const { set, path } = must(moveLine(small, [0], 1));
    expect(path).toEqual([1]);
    expect(said(set)).toEqual(['I: 5', 'I.1: 5', 'II: 30', 'II.1: 10', 'II.2: 20', '+: 3']);
    expect(set.tieChain).toEqual([{ type: 'group', code: 'II' }, { type: 'bonus' }, { type: 'group', code: 'I' }]);
    expect(moveLine(small, [0], -1)).toBeUndefined();
    expect(moveLine(small, [0, 1], 1)).toBeUndefined();
  });

  test('goes under the one before it, whose maximum goes along, and comes out after it again', () => {
    const { set, path } = must(indentLine(small, [1]));
    expect(path).toEqual([0, 2]);
    expect(said(set)).toEqual(['I: 35', 'I.1: 10', 'I.2: 20', 'I.3: 5', 'I.3.1: 5', '+: 3']);
    expect(must(outdentLine(set, path)).set).toEqual(small);
    expect(indentLine(small, [0])).toBeUndefined();
    expect(outdentLine(small, [1])).toBeUndefined();
  });

  test('put under a leaf makes a group of it', () => {
    const { set } = must(indentLine(small, [0, 1]));
    expect(lineAt(set.criteria, [0, 0])).toMatchObject({ code: 'I.1', rule: null, max: 2000 });
    expect(lineAt(set.criteria, [0])).toMatchObject({ max: 2000 });
  });

  test('is bonus with all that stands under it, and where it is put under bonus', () => {
    const bonus = changeLine(small, [1], { bonus: true });
    expect(lineAt(bonus.criteria, [1, 0])).toMatchObject({ bonus: true });
    const { set } = must(dropLine(bonus, [0, 0], [1, 1]));
    expect(lineAt(set.criteria, [1])).toMatchObject({ code: 'II', max: 1500 });
    expect(lineAt(set.criteria, [1, 1])).toMatchObject({ label: 'Tiêu chí I.1', bonus: true });
  });

  test('is dropped before another, wherever that stands, but not under itself', () => {
    expect(said(must(dropLine(small, [1], [0])).set)).toEqual([
      'I: 5',
      'I.1: 5',
      'II: 30',
      'II.1: 10',
      'II.2: 20',
      '+: 3',
    ]);
    const { set, path } = must(dropLine(small, [0, 0], [2]));
    expect(path).toEqual([2]);
    expect(said(set)).toEqual(['I: 20', 'I.1: 20', 'II: 5', 'II.1: 5', 'III: 10', '+: 3']);
    // The sign before the bonus is no number, wherever it stands.
    const first = must(dropLine(must(dropLine(small, [0, 0], [0])).set, [3], [0])).set;
    expect(said(first)).toEqual(['+: 3', 'I: 10', 'II: 20', 'II.1: 20', 'III: 5', 'III.1: 5']);
    expect(dropLine(small, [0], [0, 1])).toBeUndefined();
    expect(dropLine(small, [0], [1])).toBeUndefined();
    expect(dropLine(small, [0], [0])).toBeUndefined();
  });

  test('is added after the one in hand and taken off with what stands under it', () => {
    const added = addLine(small, [0, 0], 'leaf');
    expect(added.path).toEqual([0, 1]);
    expect(said(added.set)).toEqual(['I: 31', 'I.1: 10', 'I.2: 1', 'I.3: 20', 'II: 5', 'II.1: 5', '+: 3']);
    expect(said(addLine(small, null, 'group').set).at(-1)).toBe('III: 0');
    expect(removeLine(added.set, [0, 1]).set).toEqual(small);
    expect(removeLine(small, [2]).path).toEqual([1]);
    expect(removeLine(small, [1, 0]).path).toEqual([1]);
    expect(said(removeLine(small, [0]).set)).toEqual(['I: 5', 'I.1: 5', '+: 3']);
  });

  test('taken off no longer parts equals: its code is another line’s afterwards', () => {
    const chain: CriteriaSet['tieChain'] = [
      { type: 'women' },
      { type: 'group', code: 'I' },
      { type: 'group', code: 'II' },
    ];
    const { tieChain } = removeLine({ ...small, tieChain: chain }, [0]).set;
    expect(tieChain).toEqual([{ type: 'women' }, { type: 'group', code: 'I' }]);
    expect(removeLine({ ...small, tieChain: chain }, [1, 0]).set.tieChain).toEqual(chain);
  });

  test('changes its points, and every group above it goes along unless another maximum was typed there', () => {
    const grown = changeLine(small, [0, 0], { max: points(15) });
    expect(lineAt(grown.criteria, [0])).toMatchObject({ max: 3500 });
    const typed = changeLine(small, [0], { max: points(40) });
    const after = changeLine(typed, [0, 0], { max: points(15) });
    expect(lineAt(after.criteria, [0])).toMatchObject({ max: 4000 });
    expect(lineAt(changeLine(after, [0, 1], { max: points(25) }).criteria, [0])).toMatchObject({ max: 4000 });
    expect(lineAt(followLines(after, [0]).criteria, [0])).toMatchObject({ max: 3500 });
  });

  test('keeps codes of its own where the set has them, and is named by a new one in the tie chain', () => {
    const own = changeLine(small, [1], { code: 'B' });
    expect(own.tieChain.at(-1)).toEqual({ type: 'group', code: 'B' });
    expect(isNumbered(own.criteria)).toBe(false);
    const { set } = must(moveLine(own, [1], -1));
    expect(said(set)).toEqual(['B: 5', 'II.1: 5', 'I: 30', 'I.1: 10', 'I.2: 20', '+: 3']);
    expect(said(addLine(set, [1], 'leaf').set)).toContain('II: 1');
    const anew = renumbered(must(moveLine(set, [0], 1)).set);
    expect(codeOf(anew, 'Tiêu chí I.2')).toBe('I.2');
  });
});

test('codes count as the set does: 01 and 02, or I and II with an X of its own before what disqualifies', () => {
  const padded: EditedSet = { criteria: [leaf('01', 10), leaf('02', 20), leaf('+', 5, { bonus: true })], tieChain: [] };
  expect(said(must(moveLine(padded, [0], 1)).set)).toEqual(['01: 20', '02: 10', '+: 5']);
  expect(said(addLine(padded, [0], 'leaf').set)).toEqual(['01: 10', '02: 1', '03: 20', '+: 5']);
  const out = leaf('X.1', 0, { rule: { type: 'disqualifier' } });
  const crossed: EditedSet = {
    criteria: [group('I', 10, [leaf('I.1', 10)]), group('II', 5, [leaf('II.1', 5)]), group('X', 0, [out])],
    tieChain: [],
  };
  expect(isNumbered(crossed.criteria)).toBe(true);
  expect(said(addLine(crossed, [0, 0], 'leaf').set)).toEqual([
    'I: 11',
    'I.1: 10',
    'I.2: 1',
    'II: 5',
    'II.1: 5',
    'X: 0',
    'X.1: 0',
  ]);
  expect(said(must(moveLine(crossed, [1], -1)).set)).toEqual([
    'I: 5',
    'I.1: 5',
    'II: 10',
    'II.1: 10',
    'X: 0',
    'X.1: 0',
  ]);
});

test('an end that is the maximum goes with the lines; another end stays', () => {
  const grown = (set: CriteriaSet): CriteriaSet => changeLine(set, [0, 0], { max: points(16) });
  const whole = { ...preset, cap: points(100) };
  expect(withEnd(whole, grown(whole)).cap).toBe(points(101));
  expect(withEnd(whole, { ...grown(whole), cap: null }).cap).toBeNull();
  const other = { ...preset, cap: points(105) };
  expect(withEnd(other, grown(other)).cap).toBe(points(105));
  expect(withEnd(preset, grown(preset)).cap).toBeNull();
});

const paths = (set: EditedSet): readonly LinePath[] => linesOf(set.criteria).map(({ path }) => path);
type Step = (set: EditedSet, path: LinePath, other: LinePath) => LineEdit<EditedSet> | undefined;
const steps: readonly Step[] = [
  (set, path) => addLine(set, path, 'leaf'),
  (set, path) => addLine(set, path, 'group'),
  (set, path) => moveLine(set, path, 1),
  (set, path) => moveLine(set, path, -1),
  indentLine,
  outdentLine,
  dropLine,
];

test('however lines are moved, none is lost, codes stay those of the places, and groups what their lines come to', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 25 }), (choices) => {
      let set: EditedSet = preset;
      for (const [step, line, other] of choices) {
        const before = paths(set);
        const edit = steps[step % steps.length]!(set, before[line % before.length]!, before[other % before.length]!);
        const wasAdded = step % steps.length < 2;
        if (!edit) continue;
        expect(linesOf(edit.set.criteria)).toHaveLength(before.length + (wasAdded ? 1 : 0));
        expect(lineAt(edit.set.criteria, edit.path)).toBeDefined();
        ({ set } = edit);
      }
      expect(isNumbered(set.criteria)).toBe(true);
      const faults = checkCriteria({ ...preset, ...set } satisfies CriteriaSet).map(({ type }) => type);
      expect(faults).not.toContain('code-twice');
      expect(faults).not.toContain('group-sum');
      expect(faults).not.toContain('chain-missing');
      for (const { criterion } of linesOf(set.criteria))
        if (criterion.rule === null) expect(criterion.max).toBe(sumOf(criterion));
    }),
  );
});
