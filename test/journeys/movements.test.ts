import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { journey } from '#test/drivers/journey.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * A movement is typed from its plan, reviewed half-way and at its end, and the home screen says what of it is due; the
 * library of guiding documents says what replaces what and what is still in force, and gives every file back as it came.
 */
test('a movement is followed to its end from the home screen; one guiding document replaces another', async () => {
  const { entries } = await journey(openShell, async (app, at) => {
    const { page } = app;
    await page.clock.setFixedTime(new Date('2026-11-10T02:00:00Z'));
    await at.startsSample();
    await typesMovement(page, at);
    await followsItFromHome(page, at);
    await typesDocuments(page, at);
    await page.getByRole('button', { name: 'Lưu ra máy' }).click();
    await expect.poll(async () => (await app.saved()).at(-1)?.bytes.length, { timeout: 15_000 }).toBe(decree.length);
    expect(Buffer.from((await app.saved()).at(-1)!.bytes).equals(decree)).toBe(true);
    await page.getByRole('button', { name: 'Mở tệp' }).click();
    await expect.poll(async () => (await app.printed()).length, { timeout: 15_000 }).toBe(1);
    await at.press('Escape');
    await page.getByPlaceholder('Tìm số, cơ quan, nội dung').fill('91 2017');
    await at.sees('1 trong 2 văn bản');
    await at.looksAround('library of guiding documents');
  });
  expect(entries).toBe(6);
});

const decree = Buffer.from('%PDF-1.7\nNghị định số 152/2025/NĐ-CP\n%%EOF\n');
const photograph = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const go = (page: Page, place: string) => page.evaluate((to) => (location.hash = to), place);

async function typesMovement(page: Page, at: Secretary): Promise<void> {
  await go(page, '#/year/movements');
  await at.sees('Năm 2026 chưa có phong trào nào. Thêm phong trào theo kế hoạch đã ban hành.');
  await at.looksAround('no movements yet');
  await at.does('Thêm phong trào');
  await at.nextAction('Lưu phong trào');
  await at.press('Control+Enter');
  await at.sees('Nhập tên phong trào.');
  await at.fills('Tên phong trào', 'Mỗi khu công nghiệp một công trình xanh, an toàn');
  await at.fills('Chủ đề, khẩu hiệu', 'Xanh, sạch, an toàn lao động');
  await at.fills('Kế hoạch số', '12/KH-BQL');
  await at.fills('Ngày phát động', '31/02/2026');
  await at.press('Enter');
  await at.sees('Nhập ngày có thật, dạng ngày/tháng/năm, ví dụ 15/12/2026.');
  await at.press('Control+Enter');
  await at.sees('Có ô ngày chưa đúng. Nhập như 15/12/2026, hoặc để trống.');
  await at.fills('Ngày phát động', '15/1/2026');
  await at.fills('Hạn báo cáo', '20/11/2026');
  await at.fills('Ngày sơ kết', '1/7/2026');
  await at.fills('Ngày tổng kết', '1/6/2026');
  await at.press('Control+Enter');
  await at.sees('Các ngày chưa theo thứ tự: ngày tổng kết không thể trước ngày sơ kết.');
  await at.fills('Ngày tổng kết', '25/11/2026');
  const picker = page.getByLabel('Tệp kế hoạch').locator('input[type=file]');
  await picker.setInputFiles({ name: 'kế hoạch.docx', mimeType: 'application/msword', buffer: Buffer.from('PK') });
  await at.sees('Tệp này không phải PDF, JPEG hay PNG.');
  await picker.setInputFiles({ name: 'ảnh chụp.png', mimeType: 'image/png', buffer: photograph });
  await page.getByRole('button', { name: 'Mở tệp' }).click();
  await at.asked();
  await page.getByRole('img', { name: 'ảnh chụp.png' }).waitFor();
  await at.looksAround('a kept photograph opened');
  await at.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await picker.setInputFiles({ name: 'kế hoạch 12.pdf', mimeType: 'application/pdf', buffer: decree });
  await at.sees('kế hoạch 12.pdf');
  await at.looksAround('a movement typed');
  await at.press('Control+Enter');
  await at.sees('Đã ghi phong trào “Mỗi khu công nghiệp một công trình xanh, an toàn”.');
  await at.sees('Đến kỳ sơ kết');
}

