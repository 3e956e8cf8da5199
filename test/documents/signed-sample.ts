import { makeCertificate, type CertificateOptions } from '#build/demo-certificate.ts';
import { readPaperFonts } from '#build/paper-fonts.ts';
import type { PaperFacts, SignerFacts } from '#domain/papers/facts.ts';
import type { Instant } from '#domain/time.ts';
import { drawPaper } from '#documents/paper.ts';
import type { DrawnPaper } from '#documents/render.ts';
import { signPaper } from '#documents/signing.ts';

export const fonts = readPaperFonts();
export const signingTime = Date.UTC(2026, 11, 15, 4, 5) as Instant;
export const password = 'thi-đua 2026';

/** A certificate of this year, unless a test asks for a worse one. */
export const certificateFor = (name: string, more: Partial<CertificateOptions> = {}): Promise<Uint8Array> =>
  makeCertificate({ name, password, from: new Date('2026-01-01'), to: new Date('2027-01-01'), ...more });

/** A person signs with one certificate, as in life: it is made once for all the papers of a test. */
const certificates = new Map<string, Promise<Uint8Array>>();
function ownCertificate(name: string): Promise<Uint8Array> {
  const certificate = certificates.get(name) ?? certificateFor(name);
  certificates.set(name, certificate);
  return certificate;
}

/** Signs a drawn paper in one field with the signer's certificate. */
export async function signAs(bytes: Uint8Array, paper: DrawnPaper, signer: SignerFacts): Promise<Uint8Array> {
  const signed = await signPaper({
    bytes,
    anchors: paper.anchors,
    field: signer.field,
    certificate: { bytes: await ownCertificate(signer.name), password },
    label: { part: signer.part, name: signer.name, at: signingTime },
    font: fonts.regular,
  });
  if (!signed.ok) throw new Error(`Not signed: ${signed.error.type}`);
  return signed.value.bytes;
}

/** A paper drawn and signed by everybody whose turn it is. */
export async function drawnAndSigned(
  facts: PaperFacts,
): Promise<{ readonly paper: DrawnPaper; readonly signed: Uint8Array }> {
  const paper = await drawPaper(facts, fonts);
  let signed: Uint8Array = paper.bytes;
  for (const signer of facts.signers) signed = await signAs(signed, paper, signer);
  return { paper, signed };
}
