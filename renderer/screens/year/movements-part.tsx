import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { NextAction } from '#components/next-action.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import type { Tone } from '#components/tokens.ts';
import { shortDate, vietnamStamp, type CivilDate } from '#domain/time.ts';
import { movementStanding, type MovementStanding } from '#domain/year/movement.ts';
import { useLive } from '#store/live.ts';
import { listMovements, type MovementRow } from '#store/movements.ts';
import { movementWords } from '#words/movement-words.ts';
import { yearWords } from '#words/year-words.ts';
import { useDesk } from '../desk.tsx';
import { useUndoKey } from '../use-deed.ts';
import { MovementForm } from './movement-form.tsx';
import { yearDeeds } from './year-deeds.ts';
import type { YearPartProps } from '../year-frame.tsx';

/** The movements of a year with their course, and where each of them stands today. */
export function MovementsPart({ year, chosen }: YearPartProps) {
  const words = useWords(movementWords);
  const spreads = useWords(yearWords).spread;
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const [current, setCurrent] = useState(chosen);
  useUndoKey(yearDeeds);
  const rows = useLive(() => listMovements(db, year), [db, year]);
  const clusters = useLive(() => db.clusters.orderBy('number').toArray(), [db]);
  const known = rows?.find(({ movement }) => movement.id === current);
  const isOpen = current === 'new' || known !== undefined;
  const columns = useMemo(() => columnsOf({ words, spreads, today, narrow: isOpen }), [words, spreads, today, isOpen]);
  const lines = useMemo(() => (rows ?? []).map((row) => ({ kind: 'row' as const, id: row.movement.id, row })), [rows]);
  if (!rows || !clusters) return null;
  const add = <NextAction onPress={() => setCurrent('new')}>{words.add}</NextAction>;
  return (
    <ListBesideForm form={isOpen}>
      <Card title={words.title} fill flush aside={rows.length > 0 && !isOpen && add}>
        <DataTable
          label={words.title}
          columns={columns}
          lines={lines}
          current={current}
          onOpen={setCurrent}
          empty={<EmptyState actions={!isOpen && add}>{words.empty(year)}</EmptyState>}
        />
      </Card>
      {isOpen && (
        <MovementForm
          key={`${current} ${year}`}
          year={year}
          known={known}
          clusters={clusters}
          today={today}
          onLeave={() => setCurrent(null)}
        />
      )}
    </ListBesideForm>
  );
}

const tones: Readonly<Record<MovementStanding, Tone>> = {
  'not-launched': 'neutral',
  running: 'law',
  'interim-due': 'warning',
  'final-overdue': 'error',
  concluded: 'ok',
};

interface ColumnsOf {
  readonly words: (typeof movementWords)['vi'];
  readonly spreads: (typeof yearWords)['vi']['spread'];
  readonly today: CivilDate;
  readonly narrow: boolean;
}

function columnsOf({ words, spreads, today, narrow }: ColumnsOf): readonly GridColumn<MovementRow>[] {
  const { column, standing } = words;
  const day = (id: 'launch' | 'interim' | 'final', of: (row: MovementRow) => CivilDate | null) => ({
    id,
    title: column[id],
    width: 104,
    numeric: true,
    cell: (row: MovementRow) => {
      const on = of(row);
      return on === null ? '' : shortDate(on);
    },
  });
  const final = day('final', ({ movement }) => movement.finalOn);
  const now: GridColumn<MovementRow> = {
    id: 'standing',
    title: column.standing,
    width: 160,
    cell: ({ movement }) => {
      const stands = movementStanding(movement, today);
      return <StatusChip label={standing[stands]} tone={tones[stands]} />;
    },
  };
  const title: GridColumn<MovementRow> = {
    id: 'title',
    title: column.title,
    cell: ({ movement }) => <strong>{movement.title}</strong>,
  };
  return narrow
    ? [title, final, now]
    : [
        title,
        { id: 'spread', title: column.spread, width: 190, cell: ({ movement }) => spreads[movement.spread] },
        day('launch', ({ movement }) => movement.launchOn),
        day('interim', ({ movement }) => movement.interimOn),
        final,
        { id: 'registered', title: column.registered, width: 84, numeric: true, cell: ({ registered }) => registered },
        now,
      ];
}
