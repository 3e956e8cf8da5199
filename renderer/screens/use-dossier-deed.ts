import { useLanguage } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { undoDossierDeed } from '#store/dossier-undo.ts';
import { lastEntry } from '#store/undo.ts';
import { said, type Said } from '#words/bilingual.ts';
import { receiptWords } from '#words/receipt-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useDesk } from './desk.tsx';
import { useCommand, type Command } from './use-command.ts';

/** Commands on the dossiers' way: what was done is told with its way back. */
export interface DossierCommand extends Pick<Command, 'error' | 'refusal' | 'clear'> {
  /** Gives a command, tells what was done, and whether it was. */
  give(this: void, command: () => Promise<Result<unknown, Refusal>>, done: Said): Promise<boolean>;
}

/** Gives commands on the dossiers' way; every one can be taken back from where it is told. */
export function useDossierCommand(): DossierCommand {
  const desk = useDesk();
  const toast = useToast();
  const language = useLanguage();
  const { error, refusal, run, clear } = useCommand();
  return {
    error,
    refusal,
    clear,
    give: async (command, done) => {
      if (!(await run(command))) return false;
      const entry = await lastEntry(desk.db);
      const undo = async (): Promise<void> => {
        if (!entry) return;
        const undone = await undoDossierDeed(desk, entry);
        const why = undone.ok ? null : refusalSentence(undone.error, language);
        toast({ sentence: why === null ? said(receiptWords, (words) => words.undone) : () => why });
      };
      toast({ sentence: done, undo: () => void undo() });
      return true;
    },
  };
}
