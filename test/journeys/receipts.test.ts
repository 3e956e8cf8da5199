import { open as openFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * A delivery comes in, is counted, and its nominations begin from it; what the dossier lacks is seen, asked for by letter,
 * and recorded piece by piece until it is complete.
 */
test('a delivery is received, nominations begin from it, and a dossier is brought to completeness', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'receipts-'));
  const report = join(folder, 'bao-cao-thanh-tich.pdf');
  await writeFile(report, '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  const huge = join(folder, 'qua-lon.pdf');
  const file = await openFile(huge, 'w');
  await file.truncate(200 * 1024 * 1024);
  await file.close();
  try {
    await journey(openShell, async ({ page, printed, saved }, at) => {
      const papers = async (count: number): Promise<void> => {
        await expect.poll(async () => (await printed()).length, { timeout: 30_000 }).toBe(count);
      };
      await at.startsSample();
      await page.evaluate(() => (location.hash = '#/nominations/receipts'));
      await at.sees(/chưa nhận hồ sơ nào/u);
      await at.looksAround('intake register, empty');
      await at.does('Tiếp nhận hồ sơ');

      // The day of the letter cannot come after the day of receipt, nor be one that is not there.
      await at.fills('Đơn vị nộp', 'Công ty TNHH Vừa Đến');
      await at.fills('Ngày nhận', '20/11/2026');
      await at.fills('Giờ nhận', '9:15');
      await at.fills('Số văn bản', '15/CV-VĐ');
      await at.fills('Ngày ký', '31/02/2026');
      await at.press('Control+Enter');
      await at.sees('Có ô ngày chưa đúng. Nhập như 15/12/2026, hoặc để trống.');
      await at.press('Tab');
      await at.sees(/^Nhập ngày có thật/u);
      await at.fills('Ngày ký', '22/11/2026');
      await at.press('Control+Enter');
      await at.sees('Ngày nhận không thể trước ngày của văn bản đề nghị, 22/11/2026.');
      await at.fills('Ngày ký', '18/11/2026');
      await at.fills('Người nộp', 'Phan Thị Én');
      await at.looksAround('intake register, a delivery');
      await at.press('Control+Enter');
      await at.sees('Đã ghi số đến 1.');

      // Titles that a firm's director gives are not offered; a form is.
      await at.press('Alt+n');
      await at.sees('Đề nghị từ hồ sơ vừa nhận');
      await at.sees(/người đứng đầu doanh nghiệp quyết định/u);
      await page.getByLabel('Danh hiệu, hình thức đề nghị').selectOption('giay-khen');
      await page.getByLabel('Ông/Bà').selectOption('Bà');
      await at.fills('Họ và tên', 'Lý Thị Mới');
      await at.looksAround('nomination from a delivery');
      await at.press('Control+Enter');
      await at.sees('Đã lập đề nghị cho Lý Thị Mới.');
      await at.press('Escape');
      await at.sees('Thiếu 3 giấy tờ');

      await at.press('Alt+k');
      await at.asked();
      await page.getByLabel('Ông/Bà').selectOption('Bà');
      await at.fills('Họ và tên', 'Lý Thị Mới');
      await at.fills('Danh hiệu, hình thức đã được khen', 'Bằng khen của Tổng Liên đoàn');
      await at.fills('Số quyết định', '77/QĐ-TLĐ');
      await at.fills('Ngày quyết định', '03/02/2026');
      await at.fills('Thời gian lập thành tích', 'năm 2026');
      await at.looksAround('award decided elsewhere');
      await at.confirms();
      await at.sees('Đã ghi khen thưởng đã có cho Lý Thị Mới.');
      // The same year was rewarded by the same form: the rules of eligibility say so, and lead from here.
      await at.sees('1 điều kiện còn thiếu');

      await at.press('Alt+g');
      await at.asked();
      await at.fills('Tìm tên, đơn vị', 'Mai An');
      await page
        .getByLabel(/Bà Lê Thị Mai An/u)
        .first()
        .check();
      await at.confirms();
      await at.sees('Đã gắn 1 trường hợp.');
      await at.looksAround('intake register');
      await at.press('Alt+i');
      await papers(1);
      await at.press('Alt+o');
      await papers(2);

      await page.getByRole('link', { name: 'Mở đề nghị của Bà Lý Thị Mới' }).click();
      await at.sees('31 lượt đề nghị');
      await at.press('h');
      await at.sees('Chọn một dòng trong danh sách để xem hồ sơ.');
      await page.getByText('Bà Lý Thị Mới').first().click();
      await at.press('h');
      await at.asked();
      await at.sees('Còn thiếu 3 thành phần');
      const choose = async (item: string, path: string): Promise<void> => {
        const chooser = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: `Gắn tệp: ${item}` }).click();
        await (await chooser).setFiles(path);
      };
      await choose('Báo cáo thành tích có xác nhận của cấp trình', huge);
      await at.sees('Tệp lớn hơn 64 MB. Quét lại với độ phân giải thấp hơn.');
      await choose('Báo cáo thành tích có xác nhận của cấp trình', report);
      await at.sees('Còn thiếu 2 thành phần');
      await choose('Biên bản họp xét khen thưởng của đơn vị', report);
      await at.sees('Tệp này đã có trong hồ sơ, ở mục “Báo cáo thành tích có xác nhận của cấp trình”.');
      await at.looksAround('dossier of a nomination');
      await at.press('Alt+b');
      await papers(3);
      await page.getByRole('button', { name: 'Lưu tệp bao-cao-thanh-tich.pdf' }).click();
      await expect.poll(async () => (await saved()).map(({ name }) => name)).toEqual(['bao-cao-thanh-tich.pdf']);
      for (const item of [
        'Văn bản đề nghị khen thưởng của đơn vị, kèm danh sách',
        'Biên bản họp xét khen thưởng của đơn vị',
      ])
        await page.getByRole('button', { name: `Có bản giấy: ${item}` }).click();
      await at.sees('Đủ thành phần hồ sơ');
      await at.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('row', { name: /Lý Thị Mới.*Đủ/u }).waitFor();
      await at.looksAround('nominations with their dossiers');
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
