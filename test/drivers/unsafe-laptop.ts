import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { openShell, type Shell } from '#test/shell/stand-in.ts';

/** Opens the application before each test of a file, on a laptop that can make no backup, and closes it after; gives it while a test runs. */
export function useUnsafeLaptop(): () => Shell {
  let folder: string;
  let app: Shell;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bang-vang-unsafe-'));
    await mkdir(join(folder, 'data'));
    // Where the backups would lie, something else does.
    await writeFile(join(folder, 'data', 'backups'), '');
    app = await openShell({ folder });
  });
  afterEach(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
  return () => app;
}
