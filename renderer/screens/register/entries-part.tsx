import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDeferredValue, useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridLine } from '#components/grid-lines.ts';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { hrefOf } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { groupedInteger } from '#domain/figures.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { vietnamStamp, type CivilDate } from '#domain/time.ts';
import type { CouncilDatabase } from '#store/database.ts';
import { useLive } from '#store/live.ts';
import { listCollectives, listEnterprises, listPeople, type RegisterRow } from '#store/register-reading.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { registryWords } from '#words/registry-words.ts';
import { useDesk } from '../desk.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { entryColumns, type EntryLine } from './entry-columns.tsx';
import { filtered, openFilter, seekable, zonesIn, type EntryFilter } from './entry-filter.ts';
import { EntryForm } from './entry-form.tsx';
import { EntryPane } from './entry-pane.tsx';
import { FilterRow } from './filter-row.tsx';
import { useChosenLines } from '../use-chosen-lines.ts';

const listOf: {
  readonly [Kind in Nominee['kind']]: (db: CouncilDatabase, day: CivilDate) => Promise<readonly RegisterRow[]>;
} = { enterprise: listEnterprises, collective: listCollectives, person: listPeople };

interface EntriesPartProps {
  readonly kind: Nominee['kind'];
  /** The entry to which somebody was led; null for none. */
  readonly chosen: string | null;
}

/** A list of enterprises, collectives or people, narrowed and chosen from, with the one in hand beside it. */
export function EntriesPart({ kind, chosen: led }: EntriesPartProps) {
  const words = useWords(registerScreenWords);
  const registry = useWords(registryWords);
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const [filter, setFilter] = useState<EntryFilter>(led === null ? openFilter : { ...openFilter, state: 'all' });
  const [current, setCurrent] = useState(led);
  const [form, setForm] = useState<'new' | 'edit' | null>(null);
  const [bulk, setBulk] = useState(false);
  const seeking = useDeferredValue(filter);
  const rows = useLive(() => listOf[kind](db, today), [db, kind, today]);
  const clusters = useLive(() => db.clusters.orderBy('number').toArray(), [db]);
  const folded = useMemo(() => seekable(rows ?? []), [rows]);
  const zones = useMemo(() => zonesIn(rows ?? []), [rows]);
  const found = useMemo(() => filtered(folded, seeking), [folded, seeking]);
  const plain = useMemo(() => found.map((row) => lineOf(row, false)), [found]);
  const ids = useMemo(() => found.map(({ nominee }) => nominee.id), [found]);
  const { chosen, clear, ...choosing } = useChosenLines(ids);
  const lines = useMemo(
    () => (chosen.size === 0 ? plain : plain.map((line) => (chosen.has(line.id) ? lineOf(line.row.row, true) : line))),
    [plain, chosen],
  );
  const ledTo = led === null ? -1 : ids.findIndex((id) => id === led);
  const opened = rows?.find(({ nominee }) => nominee.id === current);
  const beside = form !== null || opened !== undefined;
  const columns = useMemo(() => entryColumns(kind, beside, words, registry), [kind, beside, words, registry]);
  const close = (): void => {
    setForm(null);
    setCurrent(null);
  };
  useHotkey(
    'Escape',
    words.leave,
    form === null && (beside || chosen.size > 0) ? () => (chosen.size > 0 ? clear() : close()) : undefined,
  );
  useFieldKey('Space', words.chooseKeys);
  useFieldKey('Ctrl+A', words.chooseAll);
  if (!rows || !clusters) return null;
  const add = <NextAction onPress={() => setForm('new')}>{words.add}</NextAction>;
  const takeIn = (
    <Button size="small" href={hrefOf('/register/import')}>
      {words.import}
    </Button>
  );
  return (
    <ListBesideForm form={beside}>
      <Card
        title={words.tab[kind]}
        note={words.lines(groupedInteger(found.length), groupedInteger(rows.length))}
        fill
        flush
        aside={
          <>
            {chosen.size > 0 && (
              <>
                <span role="status">{words.chosen(groupedInteger(chosen.size))}</span>
                <KeyedButton keys="Alt+B" onPress={() => setBulk(true)}>
                  {words.bulk}
                </KeyedButton>
              </>
            )}
            {rows.length > 0 && chosen.size === 0 && takeIn}
            {form === null && rows.length > 0 && add}
          </>
        }
      >
        <Box
          sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}
          onKeyDownCapture={choosing.onKeyDownCapture}
          onClick={choosing.onClick}
        >
          {rows.length > 0 && (
            <FilterRow kind={kind} filter={filter} zones={zones} clusters={clusters} onFilter={setFilter} />
          )}
          <Box sx={{ flex: 1, minHeight: 0 }}>
            <DataTable
              label={words.tab[kind]}
              columns={columns}
              lines={lines}
              current={current}
              startAt={ledTo === -1 ? undefined : { line: ledTo, column: 0 }}
              onCurrent={(id) => form === null && setCurrent(id)}
              onOpen={(id) => {
                setForm(null);
                setCurrent(id);
              }}
              empty={
                rows.length > 0 ? (
                  <EmptyState>{words.nothing}</EmptyState>
                ) : (
                  <EmptyState
                    actions={
                      <>
                        {form === null && add}
                        {takeIn}
                      </>
                    }
                  >
                    {words.empty[kind]}
                  </EmptyState>
                )
              }
            />
          </Box>
        </Box>
      </Card>
      {form !== null && (
        <EntryForm
          key={form === 'edit' ? current : 'new'}
          kind={kind}
          known={form === 'edit' ? opened?.nominee : undefined}
          today={today}
          onLeave={() => setForm(null)}
          onSaved={(id) => {
            setForm(null);
            setCurrent(id);
          }}
        />
      )}
      {form === null && opened && (
        <EntryPane row={opened} rows={rows} today={today} onEdit={() => setForm('edit')} onClose={close} />
      )}
      {bulk && (
        <BulkDialog
          kind={kind}
          rows={found.filter(({ nominee }) => chosen.has(nominee.id))}
          clusters={clusters}
          today={today}
          onClose={() => setBulk(false)}
          onDone={() => {
            setBulk(false);
            clear();
          }}
        />
      )}
    </ListBesideForm>
  );
}

const lineOf = (row: RegisterRow, chosen: boolean): GridLine<EntryLine> & { readonly kind: 'row' } => ({
  kind: 'row',
  id: row.nominee.id,
  row: { row, chosen },
});
