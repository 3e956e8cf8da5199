import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import { tidyText } from '#domain/text.ts';
import { editTexts } from '#store/meetings.ts';
import { said } from '#words/bilingual.ts';
import { meetingEndingWords } from '#words/meeting-ending-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** The wording that the minutes print and that may change until the texts are locked; numbers never. */
export function TextsForm() {
  const { after } = useWords(meetingEndingWords);
  const desk = useDesk();
  const toast = useToast();
  const command = useCommand();
  const { meeting } = useRoom().record;
  const [purpose, setPurpose] = useState(meeting.purpose);
  const [place, setPlace] = useState(meeting.place);
  const [guests, setGuests] = useState(meeting.guests.join('; '));
  const changed = purpose !== meeting.purpose || place !== meeting.place || guests !== meeting.guests.join('; ');
  const save = async (): Promise<void> => {
    if (!changed) return;
    const texts = {
      purpose: tidyText(purpose),
      place: tidyText(place),
      guests: guests.split(';').map(tidyText).filter(Boolean),
    };
    if (await command.run(() => editTexts(desk, { meetingId: meeting.id, texts })))
      toast({ sentence: said(meetingEndingWords, (kept) => kept.after.textsSaved) });
  };
  return (
    <Card title={after.texts}>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        // Whatever is pressed next, the wording typed so far is kept.
        onBlur={() => void save()}
        sx={{ display: 'grid', gap: '10px' }}
      >
        <TextEntry label={after.purpose} value={purpose} onText={setPurpose} />
        <TextEntry label={after.place} value={place} onText={setPlace} />
        <TextEntry label={after.guests} value={guests} onText={setGuests} optional />
        <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center' }}>
          <Button size="small" type="submit">
            {after.saveTexts}
          </Button>
          {command.error !== undefined && <InlineError>{command.error}</InlineError>}
        </Box>
      </Box>
    </Card>
  );
}
