import { undoDossierDeed } from '#store/dossier-undo.ts';
import { said } from '#words/bilingual.ts';
import { receiptWords } from '#words/receipt-words.ts';
import type { Deeds } from './use-deed.ts';

/** What is done on the dossiers' way, and how it is taken back. */
export const dossierDeeds: Deeds = {
  undo: undoDossierDeed,
  undone: said(receiptWords, (words) => words.undone),
};
