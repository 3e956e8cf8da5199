import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { wordsOf } from '#test/documents/poppler.ts';
import type { TypedCount } from '#test/drivers/secretary.ts';
import { openShell } from '#test/shell/stand-in.ts';

/* A cluster meets at the end of its year: its units propose by hands and elect who heads them next, by keyboard. */
test('a cluster meets as its units, proposes to the council and elects its next head', async () => {
  await journey(openShell, async ({ page, saved }, at) => {
    await page.clock.setFixedTime(new Date('2026-12-04T07:00:00Z'));
    await at.startsSample();
    await at.press('Alt+6');
    await at.sees('Danh sách phiên họp');
    await at.looksAround('meetings of every kind');
    await at.press('c');
    await at.sees('Đơn vị trong cụm');
    await at.press('Enter', 'Enter', 'Enter');
    await at.enters('Phòng họp Khu công nghiệp VSIP');
    await at.press('Enter');
    await at.enters('20/QĐ-BQL');
    await at.enters('10/01/2026');
    await at.enters('Ông Nguyễn Văn Đại');
    await at.enters('Giám đốc');
    await at.enters('Bà Trần Thị Diện');
    await at.enters('Phó Giám đốc');
    await at.looksAround('cluster meeting new');
    await at.does('Lập phiên họp cụm');

    await at.does('Mời họp');
    await at.sees('Cụm trưởng');
    await at.looksAround('cluster roll call');
    await at.press('t');
    await at.sees(/Đã điểm danh 4\/4/u);
    await at.opensAt('14:05');
    await at.does('Khai mạc');
    await at.does('Thông qua chương trình');
    await at.does('Bầu tổ kiểm phiếu');
    await at.asked();
    // Of four units two lead the meeting: the third teller is chosen by hand.
    await at.press('ArrowDown');
    await at.confirms();
    for (const further of [true, true, false]) {
      await at.does('Phát phiếu');
      await at.does('Nhập kết quả kiểm phiếu');
      await at.typesCount(fourValid);
      await at.does('Công bố kết quả');
      await at.does(further ? /^Tiếp: /u : 'Đến phần kết luận');
    }
    await at.sees('Bầu Cụm trưởng năm 2027');
    await at.press('PageUp');
    await at.sees('Chưa ghi nội dung nào.');
    await page.getByLabel('Nội dung ghi vào biên bản').focus();
    await at.type('Các đơn vị đạt trên 90% chỉ tiêu đã đăng ký');
    await at.press('Alt+g');
    await at.sees('Chưa biểu quyết');
    await page.getByLabel('Không đồng ý').focus();
    await at.press('Control+a');
    await at.type('1');
    await at.press('Alt+b');
    await at.sees('Thống nhất: 3/4 nhất trí');
    // What hinders the units is followed beyond the meeting; the minutes stay as they are.
    await page.getByRole('combobox', { name: 'Nội dung', exact: true }).selectOption('Khó khăn, kiến nghị');
    await page.getByLabel('Nội dung ghi vào biên bản').focus();
    await at.type('Thiếu nhà ở công nhân');
    await at.press('Alt+g');
    await page.getByRole('button', { name: 'Theo dõi: Thiếu nhà ở công nhân' }).press('Enter');
    await at.sees('Đang theo dõi ở “Phong trào, đăng ký”');
    await at.looksAround('cluster business');
    await at.does('Đến phần kết luận');
    await page.getByLabel('Đơn vị được bầu').focus();
    await at.press('ArrowDown', 'ArrowDown', 'Alt+b');
    await at.sees('Công ty Cổ phần Hạ tầng Sông Như: 4/4 đơn vị nhất trí.');
    await at.looksAround('cluster ending');
    await page.getByRole('button', { name: 'Bỏ phiếu kín', exact: true }).press('Space');
    await at.sees(/^Để trống ở đơn vị không có tên trên phiếu/u);
    await at.looksAround('cluster election by ballot');
    await page.getByRole('button', { name: 'Giơ tay', exact: true }).press('Space');
    await at.does('Kết thúc phiên họp');
    await at.asked();
    await at.press('Control+a');
    await at.type('15:30');
    await at.confirms();
    await at.does('Chốt kết quả');
    await at.confirms();
    await at.does('Chốt văn bản');
    await at.confirms();
    await at.does('Lập và ký văn bản');
    await at.does(/^Chốt \d văn bản/u);
    await page.locator('button.MuiButton-contained').filter({ hasText: /^Chốt/u }).waitFor({ state: 'detached' });
    await at.press('Control+s');
    await at.sees(/Đã lưu:/u);
    const [minutes] = await saved();
    const words = wordsOf(minutes!.bytes);
    // The mark of sample data lies slanted between the words.
    expect(words).toMatch(/Kết quả thực hiện đăng ký, giao ước thi đua:.*trên 90%/u);
    expect(words).toMatch(/Bầu Cụm trưởng:.*làm Cụm trưởng năm 2027.*04\/04/u);
    expect(words).toMatch(/Cụm bầu Tổ kiểm phiếu gồm.*03 đơn vị/u);
    expect(words).toMatch(/Đề nghị Hội đồng.*Thi đua - Khen thưởng/u);
  });
}, 240_000);

/** Four papers, all valid and in favour of the one unit on them. */
const fourValid: TypedCount = {
  printed: 6,
  issued: 4,
  spoiled: 0,
  unused: 2,
  returned: 4,
  opinions: 0,
  valid: 4,
  invalid: 0,
  rows: [[4, 0, 0, 0]],
};
