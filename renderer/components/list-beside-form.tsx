import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { smallWindow } from './tokens.ts';

/** A list that takes the whole width, until a form stands beside it; in a narrow window one is below the other. */
export const ListBesideForm = ({ form, children }: { readonly form: boolean; readonly children: ReactNode }) => (
  <Box
    sx={{
      flex: 1,
      minHeight: 0,
      display: 'grid',
      gridTemplateColumns: form ? 'minmax(0, 1fr) 360px' : 'minmax(0, 1fr)',
      gap: '14px',
      [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    }}
  >
    {children}
  </Box>
);
