import type { ReadEntry } from '#store/journal-reading.ts';
import { tellerOf } from '#words/field-kinds.ts';
import type { Language } from '#words/bilingual.ts';
import { toldRows } from '../told-rows.ts';

/** Rows that a line names; the rest is counted. */
const named = 2;

/** What an entry is about in one line: the first names, and how many rows more there are. */
export function aboutEntry(
  { rows, count, names }: ReadEntry,
  language: Language,
  more: (count: string) => string,
): string {
  const teller = tellerOf(names, language);
  const own = [...new Set(toldRows(rows.slice(0, named + 1), teller).map(({ called }) => called))].slice(0, named);
  const rest = count - own.length;
  return [own.join('; '), ...(rest > 0 && count > named ? [more(String(rest))] : [])].join(' ');
}
