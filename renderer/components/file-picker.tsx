import Box from '@mui/material/Box';
import type { RefObject } from 'react';
import { unseen } from './tokens.ts';

/** A paper signed by hand as it comes in: a PDF, a photograph or a scan. */
export const scanEndings = '.pdf,.jpg,.jpeg,.png';

/** A list as it comes in, whatever program wrote it. */
export const listEndings = '.xlsx,.csv,.txt,.tsv,text/csv';

interface FilePickerProps {
  /** By which the button that is seen opens the choice. */
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly accept: string;
  onFile(this: void, file: File): void;
}

/** The choice of a file by the system's own dialog; what is seen of it is a button beside. */
export const FilePicker = ({ ref, label, accept, onFile }: FilePickerProps) => (
  <Box
    component="input"
    type="file"
    accept={accept}
    aria-label={label}
    tabIndex={-1}
    ref={ref}
    onChange={(event) => {
      const [file] = event.target.files ?? [];
      if (file) onFile(file);
      // The same file, put right meanwhile, is a choice too.
      event.target.value = '';
    }}
    sx={unseen}
  />
);
