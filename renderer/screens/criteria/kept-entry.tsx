import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { enterAdvances, entryMark } from '#components/advance.ts';
import { FormField, type FieldProps } from '#components/form-field.tsx';
import { useUnread } from '#components/unread-fields.ts';

interface KeptEntryProps extends FieldProps {
  readonly value: string;
  /** Why a text is not taken; it stays, and nothing is stored, until it is put right. */
  check?(this: void, text: string): string | undefined;
  /** The field was left with another text than before. */
  onCommit(this: void, text: string): void;
  /** Digits stand to the right. */
  readonly numeric?: boolean;
  /** In a list, whose heads say what the field is: the label is only read out. */
  readonly bare?: boolean;
}

/** A field that is stored when it is left: a name, points. It shows what is stored until it is typed into. */
export function KeptEntry({ value, check, onCommit, numeric = false, bare = false, ...field }: KeptEntryProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null);
  // What was typed stands over the value it was typed on: once the store shows another, the store is right.
  const text = typed?.over === value ? typed.text : value;
  const error = text === value ? undefined : check?.(text);
  useUnread('points', error !== undefined);
  const leave = (): void => {
    if (error === undefined && text !== value) onCommit(text);
  };
  return (
    <FormField {...field} label={bare ? '' : field.label} error={error ?? field.error}>
      {({ id, ...described }) => (
        <OutlinedInput
          id={id}
          value={text}
          onChange={(event) => setTyped({ text: event.target.value, over: value })}
          onFocus={(event) => event.target.select()}
          onBlur={leave}
          onKeyDown={enterAdvances}
          error={described['aria-invalid']}
          autoComplete="off"
          slotProps={{
            input: {
              ...described,
              ...entryMark,
              ...(bare ? { 'aria-label': field.label } : {}),
              ...(numeric ? { inputMode: 'decimal' } : {}),
            },
          }}
          sx={numeric ? { '& input': { textAlign: 'right' } } : {}}
        />
      )}
    </FormField>
  );
}
