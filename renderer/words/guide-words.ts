import { bothLanguages } from './bilingual.ts';

/** The frame of the guide; what it says is data. */
export const guideWords = bothLanguages({
  vi: {
    title: 'Hướng dẫn',
    heading: 'Hướng dẫn cho thư ký Hội đồng',
    open: 'Mở',
    back: 'Quay lại',
  },
  en: {
    title: 'Guide',
    heading: 'Guide for the secretary of the council',
    open: 'Open',
    back: 'Back',
  },
});
