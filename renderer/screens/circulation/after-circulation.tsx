import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import { askedMembers } from '#domain/meeting/circulation-state.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { advanceMeeting } from '#store/progress.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { meetingEndingWords } from '#words/meeting-ending-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { Side, SideFoot } from './columns.tsx';

/** After the summing up: numbers are locked, then the texts, then the report and the lists are drawn and signed. */
export function AfterCirculation({ record }: { readonly record: MeetingRecord }) {
  const words = useWords(circulationWords);
  const { after } = useWords(meetingEndingWords);
  const { next } = useWords(meetingRoomWords);
  const desk = useDesk();
  const command = useCommand();
  const [asked, setAsked] = useState(false);
  const { phase, id: meetingId } = record.meeting;
  const advance = async (): Promise<void> => {
    if (await command.run(() => advanceMeeting(desk, { meetingId }))) setAsked(false);
  };
  const results = phase === 'closed';
  const locks = results || phase === 'results-locked';
  const members = askedMembers(record);
  const received = members.filter(({ reply }) => reply).length;
  return (
    <Side
      foot={
        <SideFoot>
          {locks && (
            <NextAction fullWidth onPress={() => setAsked(true)}>
              {results ? next.lockResults : next.lockTexts}
            </NextAction>
          )}
          {phase === 'signed' && (
            <NextAction fullWidth onPress={advance} error={command.error}>
              {next.archive}
            </NextAction>
          )}
          {!locks && phase !== 'signed' && (
            <NextAction fullWidth onPress={() => goTo(`/papers/${meetingId}`)}>
              {phase === 'archived' ? next.seePapers : next.papers}
            </NextAction>
          )}
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
        </SideFoot>
      }
    >
      <SectionHead title={words.phase[phase]} />
      <Box sx={{ ...type.dense, color: colour.ink2 }}>{words.received(received, members.length)}</Box>
    </Side>
  );
}
