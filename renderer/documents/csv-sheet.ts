import papa from 'papaparse';
import type { Cell, Sheet } from '#domain/intake/sheet.ts';
import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { decodeText } from './text-encoding.ts';

const mostColumns = 60;
const mostRows = 50_000;
const linesToLookAt = 60;

/** Reads a text file of separated values as one sheet; its separator is found out, every cell is text. */
export function readCsv(bytes: Uint8Array, name: string): Result<Sheet, SheetFault> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return err({ type: 'not-a-list' });
  // Excel's own way of naming the separator: a first line of its own.
  const named = /^sep=(.)\r?\n/u.exec(decoded);
  const text = named ? decoded.slice(named[0].length) : decoded;
  const { data } = papa.parse<readonly string[]>(text, {
    delimiter: named?.[1] ?? separatorOf(text),
    preview: mostRows + 1,
  });
  if (data.length > mostRows) return err({ type: 'too-many-lines', most: mostRows });
  const rows = data.map((texts, index) => ({
    line: index + (named ? 2 : 1),
    cells: texts.slice(0, mostColumns).map(cellOf),
  }));
  return ok({ name, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)) });
}

/** The separator that cuts most lines into the same number of cells; where several do, the first of these. */
function separatorOf(text: string): string {
  const scored = [';', ',', '\t', '|'].map((separator) => {
    const { data } = papa.parse<readonly string[]>(text, { delimiter: separator, preview: linesToLookAt });
    const linesByWidth = new Map<number, number>();
    for (const { length } of data) if (length > 1) linesByWidth.set(length, (linesByWidth.get(length) ?? 0) + 1);
    return { separator, lines: Math.max(0, ...linesByWidth.values()) };
  });
  return scored.reduce((best, next) => (next.lines > best.lines ? next : best)).separator;
}

function cellOf(written: string): Cell | null {
  const text = unguarded(written);
  return text.trim() === '' ? null : { text };
}

/** What stands before a sign that would make a formula, or around figures that would lose their zeros, is no text. */
const unguarded = (written: string): string =>
  /^="([^"]*)"$/u.exec(written)?.[1] ?? written.replace(/^'(?=[=+\-@\t\r'])/u, '');
