import OutlinedInput from '@mui/material/OutlinedInput';
import type { KeyboardEvent } from 'react';
import { entryMark } from './advance.ts';
import { FormField, type FieldProps } from './form-field.tsx';

interface CodeEntryProps extends FieldProps {
  readonly value: string;
  onCode(this: void, code: string): void;
  /** Enter in the field, where it does what the page proposes. */
  onEnter?(this: void): void;
  readonly autoFocus?: boolean;
  readonly large?: boolean;
}

/**
 * A field for a code or a PIN, shown as dots. Not a password to the browser, which would offer to keep it, and marked so
 * that the browser keeps no copy of what stands in it for a later visit.
 */
export function CodeEntry({ value, onCode, onEnter, autoFocus = false, large = false, ...field }: CodeEntryProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !onEnter) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <FormField {...field}>
      {({ id, ...described }) => (
        <OutlinedInput
          id={id}
          value={value}
          onChange={(event) => onCode(event.target.value.replaceAll(/\D/gu, '').slice(0, 12))}
          onKeyDown={onKeyDown}
          error={described['aria-invalid']}
          autoFocus={autoFocus}
          autoComplete="off"
          slotProps={{ input: { ...described, ...entryMark, inputMode: 'numeric', spellCheck: false } }}
          sx={{
            '& input': {
              WebkitTextSecurity: 'disc',
              ...(large ? { fontSize: 28, lineHeight: '36px', letterSpacing: '0.2em', height: 36 } : {}),
            },
          }}
        />
      )}
    </FormField>
  );
}
