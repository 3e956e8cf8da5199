import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour } from '#components/tokens.ts';
import type { Phase } from '#domain/meeting/meeting.ts';
import { advanceMeeting } from '#store/progress.ts';
import { meetingEndingWords } from '#words/meeting-ending-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
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
  const { phase } = useRoom().record.meeting;
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
        <NextAfter phase={phase} />
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

function NextAfter({ phase }: { readonly phase: EndedPhase }) {
  const { next } = useWords(meetingRoomWords);
  const { after } = useWords(meetingEndingWords);
  const desk = useDesk();
  const command = useCommand();
  const { record } = useRoom();
  const [asked, setAsked] = useState(false);
  const meetingId = record.meeting.id;
  const advance = async (): Promise<void> => {
    if (await command.run(() => advanceMeeting(desk, { meetingId }))) setAsked(false);
  };
  if (phase === 'closed' || phase === 'results-locked') {
    const results = phase === 'closed';
    return (
      <>
        <NextAction fullWidth onPress={() => setAsked(true)}>
          {results ? next.lockResults : next.lockTexts}
        </NextAction>
        {asked && (
          <AskDialog
            open
            title={results ? after.lockResultsTitle : after.lockTextsTitle}
            verb={results ? next.lockResults : next.lockTexts}
            onVerb={advance}
            onClose={() => setAsked(false)}
            error={command.error}
          >
            {results ? after.lockResultsWhy : after.lockTextsWhy}
          </AskDialog>
        )}
      </>
    );
  }
  if (phase === 'signed') {
    return (
      <NextAction fullWidth onPress={advance} error={command.error}>
        {next.archive}
      </NextAction>
    );
  }
  return (
    <NextAction fullWidth onPress={() => goTo(`/papers/${meetingId}`)}>
      {phase === 'archived' ? next.seePapers : next.papers}
    </NextAction>
  );
}
