import { mkdir, readdir, stat, statfs, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupFolder, DiskSurvey, Drive, KeptBackup, KeptPlaces } from '#bridge/contract.ts';
import { driveFolder } from './drives.ts';
import { readWhole, sweepLeftovers, writeAtomically } from './files.ts';

/** The backups that the application makes by itself, on this laptop and on the drives that the officer chose. */
export interface Backups {
  /** Tells where it lies now and where not; throws only when it lies nowhere. */
  keep(name: string, bytes: Uint8Array): Promise<KeptPlaces>;
  read(folder: string, name: string): Promise<Uint8Array>;
  survey(): Promise<DiskSurvey>;
  chooseDrive(path: string): Promise<void>;
}

/** Backups in the application's data folder and on the drives that `drives` finds. */
export function backupsIn(data: string, drives: () => Promise<readonly Drive[]>): Backups {
  const folders = async (): Promise<readonly BackupFolder[]> => {
    const chosen = (await drives()).filter((drive) => drive.chosen);
    return [
      { place: 'laptop', folder: join(data, 'backups') },
      ...chosen.map(({ path }) => ({ place: 'drive' as const, folder: join(path, driveFolder) })),
    ];
  };
  return {
    keep: async (name, bytes) => {
      const kept: BackupFolder[] = [];
      const failed: KeptPlaces['failed'][number][] = [];
      for (const own of await folders()) {
        try {
          await mkdir(own.folder, { recursive: true });
          await writeAtomically(join(own.folder, name), bytes);
          await letOldOnesGo(own.folder, name);
          kept.push(own);
        } catch (error) {
          failed.push({ ...own, detail: error instanceof Error ? error.message : String(error) });
        }
      }
      if (kept.length === 0) throw new Error(failed.map(({ detail }) => detail).join('; '));
      return { kept, failed };
    },
    read: async (folder, name) => {
      if (!(await folders()).some((own) => own.folder === folder)) throw new Error('No backups are kept there');
      return readWhole(join(folder, name));
    },
    survey: async () => {
      const found = await Promise.all((await folders()).map(backupsOf));
      return { free: await freeIn(data), folder: data, backups: found.flat(), drives: await drives() };
    },
    chooseDrive: async (path) => {
      if (!(await drives()).some((drive) => drive.path === path)) throw new Error('This drive is not there');
      await mkdir(join(path, driveFolder), { recursive: true });
    },
  };
}

/** What our own backups are named, the time in the name: only these are counted, and only these are let go. */
const ownName = /^(?<purpose>[a-z-]+)-(?<day>(?<month>\d{4}-\d{2})-\d{2})-\d{4,6}\.bangvang$/u;

async function backupsOf({ place, folder }: BackupFolder): Promise<readonly KeptBackup[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => ownName.test(name)).toSorted();
  const kept = await Promise.all(
    names.map(async (name) => ({
      place,
      folder,
      name,
      size: (await stat(join(folder, name)).catch(() => null))?.size ?? 0,
    })),
  );
  return kept.filter(({ size }) => size > 0);
}

/**
 * Of each purpose the newest twelve, then the last of each of fourteen days, then the last of each of twelve months: what
 * was kept before a restore is not pushed out by what the clock makes.
 */
export function namesToKeep(names: readonly string[]): ReadonlySet<string> {
  const keep = new Set<string>();
  for (const purpose of new Set(names.map((name) => ownName.exec(name)?.groups?.['purpose']))) {
    const newestFirst = names
      .filter((name) => ownName.exec(name)?.groups?.['purpose'] === purpose)
      .toSorted()
      .toReversed();
    const lastOfEach = (span: 'day' | 'month'): readonly string[] => {
      const spans = newestFirst.map((name) => ownName.exec(name)?.groups?.[span]);
      return newestFirst.filter((_, index) => spans.indexOf(spans[index]) === index);
    };
    const kept = [newestFirst.slice(0, 12), lastOfEach('day').slice(0, 14), lastOfEach('month').slice(0, 12)];
    for (const name of kept.flat()) keep.add(name);
  }
  return keep;
}

/** Never the one that was just made: with a clock set back its name would be the oldest of all. */
async function letOldOnesGo(folder: string, justMade: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => ownName.test(name));
  const keep = namesToKeep(names);
  const old = names.filter((name) => !keep.has(name) && name !== justMade);
  // One that cannot be deleted now is deleted next time.
  await Promise.all(old.map((name) => unlink(join(folder, name)).catch(() => undefined)));
  await sweepLeftovers(folder);
}

async function freeIn(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
