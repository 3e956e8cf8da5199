import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { CountField } from '#components/count-field.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import { smallWindow } from '#components/tokens.ts';
import type { ClusterId, NominationId, NomineeId } from '#domain/ids.ts';
import { ruleBookOn } from '#domain/rule-book.ts';
import { inForceOn, parseClockTime, vietnamStamp, yearOf, type CivilDate } from '#domain/time.ts';
import { loadCouncil, type CouncilRecord } from '#store/council.ts';
import { useLive } from '#store/live.ts';
import { listFreeNominations } from '#store/meeting-reading.ts';
import { prepareMeeting } from '#store/preparation.ts';
import { said } from '#words/bilingual.ts';
import { meetingsScreenWords } from '#words/meetings-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { AgendaChoice } from './agenda-choice.tsx';

/** Chuẩn bị phiên họp: what the invitation says, what is on the agenda, and whose scores are taken. */
export function PrepareMeetingScreen() {
  const words = useWords(meetingsScreenWords);
  const desk = useDesk();
  const council = useLive(() => loadCouncil(desk.db), [desk.db]);
  return (
    <>
      <ScreenTitle title={words.formTitle} />
      {council && <PrepareForm council={council} />}
    </>
  );
}

interface Typed {
  readonly title: string | null;
  readonly purpose: string | null;
  readonly date: CivilDate | null;
  readonly time: string;
  /** Undefined until somebody chose another year than the date's own. */
  readonly year: number | null | undefined;
  readonly place: string;
  readonly takenOff: ReadonlySet<NominationId>;
  readonly cluster: ClusterId | 'nobody' | null;
}

