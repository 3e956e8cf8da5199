import type { EarlierAward, Initiative, InitiativeScope } from '../nominations/nomination.ts';
import { foldText, tidyText } from '../text.ts';
import { parseCivilDate } from '../time.ts';

const decisionNumber = /\d+(?:\/\d{4})?\/[\p{L}][\p{L}\d]*(?:[-/][\p{L}\d]+)*/u;
const numericDate = /(?<![\d/])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/u;
const wordedDate = /(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
/** What leads to a number or a day, and is left over at the end of a name when those are taken out. */
const leads = /(?:[\s,:;(–-]|(?<=^|[\s,(])(?:theo|tại|kèm|quyết định|qđ|số|ngày|ký)(?=[\s:.]|$)\.?)+$/iu;

/** Reads the awards already held, one a line or parted by semicolons, each with the decision that proves it. */
export const readEarlierAwards = (written: string): readonly EarlierAward[] => piecesOf(written).map(earlierAward);

/** Reads the initiatives, one a line or parted by semicolons; their words stay whole. */
export const readInitiatives = (written: string): readonly Initiative[] =>
  piecesOf(written).map((text) => ({
    text,
    decisionNumber: decisionNumber.exec(text)?.[0] ?? '',
    scope: scopeIn(text),
  }));

/** The day written in a text, as typed, whether or not it exists; undefined where none is written. */
export function writtenDate(text: string): string | undefined {
  const worded = wordedDate.exec(text);
  return worded ? `${worded[1]}/${worded[2]}/${worded[3]}` : numericDate.exec(text)?.[0];
}

/** A dash or a figure alone says “none”. */
const piecesOf = (written: string): readonly string[] =>
  written
    .split(/[;\r\n]+/u)
    .map((piece) => tidyText(piece).replace(/^[-–+•*]\s*/u, ''))
    .filter((piece) => /\p{L}/u.test(piece) && foldText(piece) !== 'khong' && foldText(piece) !== 'khong co');

function earlierAward(text: string): EarlierAward {
  const typed = writtenDate(text);
  const date = typed === undefined ? undefined : parseCivilDate(typed);
  // A day that does not exist: the words are kept whole, for whoever has to ask the unit what was meant.
  if (typed !== undefined && date === undefined) return { award: text, decisionNumber: '', decisionDate: null };
  const number = decisionNumber.exec(text)?.[0] ?? '';
  const day = (wordedDate.exec(text) ?? numericDate.exec(text))?.[0] ?? '';
  const words = [number, day]
    .filter(Boolean)
    .reduce<readonly string[]>((parts, said) => parts.flatMap((part) => part.split(said)), [text]);
  const award = tidyText(words.map((part) => part.replace(/^[\s,:;).–-]+/u, '').replace(leads, '')).join(' '));
  return { award: award || text, decisionNumber: number, decisionDate: date ?? null };
}

function scopeIn(text: string): InitiativeScope | null {
  const folded = foldText(text);
  if (/\btoan quoc\b/u.test(folded)) return 'national';
  if (/\b(?:cap|pham vi|toan) (?:tinh|bo|nganh)\b/u.test(folded)) return 'province';
  // “Cơ sở dữ liệu” (a database) is no scope.
  return /\b(?:cap|pham vi) co so\b(?! du lieu)|[,(] ?co so ?\)?$/u.test(folded) ? 'base' : null;
}
