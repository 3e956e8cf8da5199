import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { parseCivilDate, shortDate, type CivilDate } from '#domain/time.ts';
import { partWords } from '#words/part-words.ts';
import { enterAdvances, entryMark } from './advance.ts';
import { FormField, type FieldProps } from './form-field.tsx';
import { useWords } from './language.tsx';
import { useUnread } from './unread-fields.ts';

interface DateEntryProps extends FieldProps {
  readonly value: CivilDate | null;
  /** Null once the field is empty; not called for what is no day: the last one stands, and commands are refused. */
  onDate(this: void, date: CivilDate | null): void;
  readonly autoFocus?: boolean;
}

/** A day as typed, 3/2/26 or 15/12/2026; written out in full when the field is left. 31/02 is refused in words. */
export function DateEntry({ value, onDate, error, autoFocus = false, ...field }: DateEntryProps) {
  const words = useWords(partWords);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const shown = typed ?? (value === null ? '' : shortDate(value));
  const unreadable = typed !== null && readDay(typed) === undefined;
  useUnread('day', unreadable);
  return (
    <FormField {...field} error={unreadable && left ? words.notADate : error}>
      {({ id, ...described }) => (
        <OutlinedInput
          id={id}
          value={shown}
          onChange={(event) => {
            const text = event.target.value;
            const date = readDay(text);
            setTyped(text);
            setLeft(false);
            if (date !== undefined) onDate(date);
          }}
          onBlur={() => {
            setLeft(true);
            if (typed !== null && parseCivilDate(typed) !== undefined) setTyped(null);
          }}
          onKeyDown={enterAdvances}
          error={described['aria-invalid']}
          autoFocus={autoFocus}
          autoComplete="off"
          slotProps={{ input: { ...described, ...entryMark, inputMode: 'numeric' } }}
        />
      )}
    </FormField>
  );
}

/** The day in a text; null for an empty one, undefined for what is none. */
const readDay = (text: string): CivilDate | null | undefined => (text.trim() === '' ? null : parseCivilDate(text));
