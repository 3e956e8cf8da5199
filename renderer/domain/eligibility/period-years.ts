import { foldText } from '../text.ts';

// The number of a paper, with its day: a period that quotes its decision does not name those years.
const papers =
  /(?:\b(?:qd|quyet dinh|so|cv|to trinh)\b[\s:.-]*)*(?:\d+(?:\s*\/\s*\d{4})?\s*\/\s*(?!nam\b|thang\b|nay\b)[a-z][a-z\d.&-]*(?:\/[a-z\d.&-]+)*|\d+-(?:qd|nd|ttr|tb|kl)\b[a-z\d./-]*|(?<=\b(?:qd|quyet dinh|so)\b[\s:.-]*)\d+(?![\d/]))(?:,?\s*ngay\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{2,4}|\s+thang\s+\d{1,2}\s+nam\s+\d{4}))?/gu;
const untilNow = /\b(?:nay(?! la\b)|hien tai|thoi diem (?:xet|de nghi))\b/u;
const manyYears = /\b(?:nhieu|cac|nhung|may) nam\b/u;
const counted = /(?<![\d/.-]|\b(?:thang|ngay|quy)\s)\b(\d{1,2}|[a-z]+)\s+(?:\([a-z\d]+\)\s*)?nam\b(?!\s*\d{4})/gu;
const numerals = ['', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/**
 * The years that a period means, from the first to the last: năm 2026; từ 01/2024 đến nay; 05 năm liên tục đến năm
 * 2026. None where its words do not tell: what cannot be read is not known.
 */
export function yearsOfPeriod(period: string, now: number): readonly number[] {
  const said = foldText(period).replaceAll(papers, ' ').replaceAll(/[–—]/gu, '-');
  const named = yearsNamed(said, now);
  const [first, last] = [Math.min(...named), Math.max(...named)];
  if (named.length === 0 || /\b(?:truoc|sau) (?:nam )?\d/u.test(said)) return [];
  const count = yearsCounted(said);
  const [, from, to] = /\b(?<!dau )tu\b(.*?)(?:\b(?:den|toi)\b(.*))?$/u.exec(said) ?? [];
  const isOpen = from !== undefined && to === undefined && first === last && !/\d\s*-/u.test(from);
  if (isOpen) return span(first, count === null ? Math.max(first, now) : first + count - 1);
  if (to !== undefined && from !== undefined) {
    const [begins, ends] = [yearsNamed(from, now).length > 0, yearsNamed(to, now).length > 0];
    if (begins && !ends) return [];
  }
  if (count !== null) return span(Math.min(first, last - count + 1), last);
  if (first === last && (manyYears.test(said) || isEndAlone(said))) return [];
  return span(first, last);
}

/** The years written out, with two figures after a month, after a day or after another year, or as now. */
function yearsNamed(said: string, now: number): readonly number[] {
  const full = [...said.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year));
  const ofDay = [...said.matchAll(/(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](\d\d)(?![\d/.-])/gu)];
  // 01/10 may be the first of October: only what can be no month is a year.
  const ofMonth = [...said.matchAll(/(?<![\d/.-]|ngay )(?:0?[1-9]|1[0-2])[/.-](1[3-9]|[2-9]\d)(?![\d/.-])/gu)];
  const short = [...ofDay, ...ofMonth].map(([, year]) => 2000 + Number(year));
  const ofPair = [...said.matchAll(/(?<!\d)20(\d\d)\s*[-/]\s*(\d\d)(?![\d/.-])/gu)]
    .filter(([, begun, ended]) => Number(ended) > Number(begun))
    .map(([, , ended]) => 2000 + Number(ended));
  return [...full, ...short, ...ofPair, ...(untilNow.test(said) ? [now] : [])];
}

/** How many years in a row the words count; null where they count none. */
function yearsCounted(said: string): number | null {
  // The thirty years of an anniversary were not worked in a row for this award.
  if (/\b(?:ky niem|nhan dip|thanh lap)\b/u.test(said)) return null;
  const counts = [...said.matchAll(counted)].map(([, word = '']) => Number(word) || numerals.indexOf(word));
  const most = Math.max(0, ...counts);
  return most > 0 ? most : null;
}

/** Whether only the end is said: nobody can tell when it began. */
const isEndAlone = (said: string): boolean => /^\D*\b(?:den|toi)\b/u.test(said) && !/\btu (?:dau|thang)\b/u.test(said);

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
