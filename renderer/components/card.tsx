import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { SectionHead } from './section-head.tsx';
import { colour } from './tokens.ts';

interface CardProps {
  readonly title?: string;
  /** Right of the title: a chip or a link. */
  readonly aside?: ReactNode;
  /** A line after the title, said more quietly. */
  readonly note?: string;
  readonly children: ReactNode;
  /** Stays at the bottom of the card. */
  readonly footer?: ReactNode;
  /** The content reaches the edges: for tables. */
  readonly flush?: boolean;
  /** The card fills its place and scrolls inside. */
  readonly fill?: boolean;
}

/** A sheet of paper on the desk: a title line, the matter, and at its foot what to do with it. */
export function Card({ title, aside, note, children, footer, flush = false, fill = false }: CardProps) {
  return (
    <Box
      component="section"
      aria-label={title}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        // Only a card that scrolls inside may be squeezed; another would cover what it holds.
        minHeight: fill ? 0 : undefined,
        minWidth: 0,
        height: fill ? '100%' : undefined,
        backgroundColor: colour.paper,
        border: `1px solid ${colour.line}`,
        borderRadius: '8px',
        overflow: fill ? 'hidden' : 'clip',
      }}
    >
      {title !== undefined && (
        <Box sx={{ px: '14px', py: '9px', borderBottom: `1px solid ${colour.line}`, flexShrink: 0 }}>
          <SectionHead title={title} note={note} aside={aside} />
        </Box>
      )}
      <Box
        sx={{
          p: flush ? 0 : '14px',
          minHeight: 0,
          flex: fill ? 1 : undefined,
          overflow: fill ? (flush ? 'hidden' : 'auto') : undefined,
        }}
      >
        {children}
      </Box>
      {footer !== undefined && (
        <Box
          sx={{
            p: '14px',
            // What scrolls above must not look cut off by the buttons.
            pt: fill ? '12px' : flush ? '14px' : 0,
            borderTop: fill ? `1px solid ${colour.line}` : undefined,
            mt: 'auto',
            flexShrink: 0,
          }}
        >
          {footer}
        </Box>
      )}
    </Box>
  );
}
