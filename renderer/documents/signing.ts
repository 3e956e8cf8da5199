import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString, type PDFPage, type PdfRef } from '@libpdf/core';
import { err, ok, type Result } from '#domain/result.ts';
import type { SignerPart } from '#domain/papers/facts.ts';
import type { SignatureAnchor } from '#domain/papers/paper.ts';
import type { Instant } from '#domain/time.ts';
import { openCertificate, type CertificateRefusal } from './certificate.ts';
import { drawAppearance, formXObject } from './signature-appearance.ts';

/*
 * [Note: Two visible signers] The library signs invisibly: it empties a field's rectangle, puts it on page one and
 * drops its picture. So every field is made beforehand, visible, in one increment before the first signature; and when
 * the library saves, once, its save is ours: it puts rectangle, page and picture back just before the bytes are written
 * and hashed. A second signature then changes nothing that the first has covered.
 */

/** What a signature needs: the paper, where its signatures belong, whose turn it is, with what certificate. */
export interface SignRequest {
  readonly bytes: Uint8Array;
  /** Every anchor of the paper, in signing order, not only this signer's. */
  readonly anchors: readonly SignatureAnchor[];
  readonly field: string;
  /** Used and let go: neither is stored, logged or handed back. */
  readonly certificate: { readonly bytes: Uint8Array; readonly password: string };
  readonly label: { readonly part: SignerPart; readonly name: string; readonly at: Instant };
  /** Tinos, for the letters in the picture. */
  readonly font: Uint8Array;
}

/** A signed paper and the name in the certificate. */
export interface SignedPaper {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly certificateName: string;
}

/** Why a paper was not signed. */
export type SignFailure =
  | CertificateRefusal
  | { readonly type: 'field-unknown'; readonly field: string }
  | { readonly type: 'already-signed'; readonly field: string }
  | { readonly type: 'not-a-paper' };

/** Signs a paper in one field, visibly (PAdES B-B); earlier signatures stay valid. */
export async function signPaper(request: SignRequest): Promise<Result<SignedPaper, SignFailure>> {
  const { anchors, field, certificate, label } = request;
  const anchor = anchors.find((candidate) => candidate.field === field);
  if (!anchor) return err({ type: 'field-unknown', field });
  const opened = await openCertificate(certificate.bytes, certificate.password, label.at);
  if (!opened.ok) return opened;

  const pdf = await loadPaper(request.bytes);
  if (!pdf) return err({ type: 'not-a-paper' });
  if (!pdf.getForm()) await addFields(pdf, anchors);
  const widget = pdf
    .getForm()
    ?.getSignatureFields()
    .find(({ name }) => name === field);
  if (!widget) return err({ type: 'field-unknown', field });
  if (widget.isSigned()) return err({ type: 'already-signed', field });

  const picture = drawAppearance(pdf, anchor.rect, label, request.font);
  const saved = keepVisible(pdf, widget.getDict(), pageOf(pdf, anchor), anchor, picture);
  const { bytes } = await pdf.sign({
    signer: opened.value.signer,
    fieldName: field,
    level: 'B-B',
    signingTime: new Date(label.at),
  });
  if (!saved()) throw new Error('The library no longer saves through save(): the signature would be invisible');
  return ok({ bytes: new Uint8Array(bytes), certificateName: opened.value.name });
}

/** Opens a paper; a file that is none, or is damaged, is not signed. */
async function loadPaper(bytes: Uint8Array): Promise<PDF | undefined> {
  try {
    const pdf = await PDF.load(bytes);
    return pdf.canSaveIncrementally() === null ? pdf : undefined;
  } catch {
    return undefined;
  }
}

/** Makes an empty visible field for every signer, in one increment, and goes on from the bytes that it made. */
async function addFields(pdf: PDF, anchors: readonly SignatureAnchor[]): Promise<void> {
  const fields = anchors.map((anchor) => {
    const page = pageOf(pdf, anchor);
    const empty = pdf.register(formXObject(anchor.rect, '', new PdfDict()));
    const field = pdf.register(
      PdfDict.of({
        Type: PdfName.of('Annot'),
        Subtype: PdfName.of('Widget'),
        FT: PdfName.of('Sig'),
        T: PdfString.fromString(anchor.field),
        F: PdfNumber.of(printedAndLocked),
        Rect: rectangle(anchor),
        P: page.ref,
        AP: PdfDict.of({ N: empty }),
      }),
    );
    annotate(pdf, page, field);
    return field;
  });
  const form = pdf.register(PdfDict.of({ Fields: new PdfArray(fields), SigFlags: PdfNumber.of(signaturesAppendOnly) }));
  pdf.getCatalog().set('AcroForm', form);
  await pdf.reload(await pdf.save({ incremental: true }));
}

const printedAndLocked = 4 + 128;
const signaturesAppendOnly = 1 + 2;

function annotate(pdf: PDF, page: PDFPage, field: PdfRef): void {
  const annotations = page.dict.getArray('Annots', (ref) => pdf.getObject(ref));
  if (annotations) annotations.push(field);
  else page.dict.set('Annots', new PdfArray([field]));
}

/** Puts rectangle, page and picture back at the one moment between the library's emptying and its writing. */
function keepVisible(
  pdf: PDF,
  widget: PdfDict,
  page: PDFPage,
  anchor: SignatureAnchor,
  picture: PdfRef,
): () => boolean {
  const save = pdf.save.bind(pdf);
  let restored = false;
  pdf.save = (options = {}) => {
    if (restored) return save(options);
    restored = true;
    widget.set('Rect', rectangle(anchor));
    widget.set('P', page.ref);
    widget.set('AP', PdfDict.of({ N: picture }));
    return save({ ...options, subsetFonts: true });
  };
  return () => restored;
}

function pageOf(pdf: PDF, anchor: SignatureAnchor): PDFPage {
  const page = pdf.getPage(anchor.page - 1);
  if (!page) throw new Error(`The paper has no page ${anchor.page}`);
  return page;
}

const rectangle = ({ rect }: SignatureAnchor): PdfArray =>
  new PdfArray(
    [rect.left, rect.bottom, rect.left + rect.width, rect.bottom + rect.height].map((value) => PdfNumber.of(value)),
  );
