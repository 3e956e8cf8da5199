import { PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, type PDF, type PdfRef } from '@libpdf/core';
import type { SignerPart } from '#domain/papers/facts.ts';
import { shortDate, vietnamStamp, type Instant } from '#domain/time.ts';
import { signerOnAppearance } from '#words/paper-words.ts';

/** Draws what a certificate signature looks like on paper: name, part and the time in Vietnam, inside a thin frame. */
export function drawAppearance(
  pdf: PDF,
  size: { readonly width: number; readonly height: number },
  label: { readonly part: SignerPart; readonly name: string; readonly at: Instant },
  fontBytes: Uint8Array,
): PdfRef {
  const font = pdf.embedFont(fontBytes);
  const { date, time } = vietnamStamp(label.at);
  const lines = [
    `Người ký: ${label.name}`,
    `Với tư cách: ${signerOnAppearance[label.part]}`,
    `Thời gian ký: ${time} ngày ${shortDate(date)}`,
  ].map((line) => line.normalize('NFC'));
  const widest = Math.max(...lines.map((line) => font.getTextWidth(line, 1)));
  const letters = Math.min(largest, (size.width - 2 * inset) / widest);
  const step = letters * 1.35;
  const top = (size.height + step * lines.length) / 2 - letters;
  const texts = lines.map((line, index) => {
    // Codes of an embedded face are glyph numbers (Identity-H), four hexadecimal digits each.
    const glyphs = font.encodeTextToGids(line).map((glyph) => glyph.toString(16).padStart(4, '0'));
    return `1 0 0 1 ${inset} ${(top - index * step).toFixed(2)} Tm <${glyphs.join('')}> Tj`;
  });
  const frame = `0.6 w 0.35 0.35 0.35 RG 0.5 0.5 ${(size.width - 1).toFixed(2)} ${(size.height - 1).toFixed(2)} re S`;
  const content = `q ${frame} BT /Tinos ${letters.toFixed(2)} Tf 0 0 0 rg ${texts.join(' ')} ET Q`;
  return pdf.register(formXObject(size, content, PdfDict.of({ Font: PdfDict.of({ Tinos: font.ref }) })));
}

/** A picture of the size of a signature's room. */
export const formXObject = (
  size: { readonly width: number; readonly height: number },
  content: string,
  resources: PdfDict,
): PdfStream =>
  PdfStream.fromDict(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: new PdfArray([0, 0, size.width, size.height].map((value) => PdfNumber.of(value))),
      Resources: resources,
    },
    new TextEncoder().encode(content),
  );

const largest = 11;
const inset = 6;
