import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour } from '#components/tokens.ts';
import type { Phase } from '#domain/meeting/meeting.ts';
import { meetingEndingWords } from '#words/meeting-ending-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { NextAfterEnd } from '../next-after-end.tsx';
import { AfterwardsActions, AfterwardsHistory } from './afterwards.tsx';
import { Discussion } from './discussion.tsx';
import { OutcomeSums } from './outcome-sums.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle } from './room-layout.tsx';
import { TextsForm } from './texts-form.tsx';

type EndedPhase = Extract<Phase, 'closed' | 'results-locked' | 'texts-locked' | 'signed' | 'archived'>;

const isEnded = (phase: Phase): phase is EndedPhase =>
  phase !== 'preparing' && phase !== 'convened' && phase !== 'in-session';

/** After the end: numbers are locked, then wording, then the papers are drawn and signed. */
export function AfterStage() {
  const { ending } = useWords(meetingRoomWords);
  const { after } = useWords(meetingEndingWords);
  const { meeting } = useRoom().record;
  const { phase } = meeting;
  if (!isEnded(phase)) return null;
  return (
    <>
      <Middle label={ending}>
        <SectionHead level={1} title={ending} />
        <Box sx={{ color: colour.ink2 }}>{after[phase]}</Box>
        <Box tabIndex={0} role="group" aria-label={ending} sx={scrolling}>
          <OutcomeSums />
          <AfterwardsHistory />
          {(phase === 'closed' || phase === 'results-locked') && (
            <>
              <TextsForm />
              <Discussion on={null} />
            </>
          )}
        </Box>
      </Middle>
      <Foot>
        <AfterwardsActions />
        <NextAfterEnd meeting={meeting} />
      </Foot>
    </>
  );
}

/** What does not fit a low window scrolls under the heading. */
const scrolling = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  display: 'grid',
  gap: '8px',
  alignContent: 'start',
  // The ring of a field at the edge is not cut off.
  p: '2px',
  m: '-2px',
} as const;
