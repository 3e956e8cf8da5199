import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { toneColours, type, type Tone } from './tokens.ts';

/** What went wrong, where the action was: soft ground, icon and words, never a filled red. */
export const InlineError = ({ children, id }: { readonly children: ReactNode; readonly id?: string }) => (
  <Note tone="error" id={id} role="alert" icon={<ErrorOutline />}>
    {children}
  </Note>
);

/** What should be looked at before going on. */
export const InlineWarning = ({ children, id }: { readonly children: ReactNode; readonly id?: string }) => (
  <Note tone="warning" id={id} icon={<Warning />}>
    {children}
  </Note>
);

interface NoteProps {
  readonly tone: Tone;
  readonly id: string | undefined;
  readonly role?: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

const Note = ({ tone, id, role, icon, children }: NoteProps) => (
  <Box
    id={id}
    role={role}
    sx={{
      ...type.dense,
      display: 'inline-flex',
      alignItems: 'flex-start',
      gap: '6px',
      px: '8px',
      py: '4px',
      borderRadius: '6px',
      color: toneColours[tone].text,
      backgroundColor: toneColours[tone].soft,
      '& > svg': { fontSize: 16, mt: '1px', flexShrink: 0 },
    }}
  >
    {icon}
    <span>{children}</span>
  </Box>
);
