import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '#components/composing.ts';
import { FormField } from '#components/form-field.tsx';
import { useHotkey } from '#components/hotkeys.tsx';

interface RemarkEntryProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** Why this text is not taken. */
  check?(this: void, text: string): string | undefined;
  readonly keys?: string;
  /** What the keys do, in the list of keys. */
  readonly said?: string;
  readonly numeric?: boolean;
  /** A text that was not taken: it is still there. */
  readonly kept?: string | undefined;
  onCommit(this: void, text: string): void;
  /** The field was left with a text that is not taken; null once there is none any more. */
  onKeep?(this: void, text: string | null): void;
}

/**
 * A text beside the grid that belongs to the box in hand: its keys lead into it, Enter records it and leads back to the
 * box, Esc leaves it as it was. Mount it anew for another box.
 */
export function RemarkEntry(props: RemarkEntryProps) {
  const { label, value, hint, check, keys = '', said = label, numeric = false, kept, onCommit, onKeep } = props;
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string } | null>(null);
  // Once the store shows another text, the store is right.
  const text = draft?.over === value ? draft.text : (kept ?? value);
  const error = text === value ? undefined : check?.(text);
  // Enter hands a text over, and leaving afterwards does not hand it over again.
  const given = useRef<string | null>(null);
  const latest = useRef(() => {});
  useEffect(() => {
    latest.current = () => {
      if (given.current === text) return;
      given.current = text;
      if (error !== undefined) onKeep?.(text);
      else if (text !== value) onCommit(text);
      else if (kept !== undefined) onKeep?.(null);
    };
  });
  useHotkey(keys, said, keys === '' ? undefined : () => field.current?.focus());
  // Taken along when the box in hand changes under it.
  useLayoutEffect(() => () => latest.current(), []);
  return (
    <FormField label={label} hint={hint} error={error}>
      {({ id, ...described }) => (
        <OutlinedInput
          id={id}
          inputRef={field}
          value={text}
          onChange={(event) => {
            given.current = null;
            setDraft({ text: event.target.value, over: value });
          }}
          onFocus={(event) => event.target.select()}
          onBlur={() => latest.current()}
          onKeyDown={(event) => {
            if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return;
            if (event.key === 'Escape') {
              given.current = text;
              setDraft(null);
              onKeep?.(null);
            }
            if (event.key === 'Escape' || (event.key === 'Enter' && error === undefined)) {
              event.preventDefault();
              event.stopPropagation();
              if (event.key === 'Enter') latest.current();
              backToBox();
            }
          }}
          error={described['aria-invalid']}
          multiline={!numeric}
          autoComplete="off"
          slotProps={{ input: described }}
          sx={numeric ? { '& input': { textAlign: 'right' } } : {}}
        />
      )}
    </FormField>
  );
}

/** The focus returns to the box from which it came. */
export function backToBox(): void {
  const grid = document.querySelector('[role=grid]');
  const box = grid?.querySelector<HTMLElement>('tr.box input') ?? grid?.querySelector<HTMLElement>('[tabindex="0"]');
  box?.focus();
}
