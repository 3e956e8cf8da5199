import excel, { type Row, type Workbook, type Worksheet } from 'exceljs/dist/exceljs.bare.min.js';
import { err, ok, type Result } from '#domain/result.ts';
import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import { emptyTemplateRow, templateColumns, type TemplateRow } from '#domain/intake/template-row.ts';
import { foldText } from '#domain/text.ts';
import { cellsOnly } from './workbook-bytes.ts';
import { cellText } from './workbook-cells.ts';

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
const mostColumns = 40;

/** Reads a list of nominations from a workbook's bytes: every cell as text, not yet judged. */
export async function readNominationWorkbook(bytes: Uint8Array): Promise<Result<NominationSheet, SheetFault>> {
  const cells = cellsOnly(bytes);
  if (!cells.ok) return cells;
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(cells.value, { ignoreNodes: unread });
  } catch {
    return err({ type: 'not-a-workbook' });
  }
  return readSheets(workbook);
}

// Nothing of these is a cell, and some refer to parts that were left out.
const unread = [
  'dataValidations',
  'conditionalFormatting',
  'autoFilter',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'hyperlinks',
  'headerFooter',
  'rowBreaks',
  'extLst',
];

function readSheets(workbook: Workbook): Result<NominationSheet, SheetFault> {
  for (const sheet of workbook.worksheets.filter(({ state }) => state === 'visible')) {
    const header = findHeader(sheet);
    if (!header) continue;
    const fault = headerFault(header.heads);
    if (fault) return err(fault);
    const lines = linesBelow(sheet, header);
    return lines.length > mostLines ? err({ type: 'too-many-lines' }) : ok({ sheet: sheet.name, lines });
  }
  return err({ type: 'no-header' });
}

interface Header {
  readonly row: number;
  /** The column in which the first head stands. */
  readonly first: number;
  readonly heads: readonly string[];
}

/** The line that heads the columns: the first on which at least half of the template's heads stand. */
function findHeader(sheet: Worksheet): Header | undefined {
  for (let number = 1; number <= Math.min(sheet.rowCount, titleLines); number += 1) {
    const row = sheet.getRow(number);
    const texts = textsOf(row);
    const known = texts.filter((text) => expected.has(headKey(text))).length;
    if (known < templateColumns.length / 2) continue;
    const first = texts.findIndex((text) => text.trim() !== '');
    const last = texts.findLastIndex((text) => text.trim() !== '');
    return { row: number, first: first + 1, heads: texts.slice(first, last + 1).map((text) => text.trim()) };
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

function linesBelow(sheet: Worksheet, { row: header, first }: Header): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  sheet.eachRow((row, number) => {
    if (number <= header || lines.length > mostLines) return;
    const texts = templateColumns.map(({ key }, index) => [key, cellText(row, first + index)] as const);
    if (texts.some(([, text]) => text.trim() !== '')) {
      lines.push({ line: number, row: { ...emptyTemplateRow, ...Object.fromEntries(texts) } });
    }
  });
  return lines;
}

const textsOf = (row: Row): readonly string[] =>
  Array.from({ length: Math.min(row.cellCount, mostColumns) }, (_, index) => cellText(row, index + 1));

/** Heads are compared by their letters and figures: breaks, brackets and capitals are the typist's. */
const headKey = (head: string): string => foldText(head).replace(/[^a-z0-9]/gu, '');
const expected = new Set(templateColumns.map(({ head }) => headKey(head)));
