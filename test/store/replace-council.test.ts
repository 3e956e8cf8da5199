import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Bridge } from '#bridge/contract.ts';
import { err, ok } from '#domain/result.ts';
import { makeBackup, readBackup, type Backup } from '#store/backup.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { stateHash, storedState } from '#store/replay.ts';
import { replaceCouncil } from '#store/replace-council.ts';
import { saveSetting, loadSetting } from '#store/settings.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';
import { bridgeOn } from '#test/worlds/host.ts';

let folder: string;
let disk: Bridge;
let here: Desk;
let coming: Backup;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bang-vang-replace-'));
  disk = bridgeOn(folder);
  here = await openDesk();
  await names('Hội đồng cũ', here);
  const other = await openDesk();
  await names('Hội đồng mới', other);
  const made = await makeBackup(other.db, { at: other.clock(), appVersion: 'test' });
  const read = made.ok ? readBackup(made.value.bytes) : made;
  if (!read.ok) throw new Error('no backup');
  coming = read.value;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const names = (name: string, at: Desk) =>
  change(at.db, deedOf(at, 'member-named'), ['members'], async () => {
    await at.db.members.put({ id: at.newId(), name });
    return ok(true);
  });
const nameHere = async () => (await here.db.members.toArray()).map(({ name }) => name);
const keptName = async (): Promise<string> =>
  (await readdir(join(folder, 'data', 'backups')).catch(() => []))[0] ?? 'none';

test('the council that gives way is kept, and comes back the same way', async () => {
  const before = stateHash(await storedState(here.db));
  expect(await replaceCouncil(here, disk, coming)).toEqual(ok(true));
  expect(await nameHere()).toEqual(['Hội đồng mới']);
  const name = await keptName();
  expect(name).toMatch(/^truoc-khi-phuc-hoi-/u);
  const read = readBackup(new Uint8Array(await readFile(join(folder, 'data', 'backups', name))));
  if (!read.ok) throw new Error(read.error);
  expect(await replaceCouncil(here, disk, read.value)).toEqual(ok(true));
  expect(stateHash(await storedState(here.db))).toBe(before);
});

test('data that do not agree with themselves give way too: that is what a good copy is for', async () => {
  // Behind the application's back, as a failing disk does it.
  await new Promise((settle) => {
    const asked = indexedDB.open(here.db.name);
    asked.addEventListener('success', () => {
      const cleared = asked.result.transaction('journalRows', 'readwrite').objectStore('journalRows').clear();
      cleared.addEventListener('success', () => settle(asked.result.close()));
    });
  });
  expect(await replaceCouncil(here, disk, coming)).toEqual(ok(true));
  expect(await nameHere()).toEqual(['Hội đồng mới']);
  expect(await keptName()).toMatch(/^truoc-khi-phuc-hoi-/u);
});

test('nothing gives way where it could not be kept, nor where its copy is in the way', async () => {
  const full = { ...disk, keepBackup: async () => err({ type: 'disk-failed' as const, detail: 'ENOSPC' }) };
  expect(await replaceCouncil(here, full, coming)).toEqual(err({ type: 'disk-failed', detail: 'ENOSPC' }));
  const stuck = async () => err({ type: 'disk-failed' as const, detail: 'EBUSY' });
  expect(await replaceCouncil(here, disk, coming, stuck)).toEqual(err({ type: 'copy-in-the-way' }));
  expect(await nameHere()).toEqual(['Hội đồng cũ']);
});

test('a window that only reads replaces nothing, and moves nothing', async () => {
  here.db.mayWrite = false;
  let moved = 0;
  expect(await replaceCouncil(here, disk, coming, async () => ok((moved += 1)))).toEqual(err({ type: 'read-only' }));
  expect([moved, await keptName()]).toEqual([0, 'none']);
});

test('this device forgets the last backup and the unfinished meeting of the council before', async () => {
  await saveSetting(here.db, 'lastBackup', { at: 1, entries: 1, onDrive: false, placeFailed: false });
  await saveSetting(here.db, 'language', 'en');
  await replaceCouncil(here, disk, coming);
  expect(await loadSetting(here.db, 'lastBackup')).toBeUndefined();
  expect(await loadSetting(here.db, 'language')).toBe('en');
});

test('the PINs of a council that gives way to another open nothing in that one; of the same council they stay', async () => {
  const founds = (at: Desk) =>
    change(at.db, deedOf(at, 'council-started'), ['councils'], async () => {
      await at.db.councils.put({ id: at.newId(), name: 'Hội đồng cũ' } as never);
      return ok(true);
    });
  const pins = { an: { salt: 's', hash: 'h', wrong: 0 } };
  await saveSetting(here.db, 'pins', pins);
  await replaceCouncil(here, disk, coming);
  expect(await loadSetting(here.db, 'pins')).toEqual(pins);
  await founds(here);
  await replaceCouncil(here, disk, coming);
  expect(await loadSetting(here.db, 'pins')).toBeUndefined();
});
