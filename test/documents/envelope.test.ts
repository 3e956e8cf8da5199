import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { beforeAll, describe, expect, test } from 'vitest';
import { issue, signWithChain, type Holder } from './certificate-chain.ts';
import {
  blankPage,
  leave,
  problems,
  read,
  rewritten,
  sealed,
  signatureOf,
  signerOf,
  stamped,
  type Signed,
} from './sealed-message.ts';
import { timeStamp } from './time-stamping.ts';

/* What stands around a signature, rewritten by somebody without the key. */

let curve: Signed;
let rsa: Signed;
let authority: Holder;

beforeAll(async () => {
  const page = await blankPage();
  curve = sealed(await signWithChain(page, await issue('Bà Nguyễn Thị Hường'), []));
  rsa = sealed(await signWithChain(page, await issue('Bà Nguyễn Thị Hường', { key: 'RSA' }), []));
  authority = await issue('Trạm dấu thời gian');
});

test('a signature as it was given has nothing wrong, by curve and by RSA', async () => {
  for (const signed of [curve, rsa]) expect(await problems(signed, signed.message)).toEqual([]);
});

test.each(['SHA-384', 'SHA-512'] as const)(
  'a signature that names its certificate by %s is as good',
  async (digest) => {
    const signed = sealed(await signWithChain(await blankPage(), await issue('Ông Lê Văn Phú'), [], digest));
    expect(await problems(signed, signed.message)).toEqual([]);
  },
);

describe('what the signature does not cover has one right value', () => {
  const nothing = new asn1js.Null();
  const other = new pkijs.Attribute({ type: '1.2.3.4', values: [nothing] });
  const revocations = new pkijs.OtherRevocationInfoFormat({ otherRevInfoFormat: '1.2.3.4', otherRevInfo: nothing });
  test.each<[string, (message: pkijs.SignedData, signer: pkijs.SignerInfo) => void]>([
    [
      'the issuer’s name in other letters',
      (_, { sid }) => {
        if (!(sid instanceof pkijs.IssuerAndSerialNumber)) throw new Error('Signers are named by issuer');
        const value = new asn1js.Utf8String({ value: 'BÀ NGUYỄN THỊ HƯỜNG' });
        const name = new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value });
        sid.issuer = new pkijs.RelativeDistinguishedNames({ typesAndValues: [name] });
      },
    ],
    ['parameters of the message’s digest', (message) => inRoom(message.digestAlgorithms[0])],
    ['parameters of the signer’s digest', (_, { digestAlgorithm }) => inRoom(digestAlgorithm)],
    ['parameters of the signature', (_, { signatureAlgorithm }) => inRoom(signatureAlgorithm)],
    ['one more digest', ({ digestAlgorithms }) => digestAlgorithms.push(...digestAlgorithms)],
    ['an attribute that nobody signed', (_, signer) => leave(signer, [other])],
    ['a list of revoked certificates', (message) => (message.crls = [revocations])],
    ['another version of the signer', (_, signer) => (signer.version = 3)],
  ])('%s is refused', async (_, change) => {
    for (const signed of [curve, rsa])
      expect(await problems(signed, rewritten(signed, change))).toContain('seal-unreadable');
  });
});

test('one RSA algorithm in the place of the other is refused, where the signer signed which it was', async () => {
  const before = signerOf(read(rsa)).signatureAlgorithm.algorithmId;
  const after = before.endsWith('.11') ? '1.2.840.113549.1.1.1' : '1.2.840.113549.1.1.11';
  const message = rewritten(rsa, (_, { signatureAlgorithm }) => (signatureAlgorithm.algorithmId = after));
  expect(await problems(rsa, message)).toEqual(['bytes-altered']);
});

test('a nought before one number of a curve’s signature is refused', async () => {
  const message = rewritten(curve, (_, signer) => {
    const { result } = asn1js.fromBER(signer.signature.valueBlock.valueHexView);
    if (!(result instanceof asn1js.Sequence)) throw new Error('Two numbers');
    const [first, second] = result.valueBlock.value;
    if (!(first instanceof asn1js.Integer) || !(second instanceof asn1js.Integer)) throw new Error('Two numbers');
    const padded = new asn1js.Integer({ valueHex: new Uint8Array([0, ...first.valueBlock.valueHexView]).buffer });
    signer.signature = new asn1js.OctetString({
      valueHex: new asn1js.Sequence({ value: [padded, second] }).toBER(false),
    });
  });
  expect(await problems(curve, message)).toEqual(['bytes-altered']);
});

test('another version of the message is refused', async () => {
  expect(await problems(curve, curve.message.replace('020101', '020103'))).toEqual(['seal-unreadable']);
});

test('padding is noughts in whole bytes, and a length is written in its shortest way', async () => {
  const { message } = curve;
  expect(await problems(curve, `${message}00`)).toEqual([]);
  for (const forged of [`${message}0`, `${message}01`, message.replace(/^3082/u, '308300'), '', '30'])
    expect(await problems(curve, forged), forged.slice(0, 10)).toEqual(['seal-unreadable']);
});

describe('a time stamp beside a signature', () => {
  test('is no fault when it stamps this signature', async () => {
    const stamp = await timeStamp(authority, signatureOf(curve));
    expect(await problems(curve, stamped(curve, stamp))).toEqual([]);
  });

  test('of another signature is refused', async () => {
    const stamp = await timeStamp(authority, signatureOf(rsa));
    expect(await problems(curve, stamped(curve, stamp))).toEqual(['time-stamp-wrong']);
  });
});

function inRoom(algorithm: pkijs.AlgorithmIdentifier | undefined): void {
  if (algorithm) algorithm.algorithmParams = new asn1js.OctetString({ valueHex: new Uint8Array([1, 2, 3]).buffer });
}
