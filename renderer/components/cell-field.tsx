import Popper from '@mui/material/Popper';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from './composing.ts';
import { InlineError } from './inline-note.tsx';

interface CellFieldProps {
  /** Which box of the grid is in hand: the one field of the grid goes from box to box. */
  readonly box: string;
  /** Read out before the value: the nominee and the criterion, say. */
  readonly label: string;
  readonly value: string;
  /** A text that was not taken: it is still there. */
  readonly kept?: string | undefined;
  /** Why this text is not taken, asked on every key; nothing is stored while it answers. */
  check?(this: void, text: string): string | undefined;
  /** The box was left, or Enter pressed, with another text than before. */
  onCommit(this: void, text: string): void;
  /** The box was left with a text that is not taken; null once there is none any more. */
  onKeep?(this: void, text: string | null): void;
}

/** What is being typed into a box. */
interface Draft {
  readonly box: string;
  readonly text: string;
  /** What the store showed when it was typed. */
  readonly over: string;
  /** Nobody is told in the middle of 9,5 that "9," is no number; only when it was meant so. */
  readonly meant: boolean;
}

/**
 * A figure typed straight into a grid, which gives it its looks. It shows what was typed before the store has answered,
 * keeps a text that cannot be read (with the reason under it) rather than lose it, and Esc brings the old one back.
 */
export function CellField({ box, label, value, kept, check, onCommit, onKeep }: CellFieldProps) {
  const errorId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Draft | null>(null);
  const [focused, setFocused] = useState(false);
  // A draft stands over the value it was typed on: once the store shows another, the store is right.
  const draft = typed?.box === box && typed.over === value ? typed : null;
  const text = draft?.text ?? kept ?? value;
  const error = text === value ? undefined : check?.(text);
  const shown = draft?.meant !== false || !/[.,]$/u.test(text) ? error : undefined;
  const given = useRef<{ readonly box: string; readonly text: string } | null>(null);
  const commit = (): void => {
    // Enter hands a text over, and leaving afterwards does not hand it over again.
    if (given.current?.box === box && given.current.text === text) return;
    given.current = { box, text };
    // What is kept already may have gone elsewhere with its line.
    if (error !== undefined && text === kept) return;
    if (error !== undefined) onKeep?.(text);
    else if (text !== value) onCommit(text);
    else onKeep?.(null);
  };
  const type = (next: string, meant: boolean): void => setTyped({ box, text: next, over: value, meant });
  const arrive = (): void => {
    const { current: input } = field;
    // Not `select`, which asks for a layout of the whole grid first.
    if (document.activeElement === input) input?.setSelectionRange(0, input.value.length);
  };
  return (
    <>
      <input
        ref={field}
        value={text}
        onChange={(event) => {
          given.current = null;
          type(event.target.value, false);
        }}
        onFocus={(event) => {
          setFocused(true);
          event.target.select();
        }}
        onBlur={() => {
          setFocused(false);
          if (draft) type(text, true);
          commit();
        }}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          // A text that cannot be read keeps the focus: walking on would leave a cell behind that was never stored.
          if (event.key === 'Enter' && error !== undefined) {
            event.stopPropagation();
            type(text, true);
          } else if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && text !== value) {
            event.stopPropagation();
            onKeep?.(null);
            type(value, true);
          }
        }}
        autoComplete="off"
        aria-label={label}
        aria-invalid={shown === undefined ? undefined : true}
        aria-describedby={shown !== undefined && focused ? errorId : undefined}
        inputMode="decimal"
      />
      <Stay key={box} onArrive={arrive} onLeave={commit} />
      {shown !== undefined && focused && (
        <Popper open anchorEl={() => field.current ?? document.body} placement="bottom-end" sx={{ zIndex: 'tooltip' }}>
          <InlineError id={errorId}>{shown}</InlineError>
        </Popper>
      )}
    </>
  );
}

/** A stay at one box: the field goes on, or the screen is left, and the focus tells of neither. */
function Stay({ onArrive, onLeave }: { onArrive(this: void): void; onLeave(this: void): void }) {
  const latest = useRef({ onArrive, onLeave });
  useEffect(() => {
    latest.current = { onArrive, onLeave };
  });
  useLayoutEffect(() => {
    latest.current.onArrive();
    return () => latest.current.onLeave();
  }, []);
  return null;
}
