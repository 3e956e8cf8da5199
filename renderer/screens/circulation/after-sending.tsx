import Box from '@mui/material/Box';
import { useState } from 'react';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { takeBackCirculation } from '#store/circulation-changes.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { ExtendDialog } from './extend-dialog.tsx';

/** What can still be done about a circulation that is out: more time to answer, and taking it back while nobody has. */
export function AfterSending({ record }: { readonly record: MeetingRecord }) {
  const words = useWords(circulationWords);
  const desk = useDesk();
  const command = useCommand();
  const [asked, setAsked] = useState<'extend' | 'take-back' | null>(null);
  const close = (): void => setAsked(null);
  const takeBack = async (reason: string): Promise<void> => {
    const done = await command.run(() => takeBackCirculation(desk, { meetingId: record.meeting.id, reason }));
    if (done) close();
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
      <KeyedButton keys="Alt+G" onPress={() => setAsked('extend')}>
        {words.extend}
      </KeyedButton>
      {record.replies.length === 0 && (
        <KeyedButton keys="Alt+T" onPress={() => setAsked('take-back')}>
          {words.takeBack}
        </KeyedButton>
      )}
      {asked === 'extend' && <ExtendDialog record={record} onClose={close} />}
      {asked === 'take-back' && (
        <ReasonDialog
          title={words.takeBackTitle}
          why={words.takeBackWhy}
          verb={words.takeBack}
          onReason={takeBack}
          onClose={close}
          error={command.error}
        />
      )}
    </Box>
  );
}
