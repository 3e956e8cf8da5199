import { useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { NextAction } from '#components/next-action.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type Tone } from '#components/tokens.ts';
import { shortDate, vietnamStamp, type CivilDate } from '#domain/time.ts';
import { byUrgency, concernsYear, difficultyState, type DifficultyState } from '#domain/year/difficulty.ts';
import { dayWithin } from '#domain/year/registration.ts';
import { useLive } from '#store/live.ts';
import { loadDifficulties, type DifficultyRow } from '#store/year-reading.ts';
import { difficultyWords } from '#words/difficulty-words.ts';
import { useDesk } from '../desk.tsx';
import { useUndoKey } from '../use-deed.ts';
import { DifficultyForm } from './difficulty-form.tsx';
import { yearDeeds } from './year-deeds.ts';
import type { YearPartProps } from '../year-frame.tsx';

/** Khó khăn, vướng mắc: what hinders the clusters in a year, the overdue first, each followed to its end. */
export function DifficultiesPart({ year }: YearPartProps) {
  const words = useWords(difficultyWords);
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const [current, setCurrent] = useState<string | null>(null);
  const kept = useLive(() => loadDifficulties(db), [db]);
  const rows = useMemo(() => {
    const byId = new Map((kept?.rows ?? []).map((row) => [row.difficulty.id, row]));
    const ofYear = [...byId.values()].map(({ difficulty }) => difficulty).filter((one) => concernsYear(one, year));
    return byUrgency(ofYear, today).flatMap(({ id }) => byId.get(id) ?? []);
  }, [kept, year, today]);
  const opened = rows.find(({ difficulty }) => difficulty.id === current);
  const isOpen = current === 'new' || opened !== undefined;
  const columns = useMemo(() => columnsOf(words, isOpen, today), [words, isOpen, today]);
  useUndoKey(yearDeeds);
  if (!kept) return null;
  const count = (state: DifficultyState): number =>
    rows.filter(({ difficulty }) => difficultyState(difficulty, today) === state).length;
  const add = <NextAction onPress={() => setCurrent('new')}>{words.add}</NextAction>;
  return (
    <ListBesideForm form={isOpen}>
      <Card
        title={words.title}
        note={words.note(count('open') + count('overdue'), count('overdue'))}
        fill
        flush
        aside={!isOpen && rows.length > 0 && add}
      >
        <DataTable
          label={words.title}
          columns={columns}
          lines={rows.map((row) => ({ kind: 'row', id: row.difficulty.id, row }))}
          current={current}
          onOpen={setCurrent}
          empty={<EmptyState actions={!isOpen && add}>{words.empty}</EmptyState>}
        />
      </Card>
      {isOpen && (
        <DifficultyForm
          key={current}
          known={opened?.difficulty}
          day={dayWithin(year, today)}
          today={today}
          clusters={kept.clusters}
          memberships={kept.memberships}
          nominees={kept.nominees}
          onLeave={() => setCurrent(null)}
        />
      )}
    </ListBesideForm>
  );
}

const tones: Readonly<Record<DifficultyState, Tone>> = { overdue: 'error', open: 'neutral', ended: 'ok' };

function columnsOf(
  words: (typeof difficultyWords)['vi'],
  narrow: boolean,
  today: CivilDate,
): readonly GridColumn<DifficultyRow>[] {
  const text: GridColumn<DifficultyRow> = {
    id: 'text',
    title: words.column.text,
    cell: ({ difficulty: { text: said, meetingId } }) => (
      <>
        <strong>{said}</strong>
        {meetingId !== null && <Box sx={{ color: colour.ink3 }}>{words.atMeeting}</Box>}
      </>
    ),
  };
  const state: GridColumn<DifficultyRow> = {
    id: 'state',
    title: words.column.state,
    width: 146,
    cell: ({ difficulty }) => {
      const stands = difficultyState(difficulty, today);
      return <StatusChip label={words.state[stands]} tone={tones[stands]} />;
    },
  };
  if (narrow) return [text, state];
  return [
    text,
    {
      id: 'unit',
      title: words.column.unit,
      width: 260,
      cell: ({ cluster, unit }) => [cluster, unit].filter(Boolean).join(': '),
    },
    {
      id: 'responsible',
      title: words.column.responsible,
      width: 190,
      cell: ({ difficulty: { responsible } }) => responsible,
    },
    {
      id: 'due',
      title: words.column.due,
      width: 110,
      numeric: true,
      cell: ({ difficulty: { dueOn } }) => (dueOn ? shortDate(dueOn) : ''),
    },
    state,
  ];
}
