import { expect, test } from 'vitest';
import { makeBackup, readBackup } from '#store/backup.ts';
import { isLocked, lockBackup, unlockBackup } from '#store/locked-backup.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { must } from '#build/play-meeting.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const passphrase = 'hoa sen trên bàn';

async function aBackup(): Promise<Uint8Array> {
  const desk = await openDesk();
  must(await startSampleCouncil(desk, smallWorld));
  const made = await makeBackup(desk.db, { at: desk.clock(), appVersion: 'test' });
  if (!made.ok) throw new Error('no backup');
  return made.value.bytes;
}

test('a locked backup is opened by its passphrase alone, however its letters were composed', async () => {
  const bytes = await aBackup();
  const locked = await lockBackup(bytes, passphrase);
  expect([isLocked(bytes), isLocked(locked)]).toEqual([false, true]);
  expect(readBackup(locked)).toEqual({ ok: false, error: 'locked' });
  expect(await unlockBackup(locked, 'hoa sen trên ban')).toEqual({ ok: false, error: 'wrong-passphrase' });
  const opened = await unlockBackup(locked, passphrase.normalize('NFD'));
  expect(opened.ok && readBackup(opened.value).ok).toBe(true);
});

test('a locked backup with one byte changed behind its head is damaged, not half open', async () => {
  const locked = await lockBackup(await aBackup(), passphrase);
  for (const at of [locked.length - 1, Math.floor(locked.length / 2), 400]) {
    const altered = locked.slice();
    altered[at]! ^= 1;
    expect((await unlockBackup(altered, passphrase)).ok, `byte ${at}`).toBe(false);
  }
});
