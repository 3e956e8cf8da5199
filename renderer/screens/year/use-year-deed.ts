import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { lastDeedOf } from '#store/last-deed.ts';
import { undoYearDeed } from '#store/year-undo.ts';
import { said, type Said } from '#words/bilingual.ts';
import { movementWords } from '#words/movement-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand, type Command } from '../use-command.ts';

/** Commands of the year's work: what was done is told with its way back. */
export interface YearCommand extends Pick<Command, 'error'> {
  /** Gives a command, tells what was done, and whether it was. */
  give(this: void, command: () => Promise<Result<unknown, Refusal>>, done: Said): Promise<boolean>;
}

/** Gives commands of the year's work; every one can be taken back from where it is told. */
export function useYearCommand(): YearCommand {
  const toast = useToast();
  const undo = useUndoLast();
  const { error, run } = useCommand();
  return {
    error,
    give: async (command, done) => {
      const isDone = await run(command);
      if (isDone) toast({ sentence: done, undo: () => void undo() });
      return isDone;
    },
  };
}

/** Ctrl+Z on a part of the year's screen: takes the last deed of the year's work back. */
export function useYearUndo(): void {
  const words = useWords(movementWords);
  const undo = useUndoLast();
  useHotkey('Ctrl+Z', words.undo, () => void undo());
}

/** Takes the last deed of the year's work back, and says so; where it cannot be, why not. */
function useUndoLast(): () => Promise<void> {
  const desk = useDesk();
  const toast = useToast();
  const language = useLanguage();
  return async () => {
    const last = await lastDeedOf(desk.db, 'year');
    const undone: Result<number, Refusal> = last
      ? await undoYearDeed(desk, last)
      : { ok: false, error: { type: 'nothing-to-undo' } };
    if (undone.ok) toast({ sentence: said(movementWords, (words) => words.undone) });
    else {
      const why = refusalSentence(undone.error, language);
      toast({ sentence: () => why });
    }
  };
}
