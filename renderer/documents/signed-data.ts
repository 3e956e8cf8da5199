import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { instantOf, type Instant } from '#domain/time.ts';
import { commonName, maySign } from './certificate.ts';

/** What is wrong with the sealed part of a signature. */
export type SealProblem =
  | { readonly type: 'seal-unreadable' }
  /** The covered bytes, or what was signed about them, are not what the key signed. */
  | { readonly type: 'bytes-altered' }
  /** The certificate in the file is not the one that the signature names. */
  | { readonly type: 'certificate-exchanged' }
  | { readonly type: 'certificate-not-valid-then' }
  | { readonly type: 'certificate-not-for-signing' };

/**
 * Who vouches for a certificate, as far as the file alone shows.
 *
 * [Note: Offline there is no trust] No list of trusted authorities comes with the product and none is fetched, and
 * nobody is asked whether a certificate was revoked. A complete chain ends in a certificate that vouches for itself.
 */
export type Trust = 'self-signed' | 'chain-incomplete' | 'chain-complete';

/** What the sealed part says, and what is wrong with it. */
export interface SealReport {
  readonly certificateName: string;
  readonly signedAt: Instant | null;
  readonly trust: Trust;
  readonly problems: readonly SealProblem[];
}

/** Checks a signature's CMS message (hexadecimal, padded with noughts) against the bytes it covers. */
export async function checkSignedData(hexadecimal: string, covered: Uint8Array<ArrayBuffer>): Promise<SealReport> {
  const message = readMessage(hexadecimal);
  const signer = message?.signerInfos[0];
  const certificate = message && signer && certificateOf(message, signer);
  if (!message || !signer || !certificate) return unreadable;
  const signedAt = timeOf(signer);
  const problems: SealProblem[] = [];
  if (!(await verifies(signer, certificate, covered))) problems.push({ type: 'bytes-altered' });
  if (!(await namesCertificate(signer, certificate))) problems.push({ type: 'certificate-exchanged' });
  if (!isValidAt(certificate, signedAt)) problems.push({ type: 'certificate-not-valid-then' });
  if (!maySign(certificate)) problems.push({ type: 'certificate-not-for-signing' });
  const trust = await trustIn(certificate, certificatesIn(message), signedAt);
  return { certificateName: commonName(certificate), signedAt, trust, problems };
}

const unreadable: SealReport = {
  certificateName: '',
  signedAt: null,
  trust: 'chain-incomplete',
  problems: [{ type: 'seal-unreadable' }],
};

/** Follows the issuers that the message carries, each an authority and valid then, up to one that vouches for itself. */
async function trustIn(
  certificate: pkijs.Certificate,
  carried: readonly pkijs.Certificate[],
  at: Instant | null,
): Promise<Trust> {
  if (await vouches(certificate, certificate)) return 'self-signed';
  const left = new Set(carried.filter((candidate) => isAuthority(candidate) && isValidAt(candidate, at)));
  let current: pkijs.Certificate | undefined = certificate;
  while (current) {
    const issued: pkijs.Certificate = current;
    left.delete(issued);
    current = undefined;
    for (const candidate of left) if (await vouches(candidate, issued)) current = candidate;
    if (current && (await vouches(current, current))) return 'chain-complete';
  }
  return 'chain-incomplete';
}

/** Whether one certificate's key signed the other, and the other names it as its issuer. */
async function vouches(issuer: pkijs.Certificate, issued: pkijs.Certificate): Promise<boolean> {
  try {
    return issued.issuer.isEqual(issuer.subject) && (await issued.verify(issuer));
  } catch {
    return false;
  }
}

/** Whether it may issue certificates (basicConstraints). */
function isAuthority(certificate: pkijs.Certificate): boolean {
  const constraints: unknown = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.19')?.parsedValue;
  return constraints instanceof pkijs.BasicConstraints && constraints.cA;
}

const isValidAt = ({ notBefore, notAfter }: pkijs.Certificate, at: Instant | null): boolean =>
  at !== null && at >= notBefore.value.getTime() && at <= notAfter.value.getTime();

