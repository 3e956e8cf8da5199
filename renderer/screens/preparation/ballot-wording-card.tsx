import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { editTexts } from '#store/meetings.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

/** What ballot papers are called, and how long they are kept once sealed: both are printed before anybody goes home. */
export function BallotWordingCard({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(preparationWords);
  const desk = useDesk();
  const command = useCommand();
  const { wording } = meeting;
  const [title, setTitle] = useState(wording.ballotTitle);
  const [until, setUntil] = useState(wording.ballotsKeptUntil);
  const save = (): void => {
    if (title === wording.ballotTitle && until === wording.ballotsKeptUntil) return;
    const texts = { wording: { ...wording, ballotTitle: title, ballotsKeptUntil: until } };
    void command.run(() => editTexts(desk, { meetingId: meeting.id, texts }));
  };
  return (
    <Card title={words.ballotWording}>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onBlur={save}
        sx={{ display: 'grid', gap: '10px' }}
      >
        <TextEntry label={words.ballotTitle} value={title} onText={setTitle} hint={words.ballotTitleHint} />
        <TextEntry
          label={words.keptUntil}
          value={until}
          onText={setUntil}
          hint={words.keptUntilHint}
          error={command.error}
          optional
        />
      </Box>
    </Card>
  );
}
