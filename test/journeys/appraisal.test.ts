import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { wordsOf } from '#test/documents/poppler.ts';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * What stands against a nominee is recorded in the register, fails a rule of each of her three nominations, is set aside
 * for two of them with a reason, and the report on the files says all of it.
 */
test('a flag fails a rule, two of three are set aside, and the report on the files is printed', async () => {
  const { entries } = await journey(openShell, async ({ page, printed }, at) => {
    await at.startsSample();
    await at.does('Vào phiên họp');
    await page.waitForURL(/meetings\/[^/]+/u);
    const [meeting] = /meetings\/[^/]+/u.exec(page.url()) ?? [''];

    await goes(page, '/register');
    await page.getByRole('grid').waitFor();
    await page
      .getByRole('tab', { name: 'Cá nhân' })
      .or(page.getByRole('button', { name: 'Cá nhân' }))
      .first()
      .click();
    await page.getByText('Bà Lê Thị Mai An').first().click();
    await at.press('Enter');
    await at.sees('Không có ghi nhận nào.');
    await page.getByRole('button', { name: 'Ghi vấn đề' }).click();
    await at.asked();
    await page.getByLabel('Vấn đề', { exact: true }).selectOption({ label: 'Khiếu nại, tố cáo' });
    await at.fills('Từ ngày', '01/09/2026');
    await at.fills('Đến ngày', '31/08/2026');
    await at.fills('Văn bản (số, ngày, cơ quan)', 'Thông báo số 12/TB-TTr ngày 01/9/2026');
    await at.looksAround('flag of a nominee');
    await at.press('Control+Enter');
    await at.sees('Ngày kết thúc không thể trước ngày bắt đầu, 01/09/2026.');
    // A day that does not exist is not "no end": nothing is written until it is put right.
    await at.fills('Đến ngày', '31/02/2026');
    await at.press('Control+Enter');
    await at.sees('Có ô ngày chưa đúng. Nhập như 15/12/2026, hoặc để trống.');
    await at.fills('Đến ngày', '');
    await at.press('Delete');
    await at.confirms();
    await at.sees('Khiếu nại, tố cáo: từ 01/09/2026, chưa kết thúc');
    await at.looksAround('register entry with a flag');

    await goes(page, '/nominations');
    await at.sees('Trường hợp đề nghị');
    await page.getByText('Bà Lê Thị Mai An').first().click();
    await at.press('k');
    await at.sees('Khiếu nại, tố cáo từ 01/09/2026, chưa kết thúc (Thông báo số 12/TB-TTr ngày 01/9/2026)');
    await at.looksAround('eligibility of a flagged nominee');
    await at.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await goes(page, `/${meeting}/prepare/4`);
    await page.getByText('Còn thiếu: 3 trường hợp').first().click();
    await page.getByRole('button', { name: 'Xem xét riêng' }).click();
    await at.asked();
    await at.sees('Xem xét riêng 3 trường hợp');
    await page
      .getByRole('checkbox', { name: /CSTĐ toàn quốc|Chiến sĩ thi đua toàn quốc/u })
      .first()
      .uncheck();
    await at.sees('Xem xét riêng 2 trường hợp');
    await at.fills('Lý do', 'Cơ quan thụ lý xác nhận đơn không có cơ sở');
    await at.looksAround('a rule set aside for a part of a group');
    await at.confirms();
    await page.getByText('Còn thiếu: 3 trường hợp').waitFor({ state: 'detached' });

    await goes(page, '/nominations');
    await at.sees('Trường hợp đề nghị');
    await at.press('b');
    await at.asked();
    await at.sees('Báo cáo tổng hợp, thẩm định hồ sơ năm 2026');
    await page.getByRole('button', { name: 'Chọn tất cả', exact: true }).click();
    await page.getByLabel(/^Đề xuất(?! của)/u).fill('Đồng ý trình Hội đồng');
    await page.getByRole('button', { name: 'Ghi cho 30 trường hợp' }).click();
    await at.sees('Đã ghi đề xuất cho 30 trường hợp.');
    await at.looksAround('appraisal report');
    await page.getByRole('button', { name: /^In báo cáo/u }).click();
    await expect.poll(async () => (await printed()).length, { timeout: 60_000 }).toBe(1);
    const [paper] = await printed();
    const words = wordsOf(paper!.bytes);
    for (const sentence of ['30 lượt đề nghị của 24 đối tượng', 'Đồng ý trình', 'Bà Lê Thị Mai An'])
      expect(words).toContain(sentence);
    expect(words).toContain('do: Cơ quan thụ lý xác nhận đơn không có cơ sở');
    expect(words).toContain('Phụ lục gồm: 30 lượt đề nghị, 24 đối tượng.');
    await at.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await goes(page, `/${meeting}/prepare/6`);
    await at.sees('Báo cáo thẩm định');
    await at.looksAround('papers to print with the appraisal report');
    await at.press('b');
    await at.sees('30 lượt đề nghị, 24 đối tượng');
  });
  expect(entries).toBeGreaterThan(3);
});

const goes = (page: Page, path: string) => page.evaluate((to) => (location.hash = `#${to}`), path);
