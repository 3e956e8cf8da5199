import Box from '@mui/material/Box';
import { useState } from 'react';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { colour, type } from '#components/tokens.ts';
import { proposedRecusals } from '#domain/meeting/recusal-proposals.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { vietnamStamp } from '#domain/time.ts';
import { sendCirculation } from '#store/circulation.ts';
import { interestWords } from '#words/interest-words.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { ConcernedDialog } from '../concerned-dialog.tsx';
import { useDesk } from '../desk.tsx';
import { freezeSubject, type FreezeFailure } from '../drawing.ts';
import { freezeSentence } from '../freeze-sentence.ts';
import { useCommand } from '../use-command.ts';

/** Gửi lấy ý kiến: members, list and rule stay as they are, and a paper is made for every member. */
export function SendCirculation({ record }: { readonly record: MeetingRecord }) {
  const words = useWords(circulationWords);
  const { proposal } = useWords(interestWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand();
  const [failure, setFailure] = useState<FreezeFailure | null>(null);
  const [answering, setAnswering] = useState(false);
  const meetingId = record.meeting.id;
  const proposals = proposedRecusals(record);
  const send = async (): Promise<void> => {
    if (!(await command.run(() => sendCirculation(desk, { meetingId, now: vietnamStamp(desk.clock()) })))) return;
    const made = await freezeSubject(desk, { meetingId, subject: { kind: 'opinion-sheets' } });
    if (!made.ok) setFailure(made.error);
  };
  return (
    <>
      <Box sx={{ ...type.caption, color: colour.ink2 }}>{words.sendNote}</Box>
      <NextAction
        fullWidth
        onPress={proposals.length > 0 ? () => setAnswering(true) : send}
        error={command.error ?? (failure ? freezeSentence(failure, language) : undefined)}
      >
        {proposals.length > 0 ? proposal.answer : words.send}
      </NextAction>
      {answering && <ConcernedDialog record={record} proposals={proposals} onClose={() => setAnswering(false)} />}
    </>
  );
}
