import { lastScoringDeed, undoScoringDeed } from '#store/scoring-undo.ts';
import { said } from '#words/bilingual.ts';
import { stageWords } from '#words/stage-words.ts';
import type { KeyedDeeds } from '../use-deed.ts';

/** What is done in the scoring of clusters, and how it is taken back. */
export const scoringDeeds: KeyedDeeds = {
  undo: undoScoringDeed,
  undone: said(stageWords, (words) => words.undone),
  last: lastScoringDeed,
  key: said(stageWords, (words) => words.undo),
};
