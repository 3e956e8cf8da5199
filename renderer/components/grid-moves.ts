import type { GridPlace, GridShape } from './grid-lines.ts';

/** Where a key leads from a place in the grid; undefined where it is not the grid's. */
export function moveInGrid(
  shape: GridShape,
  from: GridPlace,
  key: string,
  modifiers: { readonly ctrl: boolean; readonly shift: boolean },
): GridPlace | undefined {
  const last = shape.entries.length - 1;
  switch (key) {
    case 'ArrowUp':
      return stepLine(shape, from, -1);
    case 'ArrowDown':
      return stepLine(shape, from, 1);
    case 'ArrowLeft':
      return { line: from.line, column: Math.max(0, from.column - 1) };
    case 'ArrowRight':
      return { line: from.line, column: Math.min(last, from.column + 1) };
    case 'PageUp':
      // With Ctrl they turn from sheet to sheet, which is the screen's.
      if (modifiers.ctrl) return undefined;
      return nearestLine(shape, { ...from, line: from.line - shape.page }, -1);
    case 'PageDown':
      if (modifiers.ctrl) return undefined;
      return nearestLine(shape, { ...from, line: from.line + shape.page }, 1);
    case 'Home':
      return modifiers.ctrl ? nearestLine(shape, { line: 0, column: 0 }, 1) : { line: from.line, column: 0 };
    case 'End':
      return modifiers.ctrl
        ? nearestLine(shape, { line: shape.kinds.length - 1, column: last }, -1)
        : { line: from.line, column: last };
    case 'Enter':
      return shape.entries[from.column] ? nextEntry(shape, from, modifiers.shift ? -1 : 1) : undefined;
    case 'Tab': {
      // Past the last box it leaves the grid.
      const next = shape.entries[from.column]
        ? nextEntry({ ...shape, enter: 'across' }, from, modifiers.shift ? -1 : 1)
        : from;
      return next === from ? undefined : next;
    }
    default:
      return undefined;
  }
}

/** The first place to focus: the first line that is not only a name. */
export const firstPlace = (shape: Pick<GridShape, 'kinds'>): GridPlace => ({
  line: Math.max(
    0,
    shape.kinds.findIndex((kind) => kind !== 'heading'),
  ),
  column: 0,
});

// A heading is no place: it holds nothing but its name.
function stepLine(shape: GridShape, from: GridPlace, step: 1 | -1): GridPlace {
  for (let line = from.line + step; line >= 0 && line < shape.kinds.length; line += step) {
    if (shape.kinds[line] !== 'heading') return { line, column: from.column };
  }
  return from;
}

function nearestLine(shape: GridShape, to: GridPlace, preferred: 1 | -1): GridPlace {
  const line = Math.min(Math.max(to.line, 0), shape.kinds.length - 1);
  if (shape.kinds[line] !== 'heading') return { line, column: to.column };
  const there = stepLine(shape, { line, column: to.column }, preferred);
  if (there.line !== line) return there;
  return stepLine(shape, { line, column: to.column }, preferred === 1 ? -1 : 1);
}

/** The next field, as a paper sheet is read: across then down, or down then across; at the end it stays. */
function nextEntry({ kinds, entries, enter }: GridShape, from: GridPlace, step: 1 | -1): GridPlace {
  const lineAfter = (line: number): number => after(kinds, line, step, (kind) => kind === 'row');
  const columnAfter = (column: number): number => after(entries, column, step, (entry) => entry);
  const before = step === 1 ? -1 : undefined;
  const [line, column] = [lineAfter(from.line), columnAfter(from.column)];
  if (enter === 'across') {
    if (column !== -1) return { line: from.line, column };
    return line === -1 ? from : { line, column: columnAfter(before ?? entries.length) };
  }
  if (line !== -1) return { line, column: from.column };
  return column === -1 ? from : { line: lineAfter(before ?? kinds.length), column };
}

/** The nearest one that serves on that side; -1 where there is none. A step of the hand, not a look at every cell. */
function after<Item>(items: readonly Item[], from: number, step: 1 | -1, serves: (item: Item) => boolean): number {
  for (let at = from + step; at >= 0 && at < items.length; at += step) {
    const item = items[at];
    if (item !== undefined && serves(item)) return at;
  }
  return -1;
}
