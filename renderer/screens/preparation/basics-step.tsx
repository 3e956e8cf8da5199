import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { CountField } from '#components/count-field.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import { smallWindow } from '#components/tokens.ts';
import { compositionOn } from '#domain/council.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import type { CivilDate } from '#domain/time.ts';
import { editMeeting, prepareMeeting } from '#store/preparation.ts';
import { dropDraft, keepDraft } from '#store/drafts.ts';
import type { DeviceSettings } from '#store/settings.ts';
import { said } from '#words/bilingual.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import {
  basicsOf,
  chosenSet,
  detailsOf,
  draftKey,
  faultsOf,
  panelSets,
  proposedBasics,
  scoredClusters,
  takenFrom,
  withYear,
  type Basics,
} from './basics-form.ts';
import { LetterheadCard } from './letterhead-card.tsx';
import { ProgrammeCard } from './programme-card.tsx';
import { StepFrame } from './step-frame.tsx';
import { isOpened, lacksOf, stepPath, type Preparation } from './steps.ts';

/** What stands beside the meeting while it is prepared. */
export interface PreparationAside {
  readonly meetings: readonly Meeting[];
  readonly draft: DeviceSettings['preparation'] | null;
  readonly today: CivilDate;
}

interface BasicsStepProps {
  readonly preparation: Preparation;
  readonly aside: PreparationAside;
}

/** Step 1: what the invitation says, the programme, and the head of the papers. */
export function BasicsStep({ preparation, aside }: BasicsStepProps) {
  const words = useWords(preparationWords);
  const desk = useDesk();
  const toast = useToast();
  const command = useCommand();
  const { council, record } = preparation;
  const [last] = aside.meetings.filter(({ id }) => id !== record?.meeting.id);
  const key = draftKey(record?.meeting.id ?? null);
  const [start] = useState(() => startOf(preparation, aside, last, words.proposed));
  const [basics, setBasics] = useState<Basics>(start.basics);
  /** The fields before they were taken from the last meeting: the way back. */
  const [untaken, setUntaken] = useState<Basics | null>(start.untaken);
  const [tried, setTried] = useState(false);
  const [changed, setChanged] = useState(false);
  const change = (part: Partial<Basics>): void => {
    setBasics((before) => ({ ...before, ...part }));
    setChanged(true);
  };
  // What was typed outlives leaving the step: it is this device's until it is the meeting's.
  useEffect(() => {
    if (changed && !isOpened(record)) void keepDraft(desk.db, 'preparation', draftOf(basics, key));
  }, [desk.db, basics, changed, key, record]);

  const faults = tried ? faultsOf(basics) : new Set<string>();
  const clusters = scoredClusters(council, basics.date);
  const scored = clusters.some(({ id }) => id === basics.scored) ? basics.scored : 'nobody';
  const sets = scored === 'nobody' ? [] : panelSets(council, basics.criteriaSet);
  const save = async (): Promise<void> => {
    setTried(true);
    const details = detailsOf(basics, council, record);
    if (!details) return;
    const seats = compositionOn(council.memberships, council.members, details.date);
    const lacks = lacksOf(seats);
    if (!record && (lacks === 'chair' || lacks === 'secretary')) {
      await keepDraft(desk.db, 'preparation', draftOf(basics, key));
      toast({ sentence: said(preparationWords, (kept) => kept.draftKept) });
      goTo(stepPath(null, 'members'));
      return;
    }
    let id: MeetingId | null = record?.meeting.id ?? null;
    const done = await command.run(async () => {
      if (record) return editMeeting(desk, { meetingId: record.meeting.id, details });
      const made = await prepareMeeting(desk, { ...details, nominationIds: [] });
      if (made.ok) id = made.value;
      return made;
    });
    if (!done) return;
    setChanged(false);
    await dropDraft(desk.db, 'preparation');
    goTo(stepPath(id, 'members'));
  };

  return (
    <StepFrame preparation={preparation} step="basics" onSave={save} error={command.error}>
      <Box
        sx={{
          display: 'grid',
          gap: '12px',
          gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
          ...oneColumnWhenNarrow,
        }}
      >
        <Card title={words.meeting} aside={<TakeFromLast last={last} untaken={untaken} onTake={take} onUndo={undo} />}>
          <Box component="form" onSubmit={(event) => event.preventDefault()} sx={{ display: 'grid', gap: '10px' }}>
            {untaken && last && <Quiet size="dense">{words.tookFrom(last.title)}</Quiet>}
            <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 84px 84px', gap: '12px' }}>
              <DateEntry
                label={words.date}
                value={basics.date}
                onDate={(date) => change({ date })}
                error={faults.has('date') ? words.badDate : undefined}
                autoFocus
              />
              <TextEntry
                label={words.time}
                value={basics.time}
                onText={(time) => change({ time })}
                error={faults.has('time') ? words.badTime : undefined}
              />
              <CountField
                label={words.year}
                value={basics.year}
                onCount={(year) => change(withYear(basics, year, words.proposed))}
                error={faults.has('year') ? words.badYear : undefined}
              />
            </Box>
            <TextEntry label={words.place} value={basics.place} onText={(place) => change({ place })} />
            <TextEntry label={words.name} value={basics.title} onText={(title) => change({ title })} />
            <TextEntry label={words.purpose} value={basics.purpose} onText={(purpose) => change({ purpose })} />
            {clusters.length > 0 && (
              <ChoiceEntry
                label={words.scored}
                value={scored}
                choices={[
                  ...clusters.map(({ id, name, nominees }) => ({
                    value: id,
                    label: words.scoredCluster(name, nominees.length),
                  })),
                  { value: 'nobody', label: words.scoredNobody },
                ]}
                onChoice={(chosen) => change({ scored: chosen })}
              />
            )}
            {sets.length > 1 && (
              <ChoiceEntry
                label={words.criteriaSet}
                value={chosenSet(basics, council)?.id ?? ''}
                choices={sets.map(({ id, name, version }) => ({
                  value: id,
                  label: sets.some((other) => other.id !== id && other.name === name)
                    ? words.criteriaVersion(name, version)
                    : name,
                }))}
                onChoice={(criteriaSet) => change({ criteriaSet })}
              />
            )}
            <TextEntry
              label={words.guests}
              value={basics.guests}
              onText={(guests) => change({ guests })}
              lines={2}
              optional
            />
          </Box>
        </Card>
        <Box sx={{ display: 'grid', gap: '12px', alignContent: 'start' }}>
          <ProgrammeCard
            programme={basics.programme}
            opensAt={basics.time}
            onProgramme={(programme) => change({ programme: [...programme] })}
          />
          <LetterheadCard council={council} day={basics.date ?? aside.today} />
        </Box>
      </Box>
    </StepFrame>
  );

  function take(): void {
    if (!last) return;
    setUntaken(basics);
    change(takenFrom(last, basics, council));
  }
  function undo(): void {
    if (!untaken) return;
    change(untaken);
    setUntaken(null);
  }
}

