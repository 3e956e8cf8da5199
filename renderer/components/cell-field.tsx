import InputBase from '@mui/material/InputBase';
import Popper from '@mui/material/Popper';
import { useEffect, useId, useRef, useState } from 'react';
import { entryMark } from './advance.ts';
import { InlineError } from './inline-note.tsx';
import { colour } from './tokens.ts';

interface CellFieldProps {
  /** Read out before the value: the nominee and the criterion, say. */
  readonly label: string;
  readonly value: string;
  /** Why this text is not taken, asked on every key; nothing is stored while it answers. */
  check?(this: void, text: string): string | undefined;
  /** The field was left, or Enter pressed, with another text than before. */
  onCommit(this: void, text: string): void;
  readonly disabled?: boolean;
}

/**
 * A figure typed straight into a grid. It shows what was typed before the store has answered, keeps a text that cannot
 * be read (with the reason under it) rather than lose it, and Esc brings the old one back.
 */
export function CellField({ label, value, check, onCommit, disabled = false }: CellFieldProps) {
  const errorId = useId();
  const cell = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string } | null>(null);
  const [focused, setFocused] = useState(false);
  // A draft stands over the value it was typed on: once the store shows another, the store is right.
  const text = draft !== null && draft.over === value ? draft.text : value;
  const error = text === value ? undefined : check?.(text);
  const commit = (): void => {
    if (text !== value && error === undefined) onCommit(text);
  };
  // A screen that is left takes the field away before it could lose the focus: what was typed is still kept.
  const leave = useRef(commit);
  useEffect(() => {
    leave.current = commit;
  });
  useEffect(() => () => leave.current(), []);
  return (
    <>
      <InputBase
        fullWidth
        value={text}
        disabled={disabled}
        onChange={(event) => setDraft({ text: event.target.value, over: value })}
        onFocus={(event) => {
          setFocused(true);
          event.target.select();
        }}
        onBlur={() => {
          setFocused(false);
          commit();
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          // A text that cannot be read keeps the focus: walking on would leave a cell behind that was never stored.
          if (event.key === 'Enter' && error !== undefined) event.stopPropagation();
          else if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation();
            setDraft(null);
          }
        }}
        autoComplete="off"
        inputRef={cell}
        slotProps={{
          input: {
            'aria-label': label,
            'aria-invalid': error !== undefined,
            'aria-describedby': error === undefined ? undefined : errorId,
            ...entryMark,
            inputMode: 'decimal',
          },
        }}
        sx={{
          fontSize: 13,
          lineHeight: '18px',
          height: 24,
          borderRadius: '4px',
          backgroundColor: error === undefined ? undefined : colour.errorSoft,
          color: error === undefined ? undefined : colour.error,
          boxShadow: focused ? `0 0 0 2px ${colour.focus}` : undefined,
          '& input': { textAlign: 'right', p: '0 6px', height: '100%' },
          '& input:focus-visible': { outline: 'none' },
        }}
      />
      <Popper
        open={error !== undefined && focused}
        anchorEl={() => cell.current ?? document.body}
        placement="bottom-end"
        sx={{ zIndex: 'tooltip' }}
      >
        <InlineError id={errorId}>{error}</InlineError>
      </Popper>
    </>
  );
}
