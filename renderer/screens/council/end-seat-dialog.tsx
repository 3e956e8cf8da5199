import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import type { Membership } from '#domain/council.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { CivilDate } from '#domain/time.ts';
import { endSeat } from '#store/council.ts';
import { councilWords } from '#words/council-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useDesk } from '../desk.tsx';

interface EndSeatDialogProps {
  readonly seat: Membership;
  readonly name: string;
  readonly today: CivilDate;
  onClose(this: void): void;
}

/** Asks for the last day of a seat: from then on the member is in no base and on no roll. */
export function EndSeatDialog({ seat, name, today, onClose }: EndSeatDialogProps) {
  const words = useWords(councilWords);
  const language = useLanguage();
  const desk = useDesk();
  const [to, setTo] = useState<CivilDate | null>(today);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const end = async (): Promise<void> => {
    if (!to) return setRefusal({ type: 'required', field: 'date' });
    const result = await endSeat(desk, { membershipId: seat.id, to });
    if (!result.ok) return setRefusal(result.error);
    onClose();
  };
  return (
    <AskDialog
      open
      title={words.endSeatTitle(name)}
      why={words.endSeatWhy}
      verb={words.confirmEndSeat}
      onVerb={end}
      onClose={onClose}
      error={refusal === null ? undefined : refusalSentence(refusal, language)}
    >
      <DateEntry label={words.lastDay} value={to} onDate={setTo} />
    </AskDialog>
  );
}
