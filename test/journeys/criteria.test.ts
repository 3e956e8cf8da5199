import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

test('a criteria set: copied from the example, edited by keyboard, put right, published, and its next version compared', async () => {
  await journey(openShell, async ({ page }, at) => {
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/scoring/criteria/2026'));
    await at.sees('Các bảng tiêu chí');
    await page.getByRole('button', { name: /^Doanh nghiệp hạ tầng/u }).click();
    await at.looksAround('criteria example');
    // The example stays as it is: the council's own set is made from it.
    await at.press('Alt+p');
    await at.sees('Đã sao thành bảng nháp năm 2026.');
    const grid = page.getByRole('grid', { name: 'Tiêu chí' });
    const cell = (line: number, column: number) =>
      grid.locator(`[data-index="${line}"] > [data-place="${line}:${column}"]`);
    const reads = async (line: number, column: number, text: string): Promise<void> => {
      await expect.poll(() => cell(line, column).innerText()).toBe(text);
    };
    // A line goes down among those of its group, out of the group, and back.
    await cell(1, 2).click();
    await at.press('Alt+ArrowDown');
    await reads(2, 2, 'Doanh thu năm sau cao hơn năm trước');
    await reads(2, 1, '1.2');
    await at.press('Alt+ArrowLeft');
    await reads(4, 1, '2');
    await reads(0, 5, '30');
    await at.press('Alt+ArrowRight');
    await reads(4, 1, '1.4');
    await reads(0, 5, '45');
    // A new line takes the focus; what is typed into it is kept, and its group adds up by itself.
    await at.press('Insert');
    await reads(5, 1, '1.5');
    await at.enters('Sáng kiến, cải tiến kỹ thuật');
    await reads(5, 2, 'Sáng kiến, cải tiến kỹ thuật');
    // A text that is none stays in its box, with its reason, until it is put right.
    await cell(5, 5).click();
    await at.press('Control+a');
    await at.type('2,555');
    await at.sees('“2,555” có quá hai chữ số thập phân.');
    await at.press('ArrowDown');
    await reads(5, 5, '2,555');
    // It goes with its line, whichever line is moved, and nothing is published before it is put right.
    await cell(4, 2).click();
    await at.press('Alt+ArrowDown');
    await reads(4, 5, '2,555');
    await reads(5, 5, '15');
    await at.press('Alt+ArrowUp');
    await reads(5, 5, '2,555');
    await at.press('Control+Enter');
    await at.sees('Còn 1 chỗ phải sửa trước khi ban hành.');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await at.looksAround('criteria not taken');
    await page.getByRole('button', { name: 'Tối đa: chưa nhận “2,555”, sửa hoặc xóa.' }).click();
    await cell(5, 5).click();
    await at.enters('2,5');
    await reads(0, 5, '47,5');
    // Still in the field, which is left by pressing what publishes.
    await cell(5, 5).click();
    await at.press('Control+a');
    await at.type('2O');
    await page.getByRole('button', { name: /^Ban hành/u }).click();
    await at.sees('Tối đa: chưa nhận “2O”, sửa hoặc xóa.');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await grid.locator('tr.box input').focus();
    await at.enters('2,5');
    await reads(0, 5, '47,5');
    await cell(5, 2).click();
    await page.getByRole('combobox', { name: 'Cách chấm' }).selectOption({ label: 'Số lần × điểm' });
    await page.getByLabel('Điểm mỗi lần').fill('O,5');
    await at.press('Control+Enter');
    await at.sees('Có ô điểm chưa đúng. Nhập như 9,5, nhiều nhất hai số lẻ.');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByLabel('Điểm mỗi lần').fill('0,5');
    await page.getByLabel('Điểm mỗi lần').blur();
    await reads(5, 4, '0,5');
    await at.looksAround('criteria draft');
    // A maximum that is not what its lines come to holds the publishing up, and its fault leads to it.
    await cell(0, 5).click();
    await at.enters('45');
    await at.sees('Còn 1 chỗ phải sửa trước khi ban hành.');
    // Out of sight of the line that is wrong.
    await cell(7, 2).click();
    await at.press('Control+End');
    await expect.poll(() => cell(0, 5).count()).toBe(0);
    await page.getByRole('button', { name: 'Các dòng cộng được 47,5, nhóm ghi 45.' }).click();
    await at.looksAround('criteria that do not add up');
    await page.getByRole('button', { name: 'Lấy tổng các dòng' }).click();
    await reads(0, 5, '47,5');
    // Taken off and taken back, from the cell in hand.
    await cell(5, 2).click();
    await at.press('Alt+Delete');
    await at.sees('Đã xóa dòng 1.5.');
    await reads(0, 5, '45');
    await grid.locator('tr.box input').focus();
    await at.press('Control+z');
    await reads(0, 5, '47,5');
    await page.getByRole('button', { name: 'Cách tính điểm' }).click();
    await at.looksAround('criteria reckoning');
    await at.does('Ban hành');
    await at.confirms();
    await at.sees('Đã ban hành bảng tiêu chí.');
    await at.looksAround('criteria published');
    // The next version says what is different in it.
    await Promise.all([1, 2, 3].map(() => at.press('Alt+b')));
    await page.getByText('Năm 2026, bản 2').first().waitFor();
    expect(await page.getByText('Năm 2026, bản 3').count()).toBe(0);
    await cell(1, 5).click();
    await at.enters('14');
    await reads(0, 5, '49,5');
    await page.getByRole('button', { name: 'So với bản trước' }).click();
    await at.sees('điểm tối đa 12 thành 14');
    await at.sees('điểm tối đa 47,5 thành 49,5');
    await at.looksAround('criteria compared');
  });
});
