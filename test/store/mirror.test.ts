import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bridge } from '#bridge/contract.ts';
import { err, ok } from '#domain/result.ts';
import { makeBackup, readBackup, type Backup } from '#store/backup.ts';
import { sha256Hex } from '#store/canonical.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { compareMirror, fromDisk, soundPartOf, type MirrorFinding } from '#store/mirror-reading.ts';
import { followWithMirror, type MirrorFollower } from '#store/mirror.ts';
import { readJournal, stateHash, storedState } from '#store/replay.ts';
import { readRescue } from '#store/rescue.ts';
import { restoreBackup } from '#store/restore.ts';
import type { StoredFile } from '#store/tables.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';
import { bridgeOn } from '#test/worlds/host.ts';

let folder: string;
let disk: Bridge;
let desk: Desk;
let follower: MirrorFollower | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bang-vang-mirror-'));
  disk = bridgeOn(folder);
  desk = await openDesk();
});
afterEach(async () => {
  follower?.stop();
  follower = undefined;
  await rm(folder, { recursive: true, force: true });
});

const path = (): string => join(folder, 'data', 'mirror', 'journal.jsonl');
const lines = async (): Promise<readonly string[]> => (await readFile(path(), 'utf8')).split('\n').slice(0, -1);
const follow = (at: Desk = desk): MirrorFollower => (follower = followWithMirror(at.db, disk));
const compare = async (at: Desk = desk): Promise<MirrorFinding> =>
  compareMirror(at.db, disk, fromDisk(await disk.openMirror({})));

const names = (member: string, at: Desk = desk) =>
  change(at.db, deedOf(at, 'member-named'), ['members'], async () => {
    await at.db.members.put({ id: at.newId(), name: member });
    return ok(true);
  });

const freezes = (text: string, at: Desk = desk) =>
  change(at.db, deedOf(at, 'paper-frozen'), ['members', 'files'], async () => {
    const bytes = strToU8(`%PDF-1.7 ${text}`);
    await at.db.members.put({ id: at.newId(), name: text });
    await at.db.files.put({ id: sha256Hex(bytes), bytes, mediaType: 'application/pdf' } as StoredFile);
    return ok(true);
  });

async function backupOf(at: Desk): Promise<Backup> {
  const made = await makeBackup(at.db, { at: at.clock(), appVersion: 'test' });
  const read = made.ok ? readBackup(made.value.bytes) : made;
  if (!read.ok) throw new Error('no backup');
  return read.value;
}