/** What the movement asks for is told where every day begins, with the way to it. */
async function followsItFromHome(page: Page, at: Secretary): Promise<void> {
  await go(page, '#/overview');
  await at.sees('Quá 132 ngày');
  await at.sees('Trong 60 ngày tới');
  await at.sees('Hạn đơn vị báo cáo phong trào');
  await at.looksAround('due days on the home screen');
  const line = page.getByRole('listitem').filter({ hasText: 'Sơ kết phong trào' });
  await line.getByRole('link', { name: 'Mở' }).click();
  await at.sees('Chưa ghi sơ kết, tổng kết.');
  await at.press('Alt+s');
  await at.asked();
  await at.press('Control+Enter');
  await at.sees('Nhập kết quả.');
  await at.fills('Ngày tổ chức', '03/07/2026');
  await at.fills('Kết quả', 'Có 38/62 doanh nghiệp đăng ký công trình xanh, đạt 61,3% kế hoạch.');
  await at.confirms();
  await at.sees('Sơ kết ngày 03/07/2026');
  await at.sees('Đang thực hiện');
  await at.looksAround('a movement reviewed');
  await at.press('Alt+t');
  await at.asked();
  await at.fills('Kết quả', 'Có 57/62 doanh nghiệp hoàn thành.');
  await at.confirms();
  await at.sees('Đã tổng kết');
  await go(page, '#/overview');
  await at.sees('Quá hạn');
  await expect.poll(() => page.getByRole('listitem').filter({ hasText: 'một công trình xanh' }).count()).toBe(0);
}

async function typesDocuments(page: Page, at: Secretary): Promise<void> {
  await go(page, '#/year/library');
  await at.sees(/^Chưa có văn bản nào\./u);
  await at.does('Thêm văn bản');
  await at.nextAction('Lưu văn bản');
  await page.getByLabel('Cấp ban hành').selectOption('Trung ương');
  await at.fills('Số, ký hiệu', '91/2017/NĐ-CP');
  await at.fills('Ngày ban hành', '31/7/2017');
  await at.fills('Cơ quan ban hành', 'Chính phủ');
  await at.fills('Trích yếu', 'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng');
  await at.press('Control+Enter');
  await at.sees('Đã ghi văn bản số 91/2017/NĐ-CP.');
  await at.sees('Còn hiệu lực');

  await at.does('Thêm văn bản');
  await at.nextAction('Lưu văn bản');
  await page.getByLabel('Cấp ban hành').selectOption('Trung ương');
  await at.fills('Số, ký hiệu', '152/2025/NĐ-CP');
  await at.fills('Ngày ban hành', '14/6/2025');
  await at.fills('Cơ quan ban hành', 'Chính phủ');
  await at.fills('Trích yếu', 'Quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng');
  await at.fills('Có hiệu lực từ', '1/7/2025');
  await page
    .getByLabel('Tệp văn bản')
    .locator('input[type=file]')
    .setInputFiles({ name: 'nghị định 152.pdf', mimeType: 'application/pdf', buffer: decree });
  await at.sees('nghị định 152.pdf');
  await page.getByRole('checkbox', { name: '91/2017/NĐ-CP, ngày 31/07/2017' }).check();
  await at.press('Control+Enter');
  await at.sees('Đã ghi văn bản số 152/2025/NĐ-CP.');
  await at.sees('Đã bị thay thế');

  await page.getByText('91/2017/NĐ-CP').first().dblclick();
  const chain = page.getByRole('region', { name: 'Quan hệ thay thế' });
  await chain.getByText('Bị thay thế bởi').waitFor();
  await at.looksAround('a guiding document in its chain');
  await page.getByRole('button', { name: 'Xóa văn bản' }).click();
  await at.sees(/^Văn bản số 152\/2025\/NĐ-CP đang ghi là thay thế văn bản này\./u);
  await chain.getByRole('button', { name: '152/2025/NĐ-CP, ngày 14/06/2025' }).click();
  await chain.getByText('Thay thế', { exact: true }).waitFor();
}
