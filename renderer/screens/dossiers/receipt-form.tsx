import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { CountField } from '#components/count-field.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import { receiptWays, type Receipt } from '#domain/dossiers/receipt.ts';
import type { RequiredField } from '#domain/refusal.ts';
import { ok } from '#domain/result.ts';
import { vietnamStamp } from '#domain/time.ts';
import { recordReceipt, type TypedReceipt } from '#store/receipts.ts';
import { said } from '#words/bilingual.ts';
import { dossierWords } from '#words/dossier-words.ts';
import { partWords } from '#words/part-words.ts';
import { receiptWords } from '#words/receipt-words.ts';
import { useDesk } from '../desk.tsx';
import { dossierDeeds } from '../dossier-deeds.ts';
import { useDeed } from '../use-deed.ts';

interface ReceiptFormProps {
  /** The line to be put right; null for what has just come in. */
  readonly known: Receipt | null;
  /** The line that was written, or null where the form was left. */
  onLeave(this: void, written: Receipt | null): void;
}

/** What came in, as whoever receives it notes it: the day and hour are now unless somebody says otherwise. */
export function ReceiptForm({ known, onLeave }: ReceiptFormProps) {
  const words = useWords(receiptWords);
  const { way } = useWords(dossierWords);
  const parts = useWords(partWords);
  const desk = useDesk();
  const command = useDeed(dossierDeeds);
  const [draft, setDraft] = useState<TypedReceipt>(() => known ?? freshReceipt(vietnamStamp(desk.clock())));
  const change = (part: Partial<TypedReceipt>): void => setDraft({ ...draft, ...part });
  useHotkey('Escape', parts.close, () => onLeave(null));
  const save = async (): Promise<void> => {
    let written = known;
    const done = await command.give(
      async () => {
        const result = await recordReceipt(desk, known ? { ...draft, id: known.id } : draft);
        if (result.ok) written = result.value;
        return result.ok ? ok(true) : result;
      },
      said(receiptWords, (kept) => kept.saved(written?.number ?? 0)),
    );
    if (done) onLeave(written);
  };
  const { refusal, error } = command;
  const at = (field: RequiredField): string | undefined =>
    refusal?.type === 'required' && refusal.field === field ? error : undefined;
  const atLetter = refusal?.type === 'received-before-letter' ? error : undefined;
  const atField = refusal?.type === 'required' || atLetter !== undefined;
  return (
    <Card
      title={known ? words.receiptNumber(known.number, known.year) : words.newReceipt}
      fill
      footer={
        <NextAction
          onPress={save}
          error={atField ? undefined : error}
          beside={
            <Button onClick={() => onLeave(null)}>
              {parts.close}
              <KeyCap keys="Escape" />
            </Button>
          }
        >
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <TextEntry
          label={words.field.unit}
          value={draft.unit}
          onText={(unit) => change({ unit })}
          error={at('unit')}
          autoFocus
        />
        <Box sx={pair}>
          <DateEntry
            label={words.field.receivedOn}
            value={draft.receivedOn}
            onDate={(receivedOn) => change({ receivedOn })}
            error={at('date') ?? atLetter}
          />
          <TimeEntry
            label={words.field.receivedAt}
            value={draft.receivedAt}
            onTime={(receivedAt) => change({ receivedAt })}
            error={at('time')}
          />
        </Box>
        <Box sx={{ ...pair, gridTemplateColumns: 'minmax(0, 1fr) 130px' }}>
          <TextEntry
            label={words.field.letterNumber}
            value={draft.letterNumber}
            onText={(letterNumber) => change({ letterNumber })}
            optional
          />
          <DateEntry
            label={words.field.letterDate}
            value={draft.letterDate}
            onDate={(letterDate) => change({ letterDate })}
            error={at('letter-date')}
          />
        </Box>
        <Box sx={{ ...pair, gridTemplateColumns: '80px minmax(0, 1fr)' }}>
          <CountField
            label={words.field.sets}
            value={draft.sets}
            onCount={(sets) => change({ sets: sets ?? 0 })}
            error={at('copies')}
          />
          <ChoiceEntry
            label={words.field.way}
            value={draft.way}
            choices={receiptWays.map((value) => ({ value, label: way[value] }))}
            onChoice={(chosen) => change({ way: chosen })}
          />
        </Box>
        <TextEntry
          label={words.field.deliveredBy}
          value={draft.deliveredBy}
          onText={(deliveredBy) => change({ deliveredBy })}
          optional
        />
        <TextEntry label={words.field.note} value={draft.note} onText={(note) => change({ note })} optional />
      </Box>
    </Card>
  );
}

const pair = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '10px' } as const;

const freshReceipt = ({ date, time }: ReturnType<typeof vietnamStamp>): TypedReceipt => ({
  receivedOn: date,
  receivedAt: time,
  unit: '',
  letterNumber: '',
  letterDate: null,
  sets: 1,
  deliveredBy: '',
  way: 'by-hand',
  note: '',
});
