import { describe, expect, test } from 'vitest';
import { sheetToGoOnWith } from '#screens/panel/panel-figures.ts';

describe('the panel opens', () => {
  test.each([
    ['on the sheet that was left half typed', ['partly', 'empty', 'empty'], 0],
    ['on it though sheets before it were not begun', ['empty', 'full', 'partly', 'empty'], 2],
    ['on the first that nobody began, else', ['full', 'absent', 'empty', 'empty'], 2],
    ['on the first, when all are typed', ['full', 'absent', 'full'], 0],
  ] as const)('%s', (_, states, place) => {
    expect(sheetToGoOnWith(states)).toBe(place);
  });
});
