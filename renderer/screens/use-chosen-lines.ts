import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import { isComposing } from '#components/composing.ts';

/** The lines of a list that are chosen together, and the keys and presses that choose them. */
export interface ChosenLines {
  readonly chosen: ReadonlySet<string>;
  clear(this: void): void;
  onKeyDownCapture(this: void, event: KeyboardEvent): void;
  onClick(this: void, event: MouseEvent): void;
}

/** Space chooses a line, Shift with the arrows goes on choosing, Ctrl+A chooses every line shown, a press on its box one. */
export function useChosenLines(ids: readonly string[]): ChosenLines {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const shown = new Set(ids);
  // What a filter hides is not chosen: nobody changes what he does not see.
  const chosen = wanted.size === 0 ? wanted : new Set([...wanted].filter((id) => shown.has(id)));
  const toggle = (id: string): void => {
    const after = new Set(chosen);
    if (!after.delete(id)) after.add(id);
    setWanted(after);
  };
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const id = lineAt(event.target);
    if (id === undefined || isComposing(event.nativeEvent) || event.altKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      toggle(id);
    } else if (event.key.toLowerCase() === 'a' && event.ctrlKey) {
      event.preventDefault();
      setWanted(shown);
    } else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const next = ids[ids.indexOf(id) + (event.key === 'ArrowDown' ? 1 : -1)];
      setWanted(new Set([...chosen, id, ...(next === undefined ? [] : [next])]));
    }
  };
  const onClick = ({ target }: MouseEvent): void => {
    const id = lineAt(target);
    if (id !== undefined && target instanceof Element && target.closest('[data-tick]')) toggle(id);
  };
  return { chosen, clear: () => setWanted(new Set()), onKeyDownCapture, onClick };
}

const lineAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-line]')?.dataset['line'] : undefined;
