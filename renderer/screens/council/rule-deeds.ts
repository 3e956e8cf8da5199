import { lastRuleDeed, undoRuleDeed } from '#store/rule-undo.ts';
import { said } from '#words/bilingual.ts';
import { ruleBookWords } from '#words/rule-book-words.ts';
import type { KeyedDeeds } from '../use-deed.ts';

/** What is done to the rule books, and how it is taken back. */
export const ruleDeeds: KeyedDeeds = {
  undo: undoRuleDeed,
  undone: said(ruleBookWords, (words) => words.undone),
  last: lastRuleDeed,
  key: said(ruleBookWords, (words) => words.undo),
};
