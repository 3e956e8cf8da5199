import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bridge } from '#bridge/contract.ts';
import { err, ok } from '#domain/result.ts';
import { readBackup } from '#store/backup.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { followWithMirror, type MirrorFollower } from '#store/mirror.ts';
import { beginSafekeeping, type Safekeeping, type SafekeepingPace } from '#store/safekeeping.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';
import { bridgeOn, putDriveIn } from '#test/worlds/host.ts';

let folder: string;
let disk: Bridge;
let desk: Desk;
let mirror: MirrorFollower;
let keeping: Safekeeping | undefined;
const never = 1_000_000;
const idle: SafekeepingPace = { atStart: never, afterPhase: never, every: never, look: never, verify: never };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bang-vang-keeping-'));
  disk = bridgeOn(folder);
  desk = await openDesk();
  mirror = followWithMirror(desk.db, disk);
  await mirror.flush();
});
afterEach(async () => {
  keeping?.stop();
  mirror.stop();
  await rm(folder, { recursive: true, force: true });
});

const does = (type: string) =>
  change(desk.db, deedOf(desk, type), ['members'], async () => {
    await desk.db.members.put({ id: desk.newId(), name: 'An' });
    return ok(true);
  });
const begin = (pace: Partial<SafekeepingPace> = {}): Safekeeping =>
  (keeping = beginSafekeeping({ db: desk.db, disk, mirror }, desk, { ...idle, ...pace }));
/** Takes the first row of a table away behind the application's back. */
async function damage(name: string, table: string): Promise<void> {
  const asked = indexedDB.open(name);
  await new Promise((settle) => asked.addEventListener('success', settle));
  const store = asked.result.transaction(table, 'readwrite').objectStore(table);
  const keys = store.getAllKeys();
  await new Promise((settle) => keys.addEventListener('success', settle));
  const gone = store.delete(keys.result[0]!);
  await new Promise((settle) => gone.addEventListener('success', settle));
  asked.result.close();
}
const kept = async (): Promise<readonly string[]> => readdir(join(folder, 'data', 'backups')).catch(() => []);
const types = (): readonly string[] => keeping!.state().reasons.map(({ type }) => type);

describe('backups are made without being asked for', () => {
  test('when there is work that the last one does not have, once the window stands', async () => {
    await does('member-named');
    begin({ atStart: 1 });
    await expect.poll(kept).toHaveLength(1);
  });

  test('not where nothing was done since the last one', async () => {
    await does('member-named');
    await begin().backUp();
    keeping?.stop();
    begin({ atStart: 1, every: 5 });
    await expect.poll(() => keeping!.state().survey).not.toBeNull();
    await new Promise((later) => setTimeout(later, 60));
    expect(await kept()).toHaveLength(1);
  });

  test('when a meeting comes to its next phase', async () => {
    begin({ afterPhase: 1 });
    await expect.poll(() => keeping!.state().survey).not.toBeNull();
    await does('score-recorded');
    expect(await kept()).toEqual([]);
    await does('phase-advanced');
    await expect.poll(kept).toHaveLength(1);
  });

  test('by time, while work goes on', async () => {
    begin({ every: 5 });
    await does('score-recorded');
    await expect.poll(kept).toHaveLength(1);
  });
});

describe('a backup', () => {
  test('counts once it was read back from every place and proven there', async () => {
    for (const name of ['USB', 'USB 2']) await disk.chooseDrive({ path: await putDriveIn(folder, name) });
    await does('member-named');
    const made = await begin().backUp();
    expect(made).toMatchObject({ ok: true, value: { entries: 1, failed: [] } });
    const places = made.ok ? made.value.kept : [];
    expect(places.map(({ place }) => place)).toEqual(['laptop', 'drive', 'drive']);
    expect(keeping!.state()).toMatchObject({ last: { entries: 1, onDrive: true }, failure: null, running: false });
    const name = made.ok ? made.value.name : '';
    for (const { folder: own } of places) {
      const read = await disk.readKeptBackup({ folder: own, name });
      expect(read.ok && readBackup(read.value.bytes).ok).toBe(true);
    }
  });

  test('that comes back with one byte changed is none, and the one before still counts', async () => {
    await does('member-named');
    await begin().backUp();
    const before = keeping!.state().last;
    const real = disk;
    disk = {
      ...real,
      readKeptBackup: async (request) => {
        const read = await real.readKeptBackup(request);
        if (read.ok) read.value.bytes[100]! ^= 1;
        return read;
      },
    };
    keeping?.stop();
    await does('member-named');
    expect(await begin().backUp()).toEqual(err({ type: 'not-as-written' }));
    expect(keeping!.state()).toMatchObject({ last: before, failure: { type: 'not-as-written' } });
  });

  test('that one drive gives back changed counts where it is whole, and the drive is told of', async () => {
    await disk.chooseDrive({ path: await putDriveIn(folder) });
    const real = disk;
    disk = {
      ...real,
      readKeptBackup: async (request) => {
        const read = await real.readKeptBackup(request);
        if (read.ok && request.folder.includes('USB')) read.value.bytes[100]! ^= 1;
        return read;
      },
    };
    await does('member-named');
    expect(await begin().backUp()).toMatchObject({ ok: true, value: { kept: [{ place: 'laptop' }] } });
    expect(types()).toEqual(['place-failed']);
  });

  test('of data that do not agree with themselves is none, and says that it is not the disk', async () => {
    await does('member-named');
    await does('member-named');
    await damage(desk.db.name, 'journalRows');
    expect(await begin().backUp()).toEqual(err({ type: 'data-unsound' }));
    expect(await kept(), 'kept all the same').toHaveLength(1);
  });

  test('asked for twice at once is one', async () => {
    await does('member-named');
    const safe = begin();
    await Promise.all([safe.backUp(), safe.backUp()]);
    expect(await kept()).toHaveLength(1);
  });
});

test('a second copy that is damaged somewhere inside is found once the window is at rest, and written anew', async () => {
  for (let deed = 0; deed < 5; deed += 1) await does('member-named');
  await mirror.flush();
  const path = join(folder, 'data', 'mirror', 'journal.jsonl');
  const whole = await readFile(path, 'utf8');
  await writeFile(path, whole.replace('member-named', 'member-Named'));
  begin({ verify: 1 });
  await expect.poll(() => mirror.replaced()?.damagedLine).toBe(1);
  await mirror.flush();
  expect(await readFile(path, 'utf8')).toBe(whole);
  await expect.poll(types).toContain('copy-aside');
});

describe('what speaks against trusting the laptop', () => {
  test('is nothing red once a backup was proven', async () => {
    await does('member-named');
    await begin().backUp();
    expect(types()).toEqual(['no-second-place']);
  });

  test('is told when the second copy stops, and taken back when it goes on', async () => {
    let full = false;
    const real = disk;
    mirror.stop();
    mirror = followWithMirror(desk.db, {
      ...real,
      appendToMirror: async (request) =>
        full ? err({ type: 'disk-failed', detail: 'ENOSPC' }) : real.appendToMirror(request),
    });
    await mirror.flush();
    await does('member-named');
    await begin().backUp();
    full = true;
    await does('member-named');
    await mirror.flush();
    expect(types()).toContain('copy-stopped');
    full = false;
    await mirror.flush();
    expect(types()).not.toContain('copy-stopped');
  });
});
