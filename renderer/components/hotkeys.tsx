import { createContext, use, useEffect, useId, useRef, type ReactNode } from 'react';

/*
 * [Note: Keys] One listener serves the whole window. The newest part that asked for a key has it; while a dialog is
 * open only the dialog's keys work, because what lies under it cannot be seen. Plain letters never fire while somebody
 * types, and nothing fires while an input method composes a syllable.
 */
interface Entry {
  readonly keys: string;
  readonly layer: string;
  run(this: void, event: KeyboardEvent): void;
}

const entries: Entry[] = [];
const layers: string[] = [''];
const LayerContext = createContext('');

/** Gives a dialog the keyboard for as long as it is open; while it fades away the screen has it back already. */
export function HotkeyLayer({ active, children }: { readonly active: boolean; readonly children: ReactNode }) {
  const layer = useId();
  useEffect(() => {
    if (!active) return undefined;
    layers.push(layer);
    return () => void layers.splice(layers.indexOf(layer), 1);
  }, [active, layer]);
  return <LayerContext value={layer}>{children}</LayerContext>;
}

/** Runs something when its keys are pressed: `Ctrl+Enter`, `Alt+1`, `F2`, `Escape`, `N`, `?`. Undefined: not now. */
export function useHotkey(keys: string, run: ((event: KeyboardEvent) => void) | undefined): void {
  const layer = use(LayerContext);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const listening = run !== undefined;
  useEffect(() => {
    if (!listening) return undefined;
    const entry: Entry = { keys, layer, run: (event) => latest.current?.(event) };
    if (entries.length === 0) document.addEventListener('keydown', dispatch);
    entries.push(entry);
    return () => {
      entries.splice(entries.indexOf(entry), 1);
      if (entries.length === 0) document.removeEventListener('keydown', dispatch);
    };
  }, [keys, layer, listening]);
}

function dispatch(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return;
  const pressed = keysOf(event);
  const entry = entries.findLast((candidate) => candidate.keys === pressed && candidate.layer === layers.at(-1));
  if (!entry || isForThePage(event)) return;
  event.preventDefault();
  entry.run(event);
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
  if (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/u.test(event.key)) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (event.key === 'Escape') return false;
  if (event.key === 'Enter' || event.key === ' ')
    return target?.closest('button, a, input, textarea, select, [role=gridcell]') != null;
  return target?.closest('input, textarea, select, [contenteditable=true]') != null;
}
