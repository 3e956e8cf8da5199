import { ReasonDialog } from '#components/reason-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { calledName } from '#domain/nominations/nomination.ts';
import type { EnteredOutcome } from '#domain/meeting/outcome.ts';
import { setOutcome } from '#store/progress.ts';
import { said } from '#words/bilingual.ts';
import { voteWords } from '#words/vote-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import type { AgendaCase } from './agenda.ts';
import { useDone } from './use-undo.ts';

/** The ways a case leaves the agenda without a vote. */
export type AsideKind = Exclude<EnteredOutcome['type'], 'already-decided'>;

interface AsideDialogProps {
  readonly kind: AsideKind;
  readonly agendaCase: AgendaCase;
  onClose(this: void): void;
}

/** Để lại, Rút hồ sơ, Trả hồ sơ: with the reason or the letter that the minutes will print. */
export function AsideDialog({ kind, agendaCase, onClose }: AsideDialogProps) {
  const { aside } = useWords(voteWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { matter, nominee } = agendaCase;
  const words = aside[kind];
  const enter = async (why: string): Promise<void> => {
    const outcome: EnteredOutcome = kind === 'withdrawn' ? { type: kind, letter: why } : { type: kind, reason: why };
    const entering = { meetingId: matter.meetingId, matterId: matter.id, outcome };
    if (!(await command.run(() => setOutcome(desk, entering)))) return;
    onClose();
    await done(said(voteWords, (kept) => kept.aside[kind].title(calledName(nominee))));
  };
  return (
    <ReasonDialog
      title={words.title(calledName(nominee))}
      why={aside.noVote}
      label={words.field}
      verb={words.confirm}
      onReason={enter}
      onClose={onClose}
      error={command.error}
    />
  );
}
