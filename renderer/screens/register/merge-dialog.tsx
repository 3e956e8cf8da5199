import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { Zone } from '#domain/registry/registry.ts';
import { err } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { mergeProvinces } from '#store/register-zones.ts';
import { said } from '#words/bilingual.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { registerDeeds } from './register-deeds.ts';

interface MergeDialogProps {
  readonly zones: readonly Zone[];
  readonly today: CivilDate;
  onClose(this: void): void;
}

/** Asks which provinces merge, into which and since when; every zone of them goes on there. */
export function MergeDialog({ zones, today, onClose }: MergeDialogProps) {
  const words = useWords(registerScreenWords);
  const desk = useDesk();
  const command = useDeed(registerDeeds);
  const [provinces, setProvinces] = useState<ReadonlySet<string>>(new Set());
  const [into, setInto] = useState('');
  const [on, setOn] = useState<CivilDate | null>(today);
  const [document, setDocument] = useState('');
  const going = zones.filter(({ to }) => to === null);
  const known = [...new Set(going.map(({ province }) => province))];
  const count = going.filter(({ province }) => provinces.has(province) && province !== into.trim()).length;
  const merge = async (): Promise<void> => {
    const done = await command.give(
      async () =>
        on === null
          ? err({ type: 'required', field: 'date' })
          : mergeProvinces(desk, { provinces: [...provinces], into, on, document }),
      said(registerScreenWords, (kept) => kept.merged),
    );
    if (done) onClose();
  };
  return (
    <AskDialog
      open
      title={words.mergeTitle}
      why={words.mergeWhy(count)}
      verb={words.mergeVerb}
      onVerb={merge}
      onClose={onClose}
      error={command.error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <TickList
          label={words.mergeFrom}
          choices={known.map((value) => ({ value, label: value }))}
          chosen={provinces}
          onChange={setProvinces}
        />
        <TextEntry label={words.mergeInto} value={into} onText={setInto} />
        <DateEntry label={words.field.on} value={on} onDate={setOn} />
        <TextEntry label={words.field.document} value={document} onText={setDocument} optional />
      </Box>
    </AskDialog>
  );
}
