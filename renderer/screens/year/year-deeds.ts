import { lastYearDeed, undoYearDeed } from '#store/year-undo.ts';
import { said } from '#words/bilingual.ts';
import { yearRegistrationWords } from '#words/year-registration-words.ts';
import type { KeyedDeeds } from '../use-deed.ts';

/** What is done for the year's work, and how it is taken back. */
export const yearDeeds: KeyedDeeds = {
  undo: undoYearDeed,
  undone: said(yearRegistrationWords, (words) => words.undone),
  last: lastYearDeed,
  key: said(yearRegistrationWords, (words) => words.undo),
};