/** Reads the message strictly: written out again it must be what was read, and only noughts may follow. */
function readMessage(hexadecimal: string): pkijs.SignedData | undefined {
  try {
    const bytes = Uint8Array.from(hexadecimal.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
    const { offset, result } = asn1js.fromBER(bytes);
    if (offset <= 0 || bytes.subarray(offset).some((byte) => byte !== 0)) return undefined;
    const content = new pkijs.ContentInfo({ schema: result });
    const message = new pkijs.SignedData({ schema: content.content });
    const again = new pkijs.ContentInfo({ contentType: pkijs.ContentInfo.SIGNED_DATA, content: message.toSchema() });
    const written = new Uint8Array(again.toSchema().toBER(false));
    if (!same(written, bytes.subarray(0, offset))) return undefined;
    return plain(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

/** The parts outside the signature's own cover have one right value each; anything else was put there. */
function plain(message: pkijs.SignedData): boolean {
  const [signer, ...others] = message.signerInfos;
  const [digest, ...digests] = message.digestAlgorithms;
  return (
    signer !== undefined &&
    others.length === 0 &&
    message.version === 1 &&
    signer.version === 1 &&
    // Content inside the message would be verified instead of the file.
    message.encapContentInfo.eContent === undefined &&
    message.encapContentInfo.eContentType === pkijs.ContentInfo.DATA &&
    digests.length === 0 &&
    digest?.algorithmId === signer.digestAlgorithm.algorithmId &&
    signer.signedAttrs !== undefined
  );
}

/**
 * Whether the key of this certificate signed these bytes: the signed attributes carry the bytes' digest, the signature
 * is over the attributes. Done by hand, since pkijs 3.4 cannot read the algorithm our library writes into the message.
 */
async function verifies(
  signer: pkijs.SignerInfo,
  certificate: pkijs.Certificate,
  covered: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const algorithm = algorithms.find(({ digest }) => digest === signer.digestAlgorithm.algorithmId);
  const digest = attributeOf(signer, '1.2.840.113549.1.9.4');
  const type = attributeOf(signer, '1.2.840.113549.1.9.3');
  if (!algorithm?.signatures.some((known) => known === signer.signatureAlgorithm.algorithmId)) return false;
  if (!(digest instanceof asn1js.OctetString) || !(type instanceof asn1js.ObjectIdentifier)) return false;
  if (type.getValue() !== pkijs.ContentInfo.DATA) return false;
  const actual = new Uint8Array(await crypto.subtle.digest(algorithm.name, covered));
  if (!same(actual, digest.valueBlock.valueHexView)) return false;
  try {
    return await pkijs
      .getCrypto(true)
      .verifyWithPublicKey(
        signer.signedAttrs?.encodedValue ?? new ArrayBuffer(0),
        signer.signature,
        certificate.subjectPublicKeyInfo,
        signer.signatureAlgorithm,
        algorithm.name,
      );
  } catch {
    return false;
  }
}

/** Digests we accept, and the signature algorithms that go with each: plain RSA, RSA with it, ECDSA with it. */
const algorithms = [
  {
    name: 'SHA-256',
    digest: '2.16.840.1.101.3.4.2.1',
    signatures: ['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.11', '1.2.840.10045.4.3.2'],
  },
  {
    name: 'SHA-384',
    digest: '2.16.840.1.101.3.4.2.2',
    signatures: ['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.12', '1.2.840.10045.4.3.3'],
  },
  {
    name: 'SHA-512',
    digest: '2.16.840.1.101.3.4.2.3',
    signatures: ['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.13', '1.2.840.10045.4.3.4'],
  },
] as const satisfies readonly { name: string; digest: string; signatures: readonly string[] }[];

/** The certificate that the message names by issuer and serial number. */
function certificateOf(message: pkijs.SignedData, signer: pkijs.SignerInfo): pkijs.Certificate | undefined {
  const { sid } = signer;
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return undefined;
  return certificatesIn(message).find(
    ({ issuer, serialNumber }) => issuer.isEqual(sid.issuer) && serialNumber.isEqual(sid.serialNumber),
  );
}

const certificatesIn = (message: pkijs.SignedData): readonly pkijs.Certificate[] =>
  message.certificates?.filter((candidate) => candidate instanceof pkijs.Certificate) ?? [];

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** The signed attributes name the certificate by its hash (ESS signing-certificate-v2). */
async function namesCertificate(signer: pkijs.SignerInfo, certificate: pkijs.Certificate): Promise<boolean> {
  const attribute = attributeOf(signer, '1.2.840.113549.1.9.16.2.47');
  const named = attribute === undefined ? undefined : firstOctets(attribute);
  if (!named) return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', certificate.toSchema().toBER(false)));
  return same(named, hash);
}

function timeOf(signer: pkijs.SignerInfo): Instant | null {
  const time = attributeOf(signer, '1.2.840.113549.1.9.5');
  return time instanceof asn1js.UTCTime || time instanceof asn1js.GeneralizedTime
    ? instantOf(time.toDate().getTime())
    : null;
}

const attributeOf = (signer: pkijs.SignerInfo, type: string): unknown =>
  signer.signedAttrs?.attributes.find((attribute) => attribute.type === type)?.values[0];

function firstOctets(node: unknown): Uint8Array | undefined {
  if (node instanceof asn1js.OctetString) return node.valueBlock.valueHexView;
  if (!(node instanceof asn1js.Sequence)) return undefined;
  for (const part of node.valueBlock.value) {
    const found = firstOctets(part);
    if (found) return found;
  }
  return undefined;
}
