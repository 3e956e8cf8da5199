import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { CountField } from '#components/count-field.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import { smallWindow } from '#components/tokens.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { tidyText } from '#domain/text.ts';
import { editTexts } from '#store/meetings.ts';
import { said } from '#words/bilingual.ts';
import { meetingEndingWords } from '#words/meeting-ending-words.ts';
import { useDesk } from '../desk.tsx';
import { useKeptFields } from '../use-kept-fields.ts';
import { useRoom } from './room.ts';

/** The wording that the minutes print and that may change until the texts are locked; numbers of the vote never. */
export function TextsForm() {
  const { after } = useWords(meetingEndingWords);
  const desk = useDesk();
  const toast = useToast();
  const { meeting } = useRoom().record;
  const {
    fields: typed,
    change,
    save,
    error,
  } = useKeptFields(typedOf(meeting), async (fields) => {
    const edited = await editTexts(desk, { meetingId: meeting.id, texts: textsOf(fields, meeting) });
    if (edited.ok && edited.value) toast({ sentence: said(meetingEndingWords, (words) => words.after.textsSaved) });
    return edited;
  });
  return (
    <Card title={after.texts}>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        // Whatever is pressed next, the wording typed so far is kept.
        onBlur={save}
        sx={{
          display: 'grid',
          gap: '10px 12px',
          gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
          '& > .wide': { gridColumn: '1 / -1' },
          [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <TextEntry label={after.purpose} value={typed.purpose} onText={(purpose) => change({ purpose })} />
        <ChoiceEntry
          label={after.signing}
          value={typed.signing}
          choices={signings.map((value) => ({ value, label: after.signings[value] }))}
          onChoice={(signing) => change({ signing })}
        />
        <div className="wide">
          <TextEntry label={after.place} value={typed.place} onText={(place) => change({ place })} />
        </div>
        <div className="wide">
          <TextEntry label={after.guests} value={typed.guests} onText={(guests) => change({ guests })} optional />
        </div>
        <Box className="wide" sx={{ display: 'grid', gridTemplateColumns: '1fr 76px auto', gap: '12px' }}>
          <TextEntry
            label={after.receivers}
            value={typed.receivers}
            onText={(receivers) => change({ receivers })}
            optional
          />
          <CountField label={after.copies} value={typed.copies} onCount={(copies) => change({ copies })} />
          <Button type="submit" sx={{ alignSelf: 'start', mt: '22px' }}>
            {after.saveTexts}
          </Button>
        </Box>
        {error !== undefined && <InlineError>{error}</InlineError>}
      </Box>
    </Card>
  );
}

/** Who signs the minutes: the two who answer for them, or everybody who came, on an annex. */
const signings = ['two', 'everybody'] as const;

/** What stands in the fields, as typed. */
interface Typed {
  readonly purpose: string;
  readonly place: string;
  readonly guests: string;
  readonly receivers: string;
  readonly signing: (typeof signings)[number];
  readonly copies: number | null;
}

const typedOf = ({ purpose, place, guests, wording }: Meeting): Typed => ({
  purpose,
  place,
  guests: guests.join('; '),
  receivers: wording.receivers.join('; '),
  signing: wording.membersSign ? 'everybody' : 'two',
  copies: wording.copies,
});

const textsOf = (typed: Typed, { wording }: Meeting): Pick<Meeting, 'purpose' | 'place' | 'guests' | 'wording'> => ({
  purpose: tidyText(typed.purpose),
  place: tidyText(typed.place),
  guests: listed(typed.guests),
  wording: {
    ...wording,
    receivers: listed(typed.receivers),
    membersSign: typed.signing === 'everybody',
    copies: typed.copies ?? 0,
  },
});

const listed = (typed: string): readonly string[] => typed.split(';').map(tidyText).filter(Boolean);
