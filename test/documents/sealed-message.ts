import { PDF } from '@libpdf/core';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { partAt } from '#documents/der.ts';
import { sealsOf } from '#documents/seals.ts';
import { checkSignedData } from '#documents/signed-data.ts';

/** A signature's message and the bytes that it is about. */
export interface Signed {
  readonly message: string;
  readonly covered: Uint8Array<ArrayBuffer>;
}

/** A file with one empty page. */
export async function blankPage(): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.addPage();
  return pdf.save();
}

/** The first signature of a file, without its padding. */
export function sealed(bytes: Uint8Array): Signed {
  const [seal] = sealsOf(bytes);
  if (seal?.message === undefined) throw new Error('A signed file');
  // As long as it says itself: a signature may end with noughts of its own.
  const end = partAt(Buffer.from(seal.message.slice(0, 16), 'hex'), 0)?.end ?? 0;
  return { message: seal.message.slice(0, 2 * end), covered: seal.covered };
}

/** What the verifier finds wrong with a message about the same bytes. */
export const problems = async ({ covered }: Signed, message: string): Promise<readonly string[]> =>
  (await checkSignedData(message, covered)).problems.map(({ type }) => type);

/** The message as pkijs reads it. */
export const read = ({ message }: Signed): pkijs.SignedData => {
  const { content } = new pkijs.ContentInfo({ schema: asn1js.fromBER(Buffer.from(message, 'hex')).result });
  return new pkijs.SignedData({ schema: content });
};

/** Its one signer. */
export function signerOf({ signerInfos: [signer] }: pkijs.SignedData): pkijs.SignerInfo {
  if (!signer) throw new Error('A signer');
  return signer;
}

/** The bytes that the key made. */
export const signatureOf = (signed: Signed): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(signerOf(read(signed)).signature.valueBlock.valueHexView);

/** The message with something in it changed, written anew. */
export function rewritten(
  signed: Signed,
  change: (message: pkijs.SignedData, signer: pkijs.SignerInfo) => unknown,
): string {
  const message = read(signed);
  change(message, signerOf(message));
  const content = message.toSchema();
  const whole = new pkijs.ContentInfo({ contentType: pkijs.ContentInfo.SIGNED_DATA, content });
  return hexOf(new Uint8Array(whole.toSchema().toBER(false)));
}

/** The message with a time stamp beside its signature. */
export const stamped = (signed: Signed, stamp: asn1js.Sequence): string =>
  rewritten(signed, (_, signer) =>
    leave(signer, [new pkijs.Attribute({ type: '1.2.840.113549.1.9.16.2.14', values: [stamp] })]),
  );

/** Leaves attributes beside the signature that it does not cover. */
export function leave(signer: pkijs.SignerInfo, attributes: pkijs.Attribute[]): void {
  signer.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes });
}

/** Bytes as the file writes them. */
export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