describe('the second copy', () => {
  test('follows every deed in order, and is what the journal is', async () => {
    const copy = follow();
    for (const name of ['An', 'Bình', 'Chi']) await names(name);
    await freezes('Biên bản');
    await copy.flush();
    expect(copy.state()).toEqual({ type: 'level' });
    const { entries } = await readJournal(desk.db);
    expect((await lines()).map((line) => (JSON.parse(line) as { entry: unknown }).entry)).toEqual(entries);
    expect(await readdir(join(folder, 'data', 'mirror', 'files'))).toEqual([sha256Hex(strToU8('%PDF-1.7 Biên bản'))]);
  });

  test('begun late, catches up with everything that was done before', async () => {
    for (const name of ['An', 'Bình']) await names(name);
    await freezes('Biên bản');
    await follow().flush();
    expect(await lines()).toHaveLength(3);
    expect(await compare()).toEqual({ type: 'follows', missing: [] });
    expect(await readdir(join(folder, 'data', 'mirror', 'files'))).toHaveLength(1);
  });

  test('is behind by what was done while nobody wrote it, and lacks just that', async () => {
    const copy = follow();
    await names('An');
    await copy.flush();
    copy.stop();
    await names('Bình');
    await names('Chi');
    const { replica } = desk.db;
    const missing = [2, 3].map((counter) => ({ replica, counter }));
    expect(await compare()).toEqual({ type: 'follows', missing });
    await follow().flush();
    expect(await compare()).toEqual({ type: 'follows', missing: [] });
  });

  test('takes fifty deeds at once rather than wait', async () => {
    const copy = follow();
    await copy.flush();
    for (let index = 0; index < 50; index += 1) await names(`người ${index}`);
    await expect.poll(lines, { timeout: 5000 }).toHaveLength(50);
  });

  test('stops when the disk refuses, says why and how much waits, and goes on when there is room', async () => {
    let full = false;
    const real = disk;
    disk = {
      ...real,
      appendToMirror: async (request) =>
        full ? err({ type: 'disk-failed', detail: 'ENOSPC: no space left' }) : real.appendToMirror(request),
    };
    const copy = follow();
    await names('An');
    await copy.flush();
    full = true;
    await names('Bình');
    await names('Chi');
    await copy.flush();
    expect(copy.state()).toEqual({ type: 'stopped', entries: 2, detail: 'ENOSPC: no space left' });
    full = false;
    await copy.flush();
    expect(copy.state()).toEqual({ type: 'level' });
    expect(await lines()).toHaveLength(3);
  });

  test('whose folder was taken away is written whole again', async () => {
    const copy = follow();
    await freezes('Biên bản');
    await copy.flush();
    await rm(join(folder, 'data', 'mirror'), { recursive: true });
    await names('Bình');
    await copy.flush();
    await copy.flush();
    expect(await lines()).toHaveLength(2);
    expect(await readdir(join(folder, 'data', 'mirror', 'files'))).toHaveLength(1);
  });

  test('to which somebody added a line is set aside with nothing lost, and a new one follows', async () => {
    const copy = follow();
    await names('An');
    await copy.flush();
    await appendFile(path(), '{"entry":"of somebody else"}\n');
    await names('Bình');
    await copy.flush();
    await copy.flush();
    expect(copy.state()).toEqual({ type: 'level' });
    expect(copy.replaced()?.damagedLine).toBe(2);
    expect(await readFile(join(copy.replaced()!.path, 'journal.jsonl'), 'utf8')).toContain('somebody else');
    expect(await lines()).toHaveLength(2);
  });

  test('forgets what waited for the council before when another takes its place', async () => {
    let full = true;
    const real = disk;
    disk = {
      ...real,
      appendToMirror: async (request) =>
        full ? err({ type: 'disk-failed', detail: 'ENOSPC' }) : real.appendToMirror(request),
    };
    const copy = follow();
    for (let index = 0; index < 60; index += 1) await names(`người ${index}`);
    await copy.flush();
    expect(copy.state()).toMatchObject({ type: 'stopped', entries: 60 });
    const other = await openDesk();
    await names('An', other);
    full = false;
    expect(await restoreBackup(desk.db, () => 'restored' as never, await backupOf(other), { replaces: true })).toEqual(
      ok(true),
    );
    await copy.flush();
    await copy.flush();
    expect(copy.state()).toEqual({ type: 'level' });
    expect(await lines()).toHaveLength(1);
  });

  test('that could not be compared at first and then knows more asks, and moves nothing', async () => {
    const old = follow();
    for (const name of ['An', 'Bình']) await names(name);
    await old.flush();
    old.stop();
    const fresh = await openDesk();
    let asked = 0;
    const copy = followWithMirror(fresh.db, disk, { onAhead: () => (asked += 1) });
    await copy.flush();
    expect(asked).toBe(1);
    expect(await lines()).toHaveLength(2);
    copy.stop();
  });

  test('looks again where it ends when somebody else moved its end, without an alarm', async () => {
    const real = disk;
    let moved = 0;
    disk = {
      ...real,
      appendToMirror: async (request) =>
        (moved += 1) === 1 ? err({ type: 'mirror-moved' }) : real.appendToMirror(request),
    };
    await names('An');
    const copy = follow();
    const states: string[] = [];
    copy.watch(() => states.push(copy.state().type));
    await copy.flush();
    expect(copy.state()).toEqual({ type: 'level' });
    expect(states).not.toContain('stopped');
  });

  test('of a council that was restored here follows the restored one', async () => {
    const copy = follow();
    const other = await openDesk();
    for (const name of ['An', 'Bình']) await names(name, other);
    await copy.flush();
    await restoreBackup(desk.db, () => 'restored' as never, await backupOf(other));
    await copy.flush();
    await names('Chi');
    await copy.flush();
    expect(await lines()).toHaveLength(3);
    expect(await compare()).toEqual({ type: 'follows', missing: [] });
  });
});

