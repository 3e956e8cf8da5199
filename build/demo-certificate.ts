import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** What a certificate made on the spot should be: the demo makes good ones, tests make bad ones too. */
export interface CertificateOptions {
  /** The name in the certificate, Vietnamese letters and all. */
  readonly name: string;
  readonly password: string;
  readonly from: Date;
  readonly to: Date;
  /** What the key may be used for; digital signature and non-repudiation unless told otherwise. */
  readonly usage?: 'signing' | 'encipherment';
}

/** A self-signed certificate with its RSA-2048 key in a PKCS#12 file, as a token shop would hand it out. */
export async function makeCertificate(options: CertificateOptions): Promise<Uint8Array<ArrayBuffer>> {
  const keys = await crypto.subtle.generateKey(
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );
  const certificate = await selfSigned(options, keys);
  const key = new pkijs.PrivateKeyInfo({
    schema: asn1js.fromBER(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).result,
  });
  return pack(certificate, key, options.password);
}

async function selfSigned(
  { name, from, to, usage = 'signing' }: CertificateOptions,
  keys: CryptoKeyPair,
): Promise<pkijs.Certificate> {
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({
    valueHex: positive(crypto.getRandomValues(new Uint8Array(8))).buffer,
  });
  for (const side of [certificate.issuer, certificate.subject]) {
    side.typesAndValues.push(
      new pkijs.AttributeTypeAndValue({ type: '2.5.4.6', value: new asn1js.PrintableString({ value: 'VN' }) }),
      new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value: name }) }),
    );
  }
  certificate.notBefore.value = from;
  certificate.notAfter.value = to;
  // Bit 0 is digitalSignature, bit 1 nonRepudiation, bit 2 keyEncipherment.
  const bits = usage === 'signing' ? { byte: 0b1100_0000, unused: 6 } : { byte: 0b0010_0000, unused: 5 };
  const keyUsage = new asn1js.BitString({ valueHex: new Uint8Array([bits.byte]).buffer, unusedBits: bits.unused });
  certificate.extensions = [
    new pkijs.Extension({
      extnID: '2.5.29.15',
      critical: true,
      extnValue: keyUsage.toBER(false),
      parsedValue: keyUsage,
    }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return certificate;
}

async function pack(
  certificate: pkijs.Certificate,
  key: pkijs.PrivateKeyInfo,
  password: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const secret = new TextEncoder().encode(password).buffer;
  const protection = {
    password: secret,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: 10_000,
  } as const;
  const keyBag = new pkijs.PKCS8ShroudedKeyBag({ parsedValue: key });
  await keyBag.makeInternalValues(protection as unknown as Parameters<typeof keyBag.makeInternalValues>[0]);
  const safe = new pkijs.AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: 0, value: contents('1.2.840.113549.1.12.10.1.2', keyBag) },
        {
          privacyMode: 1,
          value: contents('1.2.840.113549.1.12.10.1.3', new pkijs.CertBag({ parsedValue: certificate })),
        },
      ],
    },
  });
  await safe.makeInternalValues({ safeContents: [{}, protection] });
  const file = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await file.makeInternalValues({
    password: secret,
    iterations: 10_000,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  });
  return new Uint8Array(file.toSchema().toBER(false));
}

const contents = (bagId: string, bagValue: pkijs.PKCS8ShroudedKeyBag | pkijs.CertBag): pkijs.SafeContents =>
  new pkijs.SafeContents({ safeBags: [new pkijs.SafeBag({ bagId, bagValue })] });

/** A serial number is a positive integer: its first bit is nought, and it does not begin with a nought byte. */
function positive(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}
