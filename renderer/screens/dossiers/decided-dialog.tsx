import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { NomineeEntry, type TypedNominee } from '#components/nominee-entry.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Receipt } from '#domain/dossiers/receipt.ts';
import type { RequiredField } from '#domain/refusal.ts';
import { sameName, tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { recordDecidedAward } from '#store/register-awards.ts';
import { said } from '#words/bilingual.ts';
import { receiptWords } from '#words/receipt-words.ts';
import { useDesk } from '../desk.tsx';
import { dossierDeeds } from '../dossier-deeds.ts';
import { useDeed } from '../use-deed.ts';
import { freshNominee, nomineeOf } from './typed-nominee.ts';

interface DecidedDialogProps {
  readonly receipt: Receipt;
  onClose(this: void): void;
}

/** An award that somebody else has given already: it is held, and no case for this council. */
export function DecidedDialog({ receipt, onClose }: DecidedDialogProps) {
  const words = useWords(receiptWords);
  const desk = useDesk();
  const command = useDeed(dossierDeeds);
  const [nominee, setNominee] = useState<TypedNominee>(() => freshNominee(receipt));
  const [award, setAward] = useState('');
  const [decisionNumber, setNumber] = useState('');
  const [decidedOn, setDecidedOn] = useState<CivilDate | null>(null);
  const [issuer, setIssuer] = useState('');
  const [period, setPeriod] = useState('');
  const save = async (): Promise<void> => {
    const name = tidyText(nominee.name);
    const done = await command.give(
      async () => {
        const awards = (await desk.db.ruleBooks.toArray()).flatMap((book) => book.awards);
        const awardId = awards.find((one) => sameName(one.name.vi, award))?.id ?? null;
        const held = { award, awardId, decisionNumber, decidedOn, issuer, period };
        return recordDecidedAward(desk, { nominee: nomineeOf(nominee), ...held });
      },
      said(receiptWords, (kept) => kept.decidedDone(name)),
    );
    if (done) onClose();
  };
  const { refusal, error } = command;
  const at = (field: RequiredField): string | undefined =>
    refusal?.type === 'required' && refusal.field === field ? error : undefined;
  return (
    <AskDialog
      open
      title={words.decidedTitle}
      why={words.decidedWhy}
      verb={words.decidedVerb}
      onVerb={save}
      onClose={onClose}
      error={refusal?.type === 'required' ? undefined : error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <NomineeEntry
          nominee={nominee}
          begins="name"
          onChange={(part) => setNominee({ ...nominee, ...part })}
          errorOf={at}
        />
        <TextEntry label={words.field.heldAward} value={award} onText={setAward} error={at('award')} />
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 150px', gap: '10px' }}>
          <TextEntry label={words.field.decision} value={decisionNumber} onText={setNumber} error={at('decision')} />
          <DateEntry label={words.field.decidedOn} value={decidedOn} onDate={setDecidedOn} error={at('date')} />
        </Box>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', gap: '10px' }}>
          <TextEntry label={words.field.issuer} value={issuer} onText={setIssuer} optional />
          <TextEntry label={words.field.period} value={period} onText={setPeriod} optional />
        </Box>
      </Box>
    </AskDialog>
  );
}
