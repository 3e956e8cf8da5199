import { lastRegisterDeed, undoRegisterDeed } from '#store/register-undo.ts';
import { said } from '#words/bilingual.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import type { KeyedDeeds } from '../use-deed.ts';

/** What is done in the register, and how it is taken back. */
export const registerDeeds: KeyedDeeds = {
  undo: undoRegisterDeed,
  undone: said(registerScreenWords, (words) => words.undone),
  last: lastRegisterDeed,
  key: said(registerScreenWords, (words) => words.undo),
};
