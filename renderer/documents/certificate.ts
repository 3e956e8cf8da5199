import { CryptoKeySigner, P12Signer, type Signer } from '@libpdf/core';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { err, ok, type Result } from '#domain/result.ts';
import { instantOf, type Instant } from '#domain/time.ts';

/** Why a certificate cannot sign a paper. */
export type CertificateRefusal =
  | { readonly type: 'not-pkcs12' }
  | { readonly type: 'wrong-password' }
  /** The file holds no key that fits one of its certificates. */
  | { readonly type: 'no-key' }
  | { readonly type: 'not-yet-valid'; readonly from: Instant }
  | { readonly type: 'expired'; readonly until: Instant }
  | { readonly type: 'not-for-signing' };

/** A certificate ready to sign, and the name it carries. */
export interface OpenCertificate {
  readonly signer: Signer;
  readonly name: string;
}

/**
 * Opens a PKCS#12 file and asks whether it may sign at this moment.
 *
 * [Note: We refuse certificates] The library signs with an expired certificate and with one made for encryption; a
 * paper signed so would be worthless in a year, so the refusal is ours and comes before anything is written.
 */
export async function openCertificate(
  file: Uint8Array,
  password: string,
  at: Instant,
): Promise<Result<OpenCertificate, CertificateRefusal>> {
  const pfx = readPkcs12(file);
  if (!pfx) return err({ type: 'not-pkcs12' });
  if (!(await passwordFits(pfx, password))) return err({ type: 'wrong-password' });
  const opened = await openSigner(file, password);
  if (!opened) return err({ type: 'no-key' });
  const certificate = readCertificate(opened.certificate);
  const from = instantOf(certificate.notBefore.value.getTime());
  const until = instantOf(certificate.notAfter.value.getTime());
  if (at < from) return err({ type: 'not-yet-valid', from });
  if (at > until) return err({ type: 'expired', until });
  if (!maySign(certificate)) return err({ type: 'not-for-signing' });
  return ok({ signer: opened, name: commonName(certificate) });
}

/** Reads an X.509 certificate from its bytes. */
export const readCertificate = (der: Uint8Array): pkijs.Certificate => pkijs.Certificate.fromBER(new Uint8Array(der));

/** The name a certificate carries (CN), for the appearance and the verifier. */
export const commonName = (certificate: pkijs.Certificate): string =>
  certificate.subject.typesAndValues
    .filter(({ type }) => type === '2.5.4.3')
    .map(({ value }) => composed(value.valueBlock.value))
    .join(', ');

// A damaged certificate has values that are no text, whatever the types say.
const composed = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC') : '');

/** Whether its key usage allows signatures; a certificate without that extension allows everything. */
export function maySign(certificate: pkijs.Certificate): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.15');
  if (!usage) return true;
  const bits = asn1js.fromBER(usage.extnValue.valueBlock.valueHexView).result;
  // Bit 0 is digitalSignature, bit 1 nonRepudiation.
  return bits instanceof asn1js.BitString && ((bits.valueBlock.valueHexView[0] ?? 0) & 0b1100_0000) !== 0;
}

function readPkcs12(file: Uint8Array): pkijs.PFX | undefined {
  try {
    return pkijs.PFX.fromBER(new Uint8Array(file));
  } catch {
    return undefined;
  }
}

/** The file's own seal answers; a file without one is asked again when its key is opened. */
async function passwordFits(pfx: pkijs.PFX, password: string): Promise<boolean> {
  if (!pfx.macData) return true;
  try {
    await pfx.parseInternalValues({ password: new TextEncoder().encode(password).buffer });
    return true;
  } catch {
    return false;
  }
}

/** The library takes the first certificate in the file; in a chain that may be the issuer's, so the key decides. */
async function openSigner(file: Uint8Array, password: string): Promise<Signer | undefined> {
  let opened: P12Signer;
  try {
    opened = await P12Signer.create(file, password);
  } catch {
    return undefined;
  }
  const certificates = [opened.certificate, ...opened.certificateChain];
  for (const certificate of certificates) {
    if (!(await fits(opened, certificate))) continue;
    if (certificate === opened.certificate) return opened;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the field is private to the library
    const key = (opened as unknown as { readonly privateKey: CryptoKey }).privateKey;
    const chain = certificates.filter((other) => other !== certificate);
    return new CryptoKeySigner(key, certificate, opened.keyType, opened.signatureAlgorithm, chain);
  }
  return undefined;
}

/** Whether the key belongs to this certificate: what one signs, the other verifies. */
async function fits(signer: Signer, der: Uint8Array): Promise<boolean> {
  const probe = new TextEncoder().encode('khóa và chứng thư');
  const signature = await signer.sign(probe, 'SHA-256');
  const engine = pkijs.getCrypto(true);
  const certificate = readCertificate(der);
  try {
    return await engine.verifyWithPublicKey(
      probe.buffer,
      new asn1js.BitString({ valueHex: new Uint8Array(signature).buffer }),
      certificate.subjectPublicKeyInfo,
      signatureAlgorithm(signer),
      'SHA-256',
    );
  } catch {
    return false;
  }
}

const signatureAlgorithm = (signer: Signer): pkijs.AlgorithmIdentifier =>
  new pkijs.AlgorithmIdentifier({
    algorithmId: signer.keyType === 'EC' ? '1.2.840.10045.4.3.2' : '1.2.840.113549.1.1.11',
  });
