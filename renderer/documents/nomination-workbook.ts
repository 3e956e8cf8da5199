import { cellText, type Sheet, type SheetRow } from '#domain/intake/sheet.ts';
import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import { emptyTemplateRow, templateColumns, type TemplateRow } from '#domain/intake/template-row.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { foldText } from '#domain/text.ts';
import { readSheets } from './workbook-sheets.ts';

/** One line of a list, with the number it has in the sheet. */
export interface SheetLine {
  readonly line: number;
  readonly row: TemplateRow;
}

/** A list as it stands in a workbook. */
export interface NominationSheet {
  readonly sheet: string;
  readonly lines: readonly SheetLine[];
}

/** Lines that one list may have. */
const mostLines = 5_000;
/** Above its columns a list has its titles: names of bodies, the motto, what it is a list of. */
const titleLines = 40;

/** Reads a list of nominations from a workbook's bytes: every cell as text, not yet judged. */
export async function readNominationWorkbook(bytes: Uint8Array): Promise<Result<NominationSheet, SheetFault>> {
  const sheets = await readSheets(bytes);
  return sheets.ok ? firstList(sheets.value) : sheets;
}

function firstList(sheets: readonly Sheet[]): Result<NominationSheet, SheetFault> {
  for (const sheet of sheets) {
    const header = findHeader(sheet);
    if (!header) continue;
    const fault = headerFault(header.heads);
    if (fault) return err(fault);
    const lines = linesBelow(sheet, header);
    return lines.length > mostLines
      ? err({ type: 'too-many-lines', most: mostLines })
      : ok({ sheet: sheet.name, lines });
  }
  return err({ type: 'no-header' });
}

interface Header {
  readonly line: number;
  /** The column in which the first head stands. */
  readonly first: number;
  readonly heads: readonly string[];
}

/** The line that heads the columns: the first on which at least half of the template's heads stand. */
function findHeader(sheet: Sheet): Header | undefined {
  for (const row of sheet.rows.filter(({ line }) => line <= titleLines)) {
    const texts = textsOf(row);
    const known = texts.filter((text) => expected.has(headKey(text))).length;
    if (known < templateColumns.length / 2) continue;
    const first = texts.findIndex((text) => text.trim() !== '');
    const last = texts.findLastIndex((text) => text.trim() !== '');
    return { line: row.line, first, heads: texts.slice(first, last + 1).map((text) => text.trim()) };
  }
  return undefined;
}

/** A list whose columns are not the template's is not read by guessing: a column read as another is worse than none. */
function headerFault(heads: readonly string[]): SheetFault | undefined {
  const unknown = heads.find((head) => !expected.has(headKey(head)));
  if (unknown !== undefined) return { type: 'column-unknown', head: unknown };
  const missing = templateColumns.find(({ head }) => !heads.some((other) => headKey(other) === headKey(head)));
  if (missing) return { type: 'column-missing', head: missing.head };
  const swapped = templateColumns.findIndex(({ head }, index) => headKey(heads[index] ?? '') !== headKey(head));
  if (swapped >= 0) {
    return { type: 'columns-swapped', head: heads[swapped] ?? '', expected: templateColumns[swapped]?.head ?? '' };
  }
  return heads.length > templateColumns.length
    ? { type: 'column-unknown', head: heads[templateColumns.length] ?? '' }
    : undefined;
}

const linesBelow = (sheet: Sheet, { line: header, first }: Header): readonly SheetLine[] =>
  sheet.rows
    .filter(({ line }) => line > header)
    .flatMap((row): readonly SheetLine[] => {
      const texts = templateColumns.map(({ key }, index) => [key, cellText(row, first + index)] as const);
      const isBlank = texts.every(([, text]) => text.trim() === '');
      return isBlank ? [] : [{ line: row.line, row: { ...emptyTemplateRow, ...Object.fromEntries(texts) } }];
    });

const textsOf = (row: SheetRow): readonly string[] => row.cells.map((_, index) => cellText(row, index));

/** Heads are compared by their letters and figures: breaks, brackets and capitals are the typist's. */
const headKey = (head: string): string => foldText(head).replace(/[^a-z0-9]/gu, '');
const expected = new Set(templateColumns.map(({ head }) => headKey(head)));
