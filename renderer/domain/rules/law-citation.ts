import { foldText } from '../text.ts';

const kinds =
  '(?:(?:luat|nghi dinh|thong tu|thong tu lien tich|nghi quyet|phap lenh) |(?:nd|tt|ttlt|nq|pl) (?:so )?(?=\\d))';
const place = '(?:(?:diem [a-z]+|khoan \\d+[a-z]?),? )*dieu \\d+';

/** The text and then its article, or the article first, as it is mostly written. */
const citations = new RegExp(
  `^${kinds}.*\\bdieu \\d|^${place}[a-z]?(?:,? (?:diem [a-z]+|khoan \\d+[a-z]?))*,? (?:cua )?${kinds}`,
  'u',
);

/** Whether a source cites an article of a law, a decree or a circular: Nghị định …, Điều 33; Điều 33 NĐ …. */
export const citesLaw = (source: string): boolean => citations.test(foldText(source));

/** Whether two sources cite the same article, whatever order and short forms they are written in. */
export const citesAlike = (a: string, b: string): boolean => citationKey(a) === citationKey(b);

const longForms: readonly (readonly [short: RegExp, long: string])[] = [
  [/\bnd (?=(?:so )?\d)/gu, 'nghi dinh '],
  [/\btt (?=(?:so )?\d)/gu, 'thong tu '],
  [/\bnq (?=(?:so )?\d)/gu, 'nghi quyet '],
  [/\b(?:so|cua) /gu, ''],
  [/\b(dieu|khoan|diem) (?=[a-z\d]+)/gu, '$1'],
  [/[,;.]/gu, ' '],
];

const citationKey = (source: string): string =>
  longForms
    .reduce((words, [short, long]) => words.replace(short, long), foldText(source))
    .split(/\s+/u)
    .filter(Boolean)
    .toSorted()
    .join(' ');
