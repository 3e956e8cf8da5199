import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { faceOf, type PaperFonts } from './font-face.ts';

/** A paper that cannot be printed whole: the letter lacks these characters, and an empty box is not a name. */
export class MissingGlyphs extends Error {
  readonly codePoints: readonly number[];
  constructor(codePoints: readonly number[]) {
    super(`Tinos lacks ${codePoints.map(codePointName).join(', ')}`);
    this.codePoints = codePoints;
  }
}

/** A character as Unicode names it by number: U+2610. */
export const codePointName = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Composes every text of a definition (NFC) and throws {@link MissingGlyphs} when a face lacks one of its characters.
 * It walks what is about to be laid out and not the facts, so that our own wording passes the same gate.
 */
export function gateText(definition: TDocumentDefinitions, fonts: PaperFonts): void {
  const known = charactersOf(fonts);
  const missing = new Set<number>();
  const gate = (text: string): string => {
    const composed = text.normalize('NFC');
    for (const character of composed) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (codePoint !== lineFeed && !known.has(codePoint)) missing.add(codePoint);
    }
    return composed;
  };
  gateNode(definition.content, gate);
  gateNode(definition.watermark, gate);
  if (missing.size > 0) throw new MissingGlyphs([...missing].toSorted((a, b) => a - b));
}

const lineFeed = 10;
const holders = ['text', 'stack', 'columns', 'section'] as const;

function gateNode(node: unknown, gate: (text: string) => string): void {
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index += 1) {
      if (typeof node[index] === 'string') node[index] = gate(node[index]);
      else gateNode(node[index], gate);
    }
  } else if (typeof node === 'object' && node !== null) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any object can be asked for its parts
    const parts = node as Record<string, unknown>;
    for (const holder of holders) {
      const held = parts[holder];
      if (typeof held === 'string') parts[holder] = gate(held);
      else if (held !== undefined) gateNode(held, gate);
    }
    if ('table' in parts) gateTable(parts['table'], gate);
  }
}

function gateTable(table: unknown, gate: (text: string) => string): void {
  if (typeof table === 'object' && table !== null && 'body' in table) gateNode(table.body, gate);
}

const charactersByFonts = new WeakMap<PaperFonts, ReadonlySet<number>>();

/** The characters that all four faces can draw. */
function charactersOf(fonts: PaperFonts): ReadonlySet<number> {
  const kept = charactersByFonts.get(fonts);
  if (kept) return kept;
  const [first, ...others] = [fonts.regular, fonts.bold, fonts.italic, fonts.boldItalic].map(faceOf);
  const common = new Set([...(first?.keys() ?? [])].filter((codePoint) => others.every((face) => face.has(codePoint))));
  charactersByFonts.set(fonts, common);
  return common;
}
