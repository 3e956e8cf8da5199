import { readTaxCode } from '../intake/tax-code.ts';
import { cellText, type Cell, type Sheet, type SheetRow } from '../intake/sheet.ts';
import type { SheetFault } from '../intake/sheet-fault.ts';
import { err, ok, type Result } from '../result.ts';
import { foldText, tidyText } from '../text.ts';
import { notationOf } from './indicator-figure.ts';
import { figureParts, indicatorKinds, type FigurePart, type IndicatorKind, type IndicatorTable } from './indicators.ts';

/** How the columns of the list of indicators are headed. */
export interface IndicatorHeads {
  readonly number: string;
  readonly taxCode: string;
  readonly name: string;
  readonly figures: Readonly<Record<IndicatorKind, Readonly<Record<FigurePart, string>>>>;
}

/** What the list of indicators says when it goes out: to be filled in, and to come back. */
export interface IndicatorSheetFacts {
  readonly year: number;
  readonly lines: readonly { readonly taxCode: string; readonly name: string; readonly figures: IndicatorTable }[];
}

/** Why a file is no list of indicators of the year. */
export type IndicatorSheetFault = SheetFault | { readonly type: 'other-year'; readonly year: number };

/** The figure columns in their order: the three of an indicator beside each other. */
export const figureColumns = indicatorKinds.flatMap((kind) => figureParts.map((part) => ({ kind, part })));

/** One line of the list as it came back: nothing in it has been judged yet. */
export interface IndicatorLine {
  readonly line: number;
  readonly taxCode: string;
  readonly name: string;
  readonly cells: readonly { readonly kind: IndicatorKind; readonly part: FigurePart; readonly cell: Cell }[];
}

/** The list as it came back: its lines, and how it writes figures that are kept as text. */
export interface IndicatorList {
  readonly lines: readonly IndicatorLine[];
  readonly notation: ReturnType<typeof notationOf>;
}

/** Finds the list of indicators in a file: by its heads, which nobody guesses, and of the year in hand. */
export function readIndicatorSheets(
  sheets: readonly Sheet[],
  heads: IndicatorHeads,
  year: number,
): Result<IndicatorList, IndicatorSheetFault> {
  for (const sheet of sheets) {
    const header = sheet.rows.find((row) => isHeader(row, heads));
    if (!header) continue;
    const other = otherYear(sheet.rows, header.line, year);
    if (other !== undefined) return err({ type: 'other-year', year: other });
    const columns = columnsOf(header, heads);
    return columns.ok ? ok(linesBelow(sheet, header.line, columns.value)) : columns;
  }
  return err({ type: 'no-header' });
}

type Column =
  | { readonly type: 'tax-code' | 'name' | 'none' }
  | { readonly type: 'figure'; readonly kind: IndicatorKind; readonly part: FigurePart };

const headKey = (head: string): string => foldText(head).replace(/[^a-z0-9]/gu, '');

const isHeader = (row: SheetRow, heads: IndicatorHeads): boolean => {
  const keys = new Set(row.cells.map((_, at) => headKey(cellText(row, at))));
  return (
    keys.has(headKey(heads.taxCode)) && figureColumns.some((at) => keys.has(headKey(heads.figures[at.kind][at.part])))
  );
};

/** The title over the heads names the year that the list is of. */
function otherYear(rows: readonly SheetRow[], header: number, year: number): number | undefined {
  const titles = rows
    .filter(({ line }) => line < header)
    .map((row) => row.cells.map((_, at) => cellText(row, at)).join(' '));
  const told = titles.flatMap((title) => /(?<!\p{L})nam (\d{4})(?!\d)/u.exec(foldText(title))?.[1] ?? []).map(Number);
  return told.length === 0 || told.includes(year) ? undefined : told[0];
}

/** A column that nobody knows, or one twice, is not read as another. */
function columnsOf(header: SheetRow, heads: IndicatorHeads): Result<readonly Column[], SheetFault> {
  const known = new Map<string, Column>([
    [headKey(heads.number), { type: 'none' }],
    [headKey(heads.taxCode), { type: 'tax-code' }],
    [headKey(heads.name), { type: 'name' }],
    ...figureColumns.map(
      ({ kind, part }) => [headKey(heads.figures[kind][part]), { type: 'figure', kind, part }] as const,
    ),
  ]);
  const columns: Column[] = [];
  const seen = new Set<string>();
  for (const [at] of header.cells.entries()) {
    const head = tidyText(cellText(header, at));
    const key = headKey(head);
    const column: Column | undefined = key === '' ? { type: 'none' } : known.get(key);
    if (!column || (key !== '' && seen.has(key))) return err({ type: 'column-unknown', head });
    seen.add(key);
    columns.push(column);
  }
  return ok(columns);
}

function linesBelow(sheet: Sheet, header: number, columns: readonly Column[]): IndicatorList {
  const lines = sheet.rows.filter(({ line }) => line > header).map((row) => lineOf(row, columns));
  const texts = lines.flatMap(({ cells }) =>
    cells.flatMap(({ cell }) => (cell.number === undefined ? [cell.text] : [])),
  );
  return { lines: lines.filter((line) => !isSum(line)), notation: notationOf(texts) };
}

function lineOf(row: SheetRow, columns: readonly Column[]): IndicatorLine {
  const textOf = (type: Column['type']): string =>
    tidyText(columns.flatMap((column, at) => (column.type === type ? cellText(row, at) : [])).join(' '));
  return {
    line: row.line,
    taxCode: textOf('tax-code'),
    name: textOf('name'),
    cells: columns.flatMap((column, at) => {
      const cell = row.cells[at];
      return column.type === 'figure' && cell && cell.text.trim() !== ''
        ? [{ kind: column.kind, part: column.part, cell }]
        : [];
    }),
  };
}

/** A line of sums, or one on which only a number stands, is no enterprise. */
const isSum = ({ taxCode, name, cells }: IndicatorLine): boolean =>
  taxCode === '' && ((name === '' && cells.length === 0) || /^(?:tong cong|tong so|tong|cong)\b/u.test(foldText(name)));

/** A tax code as it is looked up, so that a lost nought in front or a blank between is no other enterprise. */
export function taxCodeKey(written: string): string {
  const read = readTaxCode(written);
  return read.type === 'valid' || read.type === 'repaired' ? read.taxCode : written.replace(/[\s.]/gu, '');
}
