import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { MirrorEnd } from '#bridge/contract.ts';
import { flushFolder, readWhole, sweepLeftovers, writeAtomically } from './files.ts';

/*
 * [Note: The second copy] Everything that is committed in the page's database follows, in order, into a plain file that
 * is only ever added to, a line an entry, with the papers beside it under the hash of their bytes. When the database is
 * lost, these two rebuild it. This side knows nothing of what a line says: it adds, reads and moves aside.
 */

/** The second copy on the disk. */
export interface Mirror {
  open(): Promise<MirrorEnd>;
  /** Gives the new size; undefined when the end is not at `at`, with nothing written. */
  append(at: number, bytes: Uint8Array): Promise<number | undefined>;
  read(at: number, length: number): Promise<Uint8Array>;
  keepFile(id: string, bytes: Uint8Array): Promise<void>;
  readFile(id: string): Promise<Uint8Array>;
  /** Gives the folder where it lies now. */
  setAside(): Promise<string>;
}

const lineEnd = 0x0a;

/** The second copy in the application's data folder; what is asked of it is done one after another. */
export function mirrorIn(data: string, now: () => Date = () => new Date()): Mirror {
  const folder = join(data, 'mirror');
  const lines = join(folder, 'journal.jsonl');
  const files = join(folder, 'files');
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
  return {
    open: () =>
      inTurn(async () => {
        if ((await mkdir(files, { recursive: true })) !== undefined) {
          // A folder that is new, and the file in it, must still have their names after a power cut.
          await withFile(lines, 'a', (file) => file.sync());
          await flushFolder(folder);
          await flushFolder(data);
        }
        await sweepLeftovers(files);
        const end = await cutTornLine(lines);
        const names = (await readdir(files)).filter((name) => isHash(name));
        return { ...end, last: await lastLine(lines, end), files: names };
      }),
    append: (at, bytes) => inTurn(() => appendAt(lines, at, bytes)),
    read: (at, length) =>
      inTurn(() =>
        withFile(lines, 'r', async (file) => {
          const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, at);
          return buffer.subarray(0, bytesRead);
        }),
      ),
    keepFile: (id, bytes) =>
      inTurn(async () => {
        if (createHash('sha256').update(bytes).digest('hex') !== id) throw new Error('Other bytes than the name says');
        const path = join(files, id);
        const kept = await stat(path).catch(() => undefined);
        if (kept?.size !== bytes.length) await writeAtomically(path, bytes);
      }),
    readFile: (id) => inTurn(() => readWhole(join(files, id))),
    setAside: () =>
      inTurn(async () => {
        const path = `${folder}-${stampOf(now())}`;
        // A copy that is gone already is out of the way.
        await rename(folder, path).catch((error: unknown) => {
          if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
        });
        await flushFolder(data);
        return path;
      }),
  };
}

/** Whether a name is the SHA-256 of something, in hexadecimal digits. */
const isHash = (name: string): boolean => /^[\da-f]{64}$/u.test(name);

const stampOf = (date: Date): string => date.toISOString().replace(/[:.]/gu, '-').replace('Z', '');

async function withFile<Value>(path: string, flags: string, use: (file: FileHandle) => Promise<Value>): Promise<Value> {
  const file = await open(path, flags);
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

/** What follows the last line's end was never whole: it is cut off, and counted as never written. */
async function cutTornLine(path: string): Promise<{ readonly size: number; readonly lines: number }> {
  await withFile(path, 'a', async () => undefined);
  let [size, lines, seen] = [0, 0, 0];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(lineEnd); at !== -1; at = chunk.indexOf(lineEnd, at + 1)) {
      lines += 1;
      size = seen + at + 1;
    }
    seen += chunk.length;
  }
  if (seen > size) {
    await withFile(path, 'r+', async (file) => {
      await file.truncate(size);
      await file.sync();
    });
  }
  return { size, lines };
}

/** Read from the end backwards: one line may be longer than any guess. */
async function lastLine(path: string, { size, lines }: { size: number; lines: number }): Promise<string | null> {
  if (lines === 0) return null;
  return withFile(path, 'r', async (file) => {
    for (let length = 64 * 1024; ; length *= 4) {
      const from = Math.max(0, size - length);
      const { buffer } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
      const before = buffer.lastIndexOf(lineEnd, buffer.length - 2);
      if (before !== -1 || from === 0) return buffer.toString('utf8', before + 1, buffer.length - 1);
    }
  });
}

async function appendAt(path: string, at: number, bytes: Uint8Array): Promise<number | undefined> {
  return withFile(path, 'r+', async (file) => {
    if ((await file.stat()).size !== at) return undefined;
    try {
      const { bytesWritten } = await file.write(bytes, 0, bytes.length, at);
      if (bytesWritten !== bytes.length) throw new Error('The disk took only a part');
      await file.datasync();
    } catch (error) {
      // Half a batch is no batch: the next try begins where this one did.
      await file.truncate(at).catch(() => undefined);
      throw error;
    }
    return at + bytes.length;
  });
}
