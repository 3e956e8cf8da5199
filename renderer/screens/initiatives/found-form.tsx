import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { CivilDate } from '#domain/time.ts';
import { foundInitiativeCouncil } from '#store/initiatives.ts';
import { initiativeCouncilNames } from '#words/founding-words.ts';
import { initiativeWords } from '#words/initiative-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

/** The decision that makes the initiative council. */
export function FoundForm({ today }: { readonly today: CivilDate }) {
  const words = useWords(initiativeWords);
  const desk = useDesk();
  const command = useCommand();
  const [number, setNumber] = useState('');
  const [date, setDate] = useState<CivilDate | null>(today);
  const found = async (): Promise<void> => {
    await command.run(async () =>
      date === null
        ? { ok: false, error: { type: 'required', field: 'date' } }
        : foundInitiativeCouncil(desk, { number, date, names: initiativeCouncilNames }),
    );
  };
  return (
    <Box sx={{ maxWidth: 520 }}>
      <Card
        title={words.founding}
        footer={
          <NextAction onPress={found} error={command.error}>
            {words.found}
          </NextAction>
        }
      >
        <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
          <Quiet>{words.foundWhy}</Quiet>
          <TextEntry label={words.number} value={number} onText={setNumber} autoFocus />
          <DateEntry label={words.date} value={date} onDate={setDate} />
        </Box>
      </Card>
    </Box>
  );
}
