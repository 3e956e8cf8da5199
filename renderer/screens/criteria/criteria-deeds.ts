import { lastCriteriaDeed, undoCriteriaDeed } from '#store/criteria-undo.ts';
import { said } from '#words/bilingual.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { undoneByName } from '../named-deed.ts';
import type { KeyedDeeds } from '../use-deed.ts';

/** What is done to criteria sets, and how it is taken back. */
export const criteriaDeeds: KeyedDeeds = {
  undo: undoCriteriaDeed,
  undone: said(criteriaSetWords, (words) => words.undone),
  named: undoneByName,
  last: lastCriteriaDeed,
  key: said(criteriaSetWords, (words) => words.undo),
};
