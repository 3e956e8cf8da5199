import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tryHost } from '#electron/host-trial.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'bang-vang-trial-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);

test('bytes come back from the disk as they went, and nothing of them stays', async () => {
  const data = join(folder, 'chưa có');
  const trial = await tryHost(data, bytes);
  expect(trial).toMatchObject({
    readBack: createHash('sha256').update(bytes).digest('hex'),
    folderFlushed: process.platform !== 'win32',
    versions: { node: process.versions.node },
  });
  expect(trial.system).toMatch(/^\S+ \S+ \S+$/u);
  expect(await readdir(data)).toEqual([]);
});

test('a disk that takes no file is not a trial passed', async () => {
  await writeFile(join(folder, 'data'), 'a file where the folder should be');
  await expect(tryHost(join(folder, 'data'), bytes)).rejects.toThrow(/EEXIST|ENOTDIR/u);
});
