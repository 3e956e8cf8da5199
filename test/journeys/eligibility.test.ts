import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * What a nomination still lacks is read line by line with its article; what many lack is said once while a meeting is
 * prepared, and one reason sets it aside for all of them.
 */
test('the rules of a nomination are read, and one reason sets a rule aside for a whole group', async () => {
  const { entries } = await journey(openShell, async ({ page, printed }, at) => {
    await at.startsSample();
    await at.does('Vào phiên họp');
    await page.waitForURL(/meetings\/[^/]+/u);
    const [meeting] = /meetings\/[^/]+/u.exec(page.url()) ?? [''];
    await page.evaluate(() => (location.hash = '#/nominations'));
    await at.sees('30 lượt đề nghị, 24 đối tượng');
    await at.press('k');
    await at.sees('Chọn một dòng trong danh sách để xem điều kiện xét.');
    await page.getByText('Bà Lê Thị Mai An').first().click();
    await at.press('k');
    await at.asked();
    await at.sees('Điều kiện xét: Bà Lê Thị Mai An');
    await at.sees(/“Chiến sĩ thi đua cấp tỉnh” năm 2025/u);
    await at.sees('Nghị định 152/2025/NĐ-CP, Điều 4, khoản 4');
    await at.looksAround('eligibility of a nomination');
    await at.press('i');
    await expect.poll(async () => (await printed()).length, { timeout: 30_000 }).toBe(1);
    await at.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.evaluate((to) => (location.hash = `#/${to}/prepare/4`), meeting);
    await at.sees('Điều kiện cần xem lại');
    await at.sees('Chưa rõ: 17 trường hợp');
    await page.getByText('Chưa rõ: 17 trường hợp').click();
    await at.sees('Chưa theo dõi đăng ký thi đua trong chương trình: đối chiếu bản đăng ký');
    await at.looksAround('eligibility of a year');
    await page.getByRole('button', { name: 'Xem xét riêng' }).click();
    await at.asked();
    await at.press('Control+Enter');
    await at.sees(/lý do/iu);
    await at.type('Đã đối chiếu bản đăng ký chung của các đơn vị');
    await at.confirms();
    await page.getByText('Chưa rõ: 17 trường hợp').waitFor({ state: 'detached' });

    await page.evaluate(() => (location.hash = '#/nominations'));
    await page.getByText('Bà Lê Thị Mai An').first().click();
    await at.press('k');
    await at.sees('Lý do xem xét riêng: Đã đối chiếu bản đăng ký chung của các đơn vị');
    await page.getByRole('button', { name: 'Bỏ xem xét riêng' }).click();
    await page.getByText(/^Lý do xem xét riêng/u).waitFor({ state: 'detached' });
  });
  expect(entries).toBeGreaterThan(2);
});
