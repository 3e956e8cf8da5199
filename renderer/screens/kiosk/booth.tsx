import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour, smallWindow, type } from '#components/tokens.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { turnout, type Kiosk } from '#domain/voting/kiosk.ts';
import type { Round } from '#domain/voting/round.ts';
import { kioskWords } from '#words/kiosk-words.ts';

/** What every voting page knows. */
export interface BoothProps {
  readonly kiosk: Kiosk;
  readonly record: MeetingRecord;
  readonly round: Round;
}

/** The whole window of a voting page: what is voted on above, and to the right how many have voted; nothing else of it. */
export function Booth({ kiosk, record, round, children }: BoothProps & { readonly children: ReactNode }) {
  const { booth, desk } = useWords(kioskWords);
  const language = useLanguage();
  const { voted, voters } = turnout(kiosk);
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
        <Box sx={{ fontSize: 14, color: colour.lacquerGold, fontWeight: 600 }}>{booth.name}</Box>
        <Box sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 600, flex: '1 1 300px' }}>
          {awardOf(record.ruleBook, round.awardId).name[language]}
        </Box>
        <Box sx={{ fontSize: 18, lineHeight: '26px', whiteSpace: 'nowrap' }}>{desk.turnout(voted, voters)}</Box>
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

/** A sentence of a voting page, as large as a member at arm's length reads it. */
export const BoothSentence = ({ children }: { readonly children: ReactNode }) => (
  <Box sx={{ fontSize: 18, lineHeight: '28px', color: colour.ink2, textWrapStyle: 'pretty' }}>{children}</Box>
);
