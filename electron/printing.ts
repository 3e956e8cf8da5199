import { mkdtemp, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { safeFileName, writeAtomically } from './files.ts';

/** Hands a file to the system's program for it; false when the system has none. */
export type OpenWithSystem = (path: string) => Promise<boolean>;

/** The tray of papers on their way to the printer: copies in the system's temporary folder, emptied at the end. */
export interface PrintTray {
  readonly print: (name: string, bytes: Uint8Array) => Promise<{ readonly path: string; readonly opened: boolean }>;
  readonly empty: () => void;
}

/** Opens a tray; `open` is the only thing here that another program sees. */
export function printTray(temporaryFolder: string, open: OpenWithSystem): PrintTray {
  const folders: string[] = [];
  return {
    print: async (name, bytes) => {
      // A folder of its own for each paper: the name stays readable in the PDF program and nobody else may look in.
      const folder = await mkdtemp(join(temporaryFolder, 'bang-vang-'));
      folders.push(folder);
      const path = join(folder, safeFileName(name));
      await writeAtomically(path, bytes);
      const opened = await open(path);
      if (!opened) await rm(folder, { recursive: true, force: true });
      return { path, opened };
    },
    empty: () => {
      for (const folder of folders) {
        try {
          rmSync(folder, { recursive: true, force: true });
        } catch {
          // The PDF program still holds it (Windows): the system's own cleaning takes it later.
        }
      }
    },
  };
}
