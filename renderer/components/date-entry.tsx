import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { parseCivilDate, shortDate, type CivilDate } from '#domain/time.ts';
import { partWords } from '#words/part-words.ts';
import { enterAdvances, entryMark } from './advance.ts';
import { FormField, type FieldProps } from './form-field.tsx';
import { useWords } from './language.tsx';

interface DateEntryProps extends FieldProps {
  readonly value: CivilDate | null;
  /** Null while what stands in the field is no day. */
  onDate(this: void, date: CivilDate | null): void;
  /** Whether what stands in the field is no day, nor empty: what rests on it is not stored until it is put right. */
  onUnreadable?(this: void, unreadable: boolean): void;
  readonly autoFocus?: boolean;
}

/** A day as typed, 3/2/26 or 15/12/2026; written out in full when the field is left. 31/02 is refused in words. */
export function DateEntry({ value, onDate, onUnreadable, error, autoFocus = false, ...field }: DateEntryProps) {
  const words = useWords(partWords);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const shown = typed ?? (value === null ? '' : shortDate(value));
  const unreadable = left && typed !== null && typed.trim() !== '' && parseCivilDate(typed) === undefined;
  return (
    <FormField {...field} error={unreadable ? words.notADate : error}>
      {({ id, ...described }) => (
        <OutlinedInput
          id={id}
          value={shown}
          onChange={(event) => {
            const text = event.target.value;
            const date = parseCivilDate(text);
            setTyped(text);
            setLeft(false);
            onDate(date ?? null);
            onUnreadable?.(date === undefined && text.trim() !== '');
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
