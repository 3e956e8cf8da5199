import { recordIndicators, type FiguresOfYear } from '#store/indicators.ts';
import { said, type Said } from '#words/bilingual.ts';
import { indicatorWords } from '#words/indicator-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed, type KeyedDeeds } from '../use-deed.ts';
import { yearDeeds } from './year-deeds.ts';

/** What is done to the indicators, and how it is taken back. */
export const indicatorDeeds: KeyedDeeds = {
  ...yearDeeds,
  undone: said(indicatorWords, (words) => words.undone),
  key: said(indicatorWords, (words) => words.undo),
};

/** Writes many figures at once, tells of how many enterprises with its way back, and whether it was done. */
export function useIndicatorDeed() {
  const desk = useDesk();
  const { error, clear, give } = useDeed(indicatorDeeds, 'each');
  return {
    error,
    clear,
    give: (figures: FiguresOfYear, done: (enterprises: number) => Said): Promise<boolean> => {
      let enterprises = 0;
      return give(
        async () => {
          const result = await recordIndicators(desk, figures);
          if (result.ok) enterprises = result.value;
          return result;
        },
        (language) => done(enterprises)(language),
      );
    },
  };
}
