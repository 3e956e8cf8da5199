import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { wordsOf } from '#test/drivers/papers-on-disk.ts';
import { openShell, type Shell } from '#test/shell/stand-in.ts';

/*
 * A meeting is rehearsed on a copy: the laptop dies in the middle of it, the rehearsal goes on, and at its end the
 * council is what it was, to the last entry of its journal.
 */
let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'bang-vang-rehearsal-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (): Promise<Shell> => openShell({ folder });
const databases = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const banner = 'Đang diễn tập: không có gì ở đây được giữ lại.';

test('a meeting is rehearsed, through a crash, and the council is as it was', async () => {
  const before = await journey(open, async (_app, at) => {
    await at.startsSample();
    await at.sees(/Bản ghi song song đầy đủ/u);
  });

  const during = await journey(open, async ({ page }, at) => {
    await at.nextAction('Vào phiên họp');
    await at.press('Alt+9');
    await at.sees('Bắt đầu diễn tập');
    await at.looksAround('safekeeping with the way into a rehearsal');
    await at.press('d');
    await at.asked();
    await at.looksAround('asking before a rehearsal');
    await at.press('Control+Enter');
    await at.sees(banner);
    await at.sees(/không ghi bản song song và không sao lưu/u);
    await at.looksAround('system in a rehearsal');
    await at.press('Alt+1');
    await at.does('Vào phiên họp');
    await at.does('Mời họp');
    await at.marksRoll('CCCCCCCC');
    await at.press('Enter');
    await at.does('Khai mạc');
    await at.does('Thông qua chương trình');
    await at.sees('Biểu quyết cả danh sách');
    await at.looksAround('a meeting in a rehearsal');
    expect(await databases(page)).toContain('bang-vang-dien-tap');
  });
  expect(during.hashes, 'nothing was written to the council').toEqual(before.hashes);

  const after = await journey(open, async (app, at) => {
    await at.sees('Lần diễn tập trước chưa kết thúc');
    await at.looksAround('a rehearsal left behind');
    await at.press('d');
    await at.sees(banner);
    await at.does('Vào phiên họp');
    await at.does('Biểu quyết cả danh sách');
    await at.does('Ghi kết quả biểu quyết');
    await at.does(/Tiếp: Giấy khen/u);
    await at.does('Biểu quyết cả danh sách');
    await at.does('Ghi kết quả biểu quyết');
    await at.does(/Tiếp: CSTĐ cơ sở/u);
    await at.does('Bầu tổ kiểm phiếu');
    await at.confirms();
    await at.does('Phát phiếu');
    await at.does('Nhập kết quả kiểm phiếu');
    await at.sees('Số phiếu');
    await at.press('Alt+m');
    await at.looksAround('counting in a rehearsal');
    await at.does('Công bố kết quả');
    await at.nextAction(/Tiếp: Bằng khen/u);
    await at.press('Alt+7');
    await at.does('Lập danh sách để in');
    await at.waitsForOther('Lập danh sách để in');
    await at.press('Control+s');
    await expect.poll(async () => (await app.saved()).length, { timeout: 15_000 }).toBe(1);
    const [paper] = await app.saved();
    // The mark lies across the page: poppler reads it syllable by syllable.
    expect(wordsOf(paper!.bytes)).toMatch(/ỄN.*DI/su);
    await at.press('Control+Shift+d');
    await at.asked();
    await at.looksAround('asking before a rehearsal ends');
    await at.press('Control+Enter');
    // Only the council itself has a second copy.
    await at.sees(/Bản ghi song song đầy đủ/u);
    expect(await app.page.getByText(banner).count()).toBe(0);
    await at.press('Alt+1');
    await at.nextAction('Vào phiên họp');
    expect(await databases(app.page)).toEqual(['bang-vang']);
  });
  expect(after.stored).toBe(before.stored);
  expect(after.hashes).toEqual(before.hashes);
});
