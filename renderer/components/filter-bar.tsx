import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { colour } from './tokens.ts';

/** What narrows a long list, in one row over it. */
export const FilterBar = ({ children }: { readonly children: ReactNode }) => (
  <Box
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '8px',
      px: '14px',
      py: '8px',
      borderBottom: `1px solid ${colour.line}`,
    }}
  >
    {children}
  </Box>
);
