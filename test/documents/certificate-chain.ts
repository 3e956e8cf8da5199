import { CryptoKeySigner, PDF, type Signer } from '@libpdf/core';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { signingTime } from './signed-sample.ts';

/** A certificate and the key it speaks for. */
export interface Holder {
  readonly certificate: pkijs.Certificate;
  readonly keys: CryptoKeyPair;
}

/** What a certificate should be other than vouching for itself, with a key on an elliptic curve. */
export interface IssueOptions {
  readonly issuer?: Holder;
  readonly authority?: boolean;
  readonly key?: keyof typeof keyKinds;
}

const keyKinds = {
  EC: { name: 'ECDSA', namedCurve: 'P-256' },
  RSA: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
} as const;

/** Issues a certificate of this year; without an issuer it vouches for itself. */
export async function issue(
  name: string,
  { issuer, authority = false, key = 'EC' }: IssueOptions = {},
): Promise<Holder> {
  const keys = await crypto.subtle.generateKey(keyKinds[key], true, ['sign', 'verify']);
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: 1 + Math.floor(Math.random() * 1_000_000) });
  const named = (value: string): pkijs.AttributeTypeAndValue =>
    new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value }) });
  certificate.subject.typesAndValues.push(named(name));
  if (issuer) certificate.issuer = issuer.certificate.subject;
  else certificate.issuer.typesAndValues.push(named(name));
  certificate.notBefore.value = new Date('2026-01-01');
  certificate.notAfter.value = new Date('2027-01-01');
  const constraints = new pkijs.BasicConstraints({ cA: authority });
  certificate.extensions = [
    new pkijs.Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER(false) }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign((issuer?.keys ?? keys).privateKey, 'SHA-256');
  return { certificate, keys };
}

/** Signs a paper as a token would: the file carries the signer's certificate and those handed along. */
export async function signWithChain(
  bytes: Uint8Array,
  holder: Holder,
  along: readonly Holder[],
  digestAlgorithm: 'SHA-256' | 'SHA-384' | 'SHA-512' = 'SHA-256',
): Promise<Uint8Array> {
  const der = ({ certificate }: Holder): Uint8Array => new Uint8Array(certificate.toSchema(true).toBER(false));
  const { privateKey } = holder.keys;
  const signer: Signer =
    privateKey.algorithm.name === 'ECDSA'
      ? new CryptoKeySigner(privateKey, der(holder), 'EC', 'ECDSA', along.map(der))
      : new CryptoKeySigner(privateKey, der(holder), 'RSA', 'RSASSA-PKCS1-v1_5', along.map(der));
  const pdf = await PDF.load(bytes);
  const signed = await pdf.sign({
    signer,
    fieldName: 'token',
    level: 'B-B',
    signingTime: new Date(signingTime),
    digestAlgorithm,
  });
  return signed.bytes;
}
