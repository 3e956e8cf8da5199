import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import { promisify } from 'node:util';
import type { Drive } from '#bridge/contract.ts';
import type { Surroundings } from './app-folders.ts';

/** The folder on a drive that makes it a place for backups: made once by the officer's choice, found ever after. */
export const driveFolder = 'BangVang-sao-luu';

/** The drives that can be taken away and are there now. `BANG_VANG_DRIVES` names a folder that stands for them in tests. */
export async function listDrives(
  surroundings: Surroundings,
  ask: AskWindows = askPowerShell,
): Promise<readonly Drive[]> {
  const path = surroundings.platform === 'win32' ? win32 : posix;
  const found = await pathsOf(surroundings, ask);
  return Promise.all(
    found.map(async (drive) => ({ path: drive, chosen: await isFolder(path.join(drive, driveFolder)) })),
  );
}

async function pathsOf({ platform, env }: Surroundings, ask: AskWindows): Promise<readonly string[]> {
  const instead = env['BANG_VANG_DRIVES'];
  if (instead !== undefined) return foldersIn(instead);
  if (platform === 'win32') return usbDrives(ask);
  const parents =
    platform === 'darwin' ? ['/Volumes'] : [`/media/${env['USER']}`, `/run/media/${env['USER']}`, '/media'];
  const mounted = (await Promise.all(parents.map(mountsIn))).flat();
  return [...new Set(mounted)];
}

/** Runs a line of PowerShell and gives what it prints. */
export type AskWindows = (line: string) => Promise<string>;

const askPowerShell: AskWindows = async (line) =>
  (
    await promisify(execFile)('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', line], {
      timeout: 10_000,
    })
  ).stdout;

// A letter alone does not say that a drive can be taken away: D: is often the other half of the same disk.
const usbLetters = "Get-Disk | Where-Object BusType -eq 'USB' | Get-Partition | ForEach-Object DriveLetter";
const freshFor = 60_000;
let answered: { readonly at: number; readonly paths: readonly string[] } | undefined;

/** Asked at most once a minute: Windows takes a second for it, and the disk is looked at more often. */
async function usbDrives(ask: AskWindows): Promise<readonly string[]> {
  if (answered && Date.now() - answered.at < freshFor && ask === askPowerShell) return answered.paths;
  const said = await ask(usbLetters).catch(() => '');
  const paths = (said.match(/[A-Z]/gu) ?? []).map((letter) => `${letter}:\\`);
  answered = { at: Date.now(), paths };
  return paths;
}

/** The folders in which another disk is mounted: a plain folder among them would be this laptop's own disk. */
async function mountsIn(parent: string): Promise<readonly string[]> {
  const own = await stat(parent).catch(() => undefined);
  const folders = await foldersIn(parent);
  const disks = await Promise.all(folders.map((folder) => stat(folder).catch(() => undefined)));
  return folders.filter((_, index) => disks[index] !== undefined && disks[index].dev !== own?.dev);
}

async function foldersIn(parent: string): Promise<readonly string[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => posix.join(parent, name));
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
