import Popper from '@mui/material/Popper';
import { useEffect, useId, useRef, useState } from 'react';
import { entryMark } from './advance.ts';
import { isComposing } from './composing.ts';
import type { GridField } from './grid-lines.ts';
import { InlineError } from './inline-note.tsx';

interface CellFieldProps {
  /** Read out before the value: the nominee and the criterion, say. */
  readonly label: string;
  readonly value: string;
  /** The field in the cell, if one stands there; everywhere else the box only shows what it holds. */
  readonly field: GridField;
  /** A text that was not taken: it is still there. */
  readonly kept?: string | undefined;
  /** Why this text is not taken, asked on every key; nothing is stored while it answers. */
  check?(this: void, text: string): string | undefined;
  /** The field was left, or Enter pressed, with another text than before. */
  onCommit(this: void, text: string): void;
  /** The field was left with a text that is not taken; null once there is none any more. */
  onKeep?(this: void, text: string | null): void;
}

/**
 * A figure typed straight into a grid, which gives it its looks. It shows what was typed before the store has answered,
 * keeps a text that cannot be read (with the reason under it) rather than lose it, and Esc brings the old one back.
 */
export function CellField(props: CellFieldProps) {
  if (props.field !== null) return <Field {...props} />;
  return props.kept === undefined ? props.value : <span className="not-taken">{props.kept}</span>;
}

function Field({ label, value, field, kept, check, onCommit, onKeep }: CellFieldProps) {
  const errorId = useId();
  const cell = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(kept === undefined ? null : { text: kept, over: value });
  const [focused, setFocused] = useState(false);
  // A draft stands over the value it was typed on: once the store shows another, the store is right.
  const text = draft !== null && draft.over === value ? draft.text : (kept ?? value);
  const error = text === value ? undefined : check?.(text);
  // Nobody is told in the middle of 9,5 that "9," is no number; only when it was meant so.
  const [meant, setMeant] = useState(true);
  const shown = meant || !/[.,]$/u.test(text) ? error : undefined;
  const given = useRef<string | null>(null);
  const commit = (): void => {
    // Enter hands a text over, and leaving afterwards does not hand it over again.
    if (given.current === text) return;
    given.current = text;
    if (error !== undefined) onKeep?.(text);
    else if (text !== value) onCommit(text);
    else onKeep?.(null);
  };
  // The place goes on, or the screen is left, and the field is gone before it could lose the focus.
  const leave = useRef(commit);
  useEffect(() => {
    leave.current = commit;
  });
  useEffect(() => () => leave.current(), []);
  return (
    <>
      <input
        ref={cell}
        value={text}
        onChange={(event) => {
          given.current = null;
          setDraft({ text: event.target.value, over: value });
          setMeant(false);
        }}
        onFocus={(event) => {
          setFocused(true);
          event.target.select();
        }}
        onBlur={() => {
          setFocused(false);
          setMeant(true);
          commit();
        }}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          // A text that cannot be read keeps the focus: walking on would leave a cell behind that was never stored.
          if (event.key === 'Enter' && error !== undefined) {
            event.stopPropagation();
            setMeant(true);
          } else if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && text !== value) {
            event.stopPropagation();
            onKeep?.(null);
            setDraft({ text: value, over: value });
          }
        }}
        tabIndex={field === 'current' ? undefined : -1}
        autoComplete="off"
        aria-label={label}
        aria-invalid={shown === undefined ? undefined : true}
        aria-describedby={shown !== undefined && focused ? errorId : undefined}
        inputMode="decimal"
        {...entryMark}
      />
      {shown !== undefined && focused && (
        <Popper open anchorEl={() => cell.current ?? document.body} placement="bottom-end" sx={{ zIndex: 'tooltip' }}>
          <InlineError id={errorId}>{shown}</InlineError>
        </Popper>
      )}
    </>
  );
}
