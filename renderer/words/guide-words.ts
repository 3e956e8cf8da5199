import { bothLanguages } from './bilingual.ts';

/** The frame of the guide; what it says is data. */
export const guideWords = bothLanguages({
  vi: {
    title: 'Hướng dẫn',
    heading: 'Hướng dẫn cho thư ký Hội đồng',
    open: 'Mở',
    back: 'Quay lại',
    does: 'Việc của Ban',
    screen: 'Màn hình',
    journey: 'Kịch bản',
  },
  en: {
    title: 'Guide',
    heading: 'Guide for the secretary of the council',
    open: 'Open',
    back: 'Back',
    does: 'What is done',
    screen: 'Screen',
    journey: 'Journey',
  },
});
