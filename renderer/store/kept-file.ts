import type { FileId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { sha256Hex } from './canonical.ts';
import { mediaTypeOf } from './media-type.ts';
import { largestFile, type StoredFile } from './tables.ts';

/** Bytes as they are kept, under their hash: taken before the transaction, which must not wait for it. */
export const fileOf = (bytes: Uint8Array, mediaType: StoredFile['mediaType'] = 'application/pdf'): StoredFile => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a hash of bytes is what names a file
  id: sha256Hex(bytes) as FileId,
  bytes,
  mediaType,
});

/** The file of a scan or photograph of a paper signed by hand; refused when it is something else, or too large. */
export function scannedFile(bytes: Uint8Array): Result<StoredFile, Refusal> {
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) return err({ type: 'not-a-scan' });
  if (bytes.length > largestFile) return err({ type: 'file-too-large', mebibytes: largestFile / 1024 / 1024 });
  return ok(fileOf(bytes, mediaType));
}
