import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bridge } from '#bridge/contract.ts';
import { namesToKeep } from '#electron/backups.ts';
import { driveFolder } from '#electron/drives.ts';
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
  test('lies on the laptop, and on a drive once the officer chose it', async () => {
    expect(await bridge.keepBackup({ name, bytes })).toEqual({ ok: true, value: ['laptop'] });
    const drive = await putDriveIn(folder);
    expect(await bridge.surveyDisk({})).toMatchObject({ value: { drives: [{ path: drive, chosen: false }] } });
    await bridge.chooseDrive({ path: drive });
    expect(await bridge.keepBackup({ name, bytes })).toEqual({ ok: true, value: ['laptop', 'drive'] });
    for (const place of ['laptop', 'drive'] as const) {
      expect(await bridge.readKeptBackup({ place, name })).toMatchObject({ ok: true });
    }
    expect(await bridge.surveyDisk({})).toMatchObject({
      value: {
        backups: [
          { place: 'laptop', name, size: 8 },
          { place: 'drive', name, size: 8 },
        ],
        drives: [{ path: drive, chosen: true }],
      },
    });
  });

  test('is still made on the laptop when the drive was taken away, and lies nowhere only when every disk refuses', async () => {
    const drive = await putDriveIn(folder);
    await bridge.chooseDrive({ path: drive });
    await rm(drive, { recursive: true });
    expect(await bridge.keepBackup({ name, bytes })).toEqual({ ok: true, value: ['laptop'] });
    await rm(join(folder, 'data'), { recursive: true });
    await writeFile(join(folder, 'data'), 'a file where a folder should be');
    expect(await bridge.keepBackup({ name, bytes })).toMatchObject({ ok: false, error: { type: 'disk-failed' } });
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
