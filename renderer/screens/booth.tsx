import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { colour, smallWindow, type } from '#components/tokens.ts';

interface BoothProps {
  /** What the members do here. */
  readonly name: string;
  /** Whom or what it is about. */
  readonly subject: string;
  /** How many have done so. */
  readonly aside: string;
  readonly children: ReactNode;
}

/** The whole window while the laptop goes round: what it is about above, to the right how many are done; nothing else of it. */
export function Booth({ name, subject, aside, children }: BoothProps) {
  return (
    <Box
      component="main"
      sx={{
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        backgroundColor: colour.desk,
        [smallWindow]: { overflow: 'auto' },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '4px 24px',
          alignItems: 'baseline',
          px: '32px',
          py: '14px',
          flexShrink: 0,
          backgroundColor: colour.lacquer,
          color: colour.onLacquer,
          [smallWindow]: { px: '12px', py: '6px' },
        }}
      >
        <Box sx={{ fontSize: 14, color: colour.lacquerGold, fontWeight: 600 }}>{name}</Box>
        <Box sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 600, flex: '1 1 300px' }}>{subject}</Box>
        <Box sx={{ fontSize: 18, lineHeight: '26px', whiteSpace: 'nowrap' }}>{aside}</Box>
      </Box>
      {children}
    </Box>
  );
}

/** A page with one thing to do, in the middle of the window. */
export const BoothMiddle = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Box sx={{ flex: 1, minHeight: 0, display: 'grid', placeItems: 'center', p: '24px', overflow: 'auto' }}>
    <Box sx={{ display: 'grid', gap: '20px', justifyItems: 'start', width: '100%', maxWidth: 760 }}>
      <Box component="h1" sx={{ m: 0, ...type.personInHand, fontSize: 32, lineHeight: '42px' }}>
        {title}
      </Box>
      {children}
    </Box>
  </Box>
);

/** A sentence of such a page, as large as a member at arm's length reads it. */
export const BoothSentence = ({ children }: { readonly children: ReactNode }) => (
  <Box sx={{ fontSize: 18, lineHeight: '28px', color: colour.ink2, textWrapStyle: 'pretty' }}>{children}</Box>
);
