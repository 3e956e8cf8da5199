import { expect, test } from 'vitest';
import { clerkFile, enterpriseRows, peopleRows, taxCodeOf } from '#test/drivers/clerk-lists.ts';
import { workbookFile } from '#test/drivers/excel-list.ts';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

test('a clerk’s list of enterprises is named, asked about, put right, taken in, taken back, and known the second time', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    const chooses = (file: Awaited<ReturnType<typeof clerkFile>>): Promise<void> =>
      page.locator('input[type=file]').setInputFiles(file);
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/register/import'));
    await at.sees('Kéo tệp vào đây');
    await at.looksAround('intake of lists');
    await chooses(workbookFile('anh.xlsx', Buffer.from('%PDF-1.7 \u0001')));
    await at.sees('Tệp này không phải danh sách Excel (.xlsx) hay CSV. Chưa ghi gì.');
    const file = await clerkFile('danh-sach-dn.xlsx', enterpriseRows);
    await chooses(file);
    await at.sees('12/12 cột được dùng');
    await at.looksAround('intake naming columns');
    await page.getByRole('button', { name: '1234 (dấu chia hàng nghìn)' }).click();
    await page.getByRole('button', { name: 'Tỷ đồng' }).click();
    await at.does('Xem kết quả đối chiếu');
    await at.sees('26 dòng = 23 thêm mới + 0 thay đổi + 2 bỏ qua + 1 cần sửa');
    await at.looksAround('intake preview');
    await page.locator('td.entry').first().click();
    await page.keyboard.press('Control+a');
    await at.type(taxCodeOf(99));
    await at.press('Enter');
    await at.sees('26 dòng = 24 thêm mới + 0 thay đổi + 2 bỏ qua + 0 cần sửa');
    await at.does('Nhập 24 dòng');
    await at.sees('Đã nhập xong');
    await at.looksAround('intake done');
    await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
    await at.sees('Đã hoàn tác lần nhập.');
    await chooses(file);
    await at.sees('Đã ghép cột như lần nhập trước');
    await page.getByRole('button', { name: '1234 (dấu chia hàng nghìn)' }).click();
    await page.getByRole('button', { name: 'Tỷ đồng' }).click();
    await at.does('Xem kết quả đối chiếu');
    await at.does('Nhập 23 dòng');
    await at.sees('Đã nhập xong');
    await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
    await chooses(file);
    await page.getByRole('button', { name: '1234 (dấu chia hàng nghìn)' }).click();
    await page.getByRole('button', { name: 'Tỷ đồng' }).click();
    await at.does('Xem kết quả đối chiếu');
    await at.sees('26 dòng = 0 thêm mới + 0 thay đổi + 25 bỏ qua + 1 cần sửa');
    await at.sees('Không có dòng nào để nhập.');
  });
  // The sample, the list, its undoing, the list again; looking wrote nothing.
  expect(entries).toBe(4);
}, 180_000);

test('ten thousand people come in by one deed, and a list that is stopped leaves nothing', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    const file = await clerkFile('nguoi-lao-dong.xlsx', peopleRows(10_000));
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/register/import'));
    await page.locator('input[type=file]').setInputFiles(file);
    await at.sees('6/6 cột được dùng');
    await at.does('Xem kết quả đối chiếu');
    await at.sees('10.000 dòng = 10.000 thêm mới');
    await at.does('Nhập 10.000 dòng');
    await page.getByRole('button', { name: 'Dừng' }).click();
    await at.sees('Đã dừng. Chưa ghi dòng nào.');
    await at.does('Nhập 10.000 dòng');
    await at.sees('Đã nhập xong');
  });
  expect(entries).toBe(2);
}, 240_000);
