import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { wordsOf } from '#test/drivers/papers-on-disk.ts';
import { openShell } from '#test/shell/stand-in.ts';

/* The laptop dies: what is printed beforehand, and entering afterwards what was done on paper, with its own times. */
test('the kit is printed before the meeting, and what was done on paper is entered with its own times', async () => {
  await journey(openShell, async (app, at) => {
    const { page } = app;
    await at.startsSample();
    await at.does('Vào phiên họp');
    await at.nextAction('Mời họp');
    await page.evaluate(() => (location.hash = location.hash.replace(/\/?$/u, '/prepare/6')));
    await at.sees('Bộ dự phòng bằng giấy');
    await at.looksAround('the last step of the preparation');
    await at.press('p');
    await at.sees('Đã chuyển bộ dự phòng cho chương trình đọc PDF của máy để in.');
    const [kit] = await app.printed();
    expect(kit?.name).toContain('bo-du-phong-2026-12-15');
    expect(wordsOf(kit!.bytes)).toContain('BẢNG KIỂM PHIẾU');

    await at.does('Mời họp');
    await at.nextAction('Khai mạc');
    await at.press('Alt+g');
    await at.asked();
    await at.type('máy tính hỏng lúc 7 giờ 50 phút');
    await at.looksAround('asking why the meeting is entered from paper');
    await at.confirms();
    await at.sees('NHẬP TỪ GIẤY');
    await at.marksRoll('CCCCCCCC');
    await at.press('Enter');
    await at.sees('Đã điểm danh 9/9');
    await at.opensAt('8h10');
    await at.does('Khai mạc');
    await at.does('Thông qua chương trình');
    await at.sees('Biểu quyết cả danh sách');
    await at.fills('Giờ trên giấy của việc sắp nhập', '8h20');
    await at.looksAround('a meeting entered from paper');
    await at.press('Escape');
    await at.does('Biểu quyết cả danh sách');
    await at.sees('Cả danh sách nhất trí');
    await at.fills('Giờ trên giấy của việc sắp nhập', '8h15');
    await at.press('Escape');
    await at.does('Ghi kết quả biểu quyết');
    await at.sees('Giờ này phải từ 08:20 trở đi.');
    await at.press('Alt+g', 'Control+a');
    await at.type('8h25');
    await at.press('Escape');
    await at.does('Ghi kết quả biểu quyết');
    await at.nextAction(/Tiếp: Giấy khen/u);
    await at.press('g');
    await at.asked();
    expect(
      await page
        .getByRole('dialog')
        .getByRole('textbox')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
    ).toEqual(['08:20', '08:25']);
    await at.press('Escape');
  });
});
