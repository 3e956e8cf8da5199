/** The languages of the screen; papers are always Vietnamese. */
export type Language = 'vi' | 'en';

/** One subject's sentences in both languages: what one lacks, the other may not have. */
export interface BothLanguages<Sentences> {
  readonly vi: Sentences;
  readonly en: Sentences;
}

/** Declares a subject's sentences side by side; Vietnamese is the measure, English must match it name for name. */
export const bothLanguages = <Sentences>(words: {
  readonly vi: Sentences;
  readonly en: NoInfer<Sentences>;
}): BothLanguages<Sentences> => words;
