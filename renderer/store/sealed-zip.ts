import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { err, ok, type Result } from '#domain/result.ts';
import { sha256Hex } from './canonical.ts';

/*
 * [Note: A sealed zip] A zip's checksums leave its own headers open. So the comment at its very end holds the SHA-256
 * of every byte before it: one byte changed anywhere is seen before anything is unpacked, and the file is still a zip
 * that any program opens. The seal tells accidents and clumsy hands; the journal's chain inside tells more.
 */

/** What a sealed zip holds, by name. */
export type Members = Readonly<Record<string, Uint8Array>>;

/** How large a sealed zip may be, packed and unpacked. */
export interface ZipLimits {
  readonly packed: number;
  readonly unpacked: number;
  readonly members: number;
}

/** Why a file is no sealed zip, or not the one that was written. */
export type ZipFault = 'too-large' | 'not-a-backup' | 'damaged';

const endLength = 22;
const sealLength = 64;
// Nothing of the day or the machine in it: the same content is the same file.
const epoch = new Date(1980, 0, 1);

/** Packs and seals; what is packed already, such as a PDF, is only laid in. */
export function sealZip(members: Members, packsWell: (name: string) => boolean): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(members)) {
    files[name] = [bytes, { level: packsWell(name) ? 6 : 0, mtime: epoch }];
  }
  const zip = zipSync(files);
  const sealed = new Uint8Array(zip.length + sealLength);
  sealed.set(zip);
  new DataView(sealed.buffer).setUint16(zip.length - 2, sealLength, true);
  sealed.set(strToU8(sha256Hex(sealed.subarray(0, zip.length))), zip.length);
  return sealed;
}

/** Unpacks what {@link sealZip} packed: every byte as it was, every name once, within the limits. */
export function openSealedZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  isName: (name: string) => boolean,
): Result<Members, ZipFault> {
  if (bytes.length > limits.packed) return err('too-large');
  if (bytes.length < endLength + sealLength || strFromU8(bytes.subarray(0, 2), true) !== 'PK') {
    return err('not-a-backup');
  }
  const zip = bytes.subarray(0, bytes.length - sealLength);
  const end = new DataView(zip.buffer, zip.byteOffset + zip.length - endLength, endLength);
  if (end.getUint32(0, true) !== 0x06054b50 || end.getUint16(20, true) !== sealLength) return err('not-a-backup');
  if (strFromU8(bytes.subarray(zip.length), true) !== sha256Hex(zip)) return err('damaged');
  let [unpacked, count] = [0, 0];
  const names = new Set<string>();
  try {
    const members = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        count += 1;
        if (unpacked > limits.unpacked || count > limits.members) throw new Error('larger than any');
        if (names.has(name) || !isName(name)) throw new Error('a member that nobody wrote');
        names.add(name);
        return true;
      },
    });
    return ok(members);
  } catch {
    return err('damaged');
  }
}
