import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { NextAction } from '#components/next-action.tsx';
import type { ClusterPart } from '#domain/registry/cluster-parts.ts';
import { vietnamStamp } from '#domain/time.ts';
import { useLive } from '#store/live.ts';
import { listClusters, type ClusterRow } from '#store/register-reading.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { ClusterForm } from './cluster-form.tsx';

/** The clusters by number, with their units, head and deputy of today. */
export function ClustersPart({ chosen }: { readonly chosen: string | null }) {
  const words = useWords(registerScreenWords);
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const [current, setCurrent] = useState(chosen);
  const clusters = useLive(() => listClusters(db, today), [db, today]);
  const known = clusters?.find(({ cluster }) => cluster.id === current);
  const isOpen = current === 'new' || known !== undefined;
  const columns = useMemo(() => columnsOf(words, isOpen), [words, isOpen]);
  const lines = useMemo(
    () => (clusters ?? []).map((row) => ({ kind: 'row' as const, id: row.cluster.id, row })),
    [clusters],
  );
  if (!clusters) return null;
  const add = <NextAction onPress={() => setCurrent('new')}>{words.add}</NextAction>;
  const most = clusters.reduce((number, { cluster }) => Math.max(number, cluster.number), 0);
  return (
    <ListBesideForm form={isOpen}>
      <Card title={words.tab.clusters} fill flush aside={clusters.length > 0 && !isOpen && add}>
        <DataTable
          label={words.tab.clusters}
          columns={columns}
          lines={lines}
          current={current}
          onOpen={setCurrent}
          empty={<EmptyState actions={!isOpen && add}>{words.empty.clusters}</EmptyState>}
        />
      </Card>
      {isOpen && (
        <ClusterForm key={current} known={known} nextNumber={most + 1} today={today} onLeave={() => setCurrent(null)} />
      )}
    </ListBesideForm>
  );
}

function columnsOf(words: (typeof registerScreenWords)['vi'], narrow: boolean): readonly GridColumn<ClusterRow>[] {
  const holder = (part: ClusterPart): GridColumn<ClusterRow> => ({
    id: part,
    title: words.column[part],
    cell: ({ units }) => units.find(({ membership }) => membership[part])?.nominee.name ?? '',
  });
  const { column } = words;
  return [
    { id: 'name', title: column.name, width: 210, cell: ({ cluster }) => <strong>{cluster.name}</strong> },
    { id: 'units', title: column.units, width: 80, numeric: true, cell: ({ units }) => units.length },
    holder('head'),
    ...(narrow
      ? []
      : [
          holder('deputy'),
          { id: 'zones', title: column.zones, cell: ({ cluster }: ClusterRow) => cluster.zones.join('; ') },
        ]),
  ];
}
