import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import { flagKinds, type FlagKind, type KeptFlag } from '#domain/eligibility/flag.ts';
import { calledName, type Nominee } from '#domain/nominations/nomination.ts';
import { err } from '#domain/result.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { endFlag, recordFlag } from '#store/flags.ts';
import { said } from '#words/bilingual.ts';
import { eligibilityWords } from '#words/eligibility-words.ts';
import { flagWords } from '#words/flag-words.ts';
import { useDesk } from './desk.tsx';
import { useCommand } from './use-command.ts';

interface FlagDialogProps {
  readonly nominee: Nominee;
  /** The line to be put right; undefined for a new one. */
  readonly known: KeptFlag | undefined;
  onClose(this: void): void;
}

/** Something that stands against a nominee, as the paper says it; without an end it goes on. */
export function FlagDialog({ nominee, known, onClose }: FlagDialogProps) {
  const words = useWords(flagWords);
  const kinds = useWords(eligibilityWords).flag;
  const desk = useDesk();
  const command = useCommand();
  const toast = useToast();
  const [kind, setKind] = useState<FlagKind>(known?.kind ?? 'discipline');
  const [from, setFrom] = useState<CivilDate | null>(known?.from ?? null);
  const [to, setTo] = useState<CivilDate | null>(known?.to ?? null);
  const [document, setDocument] = useState(known?.document ?? '');
  const name = calledName(nominee);
  const save = async (): Promise<void> => {
    const done = await command.run(async () => {
      if (from === null) return err({ type: 'required', field: 'date' });
      const flag = { nomineeId: known?.nomineeId ?? nominee.id, kind, from, to, document };
      return recordFlag(desk, known ? { ...flag, id: known.id } : flag);
    });
    if (!done) return;
    toast({ sentence: said(flagWords, (kept) => kept.recorded(name)) });
    onClose();
  };
  return (
    <AskDialog
      open
      title={words.title}
      why={`${name}. ${words.why}`}
      verb={words.save}
      onVerb={save}
      onClose={onClose}
      error={command.error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <ChoiceEntry
          label={words.kind}
          value={kind}
          choices={flagKinds.map((value) => ({ value, label: kinds[value] }))}
          onChoice={setKind}
          autoFocus
        />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px', alignItems: 'start' }}>
          <DateEntry label={words.from} value={from} onDate={setFrom} />
          <DateEntry label={words.to} value={to} onDate={setTo} hint={words.goesOn} optional />
        </Box>
        <TextEntry label={words.document} value={document} onText={setDocument} lines={2} />
      </Box>
    </AskDialog>
  );
}

interface EndFlagDialogProps {
  readonly nominee: Nominee;
  readonly flag: KeptFlag;
  readonly today: CivilDate;
  onClose(this: void): void;
}

/** Asks since when nothing stands against the nominee any more. */
export function EndFlagDialog({ nominee, flag, today, onClose }: EndFlagDialogProps) {
  const words = useWords(flagWords);
  const kinds = useWords(eligibilityWords).flag;
  const desk = useDesk();
  const command = useCommand();
  const toast = useToast();
  const [to, setTo] = useState<CivilDate | null>(today);
  const name = calledName(nominee);
  const end = async (): Promise<void> => {
    const done = await command.run(async () =>
      to === null ? err({ type: 'required', field: 'date' }) : endFlag(desk, { id: flag.id, to }),
    );
    if (!done) return;
    toast({ sentence: said(flagWords, (kept) => kept.ended(name)) });
    onClose();
  };
  return (
    <AskDialog
      open
      title={words.end}
      why={`${name}. ${words.going(kinds[flag.kind], shortDate(flag.from))}.`}
      verb={words.end}
      onVerb={end}
      onClose={onClose}
      error={command.error}
    >
      <Box data-entries="">
        <DateEntry label={words.to} value={to} onDate={setTo} autoFocus />
      </Box>
    </AskDialog>
  );
}
