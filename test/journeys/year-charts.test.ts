import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';
import { yearBackup } from '#test/worlds/year-rows.ts';

let usb: string;
let file: string;
beforeAll(async () => {
  usb = await mkdtemp(join(tmpdir(), 'bang-vang-usb-'));
  file = join(usb, 'Năm 2026.bangvang');
  await writeFile(file, await yearBackup());
});
afterAll(() => rm(usb, { recursive: true, force: true }));

const chooses = (page: Page, name: string, group?: string): Promise<void> =>
  (group === undefined ? page : page.getByRole('group', { name: group }))
    .getByRole('button', { name, exact: true })
    .click();

/** The figures of the table, line by line, as a reader hears them. */
const tableOf = (page: Page): Promise<readonly (readonly string[])[]> =>
  page
    .getByRole('table')
    .evaluate((table: HTMLTableElement) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText)));

test('the pictures of a year: indicators, registration, its growth and the movements, each with its table', async () => {
  const { entries } = await journey(
    () => openShell({ words: [file] }),
    async ({ page }, at) => {
      await page.clock.setFixedTime(new Date('2026-09-15T03:00:00Z'));
      await at.does('Phục hồi');
      await at.nextAction('Vào phiên họp');
      await page.evaluate(() => (location.hash = '/year/charts'));
      await at.sees('Giá trị sản xuất công nghiệp năm 2026 so với kế hoạch và năm trước');
      await at.sees('Đơn vị tính: tỷ đồng');
      await page.locator('svg').getByText('Cụm thi đua số 3', { exact: true }).waitFor();
      await page.locator('svg').getByText('44.908,0', { exact: true }).waitFor();
      await at.looksAround('year charts indicators');
      await walksBars(page);
      await chooses(page, 'Bảng');
      const clusters = await tableOf(page);
      expect(clusters.map(([name]) => name)).toEqual([
        'Cụm thi đua',
        'Cụm thi đua số 1',
        'Cụm thi đua số 2',
        'Cụm thi đua số 3',
        'Tổng cộng',
      ]);
      await at.looksAround('year charts indicators table');
      await chooses(page, 'Sao chép bảng');
      await at.sees('Đã sao chép bảng.');
      await page.getByLabel('Phạm vi').selectOption({ label: 'Cụm thi đua số 3' });
      await page.getByLabel('Chỉ tiêu', { exact: true }).selectOption({ label: 'Thu nhập bình quân' });
      await at.sees('Đơn vị tính: triệu đồng/người/tháng');
      expect(await tableOf(page)).toHaveLength(11);
      await at.looksAround('year charts enterprises table');
      await chooses(page, 'Biểu đồ', 'Cách xem');
      await page.locator('svg').getByText('Công ty TNHH Phát triển Khu', { exact: true }).waitFor();
      await at.looksAround('year charts enterprises');
      await page.getByLabel('Chỉ tiêu', { exact: true }).selectOption({ label: 'Vốn đầu tư thực hiện' });
      await at.sees('Chưa có số liệu “Vốn đầu tư thực hiện” trong phạm vi này.');
      await at.looksAround('year charts without figures');

      await chooses(page, 'Đăng ký theo cụm');
      await at.sees('Đơn vị đăng ký thi đua năm 2026 theo cụm');
      await at.looksAround('year charts registrations');
      await chooses(page, 'Bảng');
      expect((await tableOf(page)).at(-1)?.slice(0, 3)).toEqual(['Tổng cộng', '18', '14']);
      await at.looksAround('year charts registrations table');
      await chooses(page, 'Đăng ký theo tháng');
      await page.getByLabel('Phạm vi').selectOption({ label: 'Tất cả các cụm' });
      const months = await tableOf(page);
      expect(months.at(-1), 'until today').toEqual(['Tháng 9', '0', '14', '18', '77,78%']);
      await at.looksAround('year charts months table');
      await chooses(page, 'Biểu đồ', 'Cách xem');
      await at.looksAround('year charts months');

      await chooses(page, 'Lịch phong trào');
      await at.sees('Hôm nay 15/09/2026');
      await at.sees('Sơ kết: 01/08/2026, quá hạn');
      await at.sees('Sơ kết: 03/07/2026, đã tổ chức');
      await at.looksAround('year charts calendar');
      await chooses(page, 'Bảng');
      await at.looksAround('year charts calendar table');
      await chooses(page, 'English');
      await chooses(page, 'Registration by cluster');
      await chooses(page, 'Chart');
      await at.sees('7/9 units (77,78%)');
      await at.looksAround('year charts in english');
    },
  );
  // The sample and the rows of the year: looking wrote nothing.
  expect(entries).toBe(2);
}, 240_000);

/** Tab comes to the picture, the arrows to its bars, and each is said in words. */
async function walksBars(page: Page): Promise<void> {
  await page.getByRole('group', { name: /so với kế hoạch/u }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page
    .getByRole('img', { name: /^Cụm thi đua số 1, 3\/4 đơn vị có số thực hiện; (?:Thực hiện|Kế hoạch|Năm trước); / })
    .waitFor();
}

test('the pictures of a year that has nothing yet say what to enter first, and go there', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/year/charts'));
    await at.sees(/^Chưa nhập chỉ tiêu nào của năm/u);
    await at.looksAround('year charts empty');
    await chooses(page, 'Đăng ký theo cụm');
    await at.sees(/^Chưa có đơn vị nào trong các cụm đăng ký/u);
    await chooses(page, 'Lịch phong trào');
    await at.sees(/^Chưa ghi phong trào nào/u);
    await at.does('Đến phần Phong trào');
    await page.waitForFunction(() => location.hash === '#/year/movements');
    await page.evaluate(() => (location.hash = '/year/charts'));
    await chooses(page, 'Năm trước');
    await at.sees(/chưa có cụm thi đua nào có đơn vị/u);
    await at.does('Đến phần Cụm thi đua');
    await page.waitForFunction(() => location.hash === '#/register/clusters');
  });
  expect(entries).toBe(1);
}, 120_000);
