import { shortDate, type CivilDate, type ClockTime } from '#domain/time.ts';
import type { Language } from './bilingual.ts';

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const weekdayIndex = (date: CivilDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Thứ Sáu; Friday. */
export const weekday = (date: CivilDate, language: Language): string => weekdays[language][weekdayIndex(date)] ?? '';

/** Thứ Sáu, 18/12/2026: a day as a person says it. */
export const spokenDate = (date: CivilDate, language: Language): string =>
  `${weekday(date, language)}, ${shortDate(date)}`;

/** Thg 12; Dec: the month on a calendar leaf. */
export const shortMonth = (date: CivilDate, language: Language): string => {
  const month = Number(date.slice(5, 7));
  return language === 'vi' ? `Thg ${month}` : (englishMonths[month - 1] ?? '');
};

/** The day of the month without a leading zero. */
export const dayOfMonth = (date: CivilDate): string => String(Number(date.slice(8, 10)));

/** 08:00 as both languages write it. */
export const clockText = (time: ClockTime): string => time;
