import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clerkFile, peopleRows } from '#test/drivers/clerk-lists.ts';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

test('the register: one is written, renamed on a day, merged, many changed at once and taken back', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    const chooses = (label: string, option: string) =>
      page.getByLabel(label, { exact: true }).selectOption({ label: option });
    await at.startsSample();
    await at.press('Alt+2');
    await at.sees('Doanh nghiệp');
    await page.getByRole('grid').waitFor();
    await at.looksAround('register enterprises');
    await at.does('Thêm mới');
    await at.sees('Doanh nghiệp mới');
    await at.enters('Công ty TNHH Ánh Dương Việt');
    await at.enters('2300000001');
    await at.does('Ghi');
    await at.sees(/Mã số thuế 2300000001 không đúng/u);
    await puts(page, 'Mã số thuế', '2300110342');
    await puts(page, 'Khu công nghiệp', 'KCN Yên Phong');
    await at.looksAround('register new enterprise');
    await at.does('Ghi');
    await at.sees('Đã ghi Công ty TNHH Ánh Dương Việt.');
    await at.looksAround('register entry');
    await at.press('Alt+e');
    await at.sees('Sửa thông tin');
    await puts(page, 'Tên', 'Công ty TNHH Ánh Dương Bắc Ninh');
    await at.sees('Thay đổi từ ngày');
    await puts(page, 'Từ ngày', '01/07/2026');
    await at.looksAround('register renaming');
    await at.does('Ghi');
    await at.sees('Đổi tên ngày 01/07/2026, trước đó là Công ty TNHH Ánh Dương Việt');
    await at.press('Alt+k');
    await at.sees('Lịch sử, đề nghị và kết quả đã ghi vẫn giữ nguyên.');
    await chooses('Lý do', 'Sáp nhập');
    await at.looksAround('register ending');
    await at.does('Ghi kết thúc');
    await at.sees('Chọn đơn vị, cá nhân tiếp tục theo dõi.');
    await page.getByLabel(/^Tìm/u).last().fill('song nhu');
    await page.getByLabel('Tiếp tục theo dõi ở').selectOption({ index: 1 });
    await at.does('Ghi kết thúc');
    await at.sees(/Đã kết thúc theo dõi/u);
    await page.getByRole('gridcell').or(page.getByRole('rowheader')).first().click();
    await at.press('Control+a');
    await at.sees(/Đã chọn \d+ dòng/u);
    await at.press('Alt+b');
    await puts(page, 'Quốc tịch', 'Hàn Quốc');
    await chooses('Nguồn vốn', 'Có vốn đầu tư nước ngoài');
    await at.looksAround('register bulk edit');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Sửa \d+ dòng/u })
      .click();
    await at.sees(/Đã sửa \d+ dòng\./u);
    await at.press('Escape', 'Escape');
    await at.looksAround('register changed in bulk');
    await at.press('Control+z');
    await at.sees('Đã hoàn tác.');
  });
  // The sample, the new one, its new name, the merge, the bulk change, its undoing.
  expect(entries).toBe(6);
}, 180_000);

