import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { advanceMeeting } from '#store/progress.ts';
import { meetingEndingWords } from '#words/meeting-ending-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { useDesk } from './desk.tsx';
import { useCommand } from './use-command.ts';

/** What comes next once a meeting has ended, in a room or in writing: its numbers are locked, its wording, its papers signed and filed. */
export function NextAfterEnd({
  meeting: { id: meetingId, phase },
}: {
  readonly meeting: Pick<Meeting, 'id' | 'phase'>;
}) {
  const { next } = useWords(meetingRoomWords);
  const { after } = useWords(meetingEndingWords);
  const desk = useDesk();
  const command = useCommand();
  const [asked, setAsked] = useState(false);
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
