import { bothLanguages } from './bilingual.ts';

/** The year that a screen shows, and the way to the one before and after. */
export const yearTurnWords = bothLanguages({
  vi: {
    ofYear: (year: number) => `Năm ${year}`,
    earlierYear: 'Năm trước',
    laterYear: 'Năm sau',
  },
  en: {
    ofYear: (year: number) => `Year ${year}`,
    earlierYear: 'Earlier year',
    laterYear: 'Later year',
  },
});
