import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Letterhead } from '#domain/council.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { correctLetterhead, renewLetterhead } from '#store/letterheads.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { useDesk } from './desk.tsx';
import { useCommand } from './use-command.ts';

interface LetterheadDialogProps {
  /** The latest head, from whose words one goes on. */
  readonly letterhead: Letterhead;
  /** The day proposed for a new head. */
  readonly day: CivilDate;
  onClose(this: void): void;
}

/** Puts a head of the papers right, or gives them another from a day on: the Authority or its council has a new name. */
export function LetterheadDialog({ letterhead, day, onClose }: LetterheadDialogProps) {
  const words = useWords(preparationWords);
  const desk = useDesk();
  const command = useCommand();
  const [way, setWay] = useState<'correct' | 'renew'>('correct');
  const [from, setFrom] = useState<CivilDate | null>(day);
  const [typed, setTyped] = useState(() => ({
    superior: letterhead.superiorLines.join('\n'),
    issuer: letterhead.issuerLines.join('\n'),
    authorityName: letterhead.authorityName,
    place: letterhead.place,
    minutesSymbol: letterhead.minutesSymbol,
    number: letterhead.foundingDecision.number,
    date: letterhead.foundingDecision.date as CivilDate | null,
  }));
  const change = (part: Partial<typeof typed>): void => setTyped((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    const { authorityName, place, minutesSymbol, number, date } = typed;
    const saved = await command.run(async () => {
      if (!date || (way === 'renew' && !from)) return { ok: false, error: { type: 'required', field: 'date' } };
      const text = {
        superiorLines: typed.superior.split('\n'),
        issuerLines: typed.issuer.split('\n'),
        authorityName,
        place,
        minutesSymbol,
        foundingDecision: { number, date },
      };
      return way === 'renew' && from
        ? renewLetterhead(desk, { from, text })
        : correctLetterhead(desk, { letterheadId: letterhead.id, text });
    });
    if (saved) onClose();
  };
  return (
    <AskDialog
      open
      title={words.editLetterhead}
      why={words.letterheadWhy}
      verb={words.saveLetterhead}
      onVerb={save}
      onClose={onClose}
      error={command.error}
    >
      <Box sx={{ display: 'grid', gap: '10px' }}>
        <ChoiceEntry
          label={words.letterheadWay}
          value={way}
          choices={[
            { value: 'correct', label: words.correct(shortDate(letterhead.from)) },
            { value: 'renew', label: words.renew },
          ]}
          onChoice={(chosen) => {
            setWay(chosen);
            // The old decision founded the council under its old name.
            change({ number: chosen === 'renew' ? '' : letterhead.foundingDecision.number });
          }}
          autoFocus
        />
        {way === 'renew' && <DateEntry label={words.from} value={from} onDate={setFrom} />}
        <TextEntry
          label={words.authority}
          value={typed.authorityName}
          onText={(authorityName) => change({ authorityName })}
        />
        <TextEntry
          label={words.superiorLines}
          value={typed.superior}
          onText={(superior) => change({ superior })}
          lines={2}
        />
        <TextEntry label={words.issuerLines} value={typed.issuer} onText={(issuer) => change({ issuer })} lines={2} />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' }}>
          <TextEntry label={words.city} value={typed.place} onText={(place) => change({ place })} />
          <TextEntry
            label={words.symbol}
            value={typed.minutesSymbol}
            onText={(minutesSymbol) => change({ minutesSymbol })}
          />
          <TextEntry label={words.decision} value={typed.number} onText={(number) => change({ number })} />
          <DateEntry label={words.decisionDate} value={typed.date} onDate={(date) => change({ date })} />
        </Box>
      </Box>
    </AskDialog>
  );
}
