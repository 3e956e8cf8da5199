import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** A heading's level: what it announces is a text, or a table. */
export const keepWithNext = 1;
export const keepWithTable = 2;

type BreaksBefore = NonNullable<TDocumentDefinitions['pageBreakBefore']>;
type NodeInfo = Parameters<BreaksBefore>[0];

/**
 * A heading never stands alone at the foot of a page: what it announces stands under it.
 *
 * [Note: Where a table begins] pdfmake 0.3.11 keeps a table's head with its first row, yet notes the place where the
 * two did not fit any more. So a table counts as under its heading only where there is room for both.
 */
export const breaksBefore: BreaksBefore = (node, { getFollowingNodesOnPage }) => {
  if (node.headlineLevel === undefined) return false;
  // The page number is among the nodes that follow, but stands above.
  const below = getFollowingNodesOnPage().filter((other) => other.startPosition.top > node.startPosition.top);
  if (node.headlineLevel !== keepWithTable) return below.length === 0;
  const table = below.find((other) => other.table);
  return table === undefined || !hasRoom(table);
};

/** Whether head and first row of a table fit between where it begins and the foot of the page. */
function hasRoom({ table, startPosition: { verticalRatio, pageInnerHeight } }: NodeInfo): boolean {
  const { body, widths } = table ?? {};
  if (!body || !Array.isArray(widths)) return true;
  const needed = body.slice(0, 2).reduce((sum, row) => sum + rowHeight(row, widths), 0);
  return needed <= pageInnerHeight * (1 - verticalRatio);
}

/** The height of a row in points, rather too much than too little: letters of a table are 12 points. */
const rowHeight = (row: readonly unknown[], widths: readonly unknown[]): number =>
  Math.max(...row.map((cell, index) => heightOf(cell, widthOf(widths[index])))) + padding;

const lineHeight = 14;
const padding = 6;
const letterWidth = 6.6;

function heightOf(cell: unknown, width: number): number {
  if (typeof cell !== 'object' || cell === null) return lineHeight;
  // Rows that are held together are a table of their own, and what ends the paper stands under it.
  if ('stack' in cell && Array.isArray(cell.stack))
    return cell.stack.reduce<number>((sum, part) => sum + heightOf(part, 'colSpan' in cell ? textPoints : width), 0);
  if ('table' in cell && isTable(cell.table)) {
    const { body, widths } = cell.table;
    return body.reduce<number>((sum, row) => sum + rowHeight(row, widths), 0);
  }
  return linesOf(cell, width) * lineHeight;
}

/** The text of an upright page, across which a held row stands. */
const textPoints = 467;

const isTable = (table: unknown): table is { readonly body: unknown[][]; readonly widths: unknown[] } =>
  typeof table === 'object' && table !== null && 'body' in table && 'widths' in table && Array.isArray(table.widths);

function linesOf(cell: object, width: number): number {
  if (!('text' in cell) || typeof cell.text !== 'string') return 1;
  // A cell whose lines were set beforehand is one line.
  if ('noWrap' in cell && cell.noWrap) return 1;
  return cell.text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * letterWidth) / width)), 0);
}

/** pdfmake turns a width into an object that knows what it came to. */
function widthOf(width: unknown): number {
  if (typeof width === 'number') return width;
  return typeof width === 'object' && width !== null && 'width' in width && typeof width.width === 'number'
    ? width.width
    : 100;
}
