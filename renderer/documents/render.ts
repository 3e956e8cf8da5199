import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces';
import type { SignatureAnchor } from '#domain/papers/paper.ts';
import { faceOf, type PaperFonts } from './font-face.ts';
import { gateText } from './glyphs.ts';
import { setLines } from './line-setting.ts';
import { joinRulesOf } from './rule-joining.ts';

/*
 * [Note: One renderer] pdfmake has two builds whose bytes differ. A reprint must equal the frozen file wherever it is
 * made, so the browser's build is the only one, under Node as well. No other file runs pdfmake.
 */

/** A drawn paper: its bytes, and where each signature belongs. */
export interface DrawnPaper {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly anchors: readonly SignatureAnchor[];
}

/** Draws a definition; the same definition gives the same bytes on every machine, in every time zone. */
export async function render(
  definition: TDocumentDefinitions,
  fonts: PaperFonts,
  onProgress: (share: number) => void = () => undefined,
): Promise<DrawnPaper> {
  gateText(definition, fonts);
  setLines(definition, faceOf(fonts.regular));
  const pdfmake = await loadPdfmake();
  pdfmake.setUrlAccessPolicy(() => false);
  // The browser build has the field and no setter.
  pdfmake.localAccessPolicy = () => false;
  pdfmake.setProgressCallback(onProgress);
  pdfmake.setFonts({ Tinos: faceNames });
  for (const face of faceKeys) pdfmake.virtualfs.writeFileSync(faces[face], fonts[face]);
  await joinRules(pdfmake);
  const output = pdfmake.createPdf(definition);
  const stream = await output.getStream();
  const anchors = stream._pdfMakePages.flatMap(pageAnchors);
  const buffer = await output.getBuffer();
  // A copy of its own, so that it can be transferred to another thread whatever pool the buffer came from.
  return { bytes: new Uint8Array(buffer), anchors };
}

const faces: Record<keyof PaperFonts, string> = {
  regular: 'Tinos-Regular.ttf',
  bold: 'Tinos-Bold.ttf',
  italic: 'Tinos-Italic.ttf',
  boldItalic: 'Tinos-BoldItalic.ttf',
};

const faceKeys = ['regular', 'bold', 'italic', 'boldItalic'] as const;

const faceNames: TFontDictionary[string] = {
  normal: faces.regular,
  bold: faces.bold,
  italics: faces.italic,
  bolditalics: faces.boldItalic,
};

/** A finished page of pdfmake 0.3.11, as far as we read it: see [Note: Anchors]. */
interface FinishedPage {
  readonly pageSize: { readonly height: number };
  readonly items: readonly {
    readonly type: string;
    readonly item: {
      readonly field?: string;
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
    };
  }[];
}

const pageAnchors = ({ items, pageSize }: FinishedPage, index: number): readonly SignatureAnchor[] =>
  items.flatMap(({ type, item: { field, x, y, w, h } }) =>
    type === 'vector' && field !== undefined
      ? [
          {
            field,
            page: index + 1,
            rect: { left: fine(x), bottom: fine(pageSize.height - y - h), width: fine(w), height: fine(h) },
          },
        ]
      : [],
  );

/** Hundredths of a point are enough for a rectangle and keep frozen anchors readable. */
const fine = (points: number): number => Math.round(points * 100) / 100;

let rulesAreJoined: Promise<void> | undefined;

/** A first, empty document shows what kind of document pdfmake makes: see [Note: Rules drawn once]. */
function joinRules(pdfmake: Pdfmake): Promise<void> {
  rulesAreJoined ??= pdfmake
    .createPdf({ content: [], defaultStyle: { font: 'Tinos' } })
    .getStream()
    .then(joinRulesOf);
  return rulesAreJoined;
}

interface Pdfmake {
  readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
  setFonts(fonts: TFontDictionary): void;
  setUrlAccessPolicy(policy: (url: string) => boolean): void;
  localAccessPolicy: (path: string) => boolean;
  setProgressCallback(callback: (share: number) => void): void;
  createPdf(definition: TDocumentDefinitions): {
    getStream(): Promise<{ readonly _pdfMakePages: readonly FinishedPage[] }>;
    getBuffer(): Promise<Uint8Array>;
  };
}

async function loadPdfmake(): Promise<Pdfmake> {
  // Node 20 has no navigator, and the browser build looks at it while it loads.
  if (typeof navigator === 'undefined')
    Object.defineProperty(globalThis, 'navigator', { value: { userAgent: '' }, configurable: true });
  const module: { default: unknown } = await import('pdfmake/build/pdfmake.js');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the browser build comes without types of its own
  return module.default as Pdfmake;
}
