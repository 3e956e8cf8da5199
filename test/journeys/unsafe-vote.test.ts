import { expect, test } from 'vitest';
import { secretaryAt } from '#test/drivers/secretary.ts';
import { readTraces } from '#test/drivers/stored-state.ts';
import { useUnsafeLaptop } from '#test/drivers/unsafe-laptop.ts';

/* A laptop that can make no backup: the vote waits for whoever presides; and wording that is left as it was is not written. */
const app = useUnsafeLaptop();

test('the vote waits for whoever presides; a reason that is refused stays where it was typed', async () => {
  const { page } = app();
  const at = secretaryAt(page);
  const reason = page.getByLabel('Lý do');
  await at.startsSample();
  await at.press('Control+Shift+s');
  await at.sees(/^Chưa sao lưu được/u);
  await page.getByRole('button', { name: 'Đóng', exact: true }).focus();
  await at.press('Enter');
  await at.does('Vào phiên họp');
  await at.does('Mời họp');
  await at.marksRoll('CCCCCCCCC');
  await at.opensAt('8h05');
  await at.does('Khai mạc');
  await at.does('Thông qua chương trình');
  await at.does('Biểu quyết cả danh sách');
  await page.getByRole('button', { name: 'Người chủ trì cho làm tiếp' }).waitFor();
  await at.looksAround('vote held up');
  await at.press('g');
  await at.asked();
  await at.press('Control+Enter');
  await at.sees('Nhập lý do.');
  await reason.focus();
  await at.type('không dừng được phiên họp');
  await at.press('Control+Enter');
  await at.sees(/bấm F2 để chọn Chủ tịch hoặc người chủ trì/u);
  expect(await reason.inputValue()).toBe('không dừng được phiên họp');
  await at.looksAround('vote held up for the chair');
  await at.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await at.press('F2');
  await page
    .getByRole('menuitem', { name: /Chủ tịch$/u })
    .first()
    .focus();
  await at.press('Enter');
  await at.press('g');
  await at.asked();
  await at.type('không dừng được phiên họp');
  await at.confirms();
  await at.sees('Cả danh sách nhất trí');
  expect(app().problems()).toEqual([]);
});

test('a title of the ballot that is emptied stands there again, and is written only when it is another', async () => {
  const { page } = app();
  const at = secretaryAt(page);
  const title = page.getByLabel('Tên phiếu');
  const entries = async (): Promise<number> => (await readTraces(page)).entries;
  await at.startsSample();
  await at.does('Vào phiên họp');
  await at.nextAction('Mời họp');
  await page.evaluate(() => (location.hash += '/prepare/6'));
  await title.waitFor();
  const before = await entries();
  await at.fills('Tên phiếu', '  ');
  await at.press('Tab');
  await expect.poll(() => title.inputValue()).toBe('Phiếu bầu');
  expect(await entries()).toBe(before);
  await at.fills('Tên phiếu', 'Phiếu  biểu quyết');
  await at.press('Enter', 'Enter');
  await expect.poll(() => title.inputValue()).toBe('Phiếu biểu quyết');
  await at.fills('Tên phiếu', 'Phiếu biểu quyết ');
  await at.press('Tab');
  await expect.poll(() => title.inputValue()).toBe('Phiếu biểu quyết');
  expect(await entries()).toBe(before + 1);
  expect(app().problems()).toEqual([]);
});
