import type { StoredFile } from './tables.ts';

/** What a paper's file is, told by its first bytes and never by its name; undefined for what the council does not keep. */
export function mediaTypeOf(bytes: Uint8Array): StoredFile['mediaType'] | undefined {
  const begins = (...first: readonly number[]): boolean => first.every((byte, index) => bytes[index] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  return begins(0x50, 0x4b, 0x03, 0x04) ? 'application/zip' : undefined;
}
