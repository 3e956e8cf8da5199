import Box from '@mui/material/Box';
import { useId, type ReactNode } from 'react';
import { partWords } from '#words/part-words.ts';
import { useWords } from './language.tsx';
import { colour, type } from './tokens.ts';

/** What a control inside a field must carry so that its label, hint and error are read with it. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** What every field has in common. */
export interface FieldProps {
  readonly label: string;
  /** Said under the field while there is no error. */
  readonly hint?: string | undefined;
  /** The error, under the field. */
  readonly error?: string | undefined;
  /** Marked as not obligatory: fields are obligatory unless they say otherwise. */
  readonly optional?: boolean | undefined;
}

/** A field of a form: label above, control, then hint or error. Nothing here ever touches what is being typed. */
export function FormField({
  label,
  hint,
  error,
  optional = false,
  children,
}: FieldProps & { children(this: void, control: FieldControl): ReactNode }) {
  const words = useWords(partWords);
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <Box sx={{ display: 'grid', gap: '4px', minWidth: 0, alignContent: 'start' }}>
      <Box component="label" htmlFor={id} sx={{ ...type.dense, fontWeight: 500 }}>
        {label}
        {optional && (
          <Box component="span" sx={{ ...type.caption, fontWeight: 400, color: colour.ink3, ml: '6px' }}>
            {words.optional}
          </Box>
        )}
      </Box>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : noteId,
        'aria-invalid': error !== undefined,
      })}
      {note !== undefined && (
        <Box
          id={noteId}
          role={error === undefined ? undefined : 'alert'}
          sx={{ ...type.caption, color: error === undefined ? colour.ink3 : colour.error }}
        >
          {note}
        </Box>
      )}
    </Box>
  );
}
