import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** The largest list that is read: a unit's list is some hundred kilobytes. */
export const largestWorkbook = 50 * 1024 * 1024;
/**
 * What a list may unfold to: twice what fifty thousand lines come to. A file made to fill the memory says at least this
 * much itself, and one of this size takes a gigabyte while it is read [measured].
 */
const mostUnfolded = 100 * 1024 * 1024;
const mostParts = 2_000;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b];

/**
 * The parts of a workbook that hold its cells, packed anew: pictures, macros, comments and links are never opened. Each
 * part is unfolded into as much room as the file declares for it, so that one which lies about its size ends there.
 */
export function cellsOnly(bytes: Uint8Array): Result<Uint8Array, SheetFault> {
  if (bytes.byteLength > largestWorkbook) return err({ type: 'too-large' });
  if (beginsWith(bytes, compoundFile)) return err({ type: isEncrypted(bytes) ? 'locked' : 'old-format' });
  if (!beginsWith(bytes, zipFile)) return err({ type: 'not-a-workbook' });
  let declared = 0;
  let parts = 0;
  const take = (part: UnzipFileInfo): boolean => {
    declared += part.originalSize;
    parts += 1;
    return declared <= mostUnfolded && parts <= mostParts && holdsCells.test(part.name);
  };
  try {
    const taken = unzipSync(bytes, { filter: take });
    if (declared > mostUnfolded || parts > mostParts) return err({ type: 'too-large' });
    if (!('xl/workbook.xml' in taken)) return err({ type: 'not-a-workbook' });
    return ok(zipSync(taken, { level: 0 }));
  } catch {
    return err({ type: 'not-a-workbook' });
  }
}

const holdsCells =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/u;

/** Whether the bytes are a workbook's, old or locked ones included, as against a text file's. */
export const isWorkbook = (bytes: Uint8Array): boolean => beginsWith(bytes, zipFile) || beginsWith(bytes, compoundFile);

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** An encrypted workbook is a compound file with a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = Math.min(bytes.length - name.length, 4 * 1024 * 1024);
  for (let at = 0; at <= last; at += 2) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  // The directory lies anywhere, often at the end.
  for (let at = Math.max(0, bytes.length - 64 * 1024) & ~1; at <= bytes.length - name.length; at += 2) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