function PrepareForm({ council }: { readonly council: CouncilRecord }) {
  const words = useWords(meetingsScreenWords);
  const language = useLanguage();
  const desk = useDesk();
  const toast = useToast();
  const command = useCommand();
  const [typed, setTyped] = useState<Typed>(() => ({
    title: null,
    purpose: null,
    date: vietnamStamp(desk.clock()).date,
    time: '8:00',
    year: undefined,
    place: '',
    takenOff: new Set(),
    cluster: null,
  }));
  const change = (part: Partial<Typed>): void => setTyped((before) => ({ ...before, ...part }));
  const [tried, setTried] = useState(false);
  const chosenYear = typed.year === undefined ? proposedYear(typed.date) : typed.year;
  const year = chosenYear !== null && chosenYear >= 1000 && chosenYear <= 9999 ? chosenYear : null;
  const cases = useLive(async () => (year === null ? [] : await listFreeNominations(desk.db, year)), [desk.db, year]);
  const ruleBook = typed.date ? ruleBookOn(council.ruleBooks, typed.date) : undefined;
  const title = typed.title ?? (year === null ? '' : words.defaultName(year));
  const purpose = typed.purpose ?? (year === null ? '' : words.defaultPurpose(year));
  const opensAt = parseClockTime(typed.time);
  const clusters = useMemo(() => scoredClusters(council, typed.date), [council, typed.date]);
  const set = council.criteriaSets.find((candidate) => candidate.published);
  const cluster = typed.cluster ?? clusters[0]?.id ?? 'nobody';
  const leave = (): void => goTo('/meetings');
  useHotkey('Escape', words.back, leave);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = async (): Promise<void> => {
    setTried(true);
    if (!typed.date || !opensAt || year === null) return;
    const { date, place, takenOff } = typed;
    const scored = clusters.find((candidate) => candidate.id === cluster);
    let path: `/meetings/${string}` | null = null;
    await command.run(async () => {
      const result = await prepareMeeting(desk, {
        title,
        purpose,
        year,
        date,
        opensAt,
        place,
        guests: [],
        programme: [],
        nominationIds: (cases ?? []).map(({ nomination }) => nomination.id).filter((id) => !takenOff.has(id)),
        criteriaSetId: scored && set ? set.id : null,
        scoredNomineeIds: set ? (scored?.nominees ?? []) : [],
      });
      if (result.ok) path = `/meetings/${result.value}`;
      return result;
    });
    if (path === null) return;
    toast({ sentence: said(meetingsScreenWords, (kept) => kept.saved(title)) });
    goTo(path);
  };

  return (
    <ScreenBody scroll={false}>
      <SectionHead
        level={1}
        title={words.formTitle}
        aside={
          <Button onClick={leave}>
            {words.back}
            <KeyCap keys="Escape" />
          </Button>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: '400px minmax(0, 1fr)',
          gap: '14px',
          flex: 1,
          minHeight: 0,
          [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Card
          fill
          note={words.formIntro}
          title={words.meeting}
          footer={<SaveMeeting onPress={save} error={command.error} />}
        >
          <Box
            component="form"
            ref={form}
            onSubmit={(event) => event.preventDefault()}
            sx={{ display: 'grid', gap: '10px' }}
          >
            <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 84px 84px', gap: '12px' }}>
              <DateEntry
                label={words.date}
                hint={words.dateHint}
                value={typed.date}
                onDate={(date) => change({ date })}
                error={tried && !typed.date ? words.badDate : undefined}
              />
              <TextEntry
                label={words.time}
                hint={words.timeHint}
                value={typed.time}
                onText={(time) => change({ time })}
                error={tried && !opensAt ? words.badTime : undefined}
              />
              <CountField
                label={words.year}
                value={chosenYear}
                onCount={(typedYear) => change({ year: typedYear })}
                error={tried && year === null ? words.badYear : undefined}
              />
            </Box>
            <TextEntry label={words.name} value={title} onText={(text) => change({ title: text })} />
            <TextEntry label={words.purpose} value={purpose} onText={(text) => change({ purpose: text })} />
            <TextEntry label={words.place} value={typed.place} onText={(place) => change({ place })} />
            <ChoiceEntry
              label={words.scored}
              value={cluster}
              choices={[
                ...clusters.map(({ id, name, nominees }) => ({
                  value: id as ClusterId | 'nobody',
                  label: words.scoredCluster(name, nominees.length),
                })),
                { value: 'nobody', label: words.scoredNobody },
              ]}
              onChoice={(value) => change({ cluster: value })}
            />
          </Box>
        </Card>
        <AgendaChoice
          year={year}
          cases={cases ?? []}
          ruleBook={ruleBook}
          rulesName={ruleBook?.name[language]}
          takenOff={typed.takenOff}
          onTakenOff={(takenOff) => change({ takenOff })}
        />
      </Box>
    </ScreenBody>
  );
}

/** The year whose files a meeting considers: its own, but the new year's first meetings still look back. */
function proposedYear(date: CivilDate | null): number | null {
  if (date === null) return null;
  const looksBack = ['01', '02'].includes(date.slice(5, 7));
  return looksBack ? yearOf(date) - 1 : yearOf(date);
}

const SaveMeeting = ({
  onPress,
  error,
}: {
  onPress(this: void): Promise<void>;
  readonly error: string | undefined;
}) => {
  const words = useWords(meetingsScreenWords);
  return (
    <NextAction fullWidth onPress={onPress} error={error}>
      {words.save}
    </NextAction>
  );
};

interface ScoredCluster {
  readonly id: ClusterId;
  readonly name: string;
  readonly nominees: readonly NomineeId[];
}

/** The clusters with the enterprises that belong to them on the day, in the cluster's order. */
const scoredClusters = (council: CouncilRecord, day: CivilDate | null): readonly ScoredCluster[] =>
  day === null
    ? []
    : council.clusters.map(({ id, name }) => ({
        id,
        name,
        nominees: council.clusterMemberships
          .filter((membership) => membership.clusterId === id && inForceOn(membership, day))
          .toSorted((a, b) => a.order - b.order)
          .map((membership) => membership.nomineeId),
      }));
