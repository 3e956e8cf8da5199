/** The languages of the screen; papers are always Vietnamese. */
export type Language = 'vi' | 'en';

/** One subject's sentences in both languages: what one lacks, the other may not have. */
export interface BothLanguages<Sentences> {
  readonly vi: Sentences;
  readonly en: Sentences;
}

/** A sentence that is kept to be said later, in whichever language is read then. */
export type Said = (language: Language) => string;

/** Keeps a sentence of a subject: `said(meetingWords, (words) => words.saved(title))`. */
export const said =
  <Sentences>(subject: BothLanguages<Sentences>, speak: (words: Sentences) => string): Said =>
  (language) =>
    speak(subject[language]);

/** Declares a subject's sentences side by side; Vietnamese is the measure, English must match it name for name. */
export const bothLanguages = <Sentences>(words: {
  readonly vi: Sentences;
  readonly en: NoInfer<Sentences>;
}): BothLanguages<Sentences> => words;
