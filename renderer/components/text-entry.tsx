import OutlinedInput from '@mui/material/OutlinedInput';
import { enterAdvances, entryMark } from './advance.ts';
import { FormField, type FieldProps } from './form-field.tsx';

interface TextEntryProps extends FieldProps {
  readonly value: string;
  onText(this: void, text: string): void;
  /** More than one: a field of several lines, where Enter breaks the line. */
  readonly lines?: number;
  readonly autoFocus?: boolean;
  /** What is typed is not shown: a passphrase. */
  readonly secret?: boolean;
}

/** A field of text: kept exactly as typed, so that Telex can compose; tidied only when it is stored. */
export function TextEntry({ value, onText, lines = 1, autoFocus = false, secret = false, ...field }: TextEntryProps) {
  return (
    <FormField {...field}>
      {({ id, ...described }) => (
        <OutlinedInput
          id={id}
          type={secret ? 'password' : 'text'}
          value={value}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={lines === 1 ? enterAdvances : undefined}
          error={described['aria-invalid']}
          multiline={lines > 1}
          minRows={lines}
          autoFocus={autoFocus}
          autoComplete={secret ? 'new-password' : 'off'}
          slotProps={{ input: { ...described, ...entryMark } }}
        />
      )}
    </FormField>
  );
}
