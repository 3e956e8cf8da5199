import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import { colour, type } from '#components/tokens.ts';
import { isCarried } from '#domain/meeting/business.ts';
import { phases, type Meeting } from '#domain/meeting/meeting.ts';
import { parseClockTime, shortDate, yearOf, type CivilDate, type ClockTime } from '#domain/time.ts';
import { prepareInitiativeMeeting, recognise, type InitiativeCouncil } from '#store/initiatives.ts';
import { initiativeCouncilWording } from '#words/founding-words.ts';
import { initiativeWords } from '#words/initiative-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

interface MeetingsPartProps {
  readonly council: InitiativeCouncil;
  readonly today: CivilDate;
}

/** The meetings of the initiative council: what each proposed, the decision that followed, and the form for the next. */
export function MeetingsPart({ council, today }: MeetingsPartProps) {
  const words = useWords(initiativeWords).meetings;
  return (
    <ListBesideForm form>
      <Card title={words.list} fill flush>
        {council.meetings.length === 0 ? (
          <EmptyState>{words.none}</EmptyState>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'auto' }}>
            {council.meetings.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} council={council} today={today} />
            ))}
          </Box>
        )}
      </Card>
      <NewMeetingForm today={today} />
    </ListBesideForm>
  );
}

function MeetingLine({ meeting, council, today }: MeetingsPartProps & { readonly meeting: Meeting }) {
  const words = useWords(initiativeWords).meetings;
  const carried = (meeting.initiatives ?? []).filter(({ vote }) => isCarried(vote));
  const locked = phases.indexOf(meeting.phase) >= phases.indexOf('results-locked');
  const waiting = carried.filter(({ title }) => council.initiatives.every((known) => known.title !== title));
  return (
    <Box component="li" sx={{ ...type.dense, p: '10px 14px', borderBottom: `1px solid ${colour.line}` }}>
      <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center' }}>
        <strong>{meeting.title}</strong>
        <Quiet size="caption">{shortDate(meeting.date)}</Quiet>
        <Button size="small" sx={{ ml: 'auto' }} onClick={() => goTo(`/meetings/${meeting.id}`)}>
          {words.open}
        </Button>
      </Box>
      <Quiet size="caption">{words.proposed(carried.length, (meeting.initiatives ?? []).length)}</Quiet>
      {locked && waiting.length > 0 && <DecisionForm meeting={meeting} today={today} />}
    </Box>
  );
}

/** The decision that recognised what a meeting proposed, typed when it has come. */
function DecisionForm({ meeting, today }: { readonly meeting: Meeting; readonly today: CivilDate }) {
  const words = useWords(initiativeWords);
  const desk = useDesk();
  const command = useCommand();
  const [number, setNumber] = useState('');
  const [date, setDate] = useState<CivilDate | null>(today);
  const save = async (): Promise<void> => {
    await command.run(async () =>
      date === null
        ? { ok: false, error: { type: 'required', field: 'date' } }
        : recognise(desk, { meetingId: meeting.id, decision: { number, date } }),
    );
  };
  return (
    <Box data-entries="" sx={{ display: 'flex', flexWrap: 'wrap', gap: '10px', alignItems: 'end', mt: '8px' }}>
      <TextEntry label={words.number} value={number} onText={setNumber} />
      <DateEntry label={words.date} value={date} onDate={setDate} />
      <KeyedButton keys="Alt+Q" onPress={() => void save()}>
        {words.meetings.recognise}
      </KeyedButton>
      {command.error !== undefined && <InlineError>{command.error}</InlineError>}
    </Box>
  );
}

function NewMeetingForm({ today }: { readonly today: CivilDate }) {
  const words = useWords(initiativeWords).meetings;
  const desk = useDesk();
  const command = useCommand();
  const [date, setDate] = useState<CivilDate | null>(today);
  const [time, setTime] = useState<ClockTime | null>(parseClockTime('08:00') ?? null);
  const [place, setPlace] = useState('');
  const prepare = async (): Promise<void> => {
    const made = await command.run(async () => {
      if (date === null) return { ok: false, error: { type: 'required', field: 'date' } };
      if (time === null) return { ok: false, error: { type: 'required', field: 'time' } };
      const year = yearOf(date);
      const result = await prepareInitiativeMeeting(desk, {
        title: words.title(year),
        purpose: words.purpose(year),
        year,
        date,
        opensAt: time,
        place,
        guests: [],
        programme: words.programme.map(([title, minutes]) => ({ title, minutes })),
        criteriaSetId: null,
        scoredNomineeIds: [],
        nominationIds: [],
        firstWording: initiativeCouncilWording,
      });
      if (result.ok) goTo(`/meetings/${result.value}`);
      return result;
    });
    if (made) setPlace('');
  };
  return (
    <Card
      title={words.new}
      fill
      footer={
        <NextAction onPress={prepare} error={command.error}>
          {words.prepare}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <DateEntry label={words.date} value={date} onDate={setDate} autoFocus />
        <TimeEntry label={words.time} value={time} onTime={setTime} />
        <TextEntry label={words.place} value={place} onText={setPlace} />
      </Box>
    </Card>
  );
}
