import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { clerkFile, peopleRows, taxCodeOf } from '#test/drivers/clerk-lists.ts';
import { workbookFile } from '#test/drivers/excel-list.ts';
import { journey } from '#test/drivers/journey.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import type { OpenApp } from '#test/shell/open-app.ts';
import { openShell } from '#test/shell/stand-in.ts';

/** The enterprises of the zones as the Authority's clerk keeps them. */
const enterpriseLines = [
  ['STT', 'Tên doanh nghiệp', 'MST', 'KCN', 'Quốc tịch', 'Số LĐ'],
  ...Array.from({ length: 1200 }, (_, at) => [
    at + 1,
    `Công ty TNHH Cơ khí Số ${at + 1}`,
    taxCodeOf(at),
    at % 2 === 0 ? 'KCN Quế Võ' : 'KCN Yên Phong',
    'Việt Nam',
    100 + at,
  ]),
];

/** The registry as a whole: what a council of an industrial-zones authority has comes in, is found, changed and goes out. */
test('twelve hundred enterprises and ten thousand people come in, are found, changed in one deed, taken back, go out, and come in again as no change', async () => {
  await journey(openShell, async (app, at) => {
    await at.startsSample();
    await comesIn(app.page, at, await clerkFile('doanh-nghiep.xlsx', enterpriseLines), '1.200');
    await comesIn(app.page, at, await clerkFile('nguoi-lao-dong.xlsx', peopleRows(10_000)), '10.000');

    await at.press('Control+k');
    await app.page.getByRole('combobox').waitFor();
    await at.type('nguyen van so 9999');
    await app.page.getByRole('option', { name: /Nguyễn Văn Số 9999/u }).waitFor({ timeout: 30_000 });
    await at.press('Escape');

    await app.page.evaluate(() => (location.hash = '/register/enterprise'));
    await app.page.getByRole('searchbox').fill('co khi so');
    await at.sees(/^1\.200 trong /u);
    await app.page.getByRole('rowheader').first().click();
    await at.press('Control+a');
    await at.sees('Đã chọn 1.200 dòng');
    await at.press('Alt+b');
    await app.page.getByLabel('Quốc tịch').fill('Nhật Bản');
    await at.confirms();
    await at.sees('Đã sửa 1.200 dòng.');
    await at.press('Control+z');
    await at.sees('Đã hoàn tác.');

    for (const list of [0, 1] as const) {
      const before = (await app.saved()).length;
      await app.page.evaluate(() => (location.hash = '/system'));
      await at.sees('An toàn dữ liệu');
      await at.press('x');
      await at.asked();
      await at.press('Enter');
      if (list === 1) await at.press('ArrowDown');
      await at.confirms();
      await expect.poll(async () => (await app.saved()).length, { timeout: 60_000 }).toBe(before + 1);
      await saysNothingNew(app, at, list === 0 ? 'Doanh nghiệp' : 'Cá nhân');
    }
  });
}, 400_000);

/** A fresh intake, whatever the last one left on the screen. */
async function opensIntake(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '/register'));
  await page.getByRole('grid').waitFor();
  await page.evaluate(() => (location.hash = '/register/import'));
}

async function comesIn(page: Page, at: Secretary, file: ReturnType<typeof workbookFile>, count: string): Promise<void> {
  await opensIntake(page);
  await page.locator('input[type=file]').setInputFiles(file);
  await at.does('Xem kết quả đối chiếu');
  await at.does(`Nhập ${count} dòng`);
  await at.sees('Đã nhập xong');
}

/** What went out is taken in again: every line is known as it is. */
async function saysNothingNew({ page, saved }: OpenApp, at: Secretary, name: string): Promise<void> {
  const file = (await saved()).find((one) => one.name.startsWith(name));
  expect(file, name).toBeDefined();
  await opensIntake(page);
  await page.locator('input[type=file]').setInputFiles(workbookFile('xuat-ra.xlsx', Buffer.from(file!.bytes)));
  await at.does('Xem kết quả đối chiếu');
  await at.sees(/dòng = 0 thêm mới \+ 0 thay đổi \+ [\d.]+ bỏ qua \+ 0 cần sửa/u);
}
