import { mkdir, readdir, stat, statfs, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupPlace, DiskSurvey, Drive, KeptBackup } from '#bridge/contract.ts';
import { driveFolder } from './drives.ts';
import { readWhole, writeAtomically } from './files.ts';

/** The backups that the application makes by itself, on this laptop and on the drives that the officer chose. */
export interface Backups {
  /** Gives the places where it lies now; throws only when it lies nowhere. */
  keep(name: string, bytes: Uint8Array): Promise<readonly BackupPlace[]>;
  read(place: BackupPlace, name: string): Promise<Uint8Array>;
  survey(): Promise<DiskSurvey>;
  chooseDrive(path: string): Promise<void>;
}

/** Backups in the application's data folder and on the drives that `drives` finds. */
export function backupsIn(data: string, drives: () => Promise<readonly Drive[]>): Backups {
  const laptop = join(data, 'backups');
  const foldersOf = async (place: BackupPlace): Promise<readonly string[]> =>
    place === 'laptop'
      ? [laptop]
      : (await drives()).filter(({ chosen }) => chosen).map(({ path }) => join(path, driveFolder));
  return {
    keep: async (name, bytes) => {
      const kept: BackupPlace[] = [];
      const failures: unknown[] = [];
      for (const place of ['laptop', 'drive'] as const) {
        for (const folder of await foldersOf(place)) {
          try {
            await mkdir(folder, { recursive: true });
            await writeAtomically(join(folder, name), bytes);
            await letOldOnesGo(folder);
            kept.push(place);
          } catch (error) {
            failures.push(error);
          }
        }
      }
      if (kept.length === 0) throw failures[0];
      return kept;
    },
    read: async (place, name) => {
      const folders = await foldersOf(place);
      return Promise.any(folders.map((folder) => readWhole(join(folder, name))));
    },
    survey: async () => {
      const found = await drives();
      const backups = await Promise.all(
        (['laptop', 'drive'] as const).map(async (place) =>
          (await Promise.all((await foldersOf(place)).map((folder) => backupsOf(folder, place)))).flat(),
        ),
      );
      return { free: await freeIn(data), folder: data, backups: backups.flat(), drives: found };
    },
    chooseDrive: async (path) => {
      if (!(await drives()).some((drive) => drive.path === path)) throw new Error('This drive is not there');
      await mkdir(join(path, driveFolder), { recursive: true });
    },
  };
}

/** What our own backups are named, the time in the name: only these are counted, and only these are let go. */
const ownName = /^(?<purpose>[a-z-]+)-(?<day>(?<month>\d{4}-\d{2})-\d{2})-\d{4,6}\.bangvang$/u;

async function backupsOf(folder: string, place: BackupPlace): Promise<readonly KeptBackup[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => ownName.test(name)).toSorted();
  const kept = await Promise.all(
    names.map(async (name) => ({ place, name, size: (await stat(join(folder, name)).catch(() => null))?.size ?? 0 })),
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

async function letOldOnesGo(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => ownName.test(name));
  const keep = namesToKeep(names);
  // One that cannot be deleted now is deleted next time.
  await Promise.all(
    names.filter((name) => !keep.has(name)).map((name) => unlink(join(folder, name)).catch(() => undefined)),
  );
}

async function freeIn(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
