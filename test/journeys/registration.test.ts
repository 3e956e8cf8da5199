import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';
import { wordsOf } from '#test/documents/poppler.ts';

/* The start of a year: units register, clusters pledge, and what hinders them is followed; all by keyboard. */
test('units register for the year, their cluster pledges, and a difficulty is followed to its end', async () => {
  await journey(openShell, async ({ page, printed }, at) => {
    await page.clock.setFixedTime(new Date('2026-12-04T07:00:00Z'));
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/year/registrations'));
    await at.sees(/^0\/\d+ đơn vị đã đăng ký \(0%\), mục tiêu 100%/u);
    await at.looksAround('registrations none');

    // Nobody chosen: it says what to do first.
    await at.does('Ghi đăng ký');
    await at.sees(/^Chọn đơn vị trong danh sách trước/u);
    await page
      .getByRole('rowheader', { name: /Công ty/u })
      .first()
      .click();
    await at.press('Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space');
    await at.sees('Đã chọn 3 đơn vị');
    await at.does('Ghi đăng ký');
    await at.sees('3 đơn vị đăng ký như nhau');
    await page.getByRole('checkbox').first().press('Space');
    await page
      .getByLabel('Chỉ tiêu đăng ký')
      .fill('Doanh thu tăng 10% so với năm 2025\nKhông để xảy ra tai nạn lao động');
    await at.fills('Ngày đăng ký', '10/02/2025');
    await at.press('Control+Enter');
    await at.sees('Ngày 10/02/2025 không thuộc năm 2026. Sửa lại ngày.');
    await at.fills('Ngày đăng ký', '10/02/2026');
    await at.looksAround('registration form');
    await at.press('Control+Enter');
    await at.sees('Đã ghi đăng ký của 3 đơn vị.');
    await at.sees(/^3\/\d+ đơn vị đã đăng ký/u);
    await at.press('Control+z');
    await at.sees(/^0\/\d+ đơn vị đã đăng ký/u);
    await page
      .getByRole('rowheader', { name: /Công ty/u })
      .first()
      .click();
    await at.press('Space', 'ArrowDown', 'Space');
    await at.does('Ghi đăng ký');
    await at.sees('2 đơn vị đăng ký như nhau');
    await page.getByRole('checkbox').first().press('Space');
    await at.press('Control+Enter');
    await at.sees(/^2\/\d+ đơn vị đã đăng ký/u);
    await at.looksAround('registrations some');
    await at.press('Alt+i');
    await expect.poll(async () => (await printed()).length, { timeout: 30_000 }).toBe(1);
    const list = wordsOf((await printed())[0]!.bytes);
    expect(list).toMatch(/Đăng ký thi đua năm 2026/u);
    expect(list).toMatch(/Chưa đăng ký:/u);

    // The next year takes over what was aimed at.
    await page.getByRole('button', { name: 'Năm sau' }).press('Enter');
    await at.sees('Năm 2027');
    await at.sees('Lấy theo năm trước');
    await at.press('Alt+v');
    await at.asked();
    await at.sees(/^2 đơn vị chưa đăng ký sẽ được ghi/u);
    await at.confirms();
    await at.sees('Đã ghi đăng ký của 2 đơn vị theo năm trước.');
    await page.getByRole('button', { name: 'Năm trước', exact: true }).press('Enter');

    await page.evaluate(() => (location.hash = '/year/pledges'));
    await at.sees(/^0\/\d+ cụm đã ký/u);
    await page.getByRole('rowheader').first().click();
    await at.press('Enter');
    await at.sees(/^Nội dung gợi ý theo thông lệ/u);
    await at.looksAround('pledge form');
    await at.press('Alt+i');
    await expect.poll(async () => (await printed()).length, { timeout: 30_000 }).toBe(2);
    expect(wordsOf((await printed())[1]!.bytes)).toMatch(/GIAO ƯỚC THI ĐUA/u);
    await at.fills('Ngày ký', '20/02/2026');
    await page.locator('input[type=file]').setInputFiles({
      name: 'giao-uoc-da-ky.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n'),
    });
    await at.sees('giao-uoc-da-ky.pdf');
    await at.does('Ghi giao ước');
    await at.sees('Đã ký ngày 20/02/2026');
    await at.looksAround('pledges');

    await page.evaluate(() => (location.hash = '/year/difficulties'));
    await at.does('Ghi khó khăn, vướng mắc');
    await at.sees('Khó khăn, vướng mắc mới');
    await page.getByLabel('Nội dung khó khăn, vướng mắc').fill('Thiếu nhà ở cho công nhân quanh khu công nghiệp');
    await at.fills('Ngày nêu', '01/06/2026');
    await page.getByLabel('Giải pháp đề xuất').fill('Đề nghị tỉnh bố trí quỹ đất nhà ở xã hội');
    await at.fills('Đơn vị giải quyết', 'Phòng Quy hoạch');
    await at.fills('Hạn', '30/09/2026');
    await at.does('Ghi nội dung');
    await at.sees('1 việc đang theo dõi, 1 quá hạn');
    await page.getByRole('rowheader').first().click();
    await at.press('Enter');
    await at.sees('Chưa ghi việc nào đã làm.');
    await at.fills('Việc đã làm', 'Đã báo cáo Ủy ban nhân dân tỉnh');
    await at.press('Alt+g');
    await at.sees('04/12/2026: Đã báo cáo Ủy ban nhân dân tỉnh');
    await at.looksAround('difficulty form');
    await at.press('Alt+x');
    await at.sees('Xong ngày 04/12/2026');
    await at.leavesTo('0 việc đang theo dõi, 0 quá hạn');
    await at.looksAround('difficulties');

    await page.evaluate(() => (location.hash = '/register/clusters'));
    await page.getByRole('rowheader').first().click();
    await at.press('Enter');
    await page.getByRole('button', { name: 'Thêm quy chế' }).press('Enter');
    await at.fills('Số quy chế', '01/QC-CTĐ1');
    await at.fills('Hết hiệu lực', '31/12/2025');
    await at.does(/^Ghi/u);
    await at.sees('Mỗi quy chế cần có số và ngày.');
    await page.getByRole('group', { name: 'Quy chế thứ 1' }).getByLabel('Ngày', { exact: true }).fill('10/01/2025');
    await at.looksAround('cluster regulations');
    await at.does(/^Ghi/u);
    await at.sees(/^Đã sửa/u);
  });
}, 240_000);
