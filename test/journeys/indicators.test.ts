import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clerkFile } from '#test/drivers/clerk-lists.ts';
import { workbookFile } from '#test/drivers/excel-list.ts';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';
import { indicatorHeads } from '#words/indicator-sheet-words.ts';

const { figures } = indicatorHeads;

test('indicators: typed, pasted as a block, taken in from a list with two bad lines, totalled and taken back', async () => {
  const { entries } = await journey(openShell, async ({ page, saved }, at) => {
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/year/indicators'));
    const grid = page.getByRole('grid', { name: 'Chỉ tiêu của doanh nghiệp' });
    await grid.waitFor();
    await at.looksAround('indicators not told yet');
    await page.getByLabel('Chỉ tiêu đang xem').selectOption({ label: 'Giá trị sản xuất công nghiệp' });
    const box = (line: number, column: number) => grid.locator(`[data-index] > [data-place="${line}:${column}"]`);
    // A few are typed down a column: a text stays where it was typed, with its reason.
    await box(1, 2).click();
    await at.enters('3.000');
    await at.enters('1,250.5');
    await at.type('chưa có');
    await at.press('Enter');
    await at.sees('“chưa có” không phải là số. Chỉ ghi chữ số, ví dụ 1.234,5.');
    await at.press('Escape');
    await expect.poll(() => box(2, 2).innerText()).toBe('1.250,5');
    await box(1, 3).click();
    await at.enters('3372');
    await expect.poll(() => box(1, 5).innerText()).toBe('tăng 12,4%');
    await expect.poll(() => box(1, 6).innerText()).toBe('không so được');
    // A block from Excel, from the cell in hand on; past the edge nothing of it is written.
    // Enter went down to the next enterprise.
    await pastes(page, '1.200\t1.100\t9');
    await at.sees('Vùng dán có 3 cột, từ ô đang chọn sang chỉ còn 2 cột số liệu. Chưa ghi gì.');
    await pastes(page, '1.200\t1.1x');
    await at.sees(/“1\.1x” không phải là số\. .* Chưa ghi gì\./u);
    await pastes(page, '1.200,5\t1.100\r\n980\t\r\n');
    await at.sees('Đã dán số liệu của 2 doanh nghiệp.');
    await expect.poll(() => box(2, 5).innerText()).toBe('giảm 4%');
    await at.looksAround('indicators of production');
    const total = grid.locator('tfoot tr').locator('td, th');
    await expect.poll(() => total.nth(3).innerText()).toBe('5.552,5');
    // Taken back from the cell in hand, and pasted again.
    await page.locator('tr.box input').focus();
    await at.press('Control+z');
    await expect.poll(() => total.nth(3).innerText()).toBe('3.372,0');
    await pastes(page, '1.200,5\t1.100\r\n980\t\r\n');
    await expect.poll(() => total.nth(3).innerText()).toBe('5.552,5');
    await page.getByLabel('Chỉ tiêu đang xem').selectOption({ label: 'Cả 7 chỉ tiêu' });
    await at.looksAround('indicators side by side');
    // The list that is handed out comes back as no change.
    await page.getByRole('button', { name: 'Xuất mẫu Excel' }).click();
    await at.sees(/Đã lưu danh sách chỉ tiêu/u);
    const out = (await saved()).find(({ name }) => name.startsWith('Chỉ tiêu'))!;
    await page.locator('input[type=file]').setInputFiles(workbookFile(out.name, Buffer.from(out.bytes)));
    await at.sees('Tệp này không có số liệu nào khác với số đang ghi.');
    await at.looksAround('indicators that came back unchanged');
    await at.does('Đóng');
    await page.getByLabel('Chỉ tiêu đang xem').selectOption({ label: 'Số lao động' });
    const [first, second, third] = await grid
      .locator('td[data-place$=":1"]')
      .filter({ hasText: /\d/u })
      .allInnerTexts();
    const file = await clerkFile('chi-tieu-2026.xlsx', [
      ['CHỈ TIÊU CỦA DOANH NGHIỆP NĂM 2026'],
      ['STT', 'Mã số thuế', 'Tên doanh nghiệp', figures.workers.actual, figures.income.actual],
      [1, first!, 'Doanh nghiệp thứ nhất', 2140, 11.6],
      [2, second!, 'Doanh nghiệp thứ hai', 860, '10,2'],
      [3, third!, 'Doanh nghiệp thứ ba', -12, 'mười'],
      [4, '2309999999', 'Doanh nghiệp không ai biết', 100, 9],
    ]);
    await page.locator('input[type=file]').setInputFiles(file);
    await at.sees('Không có doanh nghiệp đang theo dõi nào mang mã số thuế 2309999999.');
    await at.looksAround('indicators from a file');
    await at.does('Ghi số liệu của 2 doanh nghiệp');
    await at.sees('Đã nhập số liệu của 2 doanh nghiệp.');
    await at.sees(/^Các dòng còn lại của tệp không có số liệu mới\./u);
    await at.does('Đóng');
    await expect.poll(() => total.nth(3).innerText()).toBe('3.000');
    await page.getByLabel('Chỉ tiêu đang xem').selectOption({ label: 'Thu nhập bình quân' });
    // Weighed by workers: (2.140 × 11,6 + 860 × 10,2) / 3.000.
    await expect.poll(() => total.nth(3).innerText()).toBe('11,20');
    await at.press('Control+z');
    await at.sees('Đã hoàn tác.');
    await expect.poll(() => total.nth(3).innerText()).toBe('');
    // The year after, what was reached stands as last year's until it is taken over.
    await page.getByRole('button', { name: 'Năm sau' }).click();
    await page.getByLabel('Chỉ tiêu đang xem').selectOption({ label: 'Giá trị sản xuất công nghiệp' });
    await expect.poll(() => total.nth(4).innerText()).toBe('5.552,5');
    await at.looksAround('indicators proposed from the year before');
    await page.getByRole('button', { name: 'Lấy số thực hiện năm 2026' }).click();
    await at.sees('Đã lấy số thực hiện năm 2026 của 3 doanh nghiệp.');
  });
  // The sample, three figures, a block, its undoing, the block again, a list, its undoing, last year's figures.
  expect(entries).toBe(10);
}, 180_000);

/** Pastes as a spreadsheet hands a block over. */
const pastes = (page: Page, text: string): Promise<void> =>
  page.evaluate((block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
