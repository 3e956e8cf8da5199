import { isComposing } from './composing.ts';

/*
 * [Note: Keys] One listener serves the whole window. The newest part that asked for a key has it; while a dialog is
 * open only the dialog's keys work, because what lies under it cannot be seen. Plain letters never fire while somebody
 * types, and nothing fires while an input method composes a syllable. Every key is asked for with the words that say
 * what it does: the status strip, the sheet of shortcuts and the command palette show this list and keep none of
 * their own.
 *
 * Keys are asked for after the paint, because before it they would hold up every letter typed into a grid [measured]. On
 * a busy laptop whoever sees a button can press its key before that: the press would be lost, or go to the button that
 * stood there before. So a press first has everything asked for that is already painted.
 */

/** A key as a part of the screen asked for it. */
export interface Hotkey {
  readonly keys: string;
  /** A layer of dialogs, or one of the three below. */
  readonly layer: string;
  /** What it does, in the language of the screen. */
  readonly said: string;
  /** Undefined for a key that the field in hand answers by itself. */
  readonly run: ((this: void) => void) | undefined;
}

/** The keys of the screen, of the window around it, and those that a dialog does not take away. */
export const screenLayer = 'screen';
export const windowLayer = 'window';
export const everyLayer = 'every';

/** Where a live key belongs: the screen, the dialog over it, or the whole window. */
export type KeyPlace = 'screen' | 'dialog' | 'everywhere';

/** A key that does something now. */
export interface LiveKey extends Hotkey {
  readonly place: KeyPlace;
}

const entries: Hotkey[] = [];
const layers: string[] = [screenLayer];
const listeners = new Set<() => void>();
let listed: readonly LiveKey[] | null = null;
let telling = false;
let painted = false;
let takeUp: (() => void) | null = null;

/** Asks for a key; gives the way to let go of it. */
export function addHotkey(entry: Hotkey): () => void {
  if (entry.said.trim() === '') throw new Error(`The key ${entry.keys} says nothing`);
  if (entries.length === 0) document.addEventListener('keydown', dispatch);
  entries.push(entry);
  tell();
  return () => {
    entries.splice(entries.indexOf(entry), 1);
    if (entries.length === 0) document.removeEventListener('keydown', dispatch);
    tell();
  };
}

/** Gives a dialog the keyboard; gives the way to give it back. */
export function pushLayer(layer: string): () => void {
  layers.push(layer);
  tell();
  return () => {
    layers.splice(layers.indexOf(layer), 1);
    tell();
  };
}

/** Calls whenever other keys do something than before, once for all that changed together. */
export function watchKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Says that a button was painted, or went, whose key is asked for, or let go of, only after the paint. */
export function keysArePainted(): void {
  painted = true;
}

/** Gives the way to have every key asked for that is painted; gives the way to take it back. */
export function takesUpPainted(run: () => void): () => void {
  takeUp = run;
  return () => {
    if (takeUp === run) takeUp = null;
  };
}

/** Says that a key changed its words or is there no more. */
export function tell(): void {
  listed = null;
  if (telling) return;
  telling = true;
  queueMicrotask(() => {
    telling = false;
    for (const listener of listeners) listener();
  });
}

/** Every key that does something now: the screen's or the dialog's first, each key once, as it would be answered. */
export function liveKeys(): readonly LiveKey[] {
  listed ??= listLiveKeys();
  return listed;
}

/** The layer that is in sight: the dialog that was opened last, else the screen. */
export const topLayer = (): string => layers.at(-1) ?? screenLayer;

function listLiveKeys(): readonly LiveKey[] {
  const top = topLayer();
  const own = top === screenLayer ? 'screen' : 'dialog';
  const seen = new Set<string>();
  return answering(top).flatMap((layer) => {
    const fresh = entries
      .filter((entry) => entry.layer === layer)
      .toReversed()
      .filter(({ keys }) => !seen.has(keys) && seen.add(keys));
    return fresh
      .toReversed()
      .toSorted((a, b) => rank(a.keys) - rank(b.keys))
      .map((entry): LiveKey => ({ ...entry, place: layer === top ? own : 'everywhere' }));
  });
}

/** The layers that are asked, in turn, when a key is pressed. */
const answering = (top: string): readonly string[] =>
  top === screenLayer ? [screenLayer, windowLayer, everyLayer] : [top, everyLayer];

/** The next action is told first and the way out last. */
const rank = (keys: string): number => (keys === 'Ctrl+Enter' ? 0 : keys === 'Escape' ? 2 : 1);

function dispatch(event: KeyboardEvent): void {
  if (isComposing(event) || event.defaultPrevented) return;
  const pressed = keysOf(event);
  if (painted) {
    painted = false;
    takeUp?.();
  }
  const entry = answering(topLayer())
    .map((layer) => entries.findLast((candidate) => candidate.keys === pressed && candidate.layer === layer))
    .find((found) => found?.run !== undefined);
  if (!entry?.run || isForThePage(event)) return;
  event.preventDefault();
  entry.run();
}

/** The name of a pressed combination. Digits go by their place: the Vietnamese layout writes letters on them. */
export function keysOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  const digit = modified ? /^Digit(\d)$/u.exec(event.code)?.[1] : undefined;
  const key = digit ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    // A sign such as ? already needs Shift; only named keys and letters with Ctrl tell Shift apart.
    event.shiftKey && (key.length > 1 || modified) ? 'Shift+' : '',
    key,
  ].join('');
}

/** Whether the key belongs to what has the focus: letters to a field, Enter and Space to a button or link. */
function isForThePage(event: KeyboardEvent): boolean {
  // What was typed is taken back by the field itself.
  if (/^Ctrl\+(Shift\+)?[ZY]$/u.test(keysOf(event)))
    return event.target instanceof Element && event.target.closest('input, textarea, [contenteditable=true]') !== null;
  if (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/u.test(event.key)) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (event.key === 'Escape') return false;
  if (event.key === 'Enter' || event.key === ' ')
    return target?.closest('button, a, input, textarea, select, [role=gridcell]') != null;
  return target?.closest('input, textarea, select, [contenteditable=true]') != null;
}
