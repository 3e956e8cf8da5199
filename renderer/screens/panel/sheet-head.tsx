import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Quiet } from '#components/quiet.tsx';

interface SheetHeadProps {
  readonly title: string;
  readonly note: string;
  /** How far it is; told here where the title bar has no room for it. */
  readonly progress: ReactNode;
  /** What can be done, to the right. */
  readonly children: ReactNode;
}

/** Nothing but the sheet has room in a window so narrow. */
export const tightWindow = '@media (max-width: 1100px)';

/** Whose sheet is in hand and by which criteria, on one line: every line more is a row of the sheet less. */
export const SheetHead = ({ title, note, progress, children }: SheetHeadProps) => (
  <Box
    sx={{
      display: 'flex',
      alignItems: 'center',
      gap: '4px 12px',
      flexShrink: 0,
      [tightWindow]: { flexWrap: 'wrap' },
    }}
  >
    <Typography variant="h1" component="h2" sx={{ whiteSpace: 'nowrap' }}>
      {title}
    </Typography>
    <Box sx={{ minWidth: 0, flex: '1 1 160px' }}>
      <Quiet size="dense">{note}</Quiet>
    </Box>
    <Box sx={{ display: 'flex', gap: '8px' }}>{progress}</Box>
    <Box
      sx={{
        display: 'flex',
        gap: '8px',
        alignItems: 'center',
        flexShrink: 0,
        [tightWindow]: { flexWrap: 'wrap', flexShrink: 1 },
      }}
    >
      {children}
    </Box>
  </Box>
);
