import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { goTo, hrefOf } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { ClusterId } from '#domain/ids.ts';
import { isLocked, stages, type Stage } from '#domain/scoring/assessment.ts';
import { shortDate, vietnamStamp, type Instant } from '#domain/time.ts';
import { dayWithin } from '#domain/year/registration.ts';
import { useLive } from '#store/live.ts';
import { listClusters, type ClusterRow } from '#store/register-reading.ts';
import { loadScorings, type ScoringLine } from '#store/scoring-reading.ts';
import { clusterScoringWords } from '#words/cluster-scoring-words.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { useDesk } from '../desk.tsx';
import { useUndoKey } from '../use-deed.ts';
import { scoringDeeds } from './scoring-deeds.ts';
import { ScoringForm } from './scoring-form.tsx';

/** A line of the year: a scoring, or a cluster that has none yet. */
type YearLine =
  { readonly kind: 'scoring'; readonly line: ScoringLine } | { readonly kind: 'cluster'; readonly row: ClusterRow };

/** The scorings of a year with how far each is, and the clusters that are still to be scored. */
export function ScoringList({ year }: { readonly year: number }) {
  const words = useWords(clusterScoringWords);
  const stageNames = useWords(criteriaWords).stage;
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const day = dayWithin(year, today);
  const [form, setForm] = useState<ClusterId | 'category' | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const scorings = useLive(() => loadScorings(db, year), [db, year]);
  const clusters = useLive(() => listClusters(db, day), [db, day]);
  const sets = useLive(() => db.criteriaSets.filter(({ published }) => published).toArray(), [db]);
  const lines = useMemo(() => yearLines(scorings ?? [], clusters ?? []), [scorings, clusters]);
  const isOpen = form !== null;
  const columns = useMemo(() => columnsOf(words, stageNames, isOpen), [words, stageNames, isOpen]);
  useUndoKey(scoringDeeds);
  if (!scorings || !clusters || !sets) return null;
  const open = lines.flatMap((line) => (line.kind === 'cluster' ? [line.row] : []));
  const begin = (of: ClusterId | 'category'): void => setForm(of);
  const led = open.find(({ cluster }) => cluster.id === current) ?? open[0];
  if (sets.length === 0 && scorings.length === 0) {
    return (
      <EmptyState
        actions={<NextAction onPress={() => goTo(`/scoring/criteria/${year}`)}>{words.toCriteria}</NextAction>}
      >
        {words.noSet}
      </EmptyState>
    );
  }
  const add = <NextAction onPress={() => begin(led?.cluster.id ?? 'category')}>{words.begin}</NextAction>;
  return (
    <ListBesideForm form={isOpen}>
      <Card
        title={words.title}
        note={words.note(scorings.length, open.length)}
        fill
        flush
        aside={!isOpen && lines.length > 0 && add}
      >
        <DataTable
          label={words.title}
          columns={columns}
          lines={lines.map((row) => ({ kind: 'row', id: idOf(row), row }))}
          current={current}
          startAt={{ line: 0, column: 0 }}
          onCurrent={setCurrent}
          onOpen={(id) => {
            const line = lines.find((one) => idOf(one) === id);
            if (line?.kind === 'scoring') goTo(`/scoring/clusters/${year}/${line.line.scoring.id}`);
            else if (line) begin(line.row.cluster.id);
          }}
          empty={
            <EmptyState
              actions={
                <>
                  {!isOpen && add}
                  <Button href={hrefOf('/register/clusters')}>{words.toClusters}</Button>
                </>
              }
            >
              {words.noCluster}
            </EmptyState>
          }
        />
      </Card>
      {form !== null && (
        <ScoringForm
          key={form}
          year={year}
          day={day}
          clusters={open}
          sets={sets}
          of={form}
          onOf={setForm}
          onLeave={() => setForm(null)}
        />
      )}
    </ListBesideForm>
  );
}

/** Every cluster in its order, with its scoring where it has one; then the categories. */
function yearLines(scorings: readonly ScoringLine[], clusters: readonly ClusterRow[]): readonly YearLine[] {
  const ofCluster = new Map(scorings.map((line) => [line.scoring.clusterId, line]));
  const known = new Set(clusters.map(({ cluster }) => cluster.id));
  return [
    ...clusters.map((row): YearLine => {
      const line = ofCluster.get(row.cluster.id);
      return line ? { kind: 'scoring', line } : { kind: 'cluster', row };
    }),
    ...scorings
      .filter(({ scoring: { clusterId } }) => clusterId === null || !known.has(clusterId))
      .map((line): YearLine => ({ kind: 'scoring', line })),
  ];
}

const idOf = (line: YearLine): string => (line.kind === 'scoring' ? line.line.scoring.id : line.row.cluster.id);

type Words = (typeof clusterScoringWords)['vi'];

const columnsOf = (
  words: Words,
  stageNames: (typeof criteriaWords)['vi']['stage'],
  narrow: boolean,
): readonly GridColumn<YearLine>[] => [
  {
    id: 'title',
    title: words.column.title,
    cell: (line) => <strong>{line.kind === 'scoring' ? line.line.scoring.title : line.row.cluster.name}</strong>,
  },
  {
    id: 'units',
    title: words.column.units,
    width: 66,
    numeric: true,
    cell: (line) => (line.kind === 'scoring' ? line.line.units : line.row.units.length),
  },
  {
    id: 'state',
    title: words.column.state,
    width: 182,
    cell: (line) => <YearState line={line} />,
  },
  ...(narrow
    ? []
    : [
        {
          id: 'set',
          title: words.column.set,
          width: 210,
          cell: (line: YearLine) =>
            line.kind === 'scoring' ? words.version(line.line.set.name, line.line.set.version) : '',
        },
        ...stages.map((stage): GridColumn<YearLine> => ({
          id: stage,
          title: stageNames[stage],
          width: 148,
          cell: (line) => line.kind === 'scoring' && <StageState line={line.line} stage={stage} />,
        })),
      ]),
];

function YearState({ line }: { readonly line: YearLine }) {
  const words = useWords(clusterScoringWords);
  if (line.kind === 'cluster') return <StatusChip label={words.notBegun} tone="warning" />;
  const { closing } = line.line.scoring;
  return closing ? (
    <StatusChip label={words.closed(dayOf(closing.at))} tone="ok" />
  ) : (
    <StatusChip label={words.inHand} />
  );
}

/** How many units a stage has finished, and who locked it when. */
function StageState({ line: { scoring, finished, units }, stage }: { line: ScoringLine; stage: Stage }) {
  const words = useWords(clusterScoringWords);
  const lock = scoring.locks[stage].at(-1);
  const locked = lock && isLocked(scoring, stage) ? words.locked(dayOf(lock.at), lock.by) : undefined;
  if (locked === undefined && finished[stage] === 0) return <Box sx={{ color: colour.ink3 }}>{words.none}</Box>;
  return (
    <>
      {words.finished(finished[stage], units)}
      <Box sx={{ ...type.caption, color: colour.ink2 }}>{locked ?? words.scoring}</Box>
    </>
  );
}

const dayOf = (at: Instant): string => shortDate(vietnamStamp(at).date);
