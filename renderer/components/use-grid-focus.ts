import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { GridColumn, GridLine, GridPlace, GridShape } from './grid-lines.ts';
import { firstPlace, moveInGrid } from './grid-moves.ts';

interface GridFocusInput<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly lines: readonly GridLine<Row>[];
  readonly enter: 'across' | 'down';
  pageLines(this: void): number;
  onLine?: ((id: string) => void) | undefined;
  onOpen?: ((id: string) => void) | undefined;
  scrollTo(this: void, line: number): void;
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
  const { columns, lines, enter, pageLines, onLine, onOpen, scrollTo } = input;
  const kinds = lines.map((line) => line.kind);
  const [asked, setAsked] = useState<GridPlace | null>(null);
  const wanted = useRef<{ readonly table: HTMLElement; readonly place: GridPlace } | null>(null);
  const place = inside(asked, kinds, columns.length) ?? firstPlace({ kinds });

  // After every drawing, because the line may have had to be drawn first, and because lines that are measured only now
  // push it about: until a wheel or pointer takes over, what has the focus is kept in sight.
  useLayoutEffect(() => {
    const { current: goal } = wanted;
    const cell = goal?.table.querySelector<HTMLElement>(`[data-place="${goal.place.line}:${goal.place.column}"]`);
    if (!goal || !cell) return;
    if (!cell.contains(document.activeElement)) (cell.querySelector<HTMLElement>('[data-entry]') ?? cell).focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const from = placeOf(event.target);
    if (!from || belongsToField(event)) return;
    const shape: GridShape = {
      kinds,
      entries: columns.map((column) => column.entry === true),
      enter,
      page: pageLines(),
    };
    const inField = event.target instanceof HTMLInputElement;
    const line = lines[from.line];
    if (event.key === 'Enter' && !inField && line?.kind === 'row' && onOpen && !event.ctrlKey) {
      event.preventDefault();
      onOpen(line.id);
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || !inField)) return;
    const to = moveInGrid(shape, from, event.key, { ctrl: event.ctrlKey, shift: event.shiftKey });
    if (!to) return;
    event.preventDefault();
    wanted.current = { table: event.currentTarget, place: to };
    setAsked({ ...to });
    scrollTo(to.line);
  };

  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const at = placeOf(event.target);
    const line = at && lines[at.line];
    if (!at || !line) return;
    // Tab or a press went elsewhere: the last key no longer says where the focus belongs.
    const { current: goal } = wanted;
    if (goal && (goal.place.line !== at.line || goal.place.column !== at.column)) wanted.current = null;
    if (at.line !== place.line || at.column !== place.column) setAsked(at);
    if (line.kind === 'row') onLine?.(line.id);
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    const at = placeOf(event.target);
    const line = at && lines[at.line];
    if (line?.kind === 'row') onOpen?.(line.id);
  };

  const onLetGo = (): void => {
    wanted.current = null;
  };

  return { place, onKeyDown, onFocus, onDoubleClick, onLetGo };
}

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
