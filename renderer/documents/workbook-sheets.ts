import excel, {
  type Cell as BookCell,
  type Row,
  type Workbook,
  type Worksheet,
} from 'exceljs/dist/exceljs.bare.min.js';
import type { Cell, Sheet, SheetRow } from '#domain/intake/sheet.ts';
import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { parseCivilDate } from '#domain/time.ts';
import { cellsOnly } from './workbook-bytes.ts';
import { masterOf, valueText } from './workbook-cells.ts';

/** Columns of a list; what stands further right is no list. */
const mostColumns = 60;
/** Lines of a sheet: five times the largest register. */
const mostRows = 50_000;

/** Reads a workbook's bytes as plain sheets: every cell with what it is, not yet judged. */
export async function readSheets(bytes: Uint8Array): Promise<Result<readonly Sheet[], SheetFault>> {
  const cells = cellsOnly(bytes);
  if (!cells.ok) return cells;
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(cells.value, { ignoreNodes: unread });
    return sheetsOf(workbook);
  } catch {
    return err({ type: 'not-a-workbook' });
  }
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

function sheetsOf(workbook: Workbook): Result<readonly Sheet[], SheetFault> {
  const sheets: Sheet[] = [];
  for (const sheet of workbook.worksheets.filter(({ state }) => state === 'visible')) {
    const rows = rowsOf(sheet);
    if (rows.length > mostRows) return err({ type: 'too-many-lines', most: mostRows });
    sheets.push({ name: sheet.name, rows });
  }
  return ok(sheets);
}

function rowsOf(sheet: Worksheet): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  sheet.eachRow((row, line) => {
    if (rows.length > mostRows) return;
    const cells = Array.from({ length: Math.min(row.cellCount, mostColumns) }, (_, at) => cellOf(row, at + 1));
    if (cells.some((cell) => cell !== null && cell.text.trim() !== '')) rows.push({ line, cells });
  });
  return rows;
}

function cellOf(row: Row, column: number): Cell | null {
  const cell = row.getCell(column);
  const text = valueText(cell.value, cell);
  if (text === '' && !isFailed(cell)) return null;
  const joined = joinedTo(cell);
  const { number, date } = valueBehind(cell);
  const capitals = /^\.vn.*h$/iu.test(cell.font?.name ?? '');
  return {
    text: isFailed(cell) ? failureOf(cell) : text,
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(isFailed(cell) ? { failed: true } : {}),
    ...(joined ? { joined } : {}),
    ...(capitals ? { capitals } : {}),
  };
}

function joinedTo(cell: BookCell): 'left' | 'above' | undefined {
  const master = masterOf(cell);
  if (!master) return undefined;
  return master.row === cell.row ? 'left' : 'above';
}

/** What a formula last gave counts as what stands in the cell. */
function plainValue(cell: BookCell): unknown {
  const { value } = cell;
  const isFormula = typeof value === 'object' && value !== null && !(value instanceof Date) && 'result' in value;
  return isFormula ? value.result : value;
}

function valueBehind(cell: BookCell): Pick<Cell, 'number' | 'date'> {
  const value = plainValue(cell);
  if (typeof value === 'number' && Number.isFinite(value)) return { number: value };
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return {};
  const date = parseCivilDate(value.toISOString().slice(0, 10));
  return date === undefined ? {} : { date };
}

const isFailed = (cell: BookCell): boolean => {
  const value = plainValue(cell);
  return typeof value === 'object' && value !== null && 'error' in value;
};

const failureOf = (cell: BookCell): string => {
  const value = plainValue(cell);
  return typeof value === 'object' && value !== null && 'error' in value ? String(value.error) : '';
};
