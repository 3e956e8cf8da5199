import { useLanguage } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { lastRuleDeed, undoRuleDeed } from '#store/rule-undo.ts';
import { said, type Said } from '#words/bilingual.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { ruleBookWords } from '#words/rule-book-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand, type Command } from '../use-command.ts';

/** Commands of the rule books: what was done is told with its way back. */
export interface RuleCommand extends Pick<Command, 'error'> {
  /** Gives a command, tells what was done, and whether it was. */
  give(this: void, command: () => Promise<Result<unknown, Refusal>>, done: Said): Promise<boolean>;
}

/** Gives commands of the rule books; every one can be taken back from where it is told. */
export function useRuleCommand(): RuleCommand {
  const toast = useToast();
  const undo = useUndoRule();
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

/** Takes the last change of the rules back, and says so; where it cannot be, why not. */
export function useUndoRule(): () => Promise<void> {
  const desk = useDesk();
  const toast = useToast();
  const language = useLanguage();
  return async () => {
    const last = await lastRuleDeed(desk.db);
    const undone: Result<true, Refusal> = last
      ? await undoRuleDeed(desk, last)
      : { ok: false, error: { type: 'nothing-to-undo' } };
    if (undone.ok) toast({ sentence: said(ruleBookWords, (words) => words.undone) });
    else {
      const why = refusalSentence(undone.error, language);
      toast({ sentence: () => why });
    }
  };
}
