import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** The four faces of the papers' letter, Tinos, as files. */
export interface PaperFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

/** A paper that cannot be printed whole: the letter lacks these characters, and an empty box is not a name. */
export class MissingGlyphs extends Error {
  readonly codePoints: readonly number[];
  constructor(codePoints: readonly number[]) {
    super(`Tinos lacks ${codePoints.map(codePointName).join(', ')}`);
    this.codePoints = codePoints;
  }
}

/** A character as Unicode names it by number: U+2610. */
export const codePointName = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

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
const holders = ['text', 'stack', 'columns'] as const;

function gateNode(node: unknown, gate: (text: string) => string): void {
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index += 1) {
      if (typeof node[index] === 'string') node[index] = gate(node[index]);
      else gateNode(node[index], gate);
    }
  } else if (typeof node === 'object' && node !== null) {
    const parts = node as Record<string, unknown>;
    for (const holder of holders) {
      const held = parts[holder];
      if (typeof held === 'string') parts[holder] = gate(held);
      else if (held !== undefined) gateNode(held, gate);
    }
    if ('table' in parts) gateNode((parts['table'] as { body: unknown }).body, gate);
  }
}

const charactersByFonts = new WeakMap<PaperFonts, ReadonlySet<number>>();

/** The characters that all four faces can draw. */
function charactersOf(fonts: PaperFonts): ReadonlySet<number> {
  const kept = charactersByFonts.get(fonts);
  if (kept) return kept;
  const [first, ...others] = [fonts.regular, fonts.bold, fonts.italic, fonts.boldItalic].map(characters);
  const common = new Set([...(first ?? [])].filter((codePoint) => others.every((face) => face.has(codePoint))));
  charactersByFonts.set(fonts, common);
  return common;
}

/** Reads a face's character map (OpenType `cmap`, segments of format 4; Tinos maps nothing beyond them). */
function characters(face: Uint8Array): ReadonlySet<number> {
  const view = new DataView(face.buffer, face.byteOffset, face.byteLength);
  const map = segmentMap(view);
  const segments = view.getUint16(map + 6) / 2;
  const found = new Set<number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const last = view.getUint16(map + 14 + 2 * segment);
    const start = map + 16 + 2 * (segments + segment);
    const delta = view.getUint16(start + 2 * segments);
    const offsetAt = start + 4 * segments;
    const offset = view.getUint16(offsetAt);
    for (let codePoint = view.getUint16(start); codePoint <= last && codePoint < 0xffff; codePoint += 1) {
      const glyph = offset === 0 ? codePoint : view.getUint16(offsetAt + offset + 2 * (codePoint - view.getUint16(start)));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) found.add(codePoint);
    }
  }
  return found;
}

function segmentMap(view: DataView): number {
  const tables = view.getUint16(4);
  const tag = (at: number): string => String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
  for (let at = 12; at < 12 + 16 * tables; at += 16) {
    if (tag(at) !== 'cmap') continue;
    const cmap = view.getUint32(at + 8);
    for (let entry = 0; entry < view.getUint16(cmap + 2); entry += 1) {
      const map = cmap + view.getUint32(cmap + 8 + 8 * entry);
      if (view.getUint16(map) === 4) return map;
    }
  }
  throw new Error('The font has no character map of format 4');
}
