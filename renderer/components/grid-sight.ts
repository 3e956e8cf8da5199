import type { GridPlace } from './grid-lines.ts';

/** How much of a grid's edges its head, its first column and its foot cover, in px. */
export interface Covered {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

/** The cell drawn at a place, if it is. */
export const cellAt = (grid: HTMLElement, { line, column }: GridPlace): HTMLElement | null =>
  grid.querySelector<HTMLElement>(`[data-index="${line}"] > [data-place="${line}:${column}"]`);

/** What is filled in at a place: the grid's own field, once it is told that it stands there, or something in the cell. */
export const entryAt = (grid: HTMLElement, { line, column }: GridPlace): HTMLElement | null =>
  grid.querySelector<HTMLElement>(`.box > [data-place="${line}:${column}"] > input`) ??
  grid.querySelector<HTMLElement>(`[data-index="${line}"] > [data-place="${line}:${column}"] [data-entry]`);

/**
 * Stands the grid's field over a cell, and says whether all of that cell is in sight. Asked before anything is drawn
 * anew it costs nothing, afterwards a layout of the whole grid.
 */
export function standOver(grid: HTMLElement, cell: HTMLElement, covered: Covered): boolean {
  const [own, view] = [cell.getBoundingClientRect(), grid.getBoundingClientRect()];
  const [left, top] = [own.left - view.left - grid.clientLeft, own.top - view.top - grid.clientTop];
  const box = grid.querySelector<HTMLElement>('.box');
  if (box) {
    box.style.transform = `translate(${left + grid.scrollLeft}px, ${top + grid.scrollTop}px)`;
    box.style.width = `${own.width}px`;
    box.style.height = `${own.height}px`;
  }
  return (
    left >= covered.left &&
    top >= covered.top &&
    left + own.width <= grid.clientWidth &&
    top + own.height <= grid.clientHeight - covered.bottom
  );
}

/** Whether the field over a box shows what the cell under it holds: what is taken back there is then the last deed. */
export function isUntouched(target: EventTarget): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  const place = target.closest<HTMLElement>('[data-place]')?.dataset['place'];
  const cell = target.closest('[role=grid]')?.querySelector(`[data-index] > [data-place="${place}"]`);
  // Beside its value a cell may tell more.
  return (cell?.querySelector('[data-value]') ?? cell)?.textContent === target.value;
}
