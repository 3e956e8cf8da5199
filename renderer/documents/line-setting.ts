import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Face } from './font-face.ts';
import { size } from './layout.ts';

/*
 * [Note: Lines set beforehand] pdfmake measures, places and writes every word by itself: a list of 1,200 rows has
 * 80,000 words and only a fifth as many lines. The width of each column is known, so the lines of plain cells are set
 * here, with each word's width kept, and pdfmake gets whole lines that it need not wrap. The paper looks the same.
 */

/** Sets the lines of the plain cells of every table with given column widths. */
export function setLines(definition: TDocumentDefinitions, face: Face): void {
  const widthOf = wordMeasure(face);
  for (const node of Array.isArray(definition.content) ? definition.content : []) {
    if (!isTable(node) || !node.table.widths?.every((width) => typeof width === 'number')) continue;
    const letters = node.fontSize ?? size.body;
    const { widths } = node.table;
    for (const row of node.table.body)
      row.forEach((cell, column) => setCell(cell, (widths[column] ?? 0) / letters, widthOf));
  }
}

/** A table node as {@link grid} makes it. */
interface TableNode {
  readonly fontSize?: number;
  readonly table: { readonly widths?: readonly number[]; readonly body: readonly (readonly Cell[])[] };
}

/** A cell; one with a plain text becomes one with a stack of lines. */
interface Cell {
  text?: unknown;
  stack?: string[];
  noWrap?: boolean;
  readonly bold?: boolean;
  readonly colSpan?: number;
}

const isTable = (node: unknown): node is TableNode => typeof node === 'object' && node !== null && 'table' in node;

function setCell(cell: Cell, width: number, widthOf: (word: string) => number): void {
  const { text } = cell;
  // Bold faces have other widths, and forced breaks are few: both stay with pdfmake.
  if (typeof text !== 'string' || cell.bold || cell.colSpan || text.includes('\n')) return;
  const lines = linesOf(text, width, widthOf);
  if (!lines) return;
  cell.noWrap = true;
  if (lines.length === 1) return;
  delete cell.text;
  cell.stack = lines;
}

/** The lines of a text, or undefined where one word alone is wider than its column and must be torn. */
function linesOf(text: string, width: number, widthOf: (word: string) => number): string[] | undefined {
  const space = widthOf(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = widthOf(word);
    if (wide > width) return undefined;
    if (line !== '' && used + space + wide > width) {
      lines.push(line);
      line = word;
      used = wide;
    } else {
      used += line === '' ? wide : space + wide;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines;
}

/** Kerning is left out: it draws letters together, so that a set line is never wider than it was measured. */
function wordMeasure(face: Face): (word: string) => number {
  const widths = new Map<string, number>();
  return (word) => {
    const kept = widths.get(word);
    if (kept !== undefined) return kept;
    let width = 0;
    for (const letter of word) width += face.get(letter.codePointAt(0) ?? 0) ?? 0;
    widths.set(word, width);
    return width;
  };
}
