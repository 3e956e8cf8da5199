import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkKeptCopies } from '#test/drivers/kept-copies.ts';
import { secretaryAt } from '#test/drivers/secretary.ts';
import { readTraces } from '#test/drivers/stored-state.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * A small disk of its own, filled to the last byte while scores are typed: the alarm comes within five seconds, nothing
 * that was acknowledged is lost, and once there is room the work goes on. Mounting a disk takes root, as CI is.
 */
let disk: string;
beforeEach(async () => {
  disk = await mkdtemp(join(tmpdir(), 'bang-vang-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk]);
});
afterEach(async () => {
  execFileSync('umount', ['-l', disk]);
  await rm(disk, { recursive: true, force: true });
});

const filler = (): string => join(disk, 'filler');

/** Writes until the disk takes nothing more. */
async function fillUp(): Promise<void> {
  const file = await open(filler(), 'w');
  try {
    for (let size = 8 * 1024 * 1024; size >= 1;) {
      try {
        await file.appendFile(Buffer.alloc(size, 1));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  } finally {
    await file.close();
  }
}

test('a disk that fills up while scores are typed raises the alarm, loses nothing, and is worked on again', async () => {
  const app = await openShell({ folder: disk });
  const at = secretaryAt(app.page);
  await at.startsSample();
  await at.does('Vào phiên họp');
  await at.nextAction('Mời họp');
  await at.press('s');
  await at.sees(/Phiếu 1\/9/u);
  for (const mark of [14, 13, 12]) await at.enters(mark);
  await at.sees(/Bản ghi song song đầy đủ/u);
  const before = await readTraces(app.page);
  await fillUp();
  expect((await statfs(disk)).bavail).toBe(0);
  // One mark more: the browser gives the database up, or never answers; both are told.
  await at.enters(10);
  await app.page
    .getByText(/Dữ liệu vừa ngừng trả lời|Chưa lưu được xuống đĩa|Bản ghi song song đã dừng/u)
    .first()
    .waitFor({ timeout: 5000 });

  await rm(filler());
  // As “Mở lại” does, from the same screen.
  await app.page.reload();
  await at.sees(/Phiếu 1\/9/u);
  await at.enters(9);
  await at.sees(/Bản ghi song song đầy đủ/u);
  await expect.poll(async () => (await readTraces(app.page)).entries).toBeGreaterThan(before.entries);
  const again = await readTraces(app.page);
  expect(again.hashes.slice(0, before.entries)).toEqual(before.hashes);
  expect(again).toMatchObject({ faults: [], rebuilt: again.stored });
  await checkKeptCopies(app.data, again);
  await app.close();
});
