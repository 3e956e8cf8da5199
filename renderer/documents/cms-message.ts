import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { isDistinguished, same } from './der.ts';

/** A message with one signer and that signer's certificate, as a signature or a time stamp carries it. */
export interface CmsMessage {
  readonly signer: pkijs.SignerInfo;
  readonly certificate: pkijs.Certificate;
  /** Every certificate in the message, the signer's own among them. */
  readonly certificates: readonly pkijs.Certificate[];
  /** What a time stamp says; a signature holds nothing, for it covers the file. */
  readonly content: Uint8Array<ArrayBuffer>;
}

/** What a message is for, and with it what it says of itself. */
export type MessageKind = 'signature' | 'time-stamp';

/**
 * Reads a message strictly: each of its bytes is signed, is a certificate, or has one right value.
 *
 * [Note: An envelope has one writing] The signature covers the file and the signed attributes, but not the envelope
 * around them. So the envelope must be written in the one way its meaning has: shortest lengths, the issuer's name
 * byte for byte as in the certificate, no empty room, and nothing beside the signature but a time stamp.
 */
export function readMessage(bytes: Uint8Array<ArrayBuffer>, kind: MessageKind): CmsMessage | undefined {
  try {
    const { offset, result } = asn1js.fromBER(bytes);
    if (offset !== bytes.length || !isDistinguished(bytes)) return undefined;
    const { content } = new pkijs.ContentInfo({ schema: result });
    const message = new pkijs.SignedData({ schema: content });
    const again = new pkijs.ContentInfo({ contentType: pkijs.ContentInfo.SIGNED_DATA, content: message.toSchema() });
    if (!same(new Uint8Array(again.toSchema().toBER(false)), bytes)) return undefined;
    return isPlain(message, kind) ? parts(message) : undefined;
  } catch {
    return undefined;
  }
}

/** What each kind of message must say of itself. */
export const contentTypes = {
  signature: pkijs.ContentInfo.DATA,
  'time-stamp': '1.2.840.113549.1.9.16.1.4',
} as const satisfies Record<MessageKind, string>;

/** The parts outside the signature's own cover have one right value each; anything else was put there. */
function isPlain(message: pkijs.SignedData, kind: MessageKind): boolean {
  const [signer, ...others] = message.signerInfos;
  const [digest, ...digests] = message.digestAlgorithms;
  const { eContent, eContentType } = message.encapContentInfo;
  if (!signer || !digest) return false;
  return (
    others.length === 0 &&
    digests.length === 0 &&
    message.version === (kind === 'signature' ? 1 : 3) &&
    signer.version === 1 &&
    // Content inside a signature would be verified instead of the file.
    (kind === 'signature' ? eContent === undefined : eContent instanceof asn1js.OctetString) &&
    eContentType === contentTypes[kind] &&
    message.crls === undefined &&
    digest.algorithmId === signer.digestAlgorithm.algorithmId &&
    [digest, signer.digestAlgorithm, signer.signatureAlgorithm].every(takesNothing) &&
    signer.signedAttrs !== undefined &&
    (signer.unsignedAttrs === undefined || (kind === 'signature' && holdsStampOnly(signer.unsignedAttrs)))
  );
}

/** The algorithms that we accept take no parameters: nothing stands there, or the empty value that means nothing. */
const takesNothing = ({ algorithmParams }: pkijs.AlgorithmIdentifier): boolean =>
  algorithmParams === undefined || algorithmParams instanceof asn1js.Null;

/** The attribute that holds a time stamp of the signature. */
export const stampAttribute = '1.2.840.113549.1.9.16.2.14';

const holdsStampOnly = ({ attributes }: pkijs.SignedAndUnsignedAttributes): boolean =>
  attributes.length === 1 && attributes.every(({ type, values }) => type === stampAttribute && values.length === 1);

function parts(message: pkijs.SignedData): CmsMessage | undefined {
  const certificates = (message.certificates ?? []).filter((candidate) => candidate instanceof pkijs.Certificate);
  const [signer] = message.signerInfos;
  const sid: unknown = signer?.sid;
  if (!signer || !(sid instanceof pkijs.IssuerAndSerialNumber)) return undefined;
  if (certificates.length !== (message.certificates ?? []).length) return undefined;
  const certificate = certificates.find((candidate) => isNamed(candidate, sid));
  const content = Uint8Array.from(message.encapContentInfo.eContent?.valueBlock.valueHexView ?? []);
  return certificate && { signer, certificate, certificates, content };
}

/** By its issuer and serial number, byte for byte: names that only mean the same could be rewritten unseen. */
const isNamed = ({ issuer, serialNumber }: pkijs.Certificate, sid: pkijs.IssuerAndSerialNumber): boolean =>
  same(written(issuer.toSchema()), written(sid.issuer.toSchema())) &&
  same(written(serialNumber), written(sid.serialNumber));

const written = (value: asn1js.BaseBlock): Uint8Array => new Uint8Array(value.toBER(false));
