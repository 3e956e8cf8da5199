import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { editTexts } from '#store/meetings.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { useDesk } from '../desk.tsx';
import { useKeptFields } from '../use-kept-fields.ts';

/** What ballot papers are called, and how long they are kept once sealed: both are printed before anybody goes home. */
export function BallotWordingCard({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(preparationWords);
  const desk = useDesk();
  const { ballotTitle, ballotsKeptUntil } = meeting.wording;
  const { fields, change, save, error } = useKeptFields({ ballotTitle, ballotsKeptUntil }, (typed) =>
    editTexts(desk, { meetingId: meeting.id, texts: { wording: { ...meeting.wording, ...typed } } }),
  );
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
        <TextEntry
          label={words.ballotTitle}
          value={fields.ballotTitle}
          onText={(title) => change({ ballotTitle: title })}
          hint={words.ballotTitleHint}
        />
        <TextEntry
          label={words.keptUntil}
          value={fields.ballotsKeptUntil}
          onText={(until) => change({ ballotsKeptUntil: until })}
          hint={words.keptUntilHint}
          error={error}
          optional
        />
      </Box>
    </Card>
  );
}
