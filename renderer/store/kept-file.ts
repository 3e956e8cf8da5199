import type { FileId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { KeptFile, PaperReference } from '#domain/year/paper-reference.ts';
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
  if (mediaType !== 'application/pdf' && mediaType !== 'image/jpeg' && mediaType !== 'image/png') {
    return err({ type: 'not-a-scan' });
  }
  return kept(bytes, mediaType);
}

/** The file of a piece of a dossier, as a unit hands it in; refused when it is something that is not kept, or too large. */
export function dossierFile({ name, bytes }: HandedIn): Result<StoredFile, Refusal> {
  const mediaType = mediaTypeOf(bytes);
  // A packed file may hold anything: one that says what it is goes out again as that.
  const isKept = mediaType !== undefined && (mediaType !== 'application/zip' || /\.(?:docx|xlsx)$/iu.test(name));
  return isKept ? kept(bytes, mediaType) : err({ type: 'not-a-dossier-file' });
}

/** A file as it is handed in. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The name under which a kept file goes out again: it ends as what the file is, whatever it was called. */
export function nameGoingOut(name: string, mediaType: StoredFile['mediaType']): string {
  const { fits, usual } = endings[mediaType];
  return fits.test(name) ? name.slice(-200) : `${name.slice(0, 190)}${usual}`;
}

const endings: Readonly<Record<StoredFile['mediaType'], { readonly fits: RegExp; readonly usual: string }>> = {
  'application/pdf': { fits: /.\.pdf$/iu, usual: '.pdf' },
  'image/jpeg': { fits: /.\.jpe?g$/iu, usual: '.jpg' },
  'image/png': { fits: /.\.png$/iu, usual: '.png' },
  'application/zip': { fits: /.\.(?:docx|xlsx)$/iu, usual: '.docx' },
};

function kept(bytes: Uint8Array, mediaType: StoredFile['mediaType']): Result<StoredFile, Refusal> {
  const fits = fitsKeeping(bytes.length);
  return fits.ok ? ok(fileOf(bytes, mediaType)) : fits;
}

/** Whether a file of this size is kept: asked before it is read, which a large one would make the laptop pay for. */
export const fitsKeeping = (size: number): Result<true, Refusal> =>
  size > largestFile ? err({ type: 'file-too-large', mebibytes: largestFile / 1024 / 1024 }) : ok(true);

/** A file of a form: the one that is kept already, or one just chosen with its bytes. */
export type HandedFile = KeptFile | HandedIn;

/** A paper of a form, cited, with its file. */
export interface HandedPaper extends Omit<PaperReference, 'file'> {
  readonly file: HandedFile | null;
}

/** What a row is to say of the file handed in, and the bytes to keep with it where they are new. */
export function keptFile(
  handed: HandedFile | null,
): Result<{ readonly file: KeptFile | null; readonly bytes: StoredFile | null }, Refusal> {
  if (handed === null || 'fileId' in handed) return ok({ file: handed, bytes: null });
  const scanned = scannedFile(handed.bytes);
  if (!scanned.ok) return scanned;
  return ok({ file: { fileId: scanned.value.id, name: tidyText(handed.name) }, bytes: scanned.value });
}
