import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { contentTypes, type CmsMessage, type MessageKind } from './cms-message.ts';
import { isCurveSignature, same } from './der.ts';

/**
 * Whether the key of the message's certificate signed these bytes: the signed attributes carry the bytes' digest, the
 * signature is over the attributes. Done by hand, since pkijs 3.4 cannot read the algorithm our library writes.
 */
export async function verifies(
  message: CmsMessage,
  covered: Uint8Array<ArrayBuffer>,
  kind: MessageKind = 'signature',
): Promise<boolean> {
  const { signer, certificate } = message;
  const algorithm = algorithms.find(({ digest }) => digest === signer.digestAlgorithm.algorithmId);
  const type = attributeOf(message, '1.2.840.113549.1.9.3');
  if (!algorithm?.signatures.some((known) => known === signer.signatureAlgorithm.algorithmId)) return false;
  if (!(type instanceof asn1js.ObjectIdentifier) || type.getValue() !== contentTypes[kind]) return false;
  if (!protectsAlgorithms(message)) return false;
  if (!(await holdsDigest(attributeOf(message, '1.2.840.113549.1.9.4'), algorithm.name, covered))) return false;
  const signature = signer.signature.valueBlock.valueHexView;
  if (signer.signatureAlgorithm.algorithmId.startsWith(ellipticCurves) && !isCurveSignature(signature)) return false;
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

/** Whether this octet string is the digest of these bytes. */
export async function holdsDigest(
  octets: unknown,
  algorithm: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (!(octets instanceof asn1js.OctetString)) return false;
  return same(new Uint8Array(await crypto.subtle.digest(algorithm, bytes)), octets.valueBlock.valueHexView);
}

/** Digests we accept, and the signature algorithms that go with each: plain RSA, RSA with it, ECDSA with it. */
export const algorithms = [
  {
    name: 'SHA-256',
    bytes: 32,
    digest: '2.16.840.1.101.3.4.2.1',
    signatures: ['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.11', '1.2.840.10045.4.3.2'],
  },
  {
    name: 'SHA-384',
    bytes: 48,
    digest: '2.16.840.1.101.3.4.2.2',
    signatures: ['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.12', '1.2.840.10045.4.3.3'],
  },
  {
    name: 'SHA-512',
    bytes: 64,
    digest: '2.16.840.1.101.3.4.2.3',
    signatures: ['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.13', '1.2.840.10045.4.3.4'],
  },
] as const satisfies readonly { name: string; bytes: number; digest: string; signatures: readonly string[] }[];

const ellipticCurves = '1.2.840.10045.';

/** Where the signer signed which algorithms were used (RFC 6211), the envelope must say the same. */
function protectsAlgorithms(message: CmsMessage): boolean {
  const said = attributeOf(message, '1.2.840.113549.1.9.52');
  if (said === undefined) return true;
  if (!(said instanceof asn1js.Sequence)) return false;
  const named = said.valueBlock.value.map((part) =>
    part instanceof asn1js.Constructed || part instanceof asn1js.Sequence ? part.valueBlock.value[0] : undefined,
  );
  const { digestAlgorithm, signatureAlgorithm } = message.signer;
  const expected = [digestAlgorithm.algorithmId, signatureAlgorithm.algorithmId];
  return (
    named.length === expected.length &&
    named.every((id, index) => id instanceof asn1js.ObjectIdentifier && id.getValue() === expected[index])
  );
}

/** Whether the signed attributes name the certificate by its hash (ESS signing-certificate-v2). */
export async function namesCertificate(message: CmsMessage): Promise<boolean> {
  const named = firstOctets(attributeOf(message, '1.2.840.113549.1.9.16.2.47'));
  // Each digest has a length of its own, so the hash tells which one made it.
  const algorithm = algorithms.find(({ bytes }) => bytes === named?.valueBlock.valueHexView.length);
  return algorithm !== undefined && holdsDigest(named, algorithm.name, certificateBytes(message));
}

/** The same for a time stamp, whose authority may still name it in the older way (ESS signing-certificate). */
export async function stampNamesCertificate(message: CmsMessage): Promise<boolean> {
  const older = firstOctets(attributeOf(message, '1.2.840.113549.1.9.16.2.12'));
  return (await namesCertificate(message)) || holdsDigest(older, 'SHA-1', certificateBytes(message));
}

const certificateBytes = ({ certificate }: CmsMessage): Uint8Array<ArrayBuffer> =>
  new Uint8Array(certificate.toSchema().toBER(false));

/** The first value of a signed attribute; undefined where there is none. */
export const attributeOf = ({ signer }: CmsMessage, type: string): unknown =>
  signer.signedAttrs?.attributes.find((attribute) => attribute.type === type)?.values[0];

function firstOctets(node: unknown): asn1js.OctetString | undefined {
  if (node instanceof asn1js.OctetString) return node;
  if (!(node instanceof asn1js.Sequence)) return undefined;
  for (const part of node.valueBlock.value) {
    const found = firstOctets(part);
    if (found) return found;
  }
  return undefined;
}
