import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { calledName, type Nominee } from '#domain/nominations/nomination.ts';
import type { HeldAward } from '#domain/registry/registry.ts';
import { sameName } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { recordHeldAward } from '#store/register-awards.ts';
import { said } from '#words/bilingual.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { registerDeeds } from './register-deeds.ts';

interface AwardDialogProps {
  readonly nominee: Nominee;
  /** The one to be put right; undefined for a new one. */
  readonly known: HeldAward | undefined;
  onClose(this: void): void;
}

/** An award that somebody holds, as its decision says it. */
export function AwardDialog({ nominee, known, onClose }: AwardDialogProps) {
  const words = useWords(registerScreenWords);
  const desk = useDesk();
  const command = useDeed(registerDeeds);
  const [award, setAward] = useState(known?.award ?? '');
  const [decisionNumber, setNumber] = useState(known?.decisionNumber ?? '');
  const [decidedOn, setDecidedOn] = useState<CivilDate | null>(known?.decidedOn ?? null);
  const [issuer, setIssuer] = useState(known?.issuer ?? '');
  const [period, setPeriod] = useState(known?.period ?? '');
  const save = async (): Promise<void> => {
    const done = await command.give(
      async () => {
        const awards = (await desk.db.ruleBooks.toArray()).flatMap((book) => book.awards);
        const awardId = awards.find(({ name }) => sameName(name.vi, award))?.id ?? null;
        const held = { nomineeId: nominee.id, award, awardId, decisionNumber, decidedOn, issuer, period };
        return recordHeldAward(desk, known ? { ...held, id: known.id } : held);
      },
      said(registerScreenWords, (kept) => kept.awardRecorded(calledName(nominee))),
    );
    if (done) onClose();
  };
  return (
    <AskDialog
      open
      title={words.newAward}
      why={calledName(nominee)}
      verb={words.save}
      onVerb={save}
      onClose={onClose}
      error={command.error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <TextEntry label={words.column.award} value={award} onText={setAward} autoFocus />
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 150px', gap: '10px' }}>
          <TextEntry label={words.column.decision} value={decisionNumber} onText={setNumber} />
          <DateEntry label={words.column.decidedOn} value={decidedOn} onDate={setDecidedOn} optional />
        </Box>
        <TextEntry label={words.field.issuer} value={issuer} onText={setIssuer} optional />
        <TextEntry label={words.column.period} value={period} onText={setPeriod} optional />
      </Box>
    </AskDialog>
  );
}
