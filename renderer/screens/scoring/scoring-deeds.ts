import type { ScoringId } from '#domain/ids.ts';
import { lastScoringDeed, undoScoringDeed } from '#store/scoring-undo.ts';
import { said } from '#words/bilingual.ts';
import { stageWords } from '#words/stage-words.ts';
import { undoneByName } from '../named-deed.ts';
import type { KeyedDeeds } from '../use-deed.ts';

/** What is done in the scoring of clusters, and how it is taken back. */
export const scoringDeeds: KeyedDeeds = {
  undo: undoScoringDeed,
  undone: said(stageWords, (words) => words.undone),
  named: undoneByName,
  last: (db) => lastScoringDeed(db),
  key: said(stageWords, (words) => words.undo),
};

/** The same where one scoring fills the screen: its own deeds alone are taken back there. */
export const deedsOfScoring = (id: ScoringId): KeyedDeeds => ({
  ...scoringDeeds,
  last: (db) => lastScoringDeed(db, id),
});
