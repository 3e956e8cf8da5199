import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { colour } from './tokens.ts';

interface EmptyStateProps {
  /** One sentence: what is missing and why it matters. */
  readonly children: string;
  /** The first thing to do, as the next action; others, outlined, after it. */
  readonly actions?: ReactNode;
}

/** A screen or list with nothing in it yet: it says what to do first. */
export const EmptyState = ({ children, actions }: EmptyStateProps) => (
  <Box sx={{ display: 'grid', justifyItems: 'center', gap: '16px', p: '40px 24px', textAlign: 'center' }}>
    <Typography sx={{ maxWidth: 460, color: colour.ink2, textWrap: 'pretty' }}>{children}</Typography>
    {actions !== undefined && (
      <Box sx={{ display: 'flex', gap: '10px', flexWrap: 'wrap', justifyContent: 'center' }}>{actions}</Box>
    )}
  </Box>
);
