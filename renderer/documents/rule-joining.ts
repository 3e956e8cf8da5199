/*
 * [Note: Rules drawn once] pdfmake draws the rules of a table cell by cell: fifteen short lines for a row of seven
 * columns, a quarter of the time and of the file of a long list. Pieces that touch are joined here into one line just
 * before the pages are written: pdfmake 0.3.11 hands its finished pages to the document, and the document's kind gets
 * a setter at that place. Should a later pdfmake not do so any more, papers look the same and only take longer.
 */

/** A finished page of pdfmake, as far as rules are concerned. */
interface Page {
  items: { readonly type: string; readonly item: Piece }[];
}

interface Piece {
  readonly type?: string;
  readonly x1?: number;
  x2?: number;
  readonly y1?: number;
  y2?: number;
  readonly lineWidth?: number;
  readonly dash?: unknown;
}

const prepared = new WeakSet<object>();

/** Makes every document of this one's kind join its rules before it is written. */
export function joinRulesOf(document: object): void {
  const kind: unknown = Object.getPrototypeOf(document);
  if (typeof kind !== 'object' || kind === null || prepared.has(kind)) return;
  prepared.add(kind);
  Object.defineProperty(kind, '_pdfMakePages', {
    configurable: true,
    set(this: object, pages: Page[]) {
      pages.forEach(joinRules);
      Object.defineProperty(this, '_pdfMakePages', { value: pages, writable: true });
    },
  });
}

/** Joins the touching pieces of a page's rules; everything else keeps its place and order. */
export function joinRules(page: Page): void {
  const open = new Map<string, Piece>();
  page.items = page.items.filter(({ type, item }) => {
    const place = type === 'vector' ? placeOf(item) : undefined;
    if (place === undefined) return true;
    const before = open.get(place);
    if (before && touches(before, item)) {
      before.x2 = Math.max(before.x2 ?? 0, item.x2 ?? 0);
      before.y2 = Math.max(before.y2 ?? 0, item.y2 ?? 0);
      return false;
    }
    open.set(place, item);
    return true;
  });
}

/** On which line of the page a piece lies: only plain upright and level ones are joined. */
function placeOf({ type, x1, x2, y1, y2, lineWidth, dash }: Piece): string | undefined {
  if (type !== 'line' || dash || x1 === undefined || y1 === undefined) return undefined;
  if (y1 === y2) return `level ${y1.toFixed(2)} ${lineWidth}`;
  return x1 === x2 ? `upright ${x1.toFixed(2)} ${lineWidth}` : undefined;
}

/** A piece begins where the one before ends, or within it; a gap of a hundredth of a point is none. */
const touches = (before: Piece, piece: Piece): boolean =>
  (piece.x1 ?? 0) >= (before.x1 ?? 0) - slack &&
  (piece.x1 ?? 0) <= (before.x2 ?? 0) + slack &&
  (piece.y1 ?? 0) >= (before.y1 ?? 0) - slack &&
  (piece.y1 ?? 0) <= (before.y2 ?? 0) + slack;

const slack = 0.01;
