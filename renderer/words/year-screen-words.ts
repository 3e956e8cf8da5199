import { bothLanguages } from './bilingual.ts';

/** The screen of the year's work: its parts, and what is in none of them. */
export const yearScreenWords = bothLanguages({
  vi: {
    title: 'Phong trào, đăng ký',
    parts: 'Các phần việc trong năm',
    part: {
      movements: 'Phong trào',
      registrations: 'Đăng ký thi đua',
      pledges: 'Giao ước',
      indicators: 'Chỉ tiêu',
      difficulties: 'Khó khăn, vướng mắc',
      library: 'Văn bản chỉ đạo',
      charts: 'Biểu đồ',
    },
  },
  en: {
    title: 'Movements, registration',
    parts: 'Work of the year',
    part: {
      movements: 'Movements',
      registrations: 'Registration',
      pledges: 'Pledges',
      indicators: 'Indicators',
      difficulties: 'Difficulties',
      library: 'Guiding documents',
      charts: 'Charts',
    },
  },
});
