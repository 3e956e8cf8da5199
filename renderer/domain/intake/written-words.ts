import type { Occasion } from '../nominations/nomination.ts';
import type { Award } from '../rules/rule-book.ts';
import { foldText } from '../text.ts';

/** The award that a cell names, in full or short, whatever its marks, capitals and quotes; undefined for none. */
export function awardWritten(written: string, awards: readonly Award[]): Award | undefined {
  const key = awardKey(written);
  if (!key) return undefined;
  return awards.find(({ name, shortName }) => awardKey(name.vi) === key || awardKey(shortName.vi) === key);
}

/** The occasion that a cell names; an empty one means công trạng, undefined that it names none, or two. */
export function occasionWritten(written: string): Occasion | undefined {
  const folded = foldText(written);
  if (!folded) return 'merit';
  const named = occasionSigns.filter(({ sign }) => sign.test(folded));
  return named.length === 1 ? named[0]?.occasion : undefined;
}

const occasionSigns: readonly { readonly occasion: Occasion; readonly sign: RegExp }[] = [
  { occasion: 'merit', sign: /cong trang|thuong xuyen/u },
  { occasion: 'sudden', sign: /dot xuat/u },
  { occasion: 'movement', sign: /phong trao|chuyen de|theo dot/u },
  { occasion: 'contribution', sign: /cong hien/u },
  { occasion: 'foreign', sign: /doi ngoai/u },
];

/** Words that lists write or leave out at will, and what their short forms stand for. */
const longForms: readonly (readonly [short: RegExp, long: string])[] = [
  [/\bcstd\b|\bchien sy\b/gu, 'chien si'],
  [/\bldtt\b/gu, 'lao dong tien tien'],
  [/\btdcp\b/gu, 'thi dua chinh phu'],
  [/\bubnd\b/gu, ''],
  [/\b(?:danh hieu|tang|hinh thuc|cua|chu tich|uy ban nhan dan|thi dua|cap)\b/gu, ''],
];

const awardKey = (text: string): string =>
  longForms
    .reduce((words, [short, long]) => words.replace(short, long), foldText(text).replace(/[^\p{L}\d ]/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether a name begins as enterprises are called. */
export const isFirmName = (name: string): boolean =>
  /^(?:tong )?cong ty\b|^(?:tap doan|doanh nghiep|chi nhanh|hop tac xa|ngan hang|cty)\b/u.test(foldText(name));
