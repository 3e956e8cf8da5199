import { bothLanguages } from './bilingual.ts';

/** The screen of scoring: its parts, and what is in none of them. */
export const scoringScreenWords = bothLanguages({
  vi: {
    title: 'Chấm điểm',
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
    parts: 'Parts of scoring',
    part: {
      clusters: 'Cluster scoring',
      ranking: 'Ranking and quota',
      criteria: 'Criteria sets',
      pictures: 'Charts',
    },
  },
});
