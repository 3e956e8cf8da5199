import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

/**
 * Writes a paper so that the disk holds either the old file or the whole new one, whatever happens meanwhile: beside,
 * flushed, then renamed into place, and the folder flushed so that the rename itself survives a pulled plug. `mode`
 * narrows who may read it, for what is not a paper.
 */
export async function writeAtomically(path: string, bytes: Uint8Array, mode = 0o666): Promise<void> {
  const beside = await writeBeside(dirname(path), bytes, mode);
  try {
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Writes a paper under its name, or "name (2)", "name (3)"...: a paper already there is never replaced. */
export async function writeWithoutReplacing(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const beside = await writeBeside(folder, bytes, 0o666);
  try {
    const path = await reserveName(folder, safeFileName(name));
    try {
      await rename(beside, path);
    } catch (error) {
      // The empty file that holds the name must not pass for a paper.
      await unlink(path).catch(() => undefined);
      throw error;
    }
    await flushFolder(folder);
    return path;
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}

/** The name a paper may have on every system: no path, no control mark, no device name, short enough for any disk. */
export function safeFileName(suggested: string): string {
  const plain = suggested
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
    .replace(/[<>:"/\\|?*]/gu, '-');
  const extension = /\.[a-z\d]{1,10}$/iu.exec(plain)?.[0] ?? '';
  const stem = shorten(trimName(plain.slice(0, plain.length - extension.length)), longestStem);
  return `${stem === '' || windowsDevice.test(stem) ? `_${stem}` : stem}${extension}`;
}

// Most disks take 255 bytes a name; a Vietnamese letter takes three, and " (2)" must still fit.
const longestStem = 200;
const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/iu;

// Windows drops a dot or a space at the end of a name, and a dot in front hides the file elsewhere.
const trimName = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/gu, '');

function shorten(text: string, bytes: number): string {
  let kept = '';
  let size = 0;
  for (const letter of text) {
    size += Buffer.byteLength(letter);
    if (size > bytes) break;
    kept += letter;
  }
  return trimName(kept);
}

// An exclusive, empty file takes the name first: between looking whether a name is free and renaming onto it, another
// program could have written there, and rename replaces without asking.
async function reserveName(folder: string, name: string): Promise<string> {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let copy = 1; copy < 10_000; copy += 1) {
    const path = join(folder, copy === 1 ? name : `${stem} (${copy})${extension}`);
    try {
      await (await open(path, 'wx')).close();
      return path;
    } catch (error) {
      if (!isAlreadyThere(error)) throw error;
    }
  }
  throw new Error(`Ten thousand papers are named ${name}`);
}

/** Takes away what a write left beside its file when the machine went off in the middle, a day ago or longer. */
export async function sweepLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^\.bang-vang-[\da-f]{16}\.tmp$/u.test(name));
  for (const path of names.map((name) => join(folder, name))) {
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > dayLong) await unlink(path).catch(() => undefined);
  }
}

const dayLong = 86_400_000;

async function writeBeside(folder: string, bytes: Uint8Array, mode: number): Promise<string> {
  const path = join(folder, `.bang-vang-${randomBytes(8).toString('hex')}.tmp`);
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    return path;
  } catch (error) {
    await file.close().catch(() => undefined);
    await unlink(path).catch(() => undefined);
    throw error;
  }
}

/** Reads a file whole, as the plain bytes that cross to the page: Node's own kind of bytes does not cross everywhere. */
export async function readWhole(path: string): Promise<Uint8Array> {
  const { buffer, byteOffset, byteLength } = await readFile(path);
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/**
 * Flushes a folder, so that a new or renamed file in it survives a pulled plug; false where that cannot be asked:
 * Windows opens no folder to flush it, and some network disks refuse. The file itself is on the disk by then.
 */
export async function flushFolder(folder: string): Promise<boolean> {
  try {
    const opened = await open(folder, 'r');
    await opened.sync().finally(() => opened.close());
    return true;
  } catch {
    return false;
  }
}

const isAlreadyThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'EISDIR');
