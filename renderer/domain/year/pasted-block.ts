import { err, ok, type Result } from '../result.ts';
import { notationOf, parseFigure, type FigureRefusal } from './indicator-figure.ts';
import type { FigurePart, IndicatorCell, IndicatorKind } from './indicators.ts';
import type { NomineeId } from '../ids.ts';

/** Why a block of figures from a spreadsheet was not taken: all of it or nothing is. */
export type PasteRefusal =
  /** It reaches past the last enterprise or the last column. */
  | {
      readonly type: 'paste-past-edge';
      readonly over: 'rows' | 'columns';
      readonly room: number;
      readonly size: number;
    }
  | {
      readonly type: 'paste-unread';
      /** Its place in the block, from 1. */
      readonly row: number;
      readonly column: number;
      readonly typed: string;
      readonly why: FigureRefusal;
    };

/** The figures from the cell in hand on: the enterprises under each other, the columns beside each other. */
export interface PasteRoom {
  readonly nomineeIds: readonly NomineeId[];
  readonly columns: readonly { readonly kind: IndicatorKind; readonly part: FigurePart }[];
}

/** A block as a spreadsheet hands it over: cells divided by tabs, rows by line ends, quoted where a cell holds either. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const letters = text.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '');
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (quoted && letter === '"' && letters[at + 1] === '"') {
      cell += letter;
      at += 1;
    } else if (letter === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && letter === '\t') endCell();
    else if (!quoted && letter === '\n') {
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rows;
}

/** Lays a block into the table from the cell in hand on; an empty cell of it empties the one it comes to lie on. */
export function placeBlock(
  block: readonly (readonly string[])[],
  { nomineeIds, columns }: PasteRoom,
): Result<readonly IndicatorCell[], PasteRefusal> {
  const width = Math.max(...block.map((row) => row.length));
  if (width > columns.length) {
    return err({ type: 'paste-past-edge', over: 'columns', room: columns.length, size: width });
  }
  if (block.length > nomineeIds.length) {
    return err({ type: 'paste-past-edge', over: 'rows', room: nomineeIds.length, size: block.length });
  }
  const notation = notationOf(block.flat());
  const cells: IndicatorCell[] = [];
  for (const [row, nomineeId] of nomineeIds.slice(0, block.length).entries()) {
    for (const [column, { kind, part }] of columns.slice(0, width).entries()) {
      const typed = block[row]?.[column] ?? '';
      const read = parseFigure(kind, typed, notation);
      if (!read.ok) return err({ type: 'paste-unread', row: row + 1, column: column + 1, typed, why: read.error });
      cells.push({ nomineeId, kind, part, value: read.value });
    }
  }
  return ok(cells);
}
