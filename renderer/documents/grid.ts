import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { bodyLineHeight, mm, size, together, unheaded } from './layout.ts';

/** How a column stands: numbers in the middle, names and sentences on the left, figures of one depth on the right. */
export interface GridColumn {
  readonly head: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A cell of a grid: plain text is the quick way, an object where a cell needs more. */
export type GridCell = string | TableCell;

/**
 * A table of the paper: head bold, centred and repeated on each page, rows never torn.
 *
 * [Note: Cheap cells] A list of 1,200 rows has 8,400 cells. A cell is one flat node, styles are constants shared by a
 * column, borders are numbers and not functions of a cell; every further wrapper is paid 8,400 times.
 */
export function grid(
  columns: readonly GridColumn[],
  rows: readonly (readonly GridCell[])[],
  options: GridOptions = {},
): Content {
  const { closing } = options;
  const heads = options.heads ?? [columns.map(({ head }) => headCell(head))];
  const tall = rows.some((row) => isTallerThanAPage(columns, row, options));
  // What may be torn is not held: a held row that no page can hold would be lost.
  const blocks = blocksOf(
    rows.map((row) => cellsOf(columns, row)),
    tall ? () => false : (row, index) => isAcross(row) || options.leading?.has(index) === true,
  );
  const above = options.above ? [aboveRow(columns, options.above)] : [];
  const held = new Set<number>(above.keys());
  const body: TableCell[][] = [
    ...above,
    ...heads,
    ...blocks.map((block, index): TableCell[] => {
      const end = index === blocks.length - 1 && !tall ? closing : undefined;
      const [only] = block;
      if (only && block.length === 1 && !end) return only;
      held.add(above.length + heads.length + index);
      return heldRow(columns, block, end, options);
    }),
  ];
  const table: Content = {
    table: {
      headerRows: above.length + heads.length,
      keepWithHeaderRows: rows.length > 0 && !tall ? 1 : 0,
      dontBreakRows: !tall,
      widths: widthsOf(columns),
      ...heightsOf(options, body),
      body,
    },
    layout: held.size > 0 ? holding(held, above.length > 0) : ruled,
    fontSize: options.letters ?? size.table,
    lineHeight: 1,
    margin: [0, 2, 0, options.endsPaper ? 0 : 2],
  };
  return tall && closing ? { stack: [table, together(...closing)] } : table;
}

/** Rows that stay together: one that leads, and the one under it; every other by itself. */
function blocksOf(
  rows: readonly TableCell[][],
  leads: (row: readonly TableCell[], index: number) => boolean,
): readonly (readonly TableCell[][])[] {
  const blocks: TableCell[][][] = [];
  for (const [index, row] of rows.entries()) {
    const [before, last] = [rows[index - 1], blocks.at(-1)];
    if (before && last?.length === 1 && leads(before, index - 1)) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** Whether a row goes across the table: it is a heading in it. */
const isAcross = ([first]: readonly TableCell[]): boolean => typeof first === 'object' && 'colSpan' in first;

/** What a table is besides its columns and rows. */
export interface GridOptions {
  /** What ends the paper: it never stands on a page without the table's last row. */
  readonly closing?: readonly Content[];
  /** Nothing comes after it: no room is kept below, which at the foot of a page would make pdfmake begin an empty one. */
  readonly endsPaper?: boolean;
  /** The least height of a row in millimetres: room to sign. */
  readonly rowHeight?: number;
  /** The size of the letters, where a small sheet needs them smaller. */
  readonly letters?: number;
  /** How many lines a row may have and still not be torn: what surely fits half a lying page, unless said otherwise. */
  readonly tallestRow?: number;
  /** What stands over the table's head, and with it on every page on which the table goes on. */
  readonly above?: readonly Content[];
  /** Rows that never stand at the foot of a page without the one under them, besides those across the table. */
  readonly leading?: ReadonlySet<number>;
  /** The rows of the head, where it has more than one. */
  readonly heads?: readonly TableCell[][];
}

/** A first row without rules that the table's head takes along from page to page. */
const aboveRow = (columns: readonly GridColumn[], above: readonly Content[]): TableCell[] => [
  {
    stack: [...above],
    colSpan: columns.length,
    border: [false, false, false, false],
    fontSize: size.body,
    lineHeight: bodyLineHeight,
    margin: [-cellPadding, 0, -cellPadding, 0],
  },
  ...columns.slice(1).map(() => ({})),
];

/**
 * Rows, and what ends the paper after the last of them, as one row that is not torn: where it does not fit, it moves to
 * the next page with the table's head above it. Inside it the rows are a table of their own in the same columns.
 */
function heldRow(
  columns: readonly GridColumn[],
  body: readonly TableCell[][],
  closing: readonly Content[] | undefined,
  options: GridOptions,
): TableCell[] {
  const edge = cellPadding + line;
  const rows: Content = {
    table: { widths: widthsOf(columns), ...heightsOf(options, body), body: [...body] },
    layout: closing ? continued : continuing(body.length),
  };
  const end: Content[] = closing
    ? [{ stack: closing.map(unheaded), fontSize: size.body, lineHeight: bodyLineHeight }]
    : [];
  return [
    {
      stack: [rows, ...end],
      colSpan: columns.length,
      border: [false, false, false, !closing],
      margin: [-edge, 0, -edge, 0],
    },
    ...columns.slice(1).map(() => ({})),
  ];
}

const cellsOf = (columns: readonly GridColumn[], row: readonly GridCell[]): TableCell[] =>
  row.map((cell, index) => (typeof cell === 'string' ? flatCell(cell, columns[index]) : cell));

const widthsOf = (columns: readonly GridColumn[]): number[] =>
  columns.map((column) => mm(column.width) - 2 * cellPadding - line);

/** Rows may have a least height, padding included; the head and rows across the table are as high as their words. */
const heightsOf = (
  { rowHeight }: GridOptions,
  body: readonly (readonly TableCell[])[],
): { readonly heights?: (row: number) => number | 'auto' } =>
  rowHeight === undefined ? {} : { heights: (row) => (isPlainRow(body[row]) ? leastHeight(rowHeight) : 'auto') };

const leastHeight = (rowHeight: number): number => mm(rowHeight) - paddingTop - paddingBottom;

const isPlainRow = (row: readonly TableCell[] | undefined): boolean => {
  const first = row?.[0];
  return typeof first === 'object' && !('colSpan' in first) && !('bold' in first);
};

/** A row that no page can hold is torn after all: the alternative is to lose what runs over its foot. */
const isTallerThanAPage = (
  columns: readonly GridColumn[],
  row: readonly GridCell[],
  { letters = size.table, tallestRow = 20 }: GridOptions,
): boolean =>
  row.some((cell, index) => {
    if (typeof cell !== 'string') return false;
    // A letter is at most half its size wide.
    const lettersOfALine = mm(columns[index]?.width ?? 0) / (letters / 2);
    const lines = cell.split('\n').map((line) => Math.max(1, line.length / lettersOfALine));
    return lines.reduce((sum, line) => sum + line, 0) > tallestRow;
  });

/** A bold row across the whole table: I. TẬP THỂ (11). */
export const spanningRow = (columns: readonly GridColumn[], text: string): TableCell[] => [
  { text, bold: true, colSpan: columns.length },
  ...columns.slice(1).map(() => ({})),
];

/** A cell of a table's head. */
export const headCell = (text: string) => ({ text, bold: true, alignment: 'center' }) as const;

const flatCell = (text: string, column: GridColumn | undefined): TableCell =>
  column && column.align !== 'left' ? { text, alignment: column.align } : { text };

const line = 0.5;
const cellPadding = mm(0.8);
const paddingTop = 2;
const paddingBottom = 3;

const ruled: CustomTableLayout = {
  hLineWidth: () => line,
  vLineWidth: () => line,
  paddingLeft: () => cellPadding,
  paddingRight: () => cellPadding,
  paddingTop: () => paddingTop,
  paddingBottom: () => paddingBottom,
};

/** A table that goes on where another stopped: the line between them is there already. */
const continued: CustomTableLayout = { ...ruled, hLineWidth: (row) => (row === 0 ? 0 : line) };

/** The same where the other table goes on after it. */
const continuing = (rows: number): CustomTableLayout => ({
  ...ruled,
  hLineWidth: (row) => (row === 0 || row === rows ? 0 : line),
});

/** A table with rows that bring their own room; over a first row without rules there is no line either. */
const holding = (held: ReadonlySet<number>, openAbove: boolean): CustomTableLayout => ({
  ...ruled,
  hLineWidth: (row) => (openAbove && row === 0 ? 0 : line),
  paddingTop: (row) => (held.has(row) ? 0 : paddingTop),
  paddingBottom: (row) => (held.has(row) ? 0 : paddingBottom),
});
