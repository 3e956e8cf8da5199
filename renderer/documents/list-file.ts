import type { Sheet } from '#domain/intake/sheet.ts';
import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { readCsv } from './csv-sheet.ts';
import { isWorkbook, largestWorkbook } from './workbook-bytes.ts';
import { readSheets } from './workbook-sheets.ts';

/** Reads a file that may be any list: what it is, its bytes say, whatever it is called. */
export async function readListBytes(bytes: Uint8Array, name: string): Promise<Result<readonly Sheet[], SheetFault>> {
  if (bytes.byteLength > largestWorkbook) return err({ type: 'too-large' });
  if (bytes.byteLength === 0) return err({ type: 'empty' });
  if (isWorkbook(bytes)) {
    const sheets = await readSheets(bytes);
    return sheets.ok && sheets.value.every(({ rows }) => rows.length === 0) ? err({ type: 'empty' }) : sheets;
  }
  // A workbook whose beginning is damaged is no text either.
  const sheet = readCsv(bytes, name);
  if (!sheet.ok) return sheet;
  return sheet.value.rows.length === 0 ? err({ type: 'empty' }) : ok([sheet.value]);
}
