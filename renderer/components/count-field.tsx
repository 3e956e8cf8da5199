import OutlinedInput from '@mui/material/OutlinedInput';
import { useState, type InputHTMLAttributes, type ReactElement } from 'react';
import { partWords } from '#words/part-words.ts';
import { enterAdvances, entryMark } from './advance.ts';
import { FormField, type FieldProps } from './form-field.tsx';
import { useWords } from './language.tsx';
import { useUnread } from './unread-fields.ts';

interface CountFieldProps extends FieldProps {
  /** Null while the field is empty: 0 is a count, empty is none. What is no count leaves the last one standing. */
  readonly value: number | null;
  onCount(this: void, count: number | null): void;
  readonly autoFocus?: boolean;
  /** In a table, whose heads say what the field is: the label is only read out. */
  readonly bare?: boolean;
}

/** A number of people or papers: digits to the right, Enter goes to the next. What is no whole number is said at once. */
export function CountField(props: CountFieldProps) {
  const { value, onCount, error, autoFocus = false, bare = false, ...field } = props;
  const words = useWords(partWords);
  const [typed, setTyped] = useState<string | null>(null);
  // What was typed stands until the field is left, or until somebody else changed the value.
  const shown =
    typed !== null && (readCount(typed) === value || readCount(typed) === undefined) ? typed : String(value ?? '');
  const unreadable = typed !== null && readCount(typed) === undefined;
  useUnread('count', unreadable);
  const note = unreadable ? words.notACount : error;
  const input = (control: InputHTMLAttributes<HTMLInputElement>): ReactElement => (
    <OutlinedInput
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        const count = readCount(event.target.value);
        if (count !== undefined) onCount(count);
      }}
      onFocus={(event) => event.target.select()}
      onKeyDown={enterAdvances}
      error={note !== undefined}
      autoFocus={autoFocus}
      autoComplete="off"
      slotProps={{ input: { ...control, ...entryMark, inputMode: 'numeric' } }}
      sx={{
        '& input': { textAlign: 'right' },
        ...(bare && { minHeight: 32, '& input': { textAlign: 'right', py: '4px' } }),
      }}
    />
  );
  if (bare) return input({ 'aria-label': field.label, 'aria-invalid': note !== undefined, title: note });
  return (
    <FormField {...field} error={note}>
      {input}
    </FormField>
  );
}

/** The count in a text; null for an empty one, undefined for what is none. */
export function readCount(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{1,6}$/u.test(trimmed) ? Number(trimmed) : undefined;
}
