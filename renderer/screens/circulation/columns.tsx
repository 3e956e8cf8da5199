import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { colour, lowWindow, smallWindow } from '#components/tokens.ts';

interface ColumnsProps {
  readonly left: ReactNode;
  readonly middle: ReactNode;
  readonly children: ReactNode;
}

/** Three columns as in the meeting room; in a narrow window one below the other. */
export const Columns = ({ left, middle, children }: ColumnsProps) => (
  <Box
    sx={{
      flex: 1,
      minHeight: 0,
      display: 'grid',
      gridTemplateColumns: '270px minmax(0, 1fr) 330px',
      [smallWindow]: { display: 'flex', flexDirection: 'column', overflow: 'auto', '& > *': { flexShrink: 0 } },
    }}
  >
    <Box
      tabIndex={0}
      role="group"
      sx={{
        minHeight: 0,
        overflow: 'auto',
        p: '14px 16px',
        backgroundColor: colour.paper,
        borderRight: `1px solid ${colour.line}`,
      }}
    >
      {left}
    </Box>
    <Box
      sx={{
        minHeight: 0,
        minWidth: 0,
        display: 'flex',
        flexDirection: 'column',
        gap: '14px',
        p: '14px 20px',
        overflow: 'auto',
        [lowWindow]: { py: '10px', gap: '10px' },
      }}
    >
      {middle}
    </Box>
    {children}
  </Box>
);

/** The right column: the matter in hand, and under it what comes next. */
export const Side = ({ children, foot }: { readonly children?: ReactNode; readonly foot: ReactNode }) => (
  <Box
    sx={{
      display: 'flex',
      flexDirection: 'column',
      minHeight: 0,
      backgroundColor: colour.paper,
      borderLeft: `1px solid ${colour.line}`,
    }}
  >
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        overflow: 'auto',
        p: '14px 16px',
        display: 'grid',
        gap: '10px',
        alignContent: 'start',
      }}
    >
      {children}
    </Box>
    {foot}
  </Box>
);

/** What comes next, at the foot of the right column. */
export const SideFoot = ({ children }: { readonly children: ReactNode }) => (
  <Box
    sx={{
      p: '14px 16px',
      display: 'grid',
      gap: '10px',
      backgroundColor: colour.desk,
      borderTop: `2px solid ${colour.ink}`,
    }}
  >
    {children}
  </Box>
);
