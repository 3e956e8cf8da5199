import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file below a folder by its path from there (`/data/mirror/…`), as its bytes lie on the disk now. */
export type Disk = ReadonlyMap<string, Buffer>;

/** Reads a folder whole; a file that goes while it is read was not there. */
export async function diskOf(folder: string): Promise<Disk> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    found
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = await readFile(path).catch(() => undefined);
        return bytes && ([`/${relative(folder, path)}`, bytes] as const);
      }),
  );
  return new Map(files.filter((file) => file !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What was written between two looks: of a file that only grew, what it grew by; of another, all of it. */
export function writtenBetween(before: Disk, after: Disk): Disk {
  const written = [...after].flatMap(([path, bytes]): readonly (readonly [string, Buffer])[] => {
    const known = before.get(path);
    if (known?.equals(bytes) === true) return [];
    const grew = known !== undefined && bytes.subarray(0, known.length).equals(known);
    return [[path, grew ? bytes.subarray(known.length) : bytes]];
  });
  return new Map(written);
}

/** The files of a disk on whose path one of these words stands. */
export const onPath = (disk: Disk, ...words: readonly string[]): Disk =>
  new Map([...disk].filter(([path]) => words.some((word) => path.includes(word))));

/** The files on whose path none of them stands. */
export const offPath = (disk: Disk, ...words: readonly string[]): Disk =>
  new Map([...disk].filter(([path]) => !words.some((word) => path.includes(word))));

/**
 * How a word stands in bytes: as UTF-8, one byte a letter where every letter is Latin, and two bytes a letter in either
 * order. A browser's keys have one order and its values the other; without the outermost nought of a plain word both are
 * one spelling, which is found once wherever it stands, whatever comes before and after it.
 */
function spelled(word: string): readonly Buffer[] {
  const low = Buffer.from(word, 'utf16le');
  const isPlain = Buffer.byteLength(word, 'utf8') === word.length;
  if (isPlain) return [Buffer.from(word, 'utf8'), low.subarray(0, -1)];
  const isLatin = Buffer.from(word, 'latin1').toString('latin1') === word;
  const one = isLatin ? [Buffer.from(word, 'latin1')] : [];
  return [Buffer.from(word, 'utf8'), low, Buffer.from(low).swap16(), ...one];
}

/** The files of a disk in which one of these words stands, in any spelling. */
export const holding = (disk: Disk, words: readonly string[]): readonly string[] =>
  [...disk].flatMap(([path, bytes]) =>
    words
      .filter((word) => spelled(word).some((spelling) => bytes.includes(spelling)))
      .map((word) => `${path}: ${word}`),
  );

/** A log of the browser's database without the heads that cut it every 32 KiB, in the middle of a word if need be. */
function unbroken(log: Buffer): Buffer {
  const [block, head] = [32_768, 7];
  const parts: Buffer[] = [];
  for (let at = 0; at + head <= log.length;) {
    const left = block - (at % block);
    const length = log.readUInt16LE(at + 4);
    // What is too short for a head is filled up, and so is the rest of a block that was never written.
    if (left < head || length === 0) {
      at += left;
      continue;
    }
    parts.push(log.subarray(at + head, at + head + length));
    at += head + length;
  }
  return Buffer.concat(parts);
}

/** The files of a disk, the database's logs as if they had been written in one piece. */
export const inOnePiece = (disk: Disk): Disk =>
  new Map([...disk].map(([path, bytes]) => [path, path.endsWith('.log') ? unbroken(bytes) : bytes]));

/** The order in which some words stand in bytes, each told by the name it is given. */
export function orderIn(bytes: Buffer, nameByWord: ReadonlyMap<string, string>): readonly string[] {
  const found = [...nameByWord].flatMap(([word, name]) =>
    spelled(word).flatMap((spelling) => {
      const places: { at: number; name: string }[] = [];
      for (let at = bytes.indexOf(spelling); at !== -1; at = bytes.indexOf(spelling, at + 1)) places.push({ at, name });
      return places;
    }),
  );
  return found.toSorted((a, b) => a.at - b.at).map(({ name }) => name);
}
