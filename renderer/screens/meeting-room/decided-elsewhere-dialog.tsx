import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { calledName } from '#domain/nominations/nomination.ts';
import type { CivilDate } from '#domain/time.ts';
import { setOutcome } from '#store/progress.ts';
import { said } from '#words/bilingual.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import type { AgendaCase } from './agenda.ts';
import { useDone } from './use-undo.ts';

interface DecidedElsewhereDialogProps {
  readonly agendaCase: AgendaCase;
  onClose(this: void): void;
}

/** Đã có quyết định: by which decision and of which day; the case leaves the agenda and keeps both in the minutes. */
export function DecidedElsewhereDialog({ agendaCase, onClose }: DecidedElsewhereDialogProps) {
  const { aside } = useWords(voteWords);
  const language = useLanguage();
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { matter, nominee } = agendaCase;
  const words = aside['already-decided'];
  const [decision, setDecision] = useState('');
  const [date, setDate] = useState<CivilDate | null>(null);
  const enter = async (): Promise<void> => {
    if (date === null) return;
    const outcome = { type: 'already-decided', decision, date } as const;
    const entering = { meetingId: matter.meetingId, matterId: matter.id, outcome };
    if (!(await command.run(() => setOutcome(desk, entering)))) return;
    onClose();
    await done(said(voteWords, (kept) => kept.aside['already-decided'].title(calledName(nominee))));
  };
  return (
    <AskDialog
      open
      title={words.title(calledName(nominee))}
      why={aside.noVote}
      verb={words.confirm}
      onVerb={enter}
      onClose={onClose}
      blocked={date === null ? refusalSentence({ type: 'required', field: 'date' }, language) : undefined}
      error={command.error}
    >
      <TextEntry label={words.field} value={decision} onText={setDecision} autoFocus />
      <DateEntry label={words.date} value={date} onDate={setDate} />
    </AskDialog>
  );
}
