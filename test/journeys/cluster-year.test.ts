import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { wordsOf } from '#test/drivers/papers-on-disk.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * The first cluster's year: its four units register, pledge and join a movement in February, say in June what hinders them
 * and in November what they reached; the Authority asks for files, one unit hands its own in, and it stands explained on
 * the list of the December meeting.
 */
test('a cluster’s year, from registration to a list ready for the meeting', async () => {
  const { entries } = await journey(openShell, async ({ page, printed }, at) => {
    const on = (day: string) => page.clock.setFixedTime(new Date(`${day}T02:00:00Z`));
    await on('2026-02-10');
    await at.startsSample();
    await launchesMovement(page, at);
    await registersCluster(page, at);
    await pledges(page, at);
    await on('2026-06-15');
    await raisesDifficulty(page, at);
    await on('2026-11-05');
    await tellsIndicators(page, at);
    await asksForFiles(page, at);
    await on('2026-11-18');
    await receivesFile(page, at);
    await goes(page, '/nominations');
    await at.fills('Tìm tên, đơn vị, mã số thuế', 'Kinh Đô Bắc');
    await page.getByText(unit).first().click();
    await at.press('k');
    await at.asked();
    await at.sees('Đã đăng ký thi đua từ đầu năm');
    await at.sees('Không có ghi nhận nào đến ngày 18/11/2026');
    await at.looksAround('a unit of the cluster explained');
    await at.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await goes(page, '/overview');
    await at.sees('Khó khăn, vướng mắc chưa giải quyết xong');
    await at.does('Vào phiên họp');
    await page.waitForURL(/meetings\/[^/]+/u);
    const [meeting] = /meetings\/[^/]+/u.exec(page.url()) ?? [''];
    await goes(page, `/${meeting}/prepare/4`);
    await at.sees('30/31 lượt trong chương trình');
    await at.press('t');
    await at.sees('31/31 lượt trong chương trình');
    await at.looksAround('the list with the cluster in it');
    await at.does('Lưu và tiếp');
    await at.sees('Số thành viên tối thiểu để họp');
    await at.does('Lưu và tiếp');
    await at.sees('Danh sách thành viên ký dự họp');
    expect(await printed()).toHaveLength(2);
    const [pledge, receipt] = (await printed()).map(({ bytes }) => wordsOf(bytes));
    expect(pledge).toContain('GIAO ƯỚC THI ĐUA');
    expect(receipt).toContain('GIẤY TIẾP NHẬN HỒ SƠ');
  });
  expect(entries).toBeGreaterThan(8);
});

/** The unit of the cluster whose file is followed. */
const unit = 'Công ty Cổ phần Đầu tư Hạ tầng Kinh Đô Bắc';

const goes = (page: Page, place: string) => page.evaluate((to) => (location.hash = `#${to}`), place);

async function launchesMovement(page: Page, at: Secretary): Promise<void> {
  await goes(page, '/year/movements');
  await at.does('Thêm phong trào');
  await at.fills('Tên phong trào', 'Khu công nghiệp xanh, an toàn');
  await at.fills('Kế hoạch số', '03/KH-BQL');
  await at.fills('Ngày phát động', '01/02/2026');
  await at.fills('Ngày tổng kết', '15/11/2026');
  await at.press('Control+Enter');
  await at.sees('Đã ghi phong trào “Khu công nghiệp xanh, an toàn”.');
  await at.press('Escape');
}

async function registersCluster(page: Page, at: Secretary): Promise<void> {
  await goes(page, '/year/registrations');
  await at.sees(/^0\/18 đơn vị đã đăng ký/u);
  await page
    .getByRole('rowheader', { name: /Công ty/u })
    .first()
    .click();
  for (let chosen = 1; chosen <= 4; chosen += 1) {
    await at.press('Space', 'ArrowDown');
    await at.sees(`Đã chọn ${chosen} đơn vị`);
  }
  await at.does('Ghi đăng ký');
  await at.sees('4 đơn vị đăng ký như nhau');
  await page
    .getByRole('checkbox', { name: /Cờ thi đua của Ủy ban|Cờ tỉnh/u })
    .first()
    .check();
  await page.getByRole('checkbox', { name: 'Khu công nghiệp xanh, an toàn' }).check();
  await page.getByLabel('Chỉ tiêu đăng ký').fill('Giá trị sản xuất tăng 8%');
  await at.press('Control+Enter');
  await at.sees(/^4\/18 đơn vị đã đăng ký/u);
}

async function pledges(page: Page, at: Secretary): Promise<void> {
  await goes(page, '/year/pledges');
  await page.getByRole('rowheader', { name: /số 1/u }).click();
  await at.press('Enter');
  await at.press('Alt+i');
  await at.fills('Ngày ký', '20/02/2026');
  await at.does('Ghi giao ước');
  await at.sees('Đã ký ngày 20/02/2026');
}

async function raisesDifficulty(page: Page, at: Secretary): Promise<void> {
  await goes(page, '/year/difficulties');
  await at.does('Ghi khó khăn, vướng mắc');
  await page.getByLabel('Nội dung khó khăn, vướng mắc').fill('Thiếu nhà ở cho công nhân');
  await at.fills('Ngày nêu', '12/06/2026');
  await at.fills('Hạn', '30/09/2026');
  await at.does('Ghi nội dung');
  await at.sees('1 việc đang theo dõi, 0 quá hạn');
}

async function tellsIndicators(page: Page, at: Secretary): Promise<void> {
  await goes(page, '/year/indicators');
  const grid = page.getByRole('grid', { name: 'Chỉ tiêu của doanh nghiệp' });
  await grid.waitFor();
  await page.getByLabel('Chỉ tiêu đang xem').selectOption({ label: 'Giá trị sản xuất công nghiệp' });
  for (const [column, value] of [
    [2, '3.000'],
    [3, '3.240'],
  ] as const) {
    await grid.locator(`[data-index] > [data-place="1:${column}"]`).click();
    await at.enters(value);
  }
  await expect.poll(() => grid.locator('[data-index] > [data-place="1:5"]').innerText()).toBe('tăng 8%');
}

async function asksForFiles(page: Page, at: Secretary): Promise<void> {
  await goes(page, '/nominations/guidance');
  await at.does('Lập công văn hướng dẫn');
  await at.fills('Hạn chung', '20/11/2026');
  await page.getByRole('button', { name: 'Điền cho tất cả' }).click();
  await at.does('Ghi công văn');
  await at.sees('Đã ghi công văn hướng dẫn.');
}

async function receivesFile(page: Page, at: Secretary): Promise<void> {
  await goes(page, '/nominations/receipts');
  await at.does('Tiếp nhận hồ sơ');
  await at.fills('Đơn vị nộp', unit);
  await at.fills('Giờ nhận', '8:30');
  await at.fills('Số văn bản', '21/CV-BMA');
  await at.fills('Ngày ký', '16/11/2026');
  await at.fills('Người nộp', 'Phan Thị Én');
  await at.press('Control+Enter');
  await at.sees('Đã ghi số đến 1.');
  await at.press('Alt+i');
  await at.sees('Đã chuyển văn bản sang chương trình in.');
  await at.press('Alt+n');
  await at.sees('Đề nghị từ hồ sơ vừa nhận');
  await page.getByRole('button', { name: 'Doanh nghiệp' }).click();
  await page.getByLabel('Danh hiệu, hình thức đề nghị').selectOption('co-thi-dua-tinh');
  await at.fills('Thời gian lập thành tích', 'năm 2026');
  await at.press('Control+Enter');
  await at.sees(`Đã lập đề nghị cho ${unit}.`);
  await at.press('Escape');
}
