import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenKeys, ScreenTitle } from '#components/screen-frame.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import type { ClusterId, NominationId, NomineeId } from '#domain/ids.ts';
import { ruleBookOn } from '#domain/rule-book.ts';
import { inForceOn, parseClockTime, vietnamStamp, yearOf, type CivilDate } from '#domain/time.ts';
import { loadCouncil, type CouncilRecord } from '#store/council.ts';
import { useLive } from '#store/live.ts';
import { prepareMeeting } from '#store/meetings.ts';
import { listNominations } from '#store/nominations.ts';
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
      <ScreenKeys
        keys={[
          { keys: 'Ctrl+Enter', label: words.save },
          { keys: 'Escape', label: words.back },
        ]}
      />
      {council && <PrepareForm council={council} />}
    </>
  );
}

interface Typed {
  readonly title: string | null;
  readonly purpose: string | null;
  readonly date: CivilDate | null;
  readonly time: string;
  readonly place: string;
  readonly left: ReadonlySet<NominationId>;
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
    place: '',
    left: new Set(),
    cluster: null,
  }));
  const change = (part: Partial<Typed>): void => setTyped((before) => ({ ...before, ...part }));
  const [tried, setTried] = useState(false);
  const year = typed.date ? yearOf(typed.date) : null;
  const cases = useLive(async () => (year === null ? [] : await listNominations(desk.db, year)), [desk.db, year]);
  const ruleBook = typed.date ? ruleBookOn(council.ruleBooks, typed.date) : undefined;
  const title = typed.title ?? (year === null ? '' : words.defaultName(year));
  const purpose = typed.purpose ?? (year === null ? '' : words.defaultPurpose(year));
  const opensAt = parseClockTime(typed.time);
  const clusters = useMemo(() => scoredClusters(council, typed.date), [council, typed.date]);
  const set = council.criteriaSets.find((candidate) => candidate.published);
  const cluster = typed.cluster ?? clusters[0]?.id ?? 'nobody';
  const leave = (): void => goTo('/meetings');
  useHotkey('Escape', leave);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = async (): Promise<void> => {
    setTried(true);
    if (!typed.date || !opensAt) return;
    const { date, place, left } = typed;
    const scored = clusters.find((candidate) => candidate.id === cluster);
    let path: `/meetings/${string}` | null = null;
    await command.run(async () => {
      const result = await prepareMeeting(desk, {
        title,
        purpose,
        date,
        opensAt,
        place,
        nominationIds: (cases ?? []).map(({ nomination }) => nomination.id).filter((id) => !left.has(id)),
        criteriaSetId: scored && set ? set.id : null,
        scoredNomineeIds: set ? (scored?.nominees ?? []) : [],
      });
      if (result.ok) path = `/meetings/${result.value}`;
      return result;
    });
    if (path === null) return;
    toast({ sentence: words.saved(title) });
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
      <Box sx={{ display: 'grid', gridTemplateColumns: '400px minmax(0, 1fr)', gap: '14px', flex: 1, minHeight: 0 }}>
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
            <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 130px', gap: '12px' }}>
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
          left={typed.left}
          onLeft={(left) => change({ left })}
        />
      </Box>
    </ScreenBody>
  );
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
