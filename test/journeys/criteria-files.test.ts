import { expect, test } from 'vitest';
import { clerkFile } from '#test/drivers/clerk-lists.ts';
import { workbookFile } from '#test/drivers/excel-list.ts';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

test('a criteria set: exported, put right in a file with bad lines, taken in as a draft, and taken back', async () => {
  await journey(openShell, async ({ page, saved }, at) => {
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/scoring/criteria/2026'));
    await page.getByRole('button', { name: /^Cụm thi đua doanh nghiệp khu công nghiệp/u }).click();
    await page.getByRole('button', { name: 'Xuất Excel' }).click();
    await at.sees(/^Đã xuất bảng tiêu chí ra /u);
    const out = (await saved()).find(({ name }) => name.startsWith('bang-tieu-chi-cum-thi-dua'))!;
    // An office's own table with two lines that say nothing sound is not taken in.
    const file = page.locator('input[type=file]');
    const own = await clerkFile('bang-diem.xlsx', [
      ['BẢNG ĐIỂM THI ĐUA NĂM 2026'],
      ['TT', 'Nội dung', 'Điểm'],
      ['I', 'Sản xuất, kinh doanh', 60],
      [1, 'Doanh thu', 40],
      [2, 'Nộp ngân sách', 'hai mươi'],
      ['III.1', 'Môi trường', 40],
    ]);
    await file.setInputFiles(own);
    await at.sees('Điểm tối đa: “hai mươi” không phải là số.');
    await at.sees('Phía trên không có nhóm III.');
    await at.sees('Sửa các dòng này trong tệp rồi chọn lại. Chưa nhập gì.');
    await at.looksAround('criteria from a file with faults');
    await at.press('Escape');
    // What went out comes in as a draft of the year, an example no more.
    await file.setInputFiles(workbookFile(out.name, Buffer.from(out.bytes)));
    await page.getByRole('grid', { name: 'Bảng tiêu chí trong tệp' }).waitFor();
    await at.looksAround('criteria from a file');
    await at.does('Nhập thành bảng nháp');
    await at.sees('Đã nhập “Cụm thi đua doanh nghiệp khu công nghiệp, 1.000 điểm” thành bảng nháp.');
    await page.getByRole('button', { name: 'Ban hành' }).waitFor();
    await expect.poll(() => page.getByText('Năm 2026, bản 1').count()).toBeGreaterThan(0);
    await at.press('Control+z');
    await at.sees(/^Đã hoàn tác: Nhập bảng tiêu chí từ Excel \(.+\)\.$/u);
  });
});
