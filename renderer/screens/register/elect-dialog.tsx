import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import type { NomineeId } from '#domain/ids.ts';
import { clusterParts, type ClusterPart } from '#domain/registry/cluster-parts.ts';
import { err } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { electPart } from '#store/register-clusters.ts';
import type { ClusterRow } from '#store/register-reading.ts';
import { said } from '#words/bilingual.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { registerDeeds } from './register-deeds.ts';

interface ElectDialogProps {
  readonly row: ClusterRow;
  readonly today: CivilDate;
  onClose(this: void): void;
}

/** Asks who heads a cluster, or is the head's deputy, from which day on. */
export function ElectDialog({ row: { cluster, units }, today, onClose }: ElectDialogProps) {
  const words = useWords(registerScreenWords);
  const desk = useDesk();
  const command = useDeed(registerDeeds);
  const [part, setPart] = useState<ClusterPart>('head');
  const [nomineeId, setNomineeId] = useState<NomineeId | null>(null);
  const [from, setFrom] = useState<CivilDate | null>(today);
  const name = units.find(({ nominee }) => nominee.id === nomineeId)?.nominee.name ?? '';
  const elect = async (): Promise<void> => {
    const done = await command.give(
      async () => {
        if (nomineeId === null) return err({ type: 'required', field: 'unit' });
        if (from === null) return err({ type: 'required', field: 'date' });
        return electPart(desk, { clusterId: cluster.id, nomineeId, part, from });
      },
      said(registerScreenWords, (kept) => kept.elected(name)),
    );
    if (done) onClose();
  };
  return (
    <AskDialog
      open
      title={words.electTitle(cluster.name)}
      why={words.electWhy}
      verb={words.save}
      onVerb={elect}
      onClose={onClose}
      error={command.error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <ChoiceEntry
          label={words.electPart}
          value={part}
          choices={clusterParts.map((value) => ({ value, label: words.part[value] }))}
          onChoice={setPart}
          autoFocus
        />
        <ChoiceEntry
          label={words.electUnit}
          value={nomineeId ?? ''}
          choices={units.map(({ nominee }) => ({ value: nominee.id, label: nominee.name }))}
          onChoice={setNomineeId}
        />
        <DateEntry label={words.field.on} value={from} onDate={setFrom} />
      </Box>
    </AskDialog>
  );
}
