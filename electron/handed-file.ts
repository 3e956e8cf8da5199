import { open, type FileHandle } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HandedBackup, HandedFileFault } from '#bridge/contract.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { largestBackup } from './bridge-requests.ts';

/*
 * [Note: A file by double click]
 *
 * The system hands a backup over in four ways: among the words of the first start, among those of a second start, as
 * macOS's own event (even before the application is ready), and as a word after `npm start --`. All of them end here,
 * as one path that waits until the page asks: when it opens, and whenever the officer turns to its window. The page
 * learns the file's name and bytes once, and no path; only a backup is ever read.
 */

/** The file that the system wants opened, kept until the page takes it. */
export interface HandedFile {
  /** Takes note of the last backup among the words of a start; tells whether there was one. */
  readonly offer: (words: readonly string[], folder: string) => boolean;
  /** Reads the file that waits and forgets it; null when none does. */
  readonly take: () => Promise<Result<HandedBackup | null, HandedFileFault>>;
}

/** The backup that the words of a start name, as a whole path; undefined when they name none. */
export function backupNamed(words: readonly string[], folder: string): string | undefined {
  const paths = words.filter((word) => !word.startsWith('-')).map(pathOf);
  const path = paths.findLast((said) => /[^\\/]\.bangvang$/iu.test(said));
  return path === undefined ? undefined : resolve(folder, path);
}

// Desktops of Linux hand a file over as an address.
function pathOf(word: string): string {
  try {
    return word.startsWith('file:') ? fileURLToPath(word) : word;
  } catch {
    return '';
  }
}

/** An empty hand; a later file takes the place of one that nobody asked for. */
export function handedFile(largest = largestBackup): HandedFile {
  let waiting: string | undefined;
  return {
    offer: (words, folder) => {
      const path = backupNamed(words, folder);
      waiting = path ?? waiting;
      return path !== undefined;
    },
    take: async () => {
      const path = waiting;
      waiting = undefined;
      return path === undefined ? ok(null) : readBackupFile(path, largest);
    },
  };
}

async function readBackupFile(path: string, largest: number): Promise<Result<HandedBackup, HandedFileFault>> {
  const name = basename(path);
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const facts = await file.stat();
    // A pipe or a device would be read for ever.
    if (!facts.isFile()) return err({ type: 'unreadable', name });
    if (facts.size > largest) return err({ type: 'too-large', name });
    return ok({ name, bytes: new Uint8Array(await file.readFile()) });
  } catch {
    return err({ type: 'unreadable', name });
  } finally {
    await file?.close().catch(() => undefined);
  }
}