test('the register: a zone is renamed, provinces merge, a head is elected, an award and a receiver are recorded', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/register/zones'));
    await at.sees(/Chưa ghi khu công nghiệp nào/u);
    await at.looksAround('register without zones');
    await at.does('Thêm mới');
    await at.enters('KCN Quang Châu');
    await at.enters('Bắc Giang');
    await puts(page, 'Từ ngày', '01/01/2006');
    await at.does('Ghi');
    await at.sees('Đã ghi KCN Quang Châu.');
    await page.getByText('KCN Quang Châu', { exact: true }).dblclick();
    await puts(page, 'Tên', 'KCN Quang Châu mở rộng');
    await puts(page, 'Từ ngày', '01/03/2024');
    await at.looksAround('register zone');
    await at.does('Ghi');
    await at.sees('Đã sửa KCN Quang Châu mở rộng.');
    await at.press('Alt+p');
    await page.getByRole('dialog').getByRole('checkbox').check();
    await puts(page, 'Tên tỉnh, thành phố mới', 'Bắc Ninh');
    await puts(page, 'Từ ngày', '01/07/2025');
    await at.looksAround('register merging provinces');
    await at.does('Ghi sáp nhập');
    await at.sees('Đã ghi sáp nhập tỉnh, thành phố.');
    await page.evaluate(() => (location.hash = '/register/clusters'));
    await page.getByText('Cụm thi đua số 1', { exact: true }).dblclick();
    await at.sees('Cụm trưởng, Cụm phó qua các năm');
    await at.looksAround('register cluster');
    await at.press('Alt+c');
    await page.getByLabel('Đơn vị được bầu').selectOption({ index: 2 });
    await puts(page, 'Từ ngày', '01/01/2027');
    await at.looksAround('register electing');
    await page.getByRole('dialog').getByRole('button', { name: /^Ghi/u }).click();
    await at.sees(/Cụm trưởng, từ 01\/01\/2027/u);
    await page.evaluate(() => (location.hash = '/register/people'));
    await at.sees('Họ và tên');
    await at.looksAround('register people');
    await page.getByRole('rowheader').first().click();
    await page.getByRole('button', { name: 'Ghi khen thưởng' }).click();
    await at.enters('Bằng khen');
    await at.enters('12/QĐ-UBND');
    await at.looksAround('register award');
    await page.getByRole('dialog').getByRole('button', { name: /^Ghi/u }).click();
    await at.sees('Bằng khen, QĐ 12/QĐ-UBND');
    await page.evaluate(() => (location.hash = '/register/held-awards'));
    await at.sees('12/QĐ-UBND');
    await at.looksAround('register awards');
    await page.evaluate(() => (location.hash = '/register/receivers'));
    await at.does('Thêm mới');
    await at.enters('Sở Nội vụ');
    await at.does('Ghi');
    await at.sees('Đã ghi Sở Nội vụ.');
    await at.looksAround('register receivers');
  });
  // The sample, the zone, its name, the merge, the head, the award, the receiver.
  expect(entries).toBe(7);
}, 180_000);

test('the register: ten thousand people are looked for, narrowed under a name, changed in one deed and taken back', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    const file = await clerkFile('nguoi-lao-dong.xlsx', peopleRows(10_000));
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/register/import'));
    await page.locator('input[type=file]').setInputFiles(file);
    await at.does('Xem kết quả đối chiếu');
    await at.does('Nhập 10.000 dòng');
    await at.sees('Đã nhập xong');
    await page.evaluate(() => (location.hash = '/register/people'));
    await at.sees('10.013 dòng');
    await at.looksAround('register ten thousand people');
    await page.getByRole('searchbox').fill('le thi mai an');
    await at.sees(/^\d+ trong 10\.013 dòng/u);
    await page.getByRole('button', { name: 'Lưu bộ lọc' }).click();
    await puts(page, 'Tên bộ lọc', 'Mai An');
    await at.confirms();
    await page.getByRole('button', { name: 'Xóa lọc' }).click();
    await at.sees('10.013 dòng');
    await page.getByLabel('Bộ lọc đã lưu').selectOption('Mai An');
    await at.sees(/^\d+ trong 10\.013 dòng/u);
    await page.getByRole('button', { name: 'Xóa bộ lọc đang chọn' }).click();
    await page.getByRole('button', { name: 'Xóa lọc' }).click();
    await page.getByRole('rowheader').first().click();
    await at.press('Space', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await at.sees('Đã chọn 3 dòng');
    await at.press('Control+a');
    await at.sees('Đã chọn 10.013 dòng');
    await at.press('Alt+b');
    await puts(page, 'Phân loại', 'Công nhân');
    await at.confirms();
    await at.sees('Đã sửa 10.013 dòng.');
    await at.press('Control+z');
    await at.sees('Đã hoàn tác.');
  });
  // The sample, the list, the change and its undoing; looking and saved filters wrote nothing.
  expect(entries).toBe(4);
}, 240_000);

/** Types over what stands in the field of this very name. */
const puts = (page: Page, label: string, value: string): Promise<void> =>
  page.getByRole('textbox', { name: new RegExp(`^${label}(?:không bắt buộc)?$`, 'u') }).fill(value);
