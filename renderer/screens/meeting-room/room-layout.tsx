import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useWords } from '#components/language.tsx';
import { colour, lowWindow, smallWindow } from '#components/tokens.ts';
import { partWords } from '#words/part-words.ts';

/** Quorum or reconciliation, with its state under it. */
const rollHeadHeight = 112;

interface RoomLayoutProps {
  /** While tellers' figures are typed the agenda makes room for the reconciliation. */
  readonly counting: boolean;
  readonly children: ReactNode;
}

/**
 * The one screen of a meeting: agenda left, the matter in the middle, roll right, and what comes next under the roll.
 * In a narrow window everything scrolls in one column between the quorum above and the next action below.
 */
export const RoomLayout = ({ counting, children }: RoomLayoutProps) => (
  <Box
    sx={{
      flex: 1,
      minHeight: 0,
      position: 'relative',
      display: 'grid',
      gridTemplateColumns: counting ? 'minmax(0, 1fr) 440px' : '256px minmax(0, 1fr) 318px',
      gridTemplateRows: 'minmax(0, 1fr) auto',
      // What lies in it can measure itself by its height.
      containerType: 'size',
      gridTemplateAreas: counting ? '"middle roll" "middle foot"' : '"agenda middle roll" "agenda middle foot"',
      // A field that gets the focus is not hidden by what stays at the edges.
      [smallWindow]: {
        display: 'flex',
        flexDirection: 'column',
        overflow: 'auto',
        scrollPaddingTop: 44,
        scrollPaddingBottom: 104,
      },
    }}
  >
    {children}
  </Box>
);

/** A sentence over the lower left of the room. */
export const Said = ({ children }: { readonly children: ReactNode }) => (
  <Box role="alert" sx={{ position: 'absolute', left: 20, bottom: 20, zIndex: 6, maxWidth: 480 }}>
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
      [smallWindow]: { order: 3, flexShrink: 0, borderTop: `1px solid ${colour.line}` },
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
      [smallWindow]: { order: 1, flexShrink: 0, px: '12px' },
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
      // Its head stays at the top of the one column, its list comes after the matter.
      [smallWindow]: { display: 'contents', '& > :not(:first-child)': { order: 2, flexShrink: 0 } },
    }}
  >
    {children}
  </Box>
);

/** The head of that column: quorum, or whether the count agrees. It never scrolls away. */
export const RollHead = ({ children }: { readonly children: ReactNode }) => (
  <Box
    sx={{
      p: '12px 16px 10px',
      borderBottom: `1px solid ${colour.line}`,
      backgroundColor: colour.paper,
      [smallWindow]: { order: 0, position: 'sticky', top: 0, zIndex: 4, p: '4px 12px', flexShrink: 0 },
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
      display: 'flex',
      flexDirection: 'column',
      // The head of the roll above stays in sight; of the foot the notes give way.
      maxHeight: `calc(100cqh - ${rollHeadHeight}px)`,
      '& > *': { flexShrink: 0 },
      gap: '10px',
      p: '14px 16px',
      backgroundColor: colour.desk,
      borderLeft: `1px solid ${colour.line}`,
      borderTop: `2px solid ${colour.ink}`,
      [lowWindow]: { py: '10px', gap: '8px' },
      [smallWindow]: {
        order: 5,
        position: 'sticky',
        bottom: 0,
        zIndex: 4,
        mt: 'auto',
        flexShrink: 0,
        maxHeight: 'none',
        flexDirection: 'row',
        flexWrap: 'wrap',
        alignItems: 'end',
        gap: '4px 12px',
        p: '4px 12px',
        borderLeft: 0,
        '& > *': { flex: '1 1 200px', minWidth: 0 },
      },
    }}
  >
    {children}
  </Box>
);

/** What the foot says beside its numbers and its button; more than a little of it scrolls, so that those two stay. */
export function FootNotes({ children }: { readonly children: ReactNode }) {
  const { footNotes } = useWords(partWords);
  return (
    <Box
      // A line that scrolled away is reached by keyboard too.
      tabIndex={0}
      role="group"
      aria-label={footNotes}
      sx={{
        display: 'grid',
        gap: '6px',
        minHeight: 34,
        '&&': { flexShrink: 1 },
        maxHeight: 148,
        overflow: 'auto',
        '&:empty': { display: 'none' },
        [lowWindow]: { maxHeight: 120 },
        // A line with a button in it is whole.
        [smallWindow]: { maxHeight: 36, minHeight: 0, flex: '1 0 100%', order: -1 },
      }}
    >
      {children}
    </Box>
  );
}
