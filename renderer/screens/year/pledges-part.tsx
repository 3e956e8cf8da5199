import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { hrefOf } from '#components/navigation.ts';
import { StatusChip } from '#components/status-chip.tsx';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import { dayWithin } from '#domain/year/registration.ts';
import { useLive } from '#store/live.ts';
import { loadPledgeYear, type PledgeRow } from '#store/year-reading.ts';
import { pledgeWords } from '#words/pledge-words.ts';
import { useDesk } from '../desk.tsx';
import { useUndoKey } from '../use-deed.ts';
import { PledgeForm } from './pledge-form.tsx';
import { yearDeeds } from './year-deeds.ts';
import type { YearPartProps } from '../year-frame.tsx';

/** Giao ước: which cluster pledged what for the year, and which has signed it. */
export function PledgesPart({ year }: YearPartProps) {
  const words = useWords(pledgeWords);
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const day = dayWithin(year, today);
  const [current, setCurrent] = useState<string | null>(null);
  const kept = useLive(() => loadPledgeYear(db, year, day), [db, year, day]);
  const rows = useMemo(() => kept?.rows ?? [], [kept]);
  const opened = rows.find(({ cluster }) => cluster.id === current);
  const columns = useMemo(() => columnsOf(words, opened !== undefined), [words, opened]);
  useUndoKey(yearDeeds);
  if (!kept) return null;
  const signed = rows.filter(({ pledge }) => pledge !== undefined && pledge.signedOn !== null).length;
  return (
    <ListBesideForm form={opened !== undefined}>
      <Card title={words.title} note={words.note(signed, rows.length)} fill flush>
        <DataTable
          label={words.title}
          columns={columns}
          lines={rows.map((row) => ({ kind: 'row', id: row.cluster.id, row }))}
          current={current}
          onOpen={setCurrent}
          startAt={{ line: 0, column: 0 }}
          empty={
            <EmptyState actions={<Button href={hrefOf('/register/clusters')}>{words.toClusters}</Button>}>
              {words.empty}
            </EmptyState>
          }
        />
      </Card>
      {opened && (
        <PledgeForm
          key={`${opened.cluster.id} ${year} ${opened.pledge?.id ?? ''}`}
          row={opened}
          issuer={kept.issuer}
          year={year}
          today={today}
          onLeave={() => setCurrent(null)}
        />
      )}
    </ListBesideForm>
  );
}

const columnsOf = (words: (typeof pledgeWords)['vi'], narrow: boolean): readonly GridColumn<PledgeRow>[] => [
  { id: 'cluster', title: words.column.cluster, cell: ({ cluster }) => <strong>{cluster.name}</strong> },
  { id: 'units', title: words.column.units, width: 90, numeric: true, cell: ({ lines }) => lines.length },
  {
    id: 'state',
    title: words.column.state,
    width: 210,
    cell: ({ pledge }) => {
      if (!pledge) return <StatusChip label={words.state.none} tone="warning" />;
      return pledge.signedOn === null ? (
        <StatusChip label={words.state.drawn} />
      ) : (
        <StatusChip label={words.signedOn(shortDate(pledge.signedOn))} tone="ok" />
      );
    },
  },
  ...(narrow ? [] : [{ id: 'place', title: words.column.place, cell: ({ pledge }: PledgeRow) => pledge?.place ?? '' }]),
];
