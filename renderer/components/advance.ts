import type { KeyboardEvent } from 'react';
import { isComposing } from './composing.ts';

/** Marks a field that Enter stops at. */
export const entryMark = { 'data-entry': '' } as const;

/**
 * Enter moves on to the next field of the same form, as on the paper from which figures are typed; after the last it
 * stays, and Ctrl+Enter does what the screen proposes. Enter that ends a syllable being composed is left alone.
 */
export function enterAdvances(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || isComposing(event.nativeEvent)) return;
  const field = event.target instanceof HTMLElement ? event.target : null;
  // In a grid the grid moves.
  if (!field || field.closest('[role=grid]')) return;
  const area = field.closest('form, [role=dialog], [data-entries], main') ?? document.body;
  const fields = [...area.querySelectorAll<HTMLElement>('[data-entry]:not(:disabled)')];
  const next = fields[fields.indexOf(field) + (event.shiftKey ? -1 : 1)];
  event.preventDefault();
  if (!next) return;
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}
