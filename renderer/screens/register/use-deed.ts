import { useToast } from '#components/toast.tsx';
import { useLanguage } from '#components/language.tsx';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { lastRegisterDeed, undoRegisterDeed } from '#store/register-undo.ts';
import { said, type Said } from '#words/bilingual.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand, type Command } from '../use-command.ts';

/** Commands of the register: what was done is told with its way back. */
export interface RegisterCommand extends Pick<Command, 'error'> {
  /** Gives a command, tells what was done, and whether it was. */
  give(this: void, command: () => Promise<Result<unknown, Refusal>>, done: Said): Promise<boolean>;
}

/** Gives commands of the register; every one can be taken back from where it is told. */
export function useRegisterCommand(): RegisterCommand {
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

/** Takes the last deed of the register back, and says so; where it cannot be, why not. */
export function useUndoLast(): () => Promise<void> {
  const desk = useDesk();
  const toast = useToast();
  const language = useLanguage();
  return async () => {
    const last = await lastRegisterDeed(desk.db);
    const undone: Result<number, Refusal> = last
      ? await undoRegisterDeed(desk, last)
      : { ok: false, error: { type: 'nothing-to-undo' } };
    if (undone.ok) toast({ sentence: said(registerScreenWords, (words) => words.undone) });
    else {
      const why = refusalSentence(undone.error, language);
      toast({ sentence: () => why });
    }
  };
}
