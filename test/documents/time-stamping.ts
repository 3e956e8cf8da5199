import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { Holder } from './certificate-chain.ts';
import { signingTime } from './signed-sample.ts';

const tstInfo = '1.2.840.113549.1.9.16.1.4';

/** Stamps bytes as an authority would: its statement about them, signed in a message of its own. */
export async function timeStamp(authority: Holder, stamped: Uint8Array<ArrayBuffer>): Promise<asn1js.Sequence> {
  const statement = new pkijs.TSTInfo({
    version: 1,
    policy: '1.2.3.4.1',
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
      hashedMessage: await digest(stamped),
    }),
    serialNumber: new asn1js.Integer({ value: 1 }),
    genTime: new Date(signingTime),
  });
  const content = statement.toSchema().toBER(false);
  const message = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: tstInfo }),
    certificates: [authority.certificate],
    signerInfos: [await signerInfo(authority, content)],
  });
  // Given afterwards, since a statement handed over at once would be cut in pieces.
  message.encapContentInfo.eContent = new asn1js.OctetString({ valueHex: content });
  await message.sign(authority.keys.privateKey, 0, 'SHA-256');
  return new pkijs.ContentInfo({
    contentType: pkijs.ContentInfo.SIGNED_DATA,
    content: message.toSchema(true),
  }).toSchema();
}

async function signerInfo({ certificate }: Holder, content: ArrayBuffer): Promise<pkijs.SignerInfo> {
  const sequence = (...value: asn1js.BaseBlock[]): asn1js.Sequence => new asn1js.Sequence({ value });
  const named = sequence(sequence(sequence(await digest(certificate.toSchema(true).toBER(false)))));
  const attributes = [
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.3', values: [new asn1js.ObjectIdentifier({ value: tstInfo })] }),
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.4', values: [await digest(content)] }),
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.16.2.47', values: [named] }),
  ];
  return new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
  });
}

const digest = async (bytes: BufferSource): Promise<asn1js.OctetString> =>
  new asn1js.OctetString({ valueHex: await crypto.subtle.digest('SHA-256', bytes) });
