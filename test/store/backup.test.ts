import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { backupLimits, makeBackup, readBackup, type Backup } from '#store/backup.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { chainFaults } from '#store/journal.ts';
import { readJournal, stateHash, storedState } from '#store/replay.ts';
import { previewOf, restoreBackup } from '#store/restore.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { sealZip, type Members } from '#store/sealed-zip.ts';
import { sha256Hex } from '#store/canonical.ts';
import type { StoredFile } from '#store/tables.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import { ok } from '#domain/result.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const pdf = strToU8('%PDF-1.7 a frozen paper');
const paper = { id: sha256Hex(pdf), bytes: pdf, mediaType: 'application/pdf' } as StoredFile;

let desk: Desk;
let backup: Uint8Array;
beforeAll(async () => {
  desk = await openDesk();
  await startSampleCouncil(desk, smallWorld);
  await change(desk.db, deedOf(desk, 'paper-frozen', 'a reason'), ['members', 'files'], async () => {
    const [member] = await desk.db.members.toArray();
    if (member) await desk.db.members.put({ ...member, name: 'Nguyễn Thị Đổi Tên' });
    await desk.db.files.put(paper);
    return ok(true);
  });
  backup = await backupOf(desk);
});

async function backupOf({ db, clock, appVersion }: Desk): Promise<Uint8Array> {
  const made = await makeBackup(db, { at: clock(), appVersion });
  if (!made.ok) throw new Error('The backup was not made');
  return made.value.bytes;
}

function read(bytes: Uint8Array): Backup {
  const result = readBackup(bytes);
  if (!result.ok) throw new Error(`The backup was refused: ${result.error}`);
  return result.value;
}