describe('when the profile is deleted', () => {
  beforeEach(async () => {
    const copy = follow();
    for (const name of ['An', 'Bình', 'Chi']) await names(name);
    await freezes('Biên bản');
    await copy.flush();
    copy.stop();
  });

  test('the copy is ahead of the empty database, and rebuilds the same state and papers', async () => {
    const fresh = await openDesk();
    expect(await compare(fresh)).toMatchObject({ type: 'ahead', content: { damagedLine: null } });
    const { backup, unreadableFiles } = await readRescue(disk);
    expect(unreadableFiles).toEqual([]);
    expect(await restoreBackup(fresh.db, () => 'after-rescue' as never, backup)).toEqual(ok(true));
    expect(stateHash(await storedState(fresh.db))).toBe(stateHash(await storedState(desk.db)));
    expect(await fresh.db.files.toArray()).toEqual(await desk.db.files.toArray());
    expect(await compare(fresh)).toEqual({ type: 'follows', missing: [] });
  });

  test('a copy torn at its end gives everything before', async () => {
    const whole = await readFile(path(), 'utf8');
    await writeFile(path(), whole.slice(0, -20));
    const { backup, damagedLine } = await readRescue(disk);
    expect(backup.journal.entries).toHaveLength(3);
    expect(damagedLine).toBeNull();
  });

  test('any one byte changed is seen, and everything before its line is given', async () => {
    const whole = new Uint8Array(await readFile(path()));
    const starts = [0, ...[...whole.keys()].filter((at) => whole[at] === 10).map((at) => at + 1)];
    const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 2 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const altered = whole.slice();
        altered[at] = (altered[at] ?? 0) ^ by;
        const { journal, damagedLine } = soundPartOf(decode(altered));
        const before = starts.filter((start) => start <= at).length - 1;
        expect(damagedLine === null ? 'unseen' : journal.entries.length).toBe(before);
      }),
    );
  });

  test('a line taken out, written twice or moved is seen', () => {
    const check = async (): Promise<void> => {
      const all = await lines();
      for (let index = 0; index < all.length - 1; index += 1) {
        const without = all.toSpliced(index, 1);
        const twice = all.toSpliced(index, 0, all[index]!);
        const moved = all.toSpliced(index, 2, all[index + 1]!, all[index]!);
        for (const altered of [without, twice, moved]) {
          expect(soundPartOf(`${altered.join('\n')}\n`).damagedLine).not.toBeNull();
        }
      }
    };
    return check();
  });

  test('a copy damaged in its first line is no reason to begin anew without asking', async () => {
    const whole = await readFile(path(), 'utf8');
    await writeFile(path(), whole.replace('member-named', 'member-Named'));
    expect(await compare(await openDesk())).toMatchObject({ type: 'other', damagedLine: 1 });
  });

  test('a paper beside the copy that is not as it was laid down is named', async () => {
    const [name = ''] = await readdir(join(folder, 'data', 'mirror', 'files'));
    await writeFile(join(folder, 'data', 'mirror', 'files', name), '%PDF-1.7 another');
    const { backup, unreadableFiles } = await readRescue(disk);
    expect(unreadableFiles).toEqual([name]);
    expect(backup.files).toEqual([]);
  });

  test('a council begun anew beside an old copy is another one: nothing is decided alone', async () => {
    const fresh = await openDesk();
    fresh.db.replica = 'another-laptop';
    await names('Người khác', fresh);
    expect((await compare(fresh)).type).toBe('other');
  });

  test('a database that lost its newest entries is behind the copy', async () => {
    const { entries, parts } = await readJournal(desk.db);
    const older = await openDesk();
    const first = soundPartOf(`${(await lines())[0]}\n`);
    expect(first.journal.entries).toEqual(entries.slice(0, 1));
    expect(parts.length).toBeGreaterThan(0);
    const { backup } = await readRescue(disk);
    await restoreBackup(older.db, () => 'older' as never, {
      ...backup,
      journal: first.journal,
      state: new Map([['members', new Map([...(backup.state.get('members') ?? [])].slice(0, 1))]]),
      files: [],
    });
    expect(await compare(older)).toMatchObject({ type: 'ahead' });
  });
});
