import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { goTo, hrefOf } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { ClusterId, CriteriaSetId, NomineeId, ScoringId } from '#domain/ids.ts';
import { kindOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import type { CivilDate } from '#domain/time.ts';
import type { ClusterRow } from '#store/register-reading.ts';
import { beginScoring } from '#store/scorings.ts';
import { said } from '#words/bilingual.ts';
import { clusterScoringWords } from '#words/cluster-scoring-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { RegisterUnits } from './register-units.tsx';
import { scoringDeeds } from './scoring-deeds.ts';

interface ScoringFormProps {
  readonly year: number;
  readonly day: CivilDate;
  /** The clusters that have no scoring yet. */
  readonly clusters: readonly ClusterRow[];
  readonly sets: readonly CriteriaSet[];
  readonly of: ClusterId | 'category';
  onOf(this: void, of: ClusterId | 'category'): void;
  onLeave(this: void): void;
}

/** A scoring is begun: of a cluster with its units, or of a category whose units are chosen by hand, by one set. */
export function ScoringForm({ year, day, clusters, sets, of, onOf, onLeave }: ScoringFormProps) {
  const words = useWords(clusterScoringWords);
  const desk = useDesk();
  const deed = useDeed(scoringDeeds);
  const chosen = clusters.find(({ cluster }) => cluster.id === of);
  const fitting = useMemo(() => fittingSets(sets, chosen, year), [sets, chosen, year]);
  const [title, setTitle] = useState(chosen?.cluster.name ?? '');
  const [setId, setSetId] = useState<CriteriaSetId | ''>(fitting[0]?.id ?? '');
  const [picked, setPicked] = useState<ReadonlySet<NomineeId>>(new Set());
  const set = fitting.find(({ id }) => id === setId);
  const nomineeIds = chosen ? chosen.units.map(({ nominee }) => nominee.id) : [...picked];
  useHotkey('Escape', words.leave, onLeave);
  const begin = async (): Promise<void> => {
    if (!set) return;
    let begun: ScoringId | undefined;
    const done = await deed.give(
      async () => {
        const result = await beginScoring(desk, {
          year,
          clusterId: chosen?.cluster.id ?? null,
          title,
          criteriaSetId: set.id,
          nomineeIds,
        });
        if (result.ok) begun = result.value;
        return result;
      },
      said(clusterScoringWords, (told) => told.begun(title)),
    );
    if (done && begun !== undefined) goTo(`/scoring/clusters/${year}/${begun}`);
  };
  const blocked = !set
    ? words.noSet
    : nomineeIds.length > 0
      ? undefined
      : chosen
        ? words.emptyCluster
        : words.noneChosen;
  return (
    <Card
      title={words.form}
      fill
      footer={
        <NextAction
          onPress={begin}
          blocked={blocked}
          error={deed.error}
          beside={<Button onClick={onLeave}>{words.leave}</Button>}
        >
          {words.open}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '12px' }}>
        <ChoiceEntry
          label={words.whom}
          value={of}
          autoFocus
          choices={[
            ...clusters.map(({ cluster }) => ({ value: cluster.id, label: cluster.name })),
            { value: 'category' as const, label: words.category },
          ]}
          onChoice={onOf}
        />
        <TextEntry label={words.name} value={title} onText={setTitle} />
        {fitting.length === 0 ? (
          <Box sx={{ display: 'grid', gap: '8px', justifyItems: 'start' }}>
            <InlineWarning>{words.noSet}</InlineWarning>
            <Button size="small" href={hrefOf(`/scoring/criteria/${year}`)}>
              {words.toCriteria}
            </Button>
          </Box>
        ) : (
          <ChoiceEntry
            label={words.set}
            value={setId}
            choices={fitting.map(({ id, name, version }) => ({ value: id, label: words.version(name, version) }))}
            onChoice={setSetId}
          />
        )}
        {chosen ? (
          <Quiet size="dense">{words.ofCluster(chosen.units.length)}</Quiet>
        ) : (
          set && <RegisterUnits day={day} audience={set.audience} picked={picked} onPick={setPicked} />
        )}
      </Box>
    </Card>
  );
}

/** The sets by which these may be scored: those of the year first, later versions before earlier ones. */
function fittingSets(
  sets: readonly CriteriaSet[],
  chosen: ClusterRow | undefined,
  year: number,
): readonly CriteriaSet[] {
  const kinds = new Set(chosen?.units.map(({ nominee }) => nominee.kind));
  return sets
    .filter(({ audience }) => !chosen || kinds.size === 0 || kinds.has(kindOf[audience]))
    .toSorted((a, b) => Number(b.year === year) - Number(a.year === year) || b.version - a.version);
}
