import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { instantOf, type Instant } from '#domain/time.ts';
import { commonName, maySign } from './certificate.ts';
import { readMessage, type CmsMessage } from './cms-message.ts';
import { attributeOf, namesCertificate, verifies } from './cms-signer.ts';
import { partAt } from './der.ts';
import { stampHolds } from './time-stamp.ts';

/** What is wrong with the sealed part of a signature. */
export type SealProblem =
  | { readonly type: 'seal-unreadable' }
  /** The covered bytes, or what was signed about them, are not what the key signed. */
  | { readonly type: 'bytes-altered' }
  /** The certificate in the file is not the one that the signature names. */
  | { readonly type: 'certificate-exchanged' }
  | { readonly type: 'certificate-not-valid-then' }
  | { readonly type: 'certificate-not-for-signing' }
  /** The time stamp beside the signature is not sound, or stamps another one. */
  | { readonly type: 'time-stamp-wrong' };

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
  const message = read(hexadecimal);
  if (!message) return unreadable;
  const { certificate, certificates } = message;
  const signedAt = timeOf(message);
  const problems: SealProblem[] = [];
  if (!(await verifies(message, covered))) problems.push({ type: 'bytes-altered' });
  if (!(await namesCertificate(message))) problems.push({ type: 'certificate-exchanged' });
  if (!isValidAt(certificate, signedAt)) problems.push({ type: 'certificate-not-valid-then' });
  if (!maySign(certificate)) problems.push({ type: 'certificate-not-for-signing' });
  if (!(await stampHolds(message))) problems.push({ type: 'time-stamp-wrong' });
  const trust = await trustIn(certificate, certificates, signedAt);
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

/** The message among its padding: whole bytes, and only noughts may follow it. */
function read(hexadecimal: string): CmsMessage | undefined {
  if (hexadecimal.length % 2 !== 0) return undefined;
  const bytes = Uint8Array.from(hexadecimal.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
  const end = partAt(bytes, 0)?.end;
  if (end === undefined || bytes.subarray(end).some((byte) => byte !== 0)) return undefined;
  return readMessage(bytes.slice(0, end), 'signature');
}

function timeOf(message: CmsMessage): Instant | null {
  const time = attributeOf(message, '1.2.840.113549.1.9.5');
  return time instanceof asn1js.UTCTime || time instanceof asn1js.GeneralizedTime
    ? instantOf(time.toDate().getTime())
    : null;
}
