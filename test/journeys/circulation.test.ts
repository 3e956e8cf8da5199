import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { journey } from '#test/drivers/journey.ts';
import { wordsOf } from '#test/documents/poppler.ts';
import { openShell } from '#test/shell/stand-in.ts';

/** Counts what is typed from now on: fields filled, and keys pressed besides their letters. */
function typing(page: Page): { readonly letters: () => number; readonly keys: () => number } {
  const { keyboard } = page;
  const [press, type] = [keyboard.press.bind(keyboard), keyboard.type.bind(keyboard)];
  let [keys, letters] = [0, 0];
  keyboard.press = async (key) => {
    keys += 1;
    await press(key);
  };
  keyboard.type = async (text) => {
    letters += text.length;
    await type(text);
  };
  return { letters: () => letters, keys: () => keys };
}

/*
 * The ten-minute path of an ad hoc award: a worker put out a fire yesterday. From the list of meetings to the report that
 * stands in the place of minutes, by keyboard; only the scan is chosen in the system's own window.
 */
test('an award for a deed of yesterday is circulated in writing, answered, summed up and reported', async () => {
  await journey(openShell, async ({ page, saved }, at) => {
    await page.clock.setFixedTime(new Date('2026-11-25T02:00:00Z'));
    await at.startsSample();
    await at.press('Alt+6');
    await at.sees('Danh sách phiên họp');
    await at.looksAround('meetings with kinds');
    const typed = typing(page);
    await at.press('v');
    await at.sees('Thành tích đột xuất');
    await at.press('Enter');
    await at.enters('Phan Văn Lửa');
    await at.enters('Công nhân');
    await at.enters('Công ty TNHH Kho vận Bình Minh');
    await at.press('Enter');
    await at.type(
      'Phát hiện kịp thời và trực tiếp tham gia dập tắt đám cháy tại kho vật tư, không để thiệt hại về người.',
    );
    await at.press('Tab');
    await at.enters('24/11/2026');
    await at.enters('Khu công nghiệp Quế Võ');
    await at.enters('Biên bản vụ việc số 07/BB-CA ngày 24/11/2026');
    await at.does('Lập phiếu lấy ý kiến');
    await at.sees('Ghi đã xin chủ trương của ai, ngày nào.');
    await at.fills('Xin chủ trương', 'Trưởng Ban đồng ý qua điện thoại ngày 25/11/2026');
    await at.looksAround('circulation new');
    await at.does('Lập phiếu lấy ý kiến');

    await at.sees('cần 5/9 thành viên đồng ý');
    await at.looksAround('circulation prepared');
    await at.does('Gửi lấy ý kiến');
    await at.sees('Đã nhận 0/9 phiếu');
    expect(typed.letters(), 'letters typed up to the sending').toBeLessThan(300);
    expect(typed.keys(), 'keys pressed besides').toBeLessThan(25);
    await at.looksAround('circulation sent');

    // A slip was seen: nobody has answered yet, so it is taken back and sent again; then there is a day more.
    await at.press('Alt+t');
    await at.asked();
    await at.type('ghi nhầm số biên bản');
    await at.confirms();
    await at.does('Gửi lấy ý kiến');
    await at.sees('Đã nhận 0/9 phiếu');
    await at.press('Alt+g');
    await at.asked();
    await at.press('Enter');
    await at.enters('17:00');
    await at.type('hai đồng chí đi công tác');
    await at.looksAround('circulation extended');
    await at.confirms();
    await at.sees('Hạn gửi ý kiến: 17:00 ngày 26/11/2026');

    await page.clock.setFixedTime(new Date('2026-11-25T04:00:00Z'));
    for (let member = 1; member <= 7; member += 1) {
      await page.getByLabel('Ông Phan Văn Lửa').waitFor();
      await at.press('ArrowDown');
      await at.does('Ghi phiếu');
      await at.sees(`Đã nhận ${member}/9 phiếu`);
    }
    await at.press('ArrowDown', 'ArrowDown', 'Enter');
    await at.type('Đề nghị xác minh thêm với Công an tỉnh.');
    await page.locator('input[type=file]').setInputFiles({
      name: 'phieu-08.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 phieu 08'),
    });
    await at.sees('Đã chọn phieu-08.pdf');
    await at.does('Ghi phiếu');
    await at.sees('Đã nhận 8/9 phiếu');
    await at.looksAround('circulation replies');

    // Typed for the wrong member: taken back, and typed again.
    await page.locator('body').press('Control+z');
    await at.sees('Đã hoàn tác: ghi phiếu lấy ý kiến.');
    await at.sees('Đã nhận 7/9 phiếu');
    await at.looksAround('reply taken back');
    await at.press('ArrowDown', 'ArrowDown', 'Enter');
    await at.type('Đề nghị xác minh thêm với Công an tỉnh.');
    await at.does('Ghi phiếu');
    await at.sees('Đã nhận 8/9 phiếu');

    await page.clock.setFixedTime(new Date('2026-11-26T10:30:00Z'));
    await page.reload();
    await at.press('ArrowDown');
    await at.fills('Ngày nhận', '26/11/2026');
    await at.press('Enter');
    await at.enters('17:20');
    await at.does('Ghi phiếu');
    await at.sees('Đã quá hạn 17:00 26/11/2026. Ghi lý do nhận phiếu sau hạn.');
    await at.looksAround('circulation late reply');
    await at.press('Alt+k');
    await at.asked();
    await at.looksAround('circulation summing up');
    await at.confirms();

    await at.sees('Đủ tỷ lệ');
    await at.sees('Không trả lời');
    await at.looksAround('circulation result');
    await at.does('Chốt kết quả');
    await at.confirms();
    await at.does('Chốt văn bản');
    await at.confirms();
    await at.does('Lập và ký văn bản');
    await at.does('Chốt 2 văn bản');
    await page.locator('button.MuiButton-contained').filter({ hasText: /^Chốt/u }).waitFor({ state: 'detached' });
    await at.sees('Báo cáo tổng hợp ý kiến');
    await at.press('Control+s');
    await at.sees(/Đã lưu:/u);
    await at.looksAround('circulation papers');
    const [report] = await saved();
    expect(report?.name).toMatch(/^bao-cao-tong-hop-y-kien/u);
    expect(wordsOf(report!.bytes)).toContain('Gửi 09 phiếu; nhận 08; không trả lời 01 (đồng chí Đỗ Xuân Trường).');
  });
}, 240_000);
