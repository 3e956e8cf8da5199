import { useState } from 'react';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { councilWords } from '#words/council-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { AskDialog } from './ask-dialog.tsx';
import { DateEntry } from './date-entry.tsx';
import { useLanguage, useWords } from './language.tsx';
import { unreadRefusal } from './unread-fields.ts';

interface EndSeatDialogProps {
  readonly name: string;
  readonly today: CivilDate;
  /** Ends the seat on this day. */
  onEnd(this: void, to: CivilDate): Promise<Result<unknown, Refusal>>;
  onClose(this: void): void;
}

/** Asks for the last day of a seat: from then on the member is in no base and on no roll. */
export function EndSeatDialog({ name, today, onEnd, onClose }: EndSeatDialogProps) {
  const words = useWords(councilWords);
  const language = useLanguage();
  const [to, setTo] = useState<CivilDate | null>(today);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const end = async (): Promise<void> => {
    const unread = unreadRefusal();
    if (unread) return setRefusal(unread);
    if (!to) return setRefusal({ type: 'required', field: 'date' });
    const result = await onEnd(to);
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