describe('a backup brought back', () => {
  test('is the same council, the same journal and the same papers', async () => {
    const other = await openDesk();
    expect(await restoreBackup(other.db, other.newId, read(backup))).toEqual({ ok: true, value: true });
    expect(stateHash(await storedState(other.db))).toBe(stateHash(await storedState(desk.db)));
    expect(await readJournal(other.db)).toEqual(await readJournal(desk.db));
    expect(await other.db.files.toArray()).toEqual(await desk.db.files.toArray());
  });

  test('goes on under a new name of its own, and the chain still holds', async () => {
    const other = await openDesk();
    const born = other.db.replica;
    await restoreBackup(other.db, () => 'restored-laptop' as never, read(backup));
    expect(other.db.replica).toBe('restored-laptop');
    expect(await other.db.settings.get('replica')).toEqual({ key: 'replica', value: 'restored-laptop' });
    await change(other.db, deedOf(other, 'member-renamed'), ['members'], async () => {
      const [member] = await other.db.members.toArray();
      if (member) await other.db.members.put({ ...member, name: 'Trần Văn Sau' });
      return ok(true);
    });
    const { entries, parts, heads } = await readJournal(other.db);
    expect(chainFaults(entries, parts, heads)).toEqual([]);
    expect(entries.map(({ replica, counter }) => [replica, counter])).toEqual([
      [desk.db.replica, 1],
      [desk.db.replica, 2],
      ['restored-laptop', 1],
    ]);
    expect(entries.some(({ replica }) => replica === born && born !== desk.db.replica)).toBe(false);
  });

  test('backed up again, holds the same journal byte for byte', async () => {
    const other = await openDesk();
    await restoreBackup(other.db, other.newId, read(backup));
    const again = unzipSync(await backupOf(other));
    expect(strFromU8(again['journal.jsonl'] ?? new Uint8Array())).toBe(
      strFromU8(unzipSync(backup)['journal.jsonl'] ?? new Uint8Array()),
    );
  });

  test('shows whose it is before anything is written', () => {
    expect(previewOf(read(backup))).toMatchObject({
      council: smallWorld.councils[0]?.name,
      sample: true,
      meetings: 1,
      nominations: smallWorld.nominations.length,
      entries: 2,
    });
  });

  test('goes into no database that has anything in it', async () => {
    const before = stateHash(await storedState(desk.db));
    expect(await restoreBackup(desk.db, desk.newId, read(backup))).toEqual({ ok: false, error: 'not-empty' });
    expect(stateHash(await storedState(desk.db))).toBe(before);
  });

  test('is written by no window that only reads', async () => {
    const reader = await openDesk();
    reader.db.mayWrite = false;
    expect(await restoreBackup(reader.db, reader.newId, read(backup))).toEqual({ ok: false, error: 'read-only' });
    expect(await reader.db.journal.count()).toBe(0);
  });

  test('whose records do not agree with the journal leaves the database empty', async () => {
    const other = await openDesk();
    const { state, ...rest } = read(backup);
    const members = new Map(state.get('members'));
    members.set('somebody', { id: 'somebody-else', name: 'Không có thật' });
    const altered = { ...rest, state: new Map([...state, ['members', members]]) };
    await expect(restoreBackup(other.db, other.newId, altered)).rejects.toThrow('not the history');
    expect(await Promise.all([other.db.journal.count(), other.db.members.count(), other.db.files.count()])).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('a file is refused', () => {
  test('when any one byte of it is another', () => {
    fc.assert(
      fc.property(fc.nat({ max: backup.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const altered = backup.slice();
        altered[at] = (altered[at] ?? 0) ^ by;
        expect(readBackup(altered).ok).toBe(false);
      }),
      { numRuns: propertyRuns },
    );
  });

  test('when it was cut short, or something was added', () => {
    fc.assert(
      fc.property(fc.nat({ max: backup.length - 1 }), (length) => {
        expect(readBackup(backup.slice(0, length)).ok).toBe(false);
      }),
      { numRuns: propertyRuns },
    );
    const longer = new Uint8Array(backup.length + 1);
    longer.set(backup);
    expect(readBackup(longer).ok).toBe(false);
  });

  test('when it is something else altogether', () => {
    for (const text of ['', 'PK', '%PDF-1.7 biên bản', `PK${'x'.repeat(400)}`]) {
      expect(readBackup(strToU8(text))).toEqual({ ok: false, error: 'not-a-backup' });
    }
    expect(readBackup(new Uint8Array(backupLimits.packed + 1))).toEqual({ ok: false, error: 'too-large' });
  });

  /** The same content, altered and sealed anew by somebody who knows how. */
  const forged = (alter: (members: Record<string, Uint8Array>) => void): Uint8Array => {
    const members: Members = unzipSync(backup);
    const copy = { ...members };
    alter(copy);
    return sealZip(copy, () => true);
  };
  const inJson = (members: Record<string, Uint8Array>, name: string, from: string, to: string): void => {
    const text = strFromU8(members[name] ?? new Uint8Array());
    expect(text).toContain(from);
    members[name] = strToU8(text.replace(from, to));
  };

  test('forged without a change it is still a backup: the refusals below are for what was changed', () => {
    expect(readBackup(forged(() => undefined)).ok).toBe(true);
  });

  test.each<readonly [string, (members: Record<string, Uint8Array>) => void]>([
    ['with a member too many', (members) => (members['files/more.txt'] = strToU8('x'))],
    ['with a path that leaves its folder', (members) => (members['../outside'] = strToU8('x'))],
    ['with a file that the manifest does not list', (members) => (members[`files/${'0'.repeat(64)}`] = strToU8('x'))],
    ['without its journal', (members) => delete members['journal.jsonl']],
    ['without its manifest', (members) => delete members['manifest.json']],
    ['without a paper that it lists', (members) => delete members[`files/${paper.id}`]],
    ['with other bytes of a paper', (members) => (members[`files/${paper.id}`] = strToU8('%PDF-1.7 a frozen papeR'))],
    ['with a word more in the manifest', (members) => inJson(members, 'manifest.json', '{', '{"more":1,')],
    ['with a name changed in the journal', (members) => rename(members)],
    ['with a line dropped from the journal', (members) => dropLine(members)],
  ])('%s, though sealed anew', (_what, alter) => {
    expect(readBackup(forged(alter))).toEqual({ ok: false, error: 'damaged' });
  });

  function rename(members: Record<string, Uint8Array>): void {
    inJson(members, 'journal.jsonl', 'Nguyễn Thị Đổi Tên', 'Nguyễn Thị Đổi Nữa');
    agree(members);
  }
  function dropLine(members: Record<string, Uint8Array>): void {
    const [first = ''] = strFromU8(members['journal.jsonl'] ?? new Uint8Array()).split('\n');
    members['journal.jsonl'] = strToU8(`${first}\n`);
    inJson(members, 'manifest.json', '"entries":2', '"entries":1');
    agree(members);
  }
  /** Lets the manifest vouch for the altered journal, so that only the chain can tell. */
  function agree(members: Record<string, Uint8Array>): void {
    const text = strFromU8(members['journal.jsonl'] ?? new Uint8Array());
    const manifest = strFromU8(members['manifest.json'] ?? new Uint8Array());
    members['manifest.json'] = strToU8(manifest.replace(/"journal":"[\da-f]{64}"/u, `"journal":"${sha256Hex(text)}"`));
  }

  test('when a newer version wrote it, with a word of its own', () => {
    const newer = forged((members) => inJson(members, 'manifest.json', `"schema":${desk.db.schema}`, '"schema":99'));
    expect(readBackup(newer)).toEqual({ ok: false, error: 'newer' });
  });
});
