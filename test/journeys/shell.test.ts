import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { layoutFindings } from '#test/drivers/layout.ts';
import { secretaryAt, type Secretary } from '#test/drivers/secretary.ts';
import { readSetting, readTraces } from '#test/drivers/stored-state.ts';
import { openShell, type Shell } from '#test/shell/stand-in.ts';

let app: Shell;
let page: Page;
let at: Secretary;
beforeEach(async () => {
  app = await openShell();
  page = app.page;
  at = secretaryAt(page);
});
afterEach(() => app.close());

const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the shell by keyboard alone', () => {
  test('the sheet lists what works on the screen, in a dialog too, and gives the focus back', async () => {
    await at.startsSample();
    await at.press('Alt+6');
    await at.sees('Danh sách phiên họp');
    await at.press('?');
    await at.sees('Các phím đang dùng được lúc này');
    await at.looksAround('sheet of shortcuts');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Chuẩn bị phiên họp' })
      .filter({ hasText: 'N' })
      .first()
      .waitFor();
    await at.press('?');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const button = page.getByRole('button', { name: 'English' });
    await button.focus();
    await at.press('Control+/');
    await at.sees('Các phím đang dùng được lúc này');
    await at.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toContain('English');
  });

  test('the palette finds a nominee without tones, runs what the screen can do, and leads to the guide', async () => {
    await at.startsSample();
    await at.press('Control+k');
    await at.type('vao phien');
    await page.getByRole('option', { name: /Vào phiên họp/u }).waitFor();
    await at.looksAround('command palette');
    await at.press('Enter');
    await at.nextAction('Mời họp');
    await at.press('Control+k');
    await at.type('huong dan');
    await page
      .getByRole('option', { name: /Hướng dẫn/u })
      .first()
      .waitFor();
    await at.press('Enter');
    await at.sees('Phiên họp đầu tiên trong 30 phút');
    await at.looksAround('guide');
    await at.press('Escape');
    await at.nextAction('Mời họp');
    await at.press('Control+k');
    await at.type('nguyen trong bach');
    await page.getByRole('option').first().waitFor();
    await at.press('ArrowDown', 'Enter');
    await page.waitForURL(/#\/nominations/u);
    await at.sees('Nguyễn Trọng Bách');
    expect(await page.getByRole('searchbox').inputValue()).toBe('Nguyễn Trọng Bách');
    expect(app.problems()).toEqual([]);
  });

  test('a backup of one laptop is the same council on another; a damaged one is refused', async () => {
    await at.startsSample();
    await at.sees('Chưa sao lưu');
    await at.press('Control+Shift+S');
    await at.sees(/Đã sao lưu vào/u);
    await at.sees(/Sao lưu đã kiểm tra/u);
    const [saved] = await app.saved();
    if (!saved) throw new Error('No backup was written');
    const before = await readTraces(page);
    await app.close();

    app = await openShell();
    page = app.page;
    at = secretaryAt(page);
    const damaged = saved.bytes.slice();
    damaged[200] = (damaged[200] ?? 0) ^ 1;
    // The strip tells the keys that work: once it says so, the key is heard.
    await page.locator('footer li').filter({ hasText: 'chọn bản sao lưu' }).waitFor();
    await at.press('3');
    await chooses('hong.bangvang', damaged);
    await at.sees(/bị hỏng hoặc đã bị sửa/u);
    await at.looksAround('refused backup');
    await chooses('sao-luu.bangvang', saved.bytes);
    await at.sees('1 phiên họp, 30 lượt đề nghị, 0 văn bản đã chốt');
    await at.looksAround('backup before it is restored');
    await at.does('Phục hồi');
    await at.nextAction('Vào phiên họp');
    await at.sees('Chưa chọn người ngồi máy');
    const after = await readTraces(page);
    expect(after).toMatchObject({ faults: [], entries: before.entries, stored: before.stored, rebuilt: before.stored });
    expect(app.problems()).toEqual([]);
  });

  const chooses = (name: string, bytes: Uint8Array): Promise<void> =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

  test('light, dark, language: one key each, remembered', async () => {
    await at.startsSample();
    await at.press('Alt+t');
    await page.locator('html[data-scheme=dark]').waitFor();
    await at.press('Alt+l');
    await at.sees('Next meeting');
    // The screen changes at once; nobody reloads it before the choice is on the disk.
    await expect.poll(() => readSetting(page, 'language')).toBe('en');
    await page.reload();
    await at.sees('Next meeting');
    await page.locator('html[data-scheme=dark]').waitFor();
    await at.press('Alt+t');
    await at.sees('To do');
    expect(await page.getByRole('button', { name: /as the laptop has it/u }).count()).toBe(1);
  });
});

test('at 200 % nothing is cut off sideways, on any screen outside the room', async () => {
  await page.setViewportSize({ width: 683, height: 360 });
  await at.startsSample();
  const places = [
    'nominations',
    'meetings',
    'meetings/new',
    'papers',
    'council',
    'council/new-member',
    'system',
    'system/journal',
    'guide',
  ];
  for (const place of ['overview', ...places]) {
    await page.goto(`${page.url().split('#')[0] ?? ''}#/${place}`);
    await page.locator(`nav a[aria-current=page][href^="#/${place.split('/')[0] ?? ''}"]`).waitFor();
    await page.locator('main h1, main h2, main section').first().waitFor();
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main h1, header h1, main h2, main button, nav a, main label')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          // A wide table scrolls sideways inside itself.
          return width > 0 && !element.closest('[role=grid]') && (left < 0 || right > innerWidth + 1);
        })
        .map((element) => element.textContent),
    );
    expect(cut, place).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(683);
    expect(await layoutFindings(page), place).toEqual([]);
  }
});
