import { expect, test } from 'vitest';
import { scoreCells, scoreLines } from '#domain/papers/score-lines.ts';
import { hundredths, points } from '#domain/scoring/points.ts';
import { everyKind, fullMarks } from '#test/worlds/scoring-world.ts';

const { criteria } = everyKind;
const codes = scoreLines(criteria).map(({ code }) => code);
const cellsOf = (marks: Parameters<typeof scoreCells>[1]) =>
  Object.fromEntries(scoreCells(criteria, marks).map((cell, index) => [codes[index], cell]));
const finished = { ...fullMarks, '1.1': points(100), '1.2': points(50) };

test('the lines of a table are the groups and leaves in printing order, with the most that each gives or takes', () => {
  expect(codes).toEqual(['1', '1.1', '1.2', '1.3', '2', '2.1', '2.2', '+', '+.1', '-', '-.1', 'X']);
  const of = Object.fromEntries(scoreLines(criteria).map(({ code, ...line }) => [code, line]));
  expect(of['1']).toMatchObject({ max: points(200), group: true, depth: 0 });
  expect(of['1.3']).toMatchObject({ max: points(50), group: false, depth: 1 });
  expect(of['+']).toMatchObject({ max: points(10) });
  expect(of['-.1']).toMatchObject({ max: points(-20) });
  expect(of['X']).toMatchObject({ max: null });
});

test('a leaf shows its points and a group their sum; times are multiplied, what takes off stands below nought', () => {
  expect(cellsOf({ ...finished, '-.1': points(2) })).toMatchObject({
    '1': points(200),
    '2': points(100),
    '2.2': points(30),
    '+': points(0),
    '-': points(-10),
    '-.1': points(-10),
    X: null,
  });
});

test('a group shows nothing while one of its leaves is empty, and that it does not apply where none of them does', () => {
  const { '1.3': _, ...partly } = finished;
  expect(cellsOf(partly)).toMatchObject({ '1': null, '1.1': points(100), '1.3': null, '2': points(100) });
  const none = { ...finished, '2.1': 'not-applicable', '2.2': 'not-applicable' } as const;
  expect(cellsOf(none)).toMatchObject({ '2': 'not-applicable', '2.1': 'not-applicable' });
  expect(cellsOf({ ...finished, '2.1': 'not-applicable' })).toMatchObject({ '2': points(30) });
});

test('what disqualifies is crossed where it is so, and on its group where the group holds nothing else', () => {
  expect(cellsOf({ ...finished, X: hundredths(100) })).toMatchObject({ X: 'disqualified', '-': points(0) });
  expect(cellsOf({ ...finished, X: hundredths(0) })).toMatchObject({ X: null });
  const own = criteria.map((group) =>
    group.code === '-' ? { ...group, children: group.children.filter(({ code }) => code === 'X') } : group,
  );
  expect(scoreCells(own, { X: hundredths(100) }).slice(-2)).toEqual(['disqualified', 'disqualified']);
  expect(scoreCells(own, {}).slice(-2)).toEqual([null, null]);
});

test('a bonus group shows no more than it may give', () => {
  const two = criteria.map((group) =>
    group.code === '+' ? { ...group, children: [...group.children, { ...group.children[0]!, code: '+.2' }] } : group,
  );
  const cells = scoreCells(two, { '+.1': points(8), '+.2': points(7) });
  expect(cells[scoreLines(two).findIndex(({ code }) => code === '+')]).toBe(points(10));
});
