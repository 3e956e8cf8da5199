import { createContext, use, type ReactNode } from 'react';
import type { BothLanguages, Language } from '#words/bilingual.ts';

interface LanguageSwitch {
  readonly language: Language;
  change(this: void, language: Language): void;
}

const LanguageContext = createContext<LanguageSwitch>({ language: 'vi', change: () => undefined });

/** Sets the language of everything below it, and how it is changed. */
export const LanguageProvider = ({ language, change, children }: LanguageSwitch & { readonly children: ReactNode }) => (
  <LanguageContext value={{ language, change }}>{children}</LanguageContext>
);

/** The language the officers read now. */
export const useLanguage = (): Language => use(LanguageContext).language;

/** The language and the way to change it, for the switch itself. */
export const useLanguageSwitch = (): LanguageSwitch => use(LanguageContext);

/** A subject's sentences in that language: `const words = useWords(meetingWords)`. */
export const useWords = <Sentences,>(subject: BothLanguages<Sentences>): Sentences => subject[useLanguage()];
