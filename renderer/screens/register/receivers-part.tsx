import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { NextAction } from '#components/next-action.tsx';
import { lineOf } from '#domain/registry/dated-line.ts';
import type { Receiver } from '#domain/registry/registry.ts';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import { useLive } from '#store/live.ts';
import { listReceivers } from '#store/register-reading.ts';
import { beginReceiver, changeReceiver, endReceiver } from '#store/register-receivers.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { DatedForm, type DatedText } from './dated-form.tsx';

/** To whom the council's papers go, as each is called now, with what it was called before. */
export function ReceiversPart() {
  const words = useWords(registerScreenWords);
  const desk = useDesk();
  const { db, clock } = desk;
  const [current, setCurrent] = useState<string | null>(null);
  const receivers = useLive(() => listReceivers(db), [db]);
  const all = useLive(() => db.receivers.toArray(), [db]);
  const columns = useMemo(() => columnsOf(words), [words]);
  const lines = useMemo(() => (receivers ?? []).map((row) => ({ kind: 'row' as const, id: row.id, row })), [receivers]);
  if (!receivers || !all) return null;
  const known = receivers.find(({ id }) => id === current);
  const isOpen = current === 'new' || known !== undefined;
  const textOf = ({ name, fields }: DatedText) => ({
    name,
    address: fields['address'] ?? '',
    purpose: fields['purpose'] ?? '',
  });
  const add = <NextAction onPress={() => setCurrent('new')}>{words.add}</NextAction>;
  return (
    <ListBesideForm form={isOpen}>
      <Card title={words.tab.receivers} fill flush aside={receivers.length > 0 && !isOpen && add}>
        <DataTable
          label={words.tab.receivers}
          columns={columns}
          lines={lines}
          current={current}
          onOpen={setCurrent}
          empty={<EmptyState actions={!isOpen && add}>{words.empty.receivers}</EmptyState>}
        />
      </Card>
      {isOpen && (
        <DatedForm
          key={current}
          title={known?.name ?? words.newReceiver}
          labels={{ purpose: words.column.purpose, address: words.column.address }}
          known={
            known && {
              name: known.name,
              fields: { purpose: known.purpose, address: known.address },
              to: known.to,
            }
          }
          before={known ? beforeOf(known, all) : []}
          today={vietnamStamp(clock()).date}
          onBegin={(text, from) => beginReceiver(desk, { ...textOf(text), from })}
          onChange={async (text, on) =>
            known
              ? changeReceiver(desk, { ...textOf(text), id: known.id, on })
              : { ok: false, error: { type: 'not-found', subject: 'register-row' } }
          }
          onEnd={async (to) =>
            known
              ? endReceiver(desk, { id: known.id, to })
              : { ok: false, error: { type: 'not-found', subject: 'register-row' } }
          }
          onLeave={() => setCurrent(null)}
        />
      )}
    </ListBesideForm>
  );
}

const beforeOf = (receiver: Receiver, all: readonly Receiver[]) =>
  lineOf<Receiver>(receiver, all)
    .filter(({ id }) => id !== receiver.id)
    .toReversed();

const columnsOf = ({ column }: (typeof registerScreenWords)['vi']): readonly GridColumn<Receiver>[] => [
  { id: 'name', title: column.name, cell: ({ name }) => <strong>{name}</strong> },
  { id: 'purpose', title: column.purpose, cell: ({ purpose }) => purpose },
  { id: 'address', title: column.address, cell: ({ address }) => address },
  { id: 'from', title: column.from, width: 120, numeric: true, cell: ({ from }) => shortDate(from) },
  { id: 'to', title: column.to, width: 120, numeric: true, cell: ({ to }) => (to ? shortDate(to) : '') },
];
