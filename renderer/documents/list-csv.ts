import papa from 'papaparse';
import { columnsOfExport, days, figures, type ExportedColumn, type ListFacts } from '#domain/lists/list-facts.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { exportedHead, exportedText } from '#words/export-words.ts';

/**
 * Draws a list as separated values: semicolons, because Excel with Vietnamese settings takes the comma for a decimal sign;
 * a mark in front (UTF-8 BOM), without which it reads the letters wrongly; text that is nothing but figures as
 * ="0100109106", so that a tax code or a telephone keeps its zeros and 12/2025 becomes no day; and an apostrophe before
 * whatever else would begin a formula. The intake takes each of them off again.
 */
export function listCsv({ list, lines }: ListFacts): Uint8Array<ArrayBuffer> {
  const columns: readonly ExportedColumn[] = columnsOfExport[list];
  const data = lines.map((line) => columns.map((column) => cell(column, line[column] ?? null)));
  const text = papa.unparse([columns.map(exportedHead), ...data], { delimiter: ';', newline: '\r\n' });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

function cell(column: ExportedColumn, value: string | number | null): string {
  if (value === null || value === '') return '';
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of days hold days
  if (days.has(column)) return shortDate(value as CivilDate);
  if (figures.has(column)) return String(value).replace('.', ',');
  const text = exportedText(column, String(value));
  if (figuresOnly.test(text)) return `="${text}"`;
  return beginsFormula.test(text) ? `'${text}` : text;
}

/** Figures with what stands between them in numbers, days, hours, telephones and shares: all of it would be reckoned. */
const figuresOnly = /^(?=.*\d)[ \de.,:/()+\-%]+$/iu;
/** An apostrophe of the text's own is guarded where it would be taken for the guard. */
const beginsFormula = /^'?[=+\-@\t\r]|^''/u;
