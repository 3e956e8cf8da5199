import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { NomineeId } from '#domain/ids.ts';
import { calledName, type Nominee } from '#domain/nominations/nomination.ts';
import { endingReasons, type EndingReason } from '#domain/registry/profile.ts';
import { err } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { endEntry } from '#store/register-endings.ts';
import { said } from '#words/bilingual.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { registryWords } from '#words/registry-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { EntryChoice } from './entry-choice.tsx';
import { registerDeeds } from './register-deeds.ts';

interface EndDialogProps {
  readonly nominee: Nominee;
  /** Those of its kind, of whom one may go on in its place. */
  readonly others: readonly Nominee[];
  readonly today: CivilDate;
  onClose(this: void): void;
}

/** Asks why an entry ends, since when, and who goes on in its place. */
export function EndDialog({ nominee, others, today, onClose }: EndDialogProps) {
  const words = useWords(registerScreenWords);
  const registry = useWords(registryWords);
  const desk = useDesk();
  const command = useDeed(registerDeeds);
  const [why, setWhy] = useState<EndingReason>('closed');
  const [on, setOn] = useState<CivilDate | null>(today);
  const [into, setInto] = useState<NomineeId | null>(null);
  const [document, setDocument] = useState('');
  const name = calledName(nominee);
  const end = async (): Promise<void> => {
    const done = await command.give(
      async () =>
        on === null
          ? err({ type: 'required', field: 'date' })
          : endEntry(desk, { id: nominee.id, ended: { why, on, into, document } }),
      said(registerScreenWords, (kept) => kept.ended(name)),
    );
    if (done) onClose();
  };
  return (
    <AskDialog
      open
      title={words.endTitle(name)}
      why={words.endWhy}
      verb={words.endVerb}
      onVerb={end}
      onClose={onClose}
      error={command.error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <ChoiceEntry
          label={words.field.why}
          value={why}
          choices={endingReasons.map((value) => ({ value, label: registry.ending[value] }))}
          onChoice={setWhy}
          autoFocus
        />
        <DateEntry label={words.field.on} value={on} onDate={setOn} />
        {why !== 'closed' && <EntryChoice label={words.field.into} entries={others} value={into} onChoice={setInto} />}
        <TextEntry label={words.field.document} value={document} onText={setDocument} optional />
      </Box>
    </AskDialog>
  );
}
