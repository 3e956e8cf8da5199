import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bridge } from '#bridge/contract.ts';
import { namesToKeep } from '#electron/backups.ts';
import { driveFolder, listDrives } from '#electron/drives.ts';
import { bridgeOn, putDriveIn } from '#test/worlds/host.ts';

let folder: string;
let bridge: Bridge;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bang-vang-backups-'));
  bridge = bridgeOn(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('a backup');
const nameOn = (day: string, time = '093000'): string => `sao-luu-bang-vang-${day}-${time}.bangvang`;
const name = nameOn('2026-12-15');

describe('a backup', () => {
  const laptop = () => ({ place: 'laptop', folder: join(folder, 'data', 'backups') });

  test('lies on the laptop, and on every drive that the officer chose', async () => {
    expect(await bridge.keepBackup({ name, bytes })).toEqual({ ok: true, value: { kept: [laptop()], failed: [] } });
    const [drive, second] = [await putDriveIn(folder), await putDriveIn(folder, 'USB 2')];
    expect(await bridge.surveyDisk({})).toMatchObject({
      value: {
        drives: [
          { path: drive, chosen: false },
          { path: second, chosen: false },
        ],
      },
    });
    for (const path of [drive, second]) await bridge.chooseDrive({ path });
    const places = [
      laptop(),
      { place: 'drive', folder: join(drive, driveFolder) },
      { place: 'drive', folder: join(second, driveFolder) },
    ];
    expect(await bridge.keepBackup({ name, bytes })).toEqual({ ok: true, value: { kept: places, failed: [] } });
    for (const { folder: own } of places) {
      expect(await bridge.readKeptBackup({ folder: own, name })).toMatchObject({ ok: true });
    }
    expect(await bridge.surveyDisk({})).toMatchObject({
      value: { backups: places.map((place) => ({ ...place, name, size: 8 })) },
    });
  });

  test('is read from no folder but those of backups', async () => {
    await mkdir(join(folder, 'elsewhere'));
    await writeFile(join(folder, 'elsewhere', name), 'not a place of ours');
    expect(await bridge.readKeptBackup({ folder: join(folder, 'elsewhere'), name })).toMatchObject({ ok: false });
  });

  test('is made on the laptop when the drive refuses, and that it refused is told', async () => {
    const drive = await putDriveIn(folder);
    await bridge.chooseDrive({ path: drive });
    await rm(join(drive, driveFolder), { recursive: true });
    await mkdir(join(drive, driveFolder, name), { recursive: true });
    expect(await bridge.keepBackup({ name, bytes })).toMatchObject({
      ok: true,
      value: { kept: [laptop()], failed: [{ place: 'drive' }] },
    });
  });

  test('is still made when the drive was taken away, and lies nowhere only when every disk refuses', async () => {
    const drive = await putDriveIn(folder);
    await bridge.chooseDrive({ path: drive });
    await rm(drive, { recursive: true });
    expect(await bridge.keepBackup({ name, bytes })).toEqual({ ok: true, value: { kept: [laptop()], failed: [] } });
    await rm(join(folder, 'data'), { recursive: true });
    await writeFile(join(folder, 'data'), 'a file where a folder should be');
    expect(await bridge.keepBackup({ name, bytes })).toMatchObject({ ok: false, error: { type: 'disk-failed' } });
  });

  test('that was just made stays, though a clock set back makes its name the oldest', async () => {
    for (let day = 1; day <= 28; day += 1) {
      for (const month of ['08', '09', '10', '11', '12']) {
        await bridge.keepBackup({ name: nameOn(`2026-${month}-${String(day).padStart(2, '0')}`), bytes });
      }
    }
    const back = nameOn('2019-01-01');
    expect(await bridge.keepBackup({ name: back, bytes })).toMatchObject({ ok: true });
    expect(await bridge.readKeptBackup({ folder: laptop().folder, name: back })).toMatchObject({ ok: true });
  });

  test('is chosen a place only among the drives that are there', async () => {
    expect(await bridge.chooseDrive({ path: folder })).toMatchObject({ ok: false });
    expect(await readdir(folder)).not.toContain(driveFolder);
  });

  test('that a survey counts is one of ours, with something in it', async () => {
    await bridge.keepBackup({ name, bytes });
    await mkdir(join(folder, 'data', 'backups'), { recursive: true });
    await writeFile(join(folder, 'data', 'backups', 'ghi chú.txt'), 'not ours');
    await writeFile(join(folder, 'data', 'backups', nameOn('2026-12-14')), '');
    const survey = await bridge.surveyDisk({});
    expect(survey.ok && survey.value.backups.map((kept) => kept.name)).toEqual([name]);
    expect(survey.ok && (survey.value.free ?? 0) > 0).toBe(true);
  });
});

describe('of the backups in a folder', () => {
  const days = Array.from({ length: 28 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);

  test('the newest twelve stay, whatever the day', () => {
    const names = Array.from({ length: 20 }, (_, index) =>
      nameOn('2026-12-15', `09${String(index).padStart(2, '0')}00`),
    );
    expect([...namesToKeep(names)].toSorted()).toEqual(names.slice(8));
  });

  test('the last of each of fourteen days stays', () => {
    const names = days.flatMap((day) => ['080000', '090000', '170000'].map((time) => nameOn(day, time)));
    const kept = namesToKeep(names);
    for (const day of days.slice(14)) expect(kept.has(nameOn(day, '170000')), day).toBe(true);
    expect(kept.has(nameOn('2026-11-10', '170000'))).toBe(false);
    expect(kept.has(nameOn('2026-11-25', '170000'))).toBe(true);
    expect(kept.has(nameOn('2026-11-16', '080000'))).toBe(false);
  });

  test('the last of each of twelve months stays', () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const names = months.flatMap((month) => days.map((day) => nameOn(day.replace('-11-', `-${month}-`))));
    const kept = namesToKeep(names);
    for (const month of months) expect(kept.has(nameOn(`2026-${month}-28`)), month).toBe(true);
  });

  test('those made before a restore are counted apart from the daily ones', () => {
    const before = 'truoc-khi-phuc-hoi-2026-10-01-080000.bangvang';
    const names = [before, ...days.map((day) => nameOn(day)), ...days.map((day) => nameOn(day, '180000'))];
    expect(namesToKeep(names).has(before)).toBe(true);
  });
});

describe('the drives of a laptop', () => {
  const windows = { platform: 'win32', env: {}, home: 'C:\\Users\\an' } as const;

  test('are under Windows those that it calls USB, and none where it does not answer', async () => {
    const found = await listDrives(windows, async () => 'E\r\nG\r\n');
    expect(found.map(({ path }) => path)).toEqual(['E:\\', 'G:\\']);
    expect(await listDrives(windows, () => Promise.reject(new Error('no PowerShell')))).toEqual([]);
  });

  test('are under Linux no plain folders of the laptop’s own disk', async () => {
    expect(await listDrives({ platform: 'linux', env: { USER: 'nobody-here' }, home: folder })).toEqual([]);
  });
});
