import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { isComposing } from './composing.ts';
import { isEntry, type GridColumn, type GridLine, type GridPlace, type GridShape } from './grid-lines.ts';
import { firstPlace, moveInGrid } from './grid-moves.ts';
import { cellAt, entryAt, standOver, type Covered } from './grid-sight.ts';

interface GridFocusInput<Row> {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly columns: readonly GridColumn<Row>[];
  readonly lines: readonly GridLine<Row>[];
  readonly enter: 'across' | 'down';
  readonly startAt: GridPlace | undefined;
  pageLines(this: void): number;
  readonly covered: Covered;
  onLine?: ((id: string, column: string) => void) | undefined;
  onOpen?: ((id: string, column: string) => void) | undefined;
  scrollTo(this: void, place: GridPlace): void;
}

interface GridFocus {
  readonly place: GridPlace;
  onKeyDown(this: void, event: KeyboardEvent<HTMLElement>): void;
  onFocus(this: void, event: FocusEvent<HTMLElement>): void;
  onDoubleClick(this: void, event: MouseEvent<HTMLElement>): void;
  /** A wheel or pointer moves the grid now, or the focus left it. */
  onLetGo(this: void): void;
}

/** Walks a grid by keyboard: one cell at a time has the focus, or the field in it. */
export function useGridFocus<Row>(input: GridFocusInput<Row>): GridFocus {
  const { scroller, columns, lines, enter, startAt, pageLines, covered, onLine, onOpen, scrollTo } = input;
  const kinds = useMemo(() => lines.map((line) => line.kind), [lines]);
  const entries = useMemo(() => columns.map(isEntry), [columns]);
  const [asked, setAsked] = useState<GridPlace | null>(startAt ?? null);
  const wanted = useRef<GridPlace | null>(startAt ?? null);
  const place = inside(asked, kinds, columns.length) ?? firstPlace({ kinds });

  // After every drawing, because the line may have had to be drawn first, and because lines that are measured only now
  // push it about: until a wheel or pointer takes over, what has the focus is kept in sight.
  const stood = useRef<GridPlace | null>(null);
  useLayoutEffect(() => {
    const { current: grid } = scroller;
    const cell = grid && cellAt(grid, place);
    if (!cell) return;
    // A key that found everything in its place has seen to it already.
    const inSight = (stood.current && isSame(stood.current, place)) || standOver(grid, cell, covered);
    stood.current = null;
    if (!wanted.current || !isSame(wanted.current, place)) return;
    const entry = entryAt(grid, place) ?? cell;
    if (document.activeElement !== entry && !cell.contains(document.activeElement))
      entry.focus({ preventScroll: true });
    // What has its line's and column's name covered is not in sight.
    if (!inSight) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const toStart = useRef(() => {
    // What stands on the first page is in sight already.
    if (startAt && startAt.line >= pageLines()) scrollTo(startAt);
  });
  useEffect(() => toStart.current(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isComposing(event.nativeEvent) || event.altKey) return;
    const from = placeOf(event.target);
    if (!from || belongsToField(event)) return;
    const shape: GridShape = { kinds, entries, enter, page: pageLines() };
    const inField = event.target instanceof HTMLInputElement;
    const line = lines[from.line];
    if (event.key === 'F2' && event.target instanceof HTMLInputElement) {
      const { length } = event.target.value;
      // With the caret there already the key is the window's: who sits here changes while a sheet is typed.
      if (event.target.selectionStart === length && event.target.selectionEnd === length) return;
      // As in a spreadsheet: from now on the arrows move in the text.
      event.preventDefault();
      event.target.setSelectionRange(length, length);
      return;
    }
    if (event.key === 'Enter' && !inField && line?.kind === 'row' && onOpen && !event.ctrlKey) {
      event.preventDefault();
      onOpen(line.id, columns[from.column]?.id ?? '');
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || !inField)) return;
    const to = moveInGrid(shape, from, event.key, { ctrl: event.ctrlKey, shift: event.shiftKey });
    if (!to) return;
    event.preventDefault();
    wanted.current = to;
    setAsked({ ...to });
    const { current: grid } = scroller;
    const cell = grid && cellAt(grid, to);
    // What is drawn is brought into sight once it has the focus.
    if (!cell) scrollTo(to);
    else if (inField && standOver(grid, cell, covered)) stood.current = to;
    // The field is there already, and no focus will tell.
    const next = lines[to.line];
    if (inField && next?.kind === 'row' && columns[to.column]?.box) onLine?.(next.id, columns[to.column]?.id ?? '');
  };

  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const at = placeOf(event.target);
    const line = at && lines[at.line];
    if (!at || !line) return;
    // Tab or a press went elsewhere: the last key no longer says where the focus belongs.
    const { current: goal } = wanted;
    if (goal && !isSame(goal, at)) wanted.current = null;
    if (!isSame(place, at)) {
      // The field comes into the box that was pressed, and takes the focus over.
      if (entries[at.column]) wanted.current = at;
      setAsked(at);
    }
    if (line.kind === 'row') onLine?.(line.id, columns[at.column]?.id ?? '');
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    const at = placeOf(event.target);
    const line = at && lines[at.line];
    if (at && line?.kind === 'row') onOpen?.(line.id, columns[at.column]?.id ?? '');
  };

  const onLetGo = (): void => {
    wanted.current = null;
  };

  return { place, onKeyDown, onFocus, onDoubleClick, onLetGo };
}

const isSame = (a: GridPlace, b: GridPlace): boolean => a.line === b.line && a.column === b.column;

function inside(place: GridPlace | null, kinds: readonly string[], columns: number): GridPlace | null {
  if (!place || place.line >= kinds.length || place.column >= columns || kinds[place.line] === 'heading') return null;
  return place;
}

function placeOf(target: EventTarget): GridPlace | undefined {
  const text = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset['place'] : undefined;
  const [line, column] = (text ?? '').split(':').map(Number);
  return line === undefined || column === undefined || Number.isNaN(line) ? undefined : { line, column };
}

/** Left and right, Home and End move the caret while there is text on that side of it. */
function belongsToField(event: KeyboardEvent<HTMLElement>): boolean {
  const field = event.target;
  if (field instanceof HTMLSelectElement) return event.key !== 'Enter';
  if (!(field instanceof HTMLInputElement)) return false;
  if (event.key === 'Home' || event.key === 'End') return !event.ctrlKey;
  const all = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  if (event.key === 'ArrowLeft') return !all && field.selectionStart !== 0;
  if (event.key === 'ArrowRight') return !all && field.selectionEnd !== field.value.length;
  return false;
}
