import { createContext, use } from 'react';
import type { BothLanguages, Language } from '#words/bilingual.ts';

/** The language in which the clerk sent what stands on the wall. */
export const WallLanguage = createContext<Language>('vi');

/** That language. */
export const useWallLanguage = (): Language => use(WallLanguage);

/** A subject's sentences in it. */
export const useWallWords = <Sentences>(subject: BothLanguages<Sentences>): Sentences => subject[useWallLanguage()];
