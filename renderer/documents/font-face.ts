/** The four faces of the papers' letter, Tinos, as files. */
export interface PaperFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

/** What a face can draw: every character by its code point, with its width as a share of the letter's size. */
export type Face = ReadonlyMap<number, number>;

const faceByFile = new WeakMap<Uint8Array, Face>();

/** Reads a face's characters and widths, once for each file. */
export function faceOf(file: Uint8Array): Face {
  const kept = faceByFile.get(file);
  if (kept) return kept;
  const face = readFace(new DataView(file.buffer, file.byteOffset, file.byteLength));
  faceByFile.set(file, face);
  return face;
}

/** Walks the character map (OpenType `cmap`, segments of format 4; Tinos maps nothing beyond them). */
function readFace(view: DataView): Face {
  const widthOf = widthReader(view);
  const map = characterMap(view);
  const segments = view.getUint16(map + 6) / 2;
  const face = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const last = view.getUint16(map + 14 + 2 * segment);
    const startAt = map + 16 + 2 * (segments + segment);
    const first = view.getUint16(startAt);
    const delta = view.getUint16(startAt + 2 * segments);
    const offsetAt = startAt + 4 * segments;
    const offset = view.getUint16(offsetAt);
    for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint += 1) {
      const listed = offset === 0 ? codePoint : view.getUint16(offsetAt + offset + 2 * (codePoint - first));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) face.set(codePoint, widthOf(glyph));
    }
  }
  return face;
}

function widthReader(view: DataView): (glyph: number) => number {
  const unitsPerEm = view.getUint16(tableAt(view, 'head') + 18);
  const measured = view.getUint16(tableAt(view, 'hhea') + 34);
  const widths = tableAt(view, 'hmtx');
  return (glyph) => view.getUint16(widths + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
}

function characterMap(view: DataView): number {
  const maps = tableAt(view, 'cmap');
  for (let entry = 0; entry < view.getUint16(maps + 2); entry += 1) {
    const map = maps + view.getUint32(maps + 8 + 8 * entry);
    if (view.getUint16(map) === 4) return map;
  }
  throw new Error('The font has no character map of format 4');
}

function tableAt(view: DataView, tag: string): number {
  const wanted = Array.from(tag).reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
    if (view.getUint32(at) === wanted) return view.getUint32(at + 8);
  throw new Error(`The font has no table ${tag}`);
}
