import { describe, expect, test } from 'vitest';
import type { NomineeId } from '#domain/ids.ts';
import type { Criterion, LeafRule } from '#domain/scoring/criteria.ts';
import { points } from '#domain/scoring/points.ts';
import { placeFigures, placeMarks, type FigureTarget, type MarkTarget } from '#screens/scoring/block-paste.ts';

const leaf = (code: string, rule: LeafRule): Criterion => ({
  code,
  label: code,
  max: points(10),
  bonus: false,
  rule,
  children: [],
});
const direct = leaf('1', { type: 'direct' });
const reckoned = leaf('2', { type: 'quantitative', relation: 'absolute', indicator: null });
const met = leaf('3', { type: 'pass' });
const workers = leaf('4', { type: 'quantitative', relation: 'absolute', indicator: 'workers' });
const unit = (name: string): NomineeId => name as NomineeId;
const boxes = (names: readonly string[], leaves: readonly Criterion[]): readonly (readonly MarkTarget[])[] =>
  names.map((name) => leaves.map((one) => ({ nomineeId: unit(name), leaf: one })));

describe('a block of marks', () => {
  const room = boxes(['a', 'b'], [direct, reckoned, met]);
  const place = (block: readonly (readonly string[])[]) => placeMarks(block, room, 'self', 50);

  test('lies on the boxes below and beside the one in hand, each read by its kind', () => {
    expect(
      place([
        ['9,5', '', 'Đ'],
        ['K', 'KAD', '0'],
      ]),
    ).toEqual({
      ok: true,
      value: [
        { nomineeId: 'a', stage: 'self', code: '1', mark: 950 },
        { nomineeId: 'a', stage: 'self', code: '3', mark: 1000 },
        { nomineeId: 'b', stage: 'self', code: '1', mark: 'not-applicable' },
        { nomineeId: 'b', stage: 'self', code: '2', mark: 'not-applicable' },
        { nomineeId: 'b', stage: 'self', code: '3', mark: 0 },
      ],
    });
  });

  test('empties the boxes on which its empty cells lie, but not what is reckoned', () => {
    expect(place([['', '', '']])).toEqual({
      ok: true,
      value: [
        { nomineeId: 'a', stage: 'self', code: '1', mark: null },
        { nomineeId: 'a', stage: 'self', code: '3', mark: null },
      ],
    });
  });

  test('is refused whole where one cell cannot be read, and by which', () => {
    expect(
      place([
        ['9', '', 'Đ'],
        ['9,25', '', 'Đ'],
      ]),
    ).toMatchObject({
      ok: false,
      error: { type: 'unread', row: 2, code: '1', why: { type: 'off-step' } },
    });
    expect(place([['9', '8', '']])).toMatchObject({ ok: false, error: { code: '2', why: { type: 'reckoned' } } });
  });

  test('is refused where it reaches past the last unit or the last leaf', () => {
    expect(place([['1'], ['1'], ['1']])).toEqual({ ok: false, error: { type: 'past-rows', size: 3, room: 2 } });
    expect(place([['1', '', 'Đ', '1']])).toEqual({ ok: false, error: { type: 'past-columns', size: 4, room: 3 } });
  });
});

describe('a block of figures', () => {
  const room: readonly (readonly FigureTarget[])[] = boxes(['a'], [workers, workers]).map((row) =>
    row.map((box, at) => ({ ...box, part: at === 0 ? 'plan' : 'actual' })),
  );

  test('is read as the indicator that the leaf takes: people are whole', () => {
    expect(placeFigures([['1.200', '']], room, 'self')).toEqual({
      ok: true,
      value: [
        { nomineeId: 'a', stage: 'self', code: '4', part: 'plan', value: 120_000 },
        { nomineeId: 'a', stage: 'self', code: '4', part: 'actual', value: null },
      ],
    });
    expect(placeFigures([['12', '10,5']], room, 'self')).toMatchObject({
      ok: false,
      error: { type: 'unread', row: 1, code: '4', why: { type: 'figure-too-fine' } },
    });
  });
});
