import papa from 'papaparse';
import { columnsOfExport, days, figures, type ExportedColumn, type ListFacts } from '#domain/lists/list-facts.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { exportedHead, exportedText } from '#words/export-words.ts';

/**
 * Draws a list as separated values: semicolons, because Excel with Vietnamese settings takes the comma for a decimal sign;
 * a mark in front (UTF-8 BOM), without which it reads the letters wrongly; a tax code as ="0100109106", so that its zeros
 * stay; and an apostrophe before whatever would begin a formula. The intake takes each of them off again.
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
  if (column === 'taxCode' || column === 'unitTaxCode') return `="${text.replaceAll('"', '')}"`;
  return /^[=+\-@\t\r']/u.test(text) ? `'${text}` : text;
}
