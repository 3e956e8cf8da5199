import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Cluster } from '#domain/council.ts';
import { groupedInteger } from '#domain/figures.ts';
import type { ClusterId } from '#domain/ids.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { bulkChanged, type BulkChange } from '#domain/registry/bulk-change.ts';
import { capitals, enterpriseParts, type Capital, type EnterprisePart } from '#domain/registry/profile.ts';
import { err } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { changeEntries } from '#store/register-bulk.ts';
import type { RegisterRow } from '#store/register-reading.ts';
import { said } from '#words/bilingual.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { registryWords } from '#words/registry-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { registerDeeds } from './register-deeds.ts';
import { two } from './side-by-side.ts';
import { SinceEntry, type Since } from './since-entry.tsx';

interface BulkDialogProps {
  readonly kind: Nominee['kind'];
  /** The chosen rows. */
  readonly rows: readonly RegisterRow[];
  readonly clusters: readonly Cluster[];
  readonly today: CivilDate;
  onClose(this: void): void;
  onDone(this: void): void;
}

const textFields = {
  enterprise: ['zone', 'country', 'industry'],
  collective: ['unit', 'classification'],
  person: ['unit', 'classification'],
} as const;

/** Asks what the chosen lines are to say alike, and tells how many change before it is done. */
export function BulkDialog({ kind, rows, clusters, today, onClose, onDone }: BulkDialogProps) {
  const words = useWords(registerScreenWords);
  const registry = useWords(registryWords);
  const desk = useDesk();
  const command = useDeed(registerDeeds);
  const [texts, setTexts] = useState<Readonly<Partial<Record<keyof BulkChange, string>>>>({});
  const [part, setPart] = useState<EnterprisePart | 'keep'>('keep');
  const [capital, setCapital] = useState<Capital | 'keep'>('keep');
  const [cluster, setCluster] = useState<ClusterId | 'keep' | 'leave'>('keep');
  const [from, setFrom] = useState<CivilDate | null>(today);
  const [since, setSince] = useState<Since>({ how: 'day', on: today, document: '' });
  const typed = Object.fromEntries(Object.entries(texts).filter(([, text]) => tidyText(text) !== ''));
  const change: BulkChange = {
    ...typed,
    ...(part === 'keep' ? {} : { part }),
    ...(capital === 'keep' ? {} : { capital }),
  };
  const led = cluster === 'keep' ? undefined : cluster === 'leave' ? null : cluster;
  const changing = rows.filter(
    ({ nominee, membership }) =>
      bulkChanged(nominee, change) !== nominee ||
      (led !== undefined && nominee.ended === null && (membership?.clusterId ?? null) !== led),
  ).length;
  const asksSince = change.zone !== undefined || change.unit !== undefined;
  const save = async (): Promise<void> => {
    const { on, document } = since;
    const done = await command.give(
      async () => {
        const isDay = asksSince && since.how === 'day';
        if ((isDay && on === null) || (led !== undefined && from === null)) {
          return err({ type: 'required', field: 'date' });
        }
        return changeEntries(desk, {
          ids: rows.map(({ nominee }) => nominee.id),
          change,
          since: isDay && on !== null ? { on, document } : null,
          ...(led !== undefined && from !== null ? { cluster: { id: led, from } } : {}),
        });
      },
      said(registerScreenWords, (kept) => kept.bulkDone(groupedInteger(changing))),
    );
    if (done) onDone();
  };
  const keep = { value: 'keep', label: words.keep } as const;
  return (
    <AskDialog
      open
      title={words.bulkTitle}
      why={words.bulkWhy(groupedInteger(changing), groupedInteger(rows.length))}
      verb={words.bulkVerb(groupedInteger(changing))}
      onVerb={save}
      onClose={onClose}
      error={command.error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        {textFields[kind].map((field, index) => (
          <TextEntry
            key={field}
            label={words.bulkField[field]}
            value={texts[field] ?? ''}
            onText={(text) => setTexts({ ...texts, [field]: text })}
            autoFocus={index === 0}
            optional
          />
        ))}
        {asksSince && <SinceEntry since={since} withDocument={false} onSince={setSince} />}
        {kind === 'enterprise' && (
          <>
            <Box sx={two}>
              <ChoiceEntry
                label={words.bulkField.part}
                value={part}
                choices={[keep, ...enterpriseParts.map((value) => ({ value, label: registry.part[value] }))]}
                onChoice={setPart}
              />
              <ChoiceEntry
                label={words.bulkField.capital}
                value={capital}
                choices={[keep, ...capitals.map((value) => ({ value, label: registry.capital[value] }))]}
                onChoice={setCapital}
              />
            </Box>
            <Box sx={two}>
              <ChoiceEntry
                label={words.cluster}
                value={cluster}
                choices={[
                  keep,
                  ...clusters.map(({ id, name }) => ({ value: id, label: name })),
                  { value: 'leave', label: words.leaveCluster },
                ]}
                onChoice={setCluster}
              />
              {led !== undefined && <DateEntry label={words.clusterFrom} value={from} onDate={setFrom} />}
            </Box>
          </>
        )}
      </Box>
    </AskDialog>
  );
}
