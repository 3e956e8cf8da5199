import { describe, expect, test } from 'vitest';
import {
  addLine,
  changeLine,
  dropLine,
  indentLine,
  lineAt,
  moveLine,
  removeLine,
  type LinePath,
} from '#domain/scoring/criteria-edit.ts';
import { placesAfter, placesKept, stoodStill } from '#domain/scoring/criteria-follow.ts';
import type { CriteriaSet, Criterion } from '#domain/scoring/criteria.ts';
import { points } from '#domain/scoring/points.ts';
import { boxKey, textsAfter, withText, type KeptTexts } from '#screens/criteria/kept-texts.ts';
import { everyKind } from '#test/worlds/scoring-world.ts';

/*
 * "4O0" stands in the maximum of 1.1 and was not taken. The lines go elsewhere under it: by Alt and an arrow, by hand, by
 * a new line above, by an edit that is taken back.
 */
const leaf = (code: string, label: string, max: number): Criterion => ({
  code,
  label,
  max: points(max),
  bonus: false,
  rule: { type: 'direct' },
  children: [],
});
const group = (code: string, label: string, children: readonly Criterion[]): Criterion => ({
  ...leaf(code, label, 30),
  rule: null,
  children,
});
// Alike in all but their labels and codes, but for two that nobody has written on yet.
const set: CriteriaSet = {
  ...everyKind,
  criteria: [
    group('1', 'Sản xuất', [leaf('1.1', 'Doanh thu', 15), leaf('1.2', 'Xuất khẩu', 15)]),
    group('2', 'Phong trào', [leaf('2.1', 'Sáng kiến', 15), leaf('2.2', 'Văn nghệ', 15)]),
    group('3', 'Khác', [leaf('3.1', '', 15), leaf('3.2', '', 15)]),
  ],
  tieChain: [],
};

const none: KeptTexts = new Map();
const typedAt = (path: LinePath): KeptTexts => withText(none, { path, box: 'max' }, '4O0');
const after = (texts: KeptTexts, edit: (now: CriteriaSet) => CriteriaSet): KeptTexts =>
  textsAfter(texts, placesAfter(set, edit), edit(set).criteria);
const places = (texts: KeptTexts): readonly string[] => [...texts.keys()];

describe('a text that was not taken', () => {
  test('goes with its line where its group goes up', () => {
    const up = (now: CriteriaSet) => moveLine(now, [1], -1)?.set ?? now;
    expect(places(after(typedAt([0, 0]), up))).toEqual([boxKey([1, 0], 'max')]);
    expect(places(after(typedAt([1, 0]), up))).toEqual([boxKey([0, 0], 'max')]);
  });

  test('goes with its line where that is dragged, is put under another, or has a new one above it', () => {
    const moves: readonly (readonly [(now: CriteriaSet) => CriteriaSet, LinePath])[] = [
      [(now) => dropLine(now, [0, 0], [1, 2])?.set ?? now, [1, 2]],
      [(now) => dropLine(now, [1, 1], [0, 0])?.set ?? now, [0, 1]],
      [(now) => indentLine(now, [1])?.set ?? now, [0, 0]],
      [(now) => addLine(now, null, 'group').set, [0, 0]],
      [(now) => removeLine(now, [1]).set, [0, 0]],
    ];
    for (const [edit, to] of moves) expect(places(after(typedAt([0, 0]), edit))).toEqual([boxKey(to, 'max')]);
    const above = (now: CriteriaSet) => addLine(now, [0, 0], 'leaf').set;
    expect(places(after(typedAt([0, 1]), above))).toEqual([boxKey([0, 2], 'max')]);
  });

  test('goes with its line among others on which nothing is written, and where its code or its label is typed anew', () => {
    const down = (now: CriteriaSet) => moveLine(now, [2, 0], 1)?.set ?? now;
    expect(places(after(typedAt([2, 0]), down))).toEqual([boxKey([2, 1], 'max')]);
    const named = (now: CriteriaSet) => changeLine(now, [0, 0], { code: '1.1a', label: 'Nộp ngân sách' });
    expect(places(after(typedAt([0, 0]), named))).toEqual([boxKey([0, 0], 'max')]);
  });

  test('goes with a line that is taken off, and with a box that the line no longer has', () => {
    expect(places(after(typedAt([0, 0]), (now) => removeLine(now, [0]).set))).toEqual([]);
    expect(places(after(typedAt([0, 0]), (now) => removeLine(now, [0, 0]).set))).toEqual([]);
    const counted = changeLine(set, [0, 0], { rule: { type: 'count', each: points(1) } });
    const texts = withText(none, { path: [0, 0], box: 'each' }, '1O');
    const same = textsAfter(texts, placesKept(set.criteria, counted.criteria), counted.criteria);
    expect(places(same)).toEqual([]);
    const direct = (now: CriteriaSet) => changeLine(now, [0, 0], { rule: { type: 'direct' } });
    expect(places(textsAfter(texts, placesAfter(counted, direct), direct(counted).criteria))).toEqual([]);
    expect(
      places(
        textsAfter(
          texts,
          placesAfter(counted, (now) => now),
          counted.criteria,
        ),
      ),
    ).toEqual([boxKey([0, 0], 'each')]);
  });

  test('never jumps to another line when an edit is taken back', () => {
    const moved = moveLine(set, [1], -1)!.set;
    const texts = typedAt([0, 0]);
    expect(lineAt(moved.criteria, [0, 0])?.label).toBe('Sáng kiến');
    expect(places(textsAfter(texts, placesKept(moved.criteria, set.criteria), set.criteria))).toEqual([]);
    const other = changeLine(set, [1, 0], { label: 'Cải tiến' });
    expect(places(textsAfter(texts, placesKept(other.criteria, set.criteria), set.criteria))).toEqual([
      boxKey([0, 0], 'max'),
    ]);
  });

  test('is there no more once its box is put right, and no other with it', () => {
    const two = withText(typedAt([0, 0]), { path: [0, 1], box: 'max' }, '2O');
    expect(places(withText(two, { path: [0, 0], box: 'max' }, null))).toEqual([boxKey([0, 1], 'max')]);
    expect(withText(two, { path: [0, 1], box: 'max' }, '2O')).toBe(two);
  });
});

test('lines stand still where only what is on them is typed, and do not where one of them goes', () => {
  const typed = (now: CriteriaSet) => changeLine(now, [0, 0], { max: points(20) });
  expect(stoodStill(set.criteria, placesAfter(set, typed))).toBe(true);
  const up = (now: CriteriaSet) => moveLine(now, [1], -1)?.set ?? now;
  expect(stoodStill(set.criteria, placesAfter(set, up))).toBe(false);
  expect(
    stoodStill(
      set.criteria,
      placesAfter(set, (now) => removeLine(now, [2, 1]).set),
    ),
  ).toBe(false);
});
