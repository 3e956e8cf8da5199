import type { Cell } from '../intake/sheet.ts';
import { err, ok, type Result } from '../result.ts';
import { foldText, tidyText } from '../text.ts';
import { hundredths, type Points } from './points.ts';

/** What a line of a table of criteria is: a group, or one of the kinds of leaf. */
export const lineKinds = [
  'group',
  'direct',
  'pass',
  'count',
  'absolute',
  'relative',
  'deduction',
  'disqualifier',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** Why points in a cell were not read. */
export type PointsCellFault =
  { readonly type: 'points-wrong' } | { readonly type: 'points-too-fine' } | { readonly type: 'points-too-large' };

/** No table of criteria gives so much: a figure beyond is no points. */
const most = 10_000_000;

/**
 * Reads points as tables write them: 9,5 and 9.5; 1.000 and 1,000, since points have no third decimal; 10 điểm, 40%.
 * Nothing and a dash say nothing.
 */
export function readPoints(cell: Cell | null): Result<Points | null, PointsCellFault> {
  if (!cell) return ok(null);
  if (cell.failed || cell.date !== undefined) return err({ type: 'points-wrong' });
  const text = foldText(cell.text).replace(/\s/gu, '').replaceAll(/[−–—]/gu, '-');
  if (cell.number !== undefined) return inHundredths(text.endsWith('%') ? cell.number * 100 : cell.number);
  const plain = text.replace(/^(?:toida|≤|<=|\+)/u, '').replace(/(?:diem|d|%)$/u, '');
  if (/^-?$/u.test(plain)) return ok(null);
  const match = /^(-?)([1-9]\d{0,2}(?:([.,])\d{3})(?:\3\d{3})*|\d+)(?:([.,])(\d+))?$/u.exec(plain);
  if (!match) return err({ type: 'points-wrong' });
  const [, minus, whole = '', group, point, decimals = ''] = match;
  // 1.000.5 is neither one nor the other.
  if (point !== undefined && point === group) return err({ type: 'points-wrong' });
  const value = Number(`${whole.replaceAll(/[.,]/gu, '')}.${decimals}`);
  return inHundredths(minus ? 0 - value : value);
}

/** What is left of a sheet's reckoning beyond the ninth decimal says nothing. */
function inHundredths(value: number): Result<Points, PointsCellFault> {
  if (Math.abs(value) * 100 > most) return err({ type: 'points-too-large' });
  const whole = Math.round(value * 100);
  return Math.abs(whole / 100 - value) > 1e-9 * Math.max(1, Math.abs(value))
    ? err({ type: 'points-too-fine' })
    : ok(hundredths(whole));
}

/** A word as it is looked up: letters and figures alone, no tones. */
export const wordKey = (word: string): string =>
  foldText(word)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** What a kind may be called besides the word of our own table, by how the word begins. */
const kindSpellings: readonly (readonly [RegExp, LineKind])[] = [
  [/^(?:nhom|muc)\b/u, 'group'],
  [/^(?:dinh luong|chi tieu|tuong doi).*(?:dan dau|tuong doi)|^tuong doi/u, 'relative'],
  [/^(?:dinh luong|chi tieu|tuyet doi)/u, 'absolute'],
  [/^(?:so lan|theo lan|moi lan|dem)\b/u, 'count'],
  [/^(?:dat|dinh tinh|co khong)\b/u, 'pass'],
  [/^(?:diem )?tru\b/u, 'deduction'],
  [/^(?:(?:diem )?liet|khong xet|loai)\b/u, 'disqualifier'],
  [/^(?:(?:cham )?truc tiep|cham thang|cham diem|cho diem|cham)\b/u, 'direct'],
];

/** Reads how a line is scored; null where nothing is said, undefined where the word is not known. */
export function readKind(text: string, words: Readonly<Record<LineKind, string>>): LineKind | null | undefined {
  const key = wordKey(text);
  if (key === '') return null;
  return (
    lineKinds.find((kind) => wordKey(words[kind]) === key) ??
    kindSpellings.find(([spelling]) => spelling.test(key))?.[1]
  );
}

/** Reads a yes or a no; null where nothing is said, undefined where it is neither. */
export function readYesNo(text: string): boolean | null | undefined {
  const sign = foldText(text).replace(/[.()[\]]/gu, '');
  if (sign === '') return null;
  if (/^(?:x|co|dung|yes|true|1|v|✓|✔|☑)$/u.test(sign)) return true;
  return /^(?:khong|ko|no|false|0|-|–)$/u.test(sign) ? false : undefined;
}

/** What the name of a group says of the lines under it where they do not say it themselves: điểm thưởng, điểm trừ. */
export function groupSense(label: string): 'bonus' | 'deduction' | 'disqualifier' | undefined {
  const sense = /^diem (thuong|tru|liet)\b/u.exec(wordKey(label))?.[1];
  if (sense === undefined) return undefined;
  return sense === 'thuong' ? 'bonus' : sense === 'tru' ? 'deduction' : 'disqualifier';
}

/** The code and the label of a line that writes both into one cell: I. KẾT QUẢ SẢN XUẤT. */
export function splitCode(text: string): { readonly code: string; readonly label: string } | undefined {
  const match = /^((?:[IVXLC]+|[A-Z]|[a-zđ]|\d+)(?:\.\d+)*)(?:[.):]\s*|\s*[-–]\s+|\s+)(\p{L}.*)$/u.exec(tidyText(text));
  return match ? { code: match[1] ?? '', label: match[2] ?? '' } : undefined;
}
