import { describe, expect, test } from 'vitest';
import type { GridShape } from '#components/grid-lines.ts';
import { firstPlace, moveInGrid } from '#components/grid-moves.ts';

const plain = { ctrl: false, shift: false };
/** A score sheet: a name, two criteria, a group with figures, one more criterion; points stand in columns 1 and 2. */
const sheet: GridShape = {
  kinds: ['heading', 'row', 'row', 'group', 'row'],
  entries: [false, true, true],
  enter: 'across',
  page: 3,
};

describe('the keyboard in a grid', () => {
  test('the first place is the first line that is more than a name', () => {
    expect(firstPlace(sheet)).toEqual({ line: 1, column: 0 });
  });

  test('up from the first row stays there, because a name is no place', () => {
    expect(moveInGrid(sheet, { line: 1, column: 1 }, 'ArrowUp', plain)).toEqual({ line: 1, column: 1 });
  });

  test('Enter walks the sheet across, then down, past groups', () => {
    expect(moveInGrid(sheet, { line: 1, column: 1 }, 'Enter', plain)).toEqual({ line: 1, column: 2 });
    expect(moveInGrid(sheet, { line: 2, column: 2 }, 'Enter', plain)).toEqual({ line: 4, column: 1 });
  });

  test('Enter walks a column down when the sheet is read so', () => {
    const down = { ...sheet, enter: 'down' as const };
    expect(moveInGrid(down, { line: 2, column: 1 }, 'Enter', plain)).toEqual({ line: 4, column: 1 });
    expect(moveInGrid(down, { line: 4, column: 1 }, 'Enter', plain)).toEqual({ line: 1, column: 2 });
  });

  test('Shift and Enter goes back, and the ends hold', () => {
    const back = { ctrl: false, shift: true };
    expect(moveInGrid(sheet, { line: 4, column: 1 }, 'Enter', back)).toEqual({ line: 2, column: 2 });
    expect(moveInGrid(sheet, { line: 1, column: 1 }, 'Enter', back)).toEqual({ line: 1, column: 1 });
    expect(moveInGrid(sheet, { line: 4, column: 2 }, 'Enter', plain)).toEqual({ line: 4, column: 2 });
  });

  test('Enter in a cell without a field is not the grid’s', () => {
    expect(moveInGrid(sheet, { line: 1, column: 0 }, 'Enter', plain)).toBeUndefined();
  });

  test('Tab goes from box to box, and past the last one it leaves the grid', () => {
    expect(moveInGrid(sheet, { line: 2, column: 2 }, 'Tab', plain)).toEqual({ line: 4, column: 1 });
    expect(moveInGrid(sheet, { line: 4, column: 1 }, 'Tab', { ctrl: false, shift: true })).toEqual({
      line: 2,
      column: 2,
    });
    expect(moveInGrid(sheet, { line: 4, column: 2 }, 'Tab', plain)).toBeUndefined();
    expect(
      moveInGrid({ ...sheet, entries: [false, false, false] }, { line: 1, column: 1 }, 'Tab', plain),
    ).toBeUndefined();
  });

  test('Tab reads across also where Enter goes down', () => {
    const down = { ...sheet, enter: 'down' as const };
    expect(moveInGrid(down, { line: 1, column: 1 }, 'Tab', plain)).toEqual({ line: 1, column: 2 });
  });

  test('Ctrl with Home and End reaches the corners', () => {
    const ctrl = { ctrl: true, shift: false };
    expect(moveInGrid(sheet, { line: 2, column: 1 }, 'Home', ctrl)).toEqual({ line: 1, column: 0 });
    expect(moveInGrid(sheet, { line: 2, column: 1 }, 'End', ctrl)).toEqual({ line: 4, column: 2 });
  });

  test('a page never leaves the grid', () => {
    expect(moveInGrid(sheet, { line: 2, column: 1 }, 'PageDown', plain)).toEqual({ line: 4, column: 1 });
    expect(moveInGrid(sheet, { line: 2, column: 1 }, 'PageUp', plain)).toEqual({ line: 1, column: 1 });
  });
});
