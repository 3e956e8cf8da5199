import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { partWords } from '#words/part-words.ts';
import { enterAdvances, entryMark } from './advance.ts';
import { FormField, type FieldProps } from './form-field.tsx';
import { useWords } from './language.tsx';

interface CountFieldProps extends FieldProps {
  /** Null while nothing readable stands in the field: 0 is a count, empty is none. */
  readonly value: number | null;
  onCount(this: void, count: number | null): void;
  readonly autoFocus?: boolean;
}

/** A number of people or papers: digits to the right, Enter goes to the next. What is no whole number is said at once. */
export function CountField({ value, onCount, error, autoFocus = false, ...field }: CountFieldProps) {
  const words = useWords(partWords);
  const [typed, setTyped] = useState<string | null>(null);
  // What was typed stands until the field is left, or until somebody else changed the value.
  const shown =
    typed !== null && (readCount(typed) === value || readCount(typed) === undefined) ? typed : String(value ?? '');
  const unreadable = typed !== null && readCount(typed) === undefined;
  return (
    <FormField {...field} error={unreadable ? words.notACount : error}>
      {({ id, ...described }) => (
        <OutlinedInput
          id={id}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            onCount(readCount(event.target.value) ?? null);
          }}
          onFocus={(event) => event.target.select()}
          onKeyDown={enterAdvances}
          error={described['aria-invalid']}
          autoFocus={autoFocus}
          autoComplete="off"
          slotProps={{ input: { ...described, ...entryMark, inputMode: 'numeric' } }}
          sx={{ '& input': { textAlign: 'right' } }}
        />
      )}
    </FormField>
  );
}

/** The count in a text; null for an empty one, undefined for what is none. */
export function readCount(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{1,6}$/u.test(trimmed) ? Number(trimmed) : undefined;
}
