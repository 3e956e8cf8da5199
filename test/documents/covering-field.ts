import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString, type PdfRef } from '@libpdf/core';
import type { DrawnPaper } from '#documents/render.ts';
import type { SignatureAnchor } from '#domain/papers/paper.ts';

const pageWide: SignatureAnchor = { field: 'extra', page: 1, rect: { left: 0, bottom: 0, width: 600, height: 850 } };

/** Adds the paper's empty fields, as signing does, and one more over the whole first page: empty or white. */
export async function withField(
  bytes: Uint8Array,
  paper: DrawnPaper,
  { white }: { readonly white?: boolean },
): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  const present = pdf.getForm();
  const anchors = [...(present ? [] : paper.anchors), ...(white === undefined ? [] : [pageWide])];
  const fields = anchors.map((anchor) => addField(pdf, anchor, picture(pdf, anchor, anchor === pageWide && white)));
  if (present) {
    const listed = present.acroForm().getDict().getArray('Fields');
    for (const field of fields) listed?.push(field);
  } else {
    const form = PdfDict.of({ Fields: new PdfArray(fields), SigFlags: PdfNumber.of(3) });
    pdf.getCatalog().set('AcroForm', pdf.register(form));
  }
  return pdf.save({ incremental: true });
}

/** Gives an empty field a white picture. */
export async function whitened(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  const field = pdf
    .getForm()
    ?.getSignatureFields()
    .find((candidate) => candidate.name === name);
  if (!field) throw new Error(`No field ${name}`);
  field.getDict().set('AP', PdfDict.of({ N: picture(pdf, pageWide, true) }));
  return pdf.save({ incremental: true });
}

function addField(pdf: PDF, { field: name, page: number, rect }: SignatureAnchor, look: PdfRef): PdfRef {
  const page = pdf.getPage(number - 1);
  if (!page) throw new Error(`No page ${number}`);
  const corners = [rect.left, rect.bottom, rect.left + rect.width, rect.bottom + rect.height];
  const field = pdf.register(
    PdfDict.of({
      Type: PdfName.of('Annot'),
      Subtype: PdfName.of('Widget'),
      FT: PdfName.of('Sig'),
      T: PdfString.fromString(name),
      F: PdfNumber.of(132),
      Rect: new PdfArray(corners.map((corner) => PdfNumber.of(corner))),
      P: page.ref,
      AP: PdfDict.of({ N: look }),
    }),
  );
  page.dict.set('Annots', new PdfArray([...(page.dict.getArray('Annots') ?? []), field]));
  return field;
}

function picture(pdf: PDF, { rect }: SignatureAnchor, white = false): PdfRef {
  const box = new PdfArray([0, 0, rect.width, rect.height].map((value) => PdfNumber.of(value)));
  const content = white ? `1 1 1 rg 0 0 ${rect.width} ${rect.height} re f` : '';
  return pdf.createStream(
    { Type: PdfName.of('XObject'), Subtype: PdfName.of('Form'), BBox: box },
    new TextEncoder().encode(content),
  );
}
