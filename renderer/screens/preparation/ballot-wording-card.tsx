import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TickList } from '#components/tick-list.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { editTexts } from '#store/meetings.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { roundWords } from '#words/round-words.ts';
import { useDesk } from '../desk.tsx';
import { useKeptFields } from '../use-kept-fields.ts';

/** What ballot papers are called, and how long they are kept once sealed: both are printed before anybody goes home. */
export function BallotWordingCard({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(preparationWords);
  const desk = useDesk();
  const { wording, validity } = useWords(roundWords);
  const { ballotTitle, ballotsKeptUntil, ballotValidity, ballotsLarge, ballotStubs } = meeting.wording;
  const stored = { ballotTitle, ballotsKeptUntil, ballotValidity, ballotsLarge, ballotStubs };
  const { fields, change, save, error } = useKeptFields(stored, (typed) =>
    editTexts(desk, { meetingId: meeting.id, texts: { wording: { ...meeting.wording, ...typed } } }),
  );
  const looks = (['ballotsLarge', 'ballotStubs'] as const).filter((look) => fields[look]);
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
        <ChoiceEntry
          label={wording.validity}
          value={fields.ballotValidity}
          choices={(['row', 'paper'] as const).map((value) => ({ value, label: validity[value] }))}
          onChoice={(value) => change({ ballotValidity: value })}
        />
        <TickList
          label={wording.layout}
          choices={[
            { value: 'ballotsLarge', label: wording.large },
            { value: 'ballotStubs', label: wording.stubs },
          ]}
          chosen={new Set(looks)}
          onChange={(chosen) =>
            change({ ballotsLarge: chosen.has('ballotsLarge'), ballotStubs: chosen.has('ballotStubs') })
          }
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
