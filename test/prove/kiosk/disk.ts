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

/** How a word stands in bytes: as UTF-8, two bytes a letter, or one where every letter is Latin. */
const spelled = (word: string): readonly Buffer[] => [
  Buffer.from(word, 'utf8'),
  Buffer.from(word, 'utf16le'),
  ...(Buffer.from(word, 'latin1').toString('latin1') === word ? [Buffer.from(word, 'latin1')] : []),
];

/** The files of a disk in which one of these words stands, in any spelling. */
export const holding = (disk: Disk, words: readonly string[]): readonly string[] =>
  [...disk].flatMap(([path, bytes]) =>
    words
      .filter((word) => spelled(word).some((spelling) => bytes.includes(spelling)))
      .map((word) => `${path}: ${word}`),
  );

/** The order in which some words stand in bytes, each told by the name it is given. */
export function orderIn(bytes: Buffer, nameByWord: ReadonlyMap<string, string>): readonly string[] {
  const found = [...nameByWord].flatMap(([word, name]) =>
    [...new Set(spelled(word).map((spelling) => spelling.toString('latin1')))].flatMap((spelling) => {
      const places: { at: number; name: string }[] = [];
      const needle = Buffer.from(spelling, 'latin1');
      for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) places.push({ at, name });
      return places;
    }),
  );
  return found.toSorted((a, b) => a.at - b.at).map(({ name }) => name);
}
