import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Cluster, ClusterMembership } from '#domain/council.ts';
import type { ClusterId, NomineeId } from '#domain/ids.ts';
import { unitsOf } from '#domain/meeting/cluster-units.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { err } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import type { Difficulty } from '#domain/year/difficulty.ts';
import { recordDifficulty, removeDifficulty } from '#store/difficulties.ts';
import { said } from '#words/bilingual.ts';
import { difficultyWords } from '#words/difficulty-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { DifficultySteps } from './difficulty-steps.tsx';
import { yearDeeds } from './year-deeds.ts';

interface DifficultyFormProps {
  /** Undefined for a new one. */
  readonly known: Difficulty | undefined;
  readonly day: CivilDate;
  readonly today: CivilDate;
  readonly clusters: readonly Cluster[];
  readonly memberships: readonly ClusterMembership[];
  readonly nominees: readonly Nominee[];
  onLeave(this: void): void;
}

/** A difficulty as it was raised, the solution proposed, who sees to it and by when; then what was done, to its end. */
export function DifficultyForm({ known, day, today, clusters, memberships, nominees, onLeave }: DifficultyFormProps) {
  const words = useWords(difficultyWords);
  const desk = useDesk();
  const command = useDeed(yearDeeds);
  const [clusterId, setClusterId] = useState<ClusterId | ''>(known?.clusterId ?? clusters[0]?.id ?? '');
  const [raisedBy, setRaisedBy] = useState<NomineeId | 'all'>(known?.raisedBy ?? 'all');
  const [raisedOn, setRaisedOn] = useState<CivilDate | null>(known?.raisedOn ?? day);
  const [text, setText] = useState(known?.text ?? '');
  const [solution, setSolution] = useState(known?.solution ?? '');
  const [responsible, setResponsible] = useState(known?.responsible ?? '');
  const [dueOn, setDueOn] = useState<CivilDate | null>(known?.dueOn ?? null);
  useHotkey('Escape', words.leave, onLeave);
  const cluster = clusters.find(({ id }) => id === clusterId);
  const units = cluster ? unitsOf(cluster, memberships, nominees, raisedOn ?? today) : [];
  const save = async (): Promise<void> => {
    const done = await command.give(
      async () => {
        if (clusterId === '') return err({ type: 'required', field: 'cluster' });
        if (raisedOn === null) return err({ type: 'required', field: 'date' });
        return recordDifficulty(desk, {
          ...(known ? { id: known.id } : {}),
          clusterId,
          meetingId: known?.meetingId ?? null,
          raisedBy: raisedBy === 'all' ? null : raisedBy,
          raisedOn,
          text,
          solution,
          responsible,
          dueOn,
        });
      },
      said(difficultyWords, (told) => told.saved),
    );
    if (done && !known) onLeave();
  };
  const remove = async (): Promise<void> => {
    if (!known) return;
    const done = await command.give(
      () => removeDifficulty(desk, { id: known.id }),
      said(difficultyWords, (told) => told.removed),
    );
    if (done) onLeave();
  };
  return (
    <Card
      title={known ? words.known : words.new}
      fill
      footer={
        <NextAction
          onPress={save}
          error={command.error}
          beside={
            <>
              {known && <Button onClick={() => void remove()}>{words.remove}</Button>}
              <Button onClick={onLeave}>{words.leave}</Button>
            </>
          }
        >
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <TextEntry label={words.text} value={text} onText={setText} lines={2} autoFocus />
        <Box sx={two}>
          <ChoiceEntry
            label={words.cluster}
            value={clusterId}
            choices={clusters.map(({ id, name }) => ({ value: id, label: name }))}
            onChoice={(chosen) => {
              setClusterId(chosen);
              setRaisedBy('all');
            }}
          />
          <DateEntry label={words.raisedOn} value={raisedOn} onDate={setRaisedOn} />
        </Box>
        <ChoiceEntry
          label={words.raisedBy}
          value={raisedBy}
          choices={[
            { value: 'all', label: words.wholeCluster },
            ...units.map(({ nomineeId, name }) => ({ value: nomineeId, label: name })),
          ]}
          onChoice={setRaisedBy}
        />
        <TextEntry label={words.solution} value={solution} onText={setSolution} lines={2} optional />
        <Box sx={two}>
          <TextEntry label={words.responsible} value={responsible} onText={setResponsible} optional />
          <DateEntry label={words.dueOn} value={dueOn} onDate={setDueOn} optional />
        </Box>
        {known && <DifficultySteps key={known.steps.length} difficulty={known} today={today} />}
      </Box>
    </Card>
  );
}

const two = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 128px',
  gap: '10px',
  alignItems: 'end',
} as const;
