import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** The one spelling of a value as JSON (RFC 8785): what is hashed is the same text on every laptop. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only JSON values can be written down');
  return text;
}

/** SHA-256 in 64 hexadecimal digits, synchronous: a transaction waits for nothing but Dexie. */
export const sha256Hex = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));

/** Whether bytes begin with others, or are the same. */
export const beginsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  bytes.length >= start.length && start.every((byte, index) => byte === bytes[index]);
