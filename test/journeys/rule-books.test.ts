import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * A council reads the rules it votes by, settles one by its own document from a day on, sees what that changed, and
 * prints what it still has to ask of the province. A file of 2024 is judged by the rules of 2024.
 */
test('a threshold is settled from a day on, and the two editions are compared; what is to be asked is printed', async () => {
  const { entries } = await journey(openShell, async ({ page, printed }, at) => {
    await at.startsSample();
    await page.evaluate(() => (location.hash = '#/council'));
    await page.getByRole('tab', { name: 'Quy định áp dụng' }).click();
    await at.sees('Các bản quy định');
    await at.sees('01/01/2024 – 30/06/2025');
    await at.looksAround('rule books');

    await page.getByRole('button', { name: /^Sửa: Cờ thi đua của Ủy ban nhân dân tỉnh, Cách biểu quyết/u }).click();
    await at.asked();
    await at.fills('Áp dụng từ ngày', '01/03/2026');
    await at.fills('Tử số', '3');
    await page.getByRole('textbox', { name: 'Mẫu số' }).fill('4');
    await at.fills('Văn bản, điều, khoản làm căn cứ', 'Điều 6 Quy chế số 12/QĐ-HĐTĐKT');
    await at.press('Control+Enter');
    await at.sees(/thuộc bản quy định áp dụng từ 05\/08\/2025/u);
    await at.looksAround('rule books changing a vote');
    await at.fills('Áp dụng từ ngày', '20/12/2026');
    await at.confirms();
    await at.sees('Đã ghi, áp dụng từ 20/12/2026.');
    await at.sees('01/10/2026 – 19/12/2026');
    await at.sees('Từ 75% tổng số thành viên');

    await page.getByRole('button', { name: 'So sánh' }).click();
    await at.sees('Bản từ 01/10/2026');
    await at.sees('phiếu kín, từ 80% tổng số thành viên');
    await expect.poll(() => page.getByRole('row').count()).toBe(3);
    await at.looksAround('rule books compared');

    await page.getByRole('button', { name: /^Cần hỏi tỉnh/u }).click();
    await at.sees('Đang tạm áp dụng');
    await at.looksAround('rule books with what is to be asked');
    await at.press('i');
    await expect.poll(async () => (await printed()).length, { timeout: 30_000 }).toBe(1);

    await page.getByRole('button', { name: /^Ghi trả lời: Quyết định số 86/u }).click();
    await at.asked();
    await page.getByRole('dialog').getByLabel('Áp dụng từ ngày').fill('25/12/2026');
    await at.fills('Văn bản, điều, khoản làm căn cứ', 'Công văn số 45/SNV-TĐKT');
    await at.confirms();
    await at.sees('20/12/2026 – 24/12/2026');
    await page.getByText(/^Quyết định số 86/u).waitFor({ state: 'detached' });
    await at.press('Control+z');
    await at.sees('Đã hoàn tác.');
    await page.getByText('20/12/2026 – 24/12/2026').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Quy định', exact: true }).click();
    await page.getByRole('button', { name: 'Thêm danh hiệu, hình thức' }).click();
    await at.asked();
    await expect.poll(() => page.getByRole('dialog').getByRole('option').count()).toBe(7);
    await at.looksAround('rule books adding an award');
    await at.press('Escape');
  });
  expect(entries).toBeGreaterThan(2);
});

test('a nomination of 2024 is judged by the rules of 2024', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    await at.startsSample();
    await page.evaluate(() => (location.hash = '#/nominations'));
    await at.sees('30 lượt đề nghị, 24 đối tượng');
    for (const year of [2025, 2024]) {
      await page.getByRole('button', { name: 'Năm trước' }).click();
      await at.sees(`Năm ${year} chưa có đề nghị nào. Thêm đề nghị đầu tiên để đưa vào phiên họp.`);
    }
    await at.does('Thêm đề nghị');
    await at.sees('Đề nghị mới');
    await at.fills('Ngày nhận', '20/11/2024');
    await at.fills('Họ và tên', 'Đỗ Văn Xưa');
    await at.fills('Chức vụ', 'Chuyên viên');
    await at.press('Control+Enter');
    await at.sees('Đã nhận đề nghị cho Đỗ Văn Xưa.');
    await at.leavesTo('1 lượt đề nghị, 1 đối tượng');
    await page.getByText('Ông Đỗ Văn Xưa').first().click();
    await at.press('k');
    await at.asked();
    await at.sees(/Quy định từ 01\/01\/2024/u);
    await at.sees('Nghị định 152/2025/NĐ-CP, Điều 60');
    await at.looksAround('a nomination of 2024');
  });
  expect(entries).toBeGreaterThan(1);
});