/** A draft first, then the meeting as it stands; a new one is taken from the last, and says so. */
function startOf(
  { council, record }: Preparation,
  { draft, today }: PreparationAside,
  last: Meeting | undefined,
  proposed: Parameters<typeof proposedBasics>[2],
): { readonly basics: Basics; readonly untaken: Basics | null } {
  if (draft) {
    const { meeting: _, ...basics } = draft;
    return { basics, untaken: null };
  }
  if (record) return { basics: basicsOf(record.meeting, council), untaken: null };
  const plain = proposedBasics(today, council, proposed);
  return last ? { basics: takenFrom(last, plain, council), untaken: plain } : { basics: plain, untaken: null };
}

interface TakeFromLastProps {
  readonly last: Meeting | undefined;
  readonly untaken: Basics | null;
  onTake(this: void): void;
  onUndo(this: void): void;
}

function TakeFromLast({ last, untaken, onTake, onUndo }: TakeFromLastProps) {
  const words = useWords(preparationWords);
  if (!last) return null;
  return untaken ? (
    <Button size="small" onClick={onUndo}>
      {words.undoTaking}
    </Button>
  ) : (
    <Button size="small" onClick={onTake}>
      {words.takeFromLast}
    </Button>
  );
}

const oneColumnWhenNarrow = { [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' } };

const draftOf = (basics: Basics, meeting: DeviceSettings['preparation']['meeting']): DeviceSettings['preparation'] => ({
  ...basics,
  programme: [...basics.programme],
  meeting,
});
