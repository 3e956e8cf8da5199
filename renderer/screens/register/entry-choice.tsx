import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { NomineeId } from '#domain/ids.ts';
import { calledName, nomineeDetail, type Nominee } from '#domain/nominations/nomination.ts';
import { foldText } from '#domain/text.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';

interface EntryChoiceProps {
  readonly label: string;
  readonly entries: readonly Nominee[];
  readonly value: NomineeId | null;
  onChoice(this: void, id: NomineeId): void;
}

const most = 40;

/** Chooses one of many entries: what is typed narrows the list to choose from. */
export function EntryChoice({ label, entries, value, onChoice }: EntryChoiceProps) {
  const words = useWords(registerScreenWords);
  const [sought, setSought] = useState('');
  const folded = useMemo(
    () => entries.map((entry) => ({ entry, text: foldText(`${entry.name} ${nomineeDetail(entry)}`) })),
    [entries],
  );
  const parts = foldText(sought).split(' ').filter(Boolean);
  const found = folded.filter(({ text }) => parts.every((part) => text.includes(part))).slice(0, most);
  const chosen = entries.find(({ id }) => id === value);
  const shown = [...(chosen ? [chosen] : []), ...found.flatMap(({ entry }) => (entry === chosen ? [] : [entry]))];
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <TextEntry label={words.field.find} value={sought} onText={setSought} optional />
      <ChoiceEntry
        label={label}
        value={value ?? ''}
        choices={shown.map((entry) => ({
          value: entry.id,
          label: [calledName(entry), nomineeDetail(entry)].filter(Boolean).join(' – '),
        }))}
        onChoice={onChoice}
      />
    </Box>
  );
}
