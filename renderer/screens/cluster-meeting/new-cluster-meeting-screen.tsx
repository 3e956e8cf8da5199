import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { smallWindow } from '#components/tokens.ts';
import { unreadRefusal } from '#components/unread-fields.ts';
import type { Refusal, RequiredField } from '#domain/refusal.ts';
import { parseClockTime, vietnamStamp, yearOf } from '#domain/time.ts';
import { prepareClusterMeeting } from '#store/cluster-meetings.ts';
import { loadCouncil } from '#store/council.ts';
import { useLive } from '#store/live.ts';
import { listNominations } from '#store/nominations.ts';
import { clusterWords } from '#words/cluster-words.ts';
import { partWords } from '#words/part-words.ts';
import { clusterSymbol, clusterWording } from '#words/founding-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useDesk } from '../desk.tsx';
import { formOf, freshCluster, type ClusterDraft } from './cluster-draft.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { Proposals } from './proposals.tsx';
import { Units } from './units.tsx';

/** Họp cụm thi đua: the cluster, its units of the day with who speaks for them, and what they are to propose. */
export function NewClusterMeetingScreen() {
  const words = useWords(clusterWords);
  const parts = useWords(partWords);
  const language = useLanguage();
  const desk = useDesk();
  const { date: today, time: now } = vietnamStamp(desk.clock());
  const [draft, setDraft] = useState<ClusterDraft>(() => freshCluster(today, parseClockTime('14:00') ?? now));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const year = yearOf(draft.date ?? today);
  const seen = useLive(async () => {
    const [council, cases, nominees] = await Promise.all([
      loadCouncil(desk.db),
      listNominations(desk.db, year),
      desk.db.nominees.toArray(),
    ]);
    return { council, cases, nominees };
  }, [desk.db, year]);
  const leave = (): void => goTo('/meetings');
  useHotkey('Escape', parts.close, leave);
  if (!seen?.council) return <ScreenTitle title={words.title} note={words.note} />;
  const form = formOf(draft, seen.council, seen.cases, seen.nominees);
  const change = (part: Partial<ClusterDraft>): void => setDraft({ ...draft, ...part });
  const sentence = refusal === null ? undefined : refusalSentence(refusal, language);
  const errorOf = (field: RequiredField): string | undefined =>
    refusal?.type === 'required' && refusal.field === field ? sentence : undefined;

  const prepare = async (): Promise<void> => {
    const { date, time, decisionDate } = draft;
    const atEnd = draft.season === 'end';
    if (!form?.headId || !form.secretaryId) return;
    const unread = unreadRefusal();
    if (unread) return setRefusal(unread);
    if (!date || !decisionDate) return setRefusal({ type: 'required', field: 'date' });
    if (!time) return setRefusal({ type: 'required', field: 'time' });
    const result = await prepareClusterMeeting(desk, {
      clusterId: form.cluster.id,
      representatives: draft.representatives,
      headId: form.headId,
      secretaryId: form.secretaryId,
      symbol: clusterSymbol(form.cluster.number),
      firstWording: clusterWording,
      decision: { number: draft.decision, date: decisionDate },
      title: atEnd ? words.defaultTitle(form.cluster.name, year) : words.middleTitle(form.cluster.name, year),
      purpose: draft.purpose ?? (atEnd ? words.defaultPurpose(year) : words.middlePurpose(year)),
      year,
      date,
      opensAt: time,
      place: draft.place,
      guests: [],
      programme: (atEnd ? words.programme : words.middleProgramme).map(([title, minutes]) => ({ title, minutes })),
      criteriaSetId: null,
      scoredNomineeIds: [],
      nominationIds: form.cases.map(({ nomination }) => nomination.id).filter((id) => !draft.left.has(id)),
    });
    if (!result.ok) return setRefusal(result.error);
    goTo(`/meetings/${result.value}`);
  };

  return (
    <>
      <ScreenTitle title={words.title} note={words.note} />
      <ScreenBody>
        {form ? (
          <Box data-entries="" sx={columns}>
            <Card title={words.meeting}>
              <MeetingFields
                draft={draft}
                clusters={seen.council.clusters}
                form={form}
                year={year}
                onChange={change}
                errorOf={errorOf}
              />
            </Card>
            <Card title={words.units}>
              <Units draft={draft} form={form} onChange={change} />
            </Card>
            {draft.season === 'end' && (
              <Card title={words.proposals}>
                <Proposals draft={draft} form={form} council={seen.council} onChange={change} />
              </Card>
            )}
          </Box>
        ) : (
          <EmptyState>{words.noClusters}</EmptyState>
        )}
        <NextAction
          onPress={prepare}
          blocked={form && form.units.length > 1 ? undefined : words.noUnits}
          error={refusal?.type === 'required' && refusal.field !== 'agenda' ? undefined : sentence}
          beside={
            <Button onClick={leave}>
              {parts.close}
              <KeyCap keys="Escape" />
            </Button>
          }
        >
          {words.prepare}
        </NextAction>
      </ScreenBody>
    </>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: '300px minmax(0, 1fr) 320px',
  gap: '14px',
  alignItems: 'start',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;
