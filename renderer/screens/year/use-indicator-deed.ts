import { useLanguage } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { recordIndicators, type FiguresOfYear } from '#store/indicators.ts';
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
    if (isDone) toast({ sentence: done(enterprises), ...(enterprises > 0 ? { undo: () => void undo() } : {}) });
    return isDone;
  };
  return { error, give, clear };
}

/** Takes the last deed on the indicators back, and says so; where it cannot be, why not. */
export function useUndoIndicators(): () => Promise<void> {
  const desk = useDesk();
  const toast = useToast();
  const language = useLanguage();
  return async () => {
    const last = await lastYearDeed(desk.db);
    const undone: Result<number, Refusal> = last
      ? await undoYearDeed(desk, last)
      : { ok: false, error: { type: 'nothing-to-undo' } };
    const sentence = undone.ok
      ? said(indicatorWords, (words) => words.undone)
      : () => refusalSentence(undone.error, language);
    toast({ sentence });
  };
}
