import { useLanguage } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { recordIndicators, type FiguresOfYear } from '#store/indicators.ts';
import type { EntryName } from '#store/journal.ts';
import { lastYearDeed, undoYearDeed } from '#store/year-undo.ts';
import { said, type Said } from '#words/bilingual.ts';
import { indicatorWords } from '#words/indicator-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

/** Writes many figures at once, tells what was done with its way back, and whether it was. */
export function useIndicatorDeed() {
  const desk = useDesk();
  const toast = useToast();
  const undo = useUndoIndicators();
  const { error, run, clear } = useCommand();
  const give = async (figures: FiguresOfYear, done: (enterprises: number) => Said): Promise<boolean> => {
    let enterprises = 0;
    const isDone = await run(async () => {
      const result = await recordIndicators(desk, figures);
      if (result.ok) enterprises = result.value;
      return result;
    });
    if (!isDone) return false;
    // The way back is to this very deed, whatever is typed while it is told.
    const own = enterprises > 0 ? await lastYearDeed(desk.db) : undefined;
    toast({ sentence: done(enterprises), ...(own ? { undo: () => void undo(own) } : {}) });
    return true;
  };
  return { error, give, clear };
}

/** Takes a deed on the indicators back, the last one unless another is named, and says so; where it cannot be, why not. */
export function useUndoIndicators(): (only?: EntryName) => Promise<void> {
  const desk = useDesk();
  const toast = useToast();
  const language = useLanguage();
  return async (only) => {
    const last = only ?? (await lastYearDeed(desk.db));
    const undone: Result<number, Refusal> = last
      ? await undoYearDeed(desk, last)
      : { ok: false, error: { type: 'nothing-to-undo' } };
    const sentence = undone.ok
      ? said(indicatorWords, (words) => words.undone)
      : () => refusalSentence(undone.error, language);
    toast({ sentence });
  };
}
