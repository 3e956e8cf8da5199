import { foldText } from '../text.ts';
import type { Sheet, SheetRow } from '../intake/sheet.ts';
import { fromLegacy, legacyFontOf } from '../intake/legacy-font.ts';
import { columnsOfList, listKinds, type ListColumn, type ListKind } from './list-kinds.ts';

/** What each column of a sheet says, by its place; null for one that is passed over. */
export type ColumnMapping = readonly (ListColumn | null)[];

/** Where a list begins in a sheet. */
export interface ListHeader {
  /** The heads as written, by column; those of two lines joined. */
  readonly heads: readonly string[];
  /** The last line of the heads: the list begins below. */
  readonly line: number;
}

/** Above its columns a list has its titles: names of bodies, the motto, what it is a list of. */
const titleLines = 40;
/** No list has more columns than this. */
export const mostColumns = 60;

/** Heads are compared by their letters and figures: breaks, brackets and capitals are the typist's. */
export const headKey = (head: string): string =>
  foldText(head.replace(/\([^)]*(?:dong|đồng|nguoi|người|ty|tỷ|trieu|triệu)[^)]*\)/giu, ' '))
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** The heads of a sheet as one key: a file of the same shape is mapped as the last one was. */
export const shapeOf = (heads: readonly string[]): string => heads.map(headKey).join('|');

/** Finds the line of heads below the titles, of one line or two: the one on which most columns are known. */
export function findListHeader(sheet: Sheet): ListHeader | undefined {
  const rows = sheet.rows.filter(({ line }, index) => line <= titleLines && index < titleLines);
  let best: { readonly header: ListHeader; readonly known: number } | undefined;
  const offer = (heads: readonly string[], line: number, least: number): void => {
    const known = knownColumns(heads);
    if (known >= Math.max(2, (best?.known ?? 0) + least)) best = { header: { heads, line }, known };
  };
  for (const [index, row] of rows.entries()) {
    const own = headsOf(row);
    offer(own, row.line, 1);
    const below = rows[index + 1];
    if (below && isSecondHead(row, below)) offer(joinedHeads(own, headsOf(below)), below.line, 1);
  }
  return best?.header;
}

/** The head of a group stands over its columns whether or not the cells are joined; heads in old letters are read. */
function headsOf({ cells }: SheetRow): readonly string[] {
  const heads = Array.from(
    { length: Math.min(cells.length, mostColumns) },
    (_, column) => cells[column]?.text.trim() ?? '',
  );
  const font = legacyFontOf(heads);
  return font ? heads.map((head) => fromLegacy(head, font)) : heads;
}

/** Whether a line goes on with the heads above it: some are joined, or stand where nothing stood; figures are data. */
function isSecondHead(row: SheetRow, below: SheetRow): boolean {
  if (below.line !== row.line + 1) return false;
  const texts = headsOf(below);
  const shared = [...row.cells, ...below.cells].some((cell) => cell?.joined !== undefined);
  const fills = texts.some((text, column) => text !== '' && (row.cells[column]?.text ?? '') === '');
  return (shared || fills) && !texts.some((text) => /^[(\d]/u.test(text));
}

const joinedHeads = (above: readonly string[], below: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(above.length, below.length) }, (_, column) =>
    [...new Set([above[column] ?? '', below[column] ?? ''])].filter(Boolean).join(' '),
  );

/** (1), (2), (3) under the heads. */
export const isNumberedLine = (row: SheetRow): boolean => {
  const texts = row.cells.flatMap((cell) => (cell && cell.text.trim() !== '' ? [cell.text.trim()] : []));
  return (
    texts.length > 2 && texts.every((text, index) => text.replace(/^\((.*)\)$/u, '$1').trim() === String(index + 1))
  );
};

const knownColumns = (heads: readonly string[]): number =>
  Math.max(...listKinds.map((kind) => proposeMapping(kind, heads).filter((column) => column !== null).length));

/** Which list the heads are most likely those of: most columns known, then none of those missing that a line needs. */
export function proposeKind(heads: readonly string[]): ListKind {
  const scored = listKinds.map((kind) => {
    const known = proposeMapping(kind, heads).filter((column) => column !== null);
    const lacking = columnsOfList[kind].filter(({ needed, column }) => needed && !known.includes(column)).length;
    return { kind, score: known.length - 2 * lacking };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).kind;
}

/** What each column most likely says, by its head: the very words first, then words within it; each is given once. */
export function proposeMapping(kind: ListKind, heads: readonly string[]): ColumnMapping {
  const keys = heads.map(headKey);
  const mapping: (ListColumn | null)[] = heads.map(() => null);
  const taken = new Set<ListColumn>();
  const give = (fits: (key: string, head: string) => boolean): void => {
    for (const { column, heads: known } of columnsOfList[kind]) {
      for (const head of known) {
        const at = keys.findIndex((key, index) => mapping[index] === null && key !== '' && fits(key, head));
        if (at < 0 || taken.has(column)) continue;
        mapping[at] = column;
        taken.add(column);
      }
    }
  };
  give((key, head) => key === head);
  give((key, head) => head.length > 3 && ` ${key} `.includes(` ${head} `));
  return mapping;
}
