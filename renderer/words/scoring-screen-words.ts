import { bothLanguages } from './bilingual.ts';

/** The screen of scoring: its parts, and what is in none of them. */
export const scoringScreenWords = bothLanguages({
  vi: {
    title: 'Chấm điểm',
    ofYear: (year: number) => `Năm ${year}`,
    earlierYear: 'Năm trước',
    laterYear: 'Năm sau',
    parts: 'Các phần chấm điểm',
    part: {
      clusters: 'Chấm điểm cụm',
      ranking: 'Xếp hạng, chỉ tiêu',
      criteria: 'Bảng tiêu chí',
      pictures: 'Biểu đồ',
    },
  },
  en: {
    title: 'Scoring',
    ofYear: (year: number) => `Year ${year}`,
    earlierYear: 'Earlier year',
    laterYear: 'Later year',
    parts: 'Parts of scoring',
    part: {
      clusters: 'Cluster scoring',
      ranking: 'Ranking and quota',
      criteria: 'Criteria sets',
      pictures: 'Charts',
    },
  },
});
