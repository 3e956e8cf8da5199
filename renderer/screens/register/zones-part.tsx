import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { NextAction } from '#components/next-action.tsx';
import { lineOf } from '#domain/registry/dated-line.ts';
import type { Zone } from '#domain/registry/registry.ts';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import { useLive } from '#store/live.ts';
import { listZones } from '#store/register-reading.ts';
import { beginZone, changeZone, endZone } from '#store/register-zones.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { DatedForm, type DatedText } from './dated-form.tsx';
import { MergeDialog } from './merge-dialog.tsx';

/** The industrial zones, as they are called now, each with what it was called before. */
export function ZonesPart({ chosen }: { readonly chosen: string | null }) {
  const words = useWords(registerScreenWords);
  const desk = useDesk();
  const { db, clock } = desk;
  const today = vietnamStamp(clock()).date;
  const [current, setCurrent] = useState(chosen);
  const [merging, setMerging] = useState(false);
  const zones = useLive(() => listZones(db), [db]);
  const all = useLive(() => db.zones.toArray(), [db]);
  const columns = useMemo(() => columnsOf(words), [words]);
  const lines = useMemo(() => (zones ?? []).map((row) => ({ kind: 'row' as const, id: row.id, row })), [zones]);
  if (!zones || !all) return null;
  const known = zones.find(({ id }) => id === current);
  const isOpen = current === 'new' || known !== undefined;
  const textOf = ({ name, fields }: DatedText) => ({
    name,
    province: fields['province'] ?? '',
    document: fields['document'] ?? '',
  });
  const leave = (): void => setCurrent(null);
  const add = <NextAction onPress={() => setCurrent('new')}>{words.add}</NextAction>;
  return (
    <ListBesideForm form={isOpen}>
      <Card
        title={words.tab.zones}
        fill
        flush
        aside={
          zones.length > 0 && (
            <>
              <KeyedButton keys="Alt+P" onPress={() => setMerging(true)}>
                {words.merge}
              </KeyedButton>
              {!isOpen && add}
            </>
          )
        }
      >
        <DataTable
          label={words.tab.zones}
          columns={columns}
          lines={lines}
          current={current}
          onOpen={setCurrent}
          empty={<EmptyState actions={!isOpen && add}>{words.empty.zones}</EmptyState>}
        />
      </Card>
      {isOpen && (
        <DatedForm
          key={current}
          title={known?.name ?? words.newZone}
          labels={{ province: words.column.province, document: words.field.document }}
          known={
            known && {
              name: known.name,
              fields: { province: known.province, document: known.document },
              to: known.to,
            }
          }
          before={known ? beforeOf(known, all) : []}
          today={today}
          onBegin={(text, from) => beginZone(desk, { ...textOf(text), from })}
          onChange={async (text, on) =>
            known
              ? changeZone(desk, { ...textOf(text), id: known.id, on })
              : { ok: false, error: { type: 'not-found', subject: 'register-row' } }
          }
          onEnd={async (to) =>
            known
              ? endZone(desk, { id: known.id, to })
              : { ok: false, error: { type: 'not-found', subject: 'register-row' } }
          }
          onLeave={leave}
        />
      )}
      {merging && <MergeDialog zones={zones} today={today} onClose={() => setMerging(false)} />}
    </ListBesideForm>
  );
}

const beforeOf = (zone: Zone, all: readonly Zone[]): readonly { readonly name: string; readonly to: Zone['to'] }[] =>
  lineOf<Zone>(zone, all)
    .filter(({ id }) => id !== zone.id)
    .map(({ name, province, to }) => ({ name: `${name}, ${province}`, to }))
    .toReversed();

const columnsOf = ({ column }: (typeof registerScreenWords)['vi']): readonly GridColumn<Zone>[] => [
  { id: 'name', title: column.name, cell: ({ name }) => <strong>{name}</strong> },
  { id: 'province', title: column.province, width: 220, cell: ({ province }) => province },
  { id: 'from', title: column.from, width: 120, numeric: true, cell: ({ from }) => shortDate(from) },
  { id: 'to', title: column.to, width: 120, numeric: true, cell: ({ to }) => (to ? shortDate(to) : '') },
];
