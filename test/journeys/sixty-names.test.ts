import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectWholePages, squaresOn } from '#test/documents/page-gates.ts';
import { boxesOf } from '#test/documents/poppler.ts';
import { journey } from '#test/drivers/journey.ts';
import { isInSight } from '#test/drivers/layout.ts';
import { preparesList } from '#test/drivers/own-council.ts';
import { wordsOf } from '#test/drivers/papers-on-disk.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import type { OpenApp } from '#test/shell/open-app.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * Sixty names on one ballot: they come out of Excel, are printed with two boxes each, voted on, typed row by row and
 * recorded. A sixty-first that is brought up after printing does not slip through.
 */
test('sixty names are printed, voted on and counted on one ballot; a sixty-first is not on the printed paper', async () => {
  const { entries } = await journey(openShell, async (app, at) => {
    await preparesList(app, at, lines);
    await printsBallots(app, at);
    await opens(at);
    await refusesSixtyFirst(app.page, at);
    await countsSixty(app.page, at);
    await recordsSixty(app, at);
  });
  expect(entries).toBeGreaterThan(20);
});

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Ngô', 'Dương'];
const givenNames = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hòa'];

/** A name of one hundred and twenty letters, as ministries give them to their units. */
const longName = (number: number): string =>
  `Tập thể Phòng Quản lý quy hoạch, xây dựng, môi trường, lao động và hỗ trợ doanh nghiệp các khu công nghiệp phía Nam, tổ ${String(number).padStart(2, '0')}`;

const names: readonly string[] = Array.from({ length: 60 }, (_, index) =>
  index % 8 === 0 ? longName(index + 1) : `${families[index % 10]} Văn ${givenNames[Math.floor(index / 10)]}`,
);

const lines = names.map((name, index): readonly string[] => [
  String(index + 1),
  name.startsWith('Tập thể') ? '' : 'Ông',
  name,
  name.startsWith('Tập thể') ? '' : 'Chuyên viên',
  'Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh',
  '',
  'Công trạng',
  'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  `Tham mưu ${index + 10} văn bản đúng hạn trong năm 2026.`,
  'Năm 2026',
  '',
  '',
]);

/** The papers lie ready before the meeting: eleven alike, every name with two boxes, none torn, no page empty. */
async function printsBallots(app: OpenApp, at: Secretary): Promise<void> {
  await at.press('i');
  await at.nextAction('Lập giấy mời để in');
  for (const sheet of ['Lập gợi ý để in', 'Lập danh sách để in']) {
    await at.press('Alt+ArrowDown');
    await at.nextAction(sheet);
  }
  await at.press('Alt+ArrowDown');
  await at.does('Lập phiếu để in');
  await app.page.getByText(/^Chốt lúc/u).waitFor({ timeout: 60_000 });
  await at.looksAround('ballot of sixty');
  await at.press('Control+s');
  await expect.poll(async () => (await app.saved()).length, { timeout: 15_000 }).toBe(1);
  const [paper] = await app.saved();
  const { bytes } = paper!;
  expectWholePages({ kind: 'ballot-papers' }, bytes, 'sixty names');
  const pages = boxesOf(bytes);
  const ofOne = pages.length / 11;
  expect(Number.isInteger(ofOne)).toBe(true);
  expect([pages[0]!.width, pages[0]!.height].map(Math.round), 'A4').toEqual([595, 842]);
  expect(squaresOn(bytes)).toEqual(Array.from({ length: 2 * 60 * 11 }, () => '5.000 × 5.000'));
  const words = wordsOf(bytes);
  expect(words).toContain(`trang ${ofOne}/${ofOne}`);
  for (const given of givenNames) expect(words).toContain(`Văn ${given}`);
  await at.does('Về phiên họp');
}

async function opens(at: Secretary): Promise<void> {
  await at.does('Mời họp');
  await at.marksRoll('CCCCCCCCC');
  await at.opensAt('8h05');
  await at.does('Khai mạc');
  await at.does('Thông qua chương trình');
  await at.does('Bầu tổ kiểm phiếu');
  await at.confirms();
  await at.nextAction('Phát phiếu');
}

/** A name brought up now is one more than a paper holds, and on none that is printed: it is taken back, or the vote split. */
async function refusesSixtyFirst(page: Page, at: Secretary): Promise<void> {
  await at.press('b');
  await at.asked();
  await at.type('Người Thứ Sáu Mươi Mốt');
  await page.getByLabel('Đơn vị', { exact: true }).focus();
  await at.type('Văn phòng Ban Quản lý');
  await page.getByLabel('Hạn hoàn thiện').focus();
  await at.enters('10/01/2027');
  await at.confirms();
  await at.sees('Trường hợp 1/61');
  await at.does('Phát phiếu');
  await at.sees('Phiếu có 61 tên; một phiếu không quá 60 tên. Tách thành nhiều lượt.');
  await at.looksAround('sixty-first name');
  await at.press('Control+z');
  await at.sees('Trường hợp 1/60');
}

/** Nine papers, sixty rows: what agrees and what waits is said at every row, and the row in hand is in sight. */
async function countsSixty(page: Page, at: Secretary): Promise<void> {
  await at.does('Phát phiếu');
  await at.does('Nhập kết quả kiểm phiếu');
  await at.sees('Số phiếu');
  for (const value of [11, 9, 0, 2, 9, 0, 9, 0]) await at.enters(value);
  for (const [index] of names.entries()) {
    const [yes, no] = index % 20 === 19 ? [7, 2] : [9, 0];
    for (const value of [yes, no, 0, 0]) {
      expect(await isInSight(page, '[role=row]:focus-within'), `row ${index + 1}`).toBe(true);
      await at.enters(value);
    }
    const waiting = names.length - index - 1;
    await at.sees(`${index + 1} dòng khớp${waiting > 0 ? `, ${waiting} dòng chờ số` : ''}`);
    if (index !== 29) continue;
    await at.looksAround('count of sixty');
    // A window that was made small and large again shows the row in hand at the next key.
    await at.press('ArrowUp', 'ArrowDown');
  }
  await at.does('Công bố kết quả');
  await at.sees('57 đủ tỷ lệ');
  await at.sees('3 không đủ tỷ lệ');
}

async function recordsSixty(app: OpenApp, at: Secretary): Promise<void> {
  await app.page.getByText(/^Biên bản kiểm phiếu đã chốt lúc/u).waitFor({ timeout: 60_000 });
  await at.looksAround('decided sixty');
  await app.page.getByRole('button', { name: 'Xem và in' }).press('Enter');
  await app.page.getByText(/^Chốt lúc/u).waitFor();
  await at.press('Control+s');
  await expect.poll(async () => (await app.saved()).length, { timeout: 15_000 }).toBe(2);
  const record = (await app.saved()).find(({ bytes }) => wordsOf(bytes).includes('BIÊN BẢN KIỂM PHIẾU'));
  expectWholePages({ kind: 'count-record' }, record!.bytes, 'count record of sixty');
  const words = wordsOf(record!.bytes);
  expect(words).toContain('57 trường hợp đủ tỷ lệ');
}
