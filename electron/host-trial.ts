import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, unlink } from 'node:fs/promises';
import { arch, release } from 'node:os';
import { join } from 'node:path';
import type { HostTrial } from '#bridge/contract.ts';
import { flushFolder, writeAtomically } from './files.ts';

/** Writes bytes as a paper is written, reads them back and takes them away; tells what this disk and this host are. */
export async function tryHost(folder: string, bytes: Uint8Array): Promise<HostTrial> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `tu-kiem-${randomBytes(8).toString('hex')}.tmp`);
  try {
    // Throws where the file itself cannot be flushed: then no paper could be saved either.
    await writeAtomically(path, bytes, 0o600);
    const folderFlushed = await flushFolder(folder);
    const readBack = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return { readBack, folderFlushed, system: `${process.platform} ${release()} ${arch()}`, versions: versions() };
  } finally {
    await unlink(path).catch(() => undefined);
  }
}

const versions = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['electron', 'chrome', 'node', 'v8'].flatMap((name) => {
      const version = process.versions[name];
      return version === undefined ? [] : [[name, version]];
    }),
  );
