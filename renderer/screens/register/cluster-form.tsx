import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { CountField } from '#components/count-field.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { heldParts } from '#domain/registry/cluster-parts.ts';
import { err } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { useLive } from '#store/live.ts';
import { saveCluster } from '#store/register-clusters.ts';
import type { ClusterRow } from '#store/register-reading.ts';
import { said } from '#words/bilingual.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { ElectDialog } from './elect-dialog.tsx';
import { HistoryList } from './history-list.tsx';
import { registerDeeds } from './register-deeds.ts';
import { draftsOf, RegulationFields, regulationsOf } from './regulation-fields.tsx';

interface ClusterFormProps {
  /** The cluster to be put right; undefined for a new one. */
  readonly known: ClusterRow | undefined;
  readonly nextNumber: number;
  readonly today: CivilDate;
  onLeave(this: void): void;
}

/** A cluster as its decision and regulations say it, with its units, and who headed it through the years. */
export function ClusterForm({ known, nextNumber, today, onLeave }: ClusterFormProps) {
  const words = useWords(registerScreenWords);
  const desk = useDesk();
  const command = useDeed(registerDeeds);
  const cluster = known?.cluster;
  const [number, setNumber] = useState<number | null>(cluster?.number ?? nextNumber);
  const [name, setName] = useState(cluster?.name ?? '');
  const [zones, setZones] = useState(cluster?.zones.join('; ') ?? '');
  const [regulations, setRegulations] = useState(draftsOf(cluster?.regulations ?? []));
  const [electing, setElecting] = useState(false);
  useHotkey('Escape', words.leave, electing ? undefined : onLeave);
  const save = async (): Promise<void> => {
    const done = await command.give(
      async () => {
        const typed = regulationsOf(regulations);
        if (!typed) return err({ type: 'regulation-incomplete' });
        return saveCluster(desk, {
          ...(cluster ? { id: cluster.id } : {}),
          number: number ?? 0,
          name,
          zones: zones.split(';'),
          regulations: typed,
        });
      },
      said(registerScreenWords, (kept) => (known ? kept.changed(tidyText(name)) : kept.registered(tidyText(name)))),
    );
    if (done) onLeave();
  };
  return (
    <Card
      title={cluster?.name ?? words.newCluster}
      fill
      footer={
        <NextAction
          onPress={save}
          error={command.error}
          beside={
            <>
              {known && known.units.length > 0 && (
                <KeyedButton keys="Alt+C" onPress={() => setElecting(true)}>
                  {words.elect}
                </KeyedButton>
              )}
              <Button onClick={onLeave}>{words.leave}</Button>
            </>
          }
        >
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: '72px minmax(0, 1fr)', gap: '10px' }}>
          <CountField label={words.column.number} value={number} onCount={setNumber} />
          <TextEntry label={words.column.name} value={name} onText={setName} autoFocus />
        </Box>
        <TextEntry label={words.column.zones} hint={words.zonesHint} value={zones} onText={setZones} optional />
        <RegulationFields drafts={regulations} onChange={setRegulations} />
        {known && <Units row={known} />}
      </Box>
      {electing && known && <ElectDialog row={known} today={today} onClose={() => setElecting(false)} />}
    </Card>
  );
}

function Units({ row: { cluster, units } }: { readonly row: ClusterRow }) {
  const words = useWords(registerScreenWords);
  const { db } = useDesk();
  const offices = useLive(async () => {
    const rows = heldParts(await db.clusterMemberships.where({ clusterId: cluster.id }).toArray(), cluster.id);
    const nominees = await db.nominees.bulkGet(rows.map(({ nomineeId }) => nomineeId));
    return rows.map((membership, index) => ({ membership, name: nominees[index]?.name ?? '' }));
  }, [db, cluster.id]);
  return (
    <>
      <HistoryList
        title={words.officesOf}
        lines={(offices ?? []).map(({ membership: { head, from, to }, name }) =>
          words.clusterTime(name, head ? words.part.head : words.part.deputy, shortDate(from), to ? shortDate(to) : ''),
        )}
        none={words.none}
      />
      <HistoryList title={words.unitsOf} lines={units.map(({ nominee }) => nominee.name)} none={words.clusterHow} />
    </>
  );
}
