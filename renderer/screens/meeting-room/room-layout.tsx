import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { colour, lowWindow } from '#components/tokens.ts';

interface RoomLayoutProps {
  /** While tellers' figures are typed the agenda makes room for the reconciliation. */
  readonly counting: boolean;
  readonly children: ReactNode;
}

/** The one screen of a meeting: agenda left, the matter in the middle, roll right, and what comes next under the roll. */
export const RoomLayout = ({ counting, children }: RoomLayoutProps) => (
  <Box
    sx={{
      flex: 1,
      minHeight: 0,
      display: 'grid',
      gridTemplateColumns: counting ? 'minmax(0, 1fr) 440px' : '256px minmax(0, 1fr) 318px',
      gridTemplateRows: 'minmax(0, 1fr) auto',
      gridTemplateAreas: counting ? '"middle roll" "middle foot"' : '"agenda middle roll" "agenda middle foot"',
    }}
  >
    {children}
  </Box>
);

/** The agenda's column. */
export const AgendaColumn = ({ children, label }: { readonly children: ReactNode; readonly label: string }) => (
  <Box
    component="nav"
    aria-label={label}
    sx={{
      gridArea: 'agenda',
      display: 'flex',
      flexDirection: 'column',
      minHeight: 0,
      backgroundColor: colour.paper,
      borderRight: `1px solid ${colour.line}`,
    }}
  >
    {children}
  </Box>
);

/** The matter's column. */
export const Middle = ({ children, label }: { readonly children: ReactNode; readonly label: string }) => (
  <Box
    component="section"
    aria-label={label}
    sx={{
      gridArea: 'middle',
      display: 'flex',
      flexDirection: 'column',
      gap: '12px',
      minHeight: 0,
      minWidth: 0,
      px: '20px',
      py: '14px',
      [lowWindow]: { py: '10px', gap: '8px' },
    }}
  >
    {children}
  </Box>
);

/** The upper right: the roll, or the reconciliation while papers are counted. */
export const RollColumn = ({ children, label }: { readonly children: ReactNode; readonly label: string }) => (
  <Box
    component="section"
    aria-label={label}
    sx={{
      gridArea: 'roll',
      display: 'flex',
      flexDirection: 'column',
      minHeight: 0,
      backgroundColor: colour.paper,
      borderLeft: `1px solid ${colour.line}`,
    }}
  >
    {children}
  </Box>
);

/** The lower right, always in sight: the numbers of the vote and the next action. */
export const Foot = ({ children }: { readonly children: ReactNode }) => (
  <Box
    sx={{
      gridArea: 'foot',
      display: 'grid',
      gap: '10px',
      p: '14px 16px',
      backgroundColor: colour.desk,
      borderLeft: `1px solid ${colour.line}`,
      borderTop: `2px solid ${colour.ink}`,
      [lowWindow]: { py: '10px', gap: '8px' },
    }}
  >
    {children}
  </Box>
);
