import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';
import { scoresBackup } from '#test/worlds/pictured-scores.ts';

let usb: string;
let file: string;
beforeAll(async () => {
  usb = await mkdtemp(join(tmpdir(), 'bang-vang-usb-'));
  file = join(usb, 'Chấm điểm 2026.bangvang');
  await writeFile(file, await scoresBackup());
});
afterAll(() => rm(usb, { recursive: true, force: true }));

const chooses = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

const picks = async (page: Page, list: string, label: string): Promise<void> => {
  await page.getByLabel(list, { exact: true }).selectOption({ label });
};

/** The figures of the table, line by line, as a reader hears them. */
const tableOf = (page: Page): Promise<readonly (readonly string[])[]> =>
  page
    .getByRole('table')
    .evaluate((table: HTMLTableElement) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText)));

test('the pictures of scores: spread, stages, clusters and years, each with its table', async () => {
  const { entries } = await journey(
    () => openShell({ words: [file] }),
    async ({ page }, at) => {
      await page.clock.setFixedTime(new Date('2026-12-10T03:00:00Z'));
      await at.does('Phục hồi');
      await at.nextAction('Vào phiên họp');
      await page.evaluate(() => (location.hash = '/scoring/pictures'));
      await at.sees('Phân bố điểm: Cụm thi đua số 1');
      await at.sees('Vòng: Hội đồng duyệt. Đơn vị tính: số đơn vị');
      await at.sees('Chưa đủ điểm, không tính: 1 đơn vị.');
      await at.looksAround('score pictures classes');
      await walksBars(page);
      await at.press('F6');
      expect(await tableOf(page)).toEqual([
        ['Xếp loại', 'Khoảng điểm', 'Số đơn vị', 'Tỷ lệ'],
        ['Xuất sắc', 'từ 900', '3', '100,00%'],
        ['Tốt', 'từ 800 đến dưới 900', '0', '0,00%'],
        ['Không xếp loại', 'dưới 800', '0', '0,00%'],
        ['Tổng cộng', '', '3', '100,00%'],
      ]);
      await at.looksAround('score pictures classes table');
      await at.press('F6');
      await picks(page, 'Cụm, nhóm đơn vị', 'Cụm thi đua số 3');
      await picks(page, 'Xem theo', 'Theo khoảng điểm');
      await at.sees('từ 900 đến dưới 910');
      await at.looksAround('score pictures steps');
      await picks(page, 'Xem theo', 'Từng đơn vị');
      await at.sees('Điểm từ cao xuống thấp: Cụm thi đua số 3');
      await at.looksAround('score pictures units');
      await picks(page, 'Cụm, nhóm đơn vị', 'Cụm thi đua số 2');
      await picks(page, 'Xem theo', 'Theo khoảng điểm');
      await at.sees('từ 92 đến dưới 93');
      await picks(page, 'Vòng chấm', 'Chấm chéo');
      await at.sees('Vòng “Chấm chéo” chưa có đơn vị nào đủ điểm.');
      await at.looksAround('score pictures without points');
      await picks(page, 'Vòng chấm', 'Vòng sau cùng');

      await picks(page, 'Cụm, nhóm đơn vị', 'Cụm thi đua số 1');
      await chooses(page, 'Các vòng chấm');
      await at.sees('Chênh lệch so với điểm tự chấm: Cụm thi đua số 1');
      await at.looksAround('score pictures stages');
      await at.press('F6');
      const stages = await tableOf(page);
      expect(stages[1]?.slice(1), 'who thought most too well of itself').toEqual([
        '990,00',
        '962,50',
        '955,00',
        '−27,50',
        '−35,00',
      ]);
      expect(stages.at(-1)).toEqual(['Bình quân', '', '', '', '−14,67', '−18,00']);
      await at.looksAround('score pictures stages table');

      await chooses(page, 'Giữa các cụm');
      const clusters = await tableOf(page);
      expect(clusters.map(([name]) => name)).toEqual([
        'Cụm, nhóm đơn vị',
        'Cụm thi đua số 1 (Hội đồng duyệt)',
        'Cụm thi đua số 2 (Cụm chấm)',
        'Cụm thi đua số 3 (Cụm chấm)',
        'Tất cả các đơn vị',
      ]);
      expect(clusters[2]?.slice(1)).toEqual(['4/5', '100,00', '92,00%', '92,00%', '92,00%', '92,00%', '92,00%']);
      await at.looksAround('score pictures clusters table');
      await at.press('F6');
      await at.looksAround('score pictures clusters');

      await chooses(page, 'Qua các năm');
      await at.sees('Điểm qua các năm: Cụm thi đua số 1');
      await page.locator('svg').getByText('Năm 2024').first().waitFor();
      await at.looksAround('score pictures years');
      await picks(page, 'Xem theo', 'Theo thứ hạng');
      await at.looksAround('score pictures ranks');
      await at.press('F6');
      expect((await tableOf(page)).map((line) => line.slice(1))).toEqual([
        ['Hạng năm 2024', 'Hạng năm 2025', 'Hạng năm 2026', 'So với năm 2025'],
        ['2', '3', '1', '+2'],
        ['1', '2', '2', '0'],
        ['3', '1', '3', '−2'],
        ['–', '4', '–', '–'],
      ]);
      await at.looksAround('score pictures ranks table');
    },
  );
  // The sample, the scores and the sheets: looking wrote nothing.
  expect(entries).toBe(3);
}, 240_000);

/** Tab comes to the picture, the arrows to its bars, and each is said in words. */
async function walksBars(page: Page): Promise<void> {
  await page.getByRole('group', { name: /^Phân bố điểm/u }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('img', { name: /^Xuất sắc, từ 900; Số đơn vị; 3/u }).waitFor();
}

test('how far the members of a panel lie apart is for the chair alone, and for no projector', async () => {
  const { entries } = await journey(
    () => openShell({ words: [file] }),
    async ({ page }, at) => {
      await page.clock.setFixedTime(new Date('2026-12-10T03:00:00Z'));
      await at.does('Phục hồi');
      await at.nextAction('Vào phiên họp');
      await page.evaluate(() => (location.hash = '/scoring/pictures'));
      await chooses(page, 'Giữa các thành viên');
      await at.sees(/chỉ hiện khi Chủ tịch Hội đồng ngồi máy và không bao giờ lên màn chiếu/u);
      await at.looksAround('score pictures not the chair');
      await at.press('F2');
      await page
        .getByRole('menuitem', { name: /Chủ tịch$/u })
        .first()
        .focus();
      await at.press('Enter');
      await at.sees(/^Chênh lệch giữa các phiếu/u);
      await at.sees(/để mỗi thành viên chấm theo ý mình/u);
      await at.looksAround('score pictures panel');
      await at.press('F6');
      await at.looksAround('score pictures panel table');
      await picks(page, 'Xem theo', 'Từng thành viên');
      const members = await tableOf(page);
      expect(members).toHaveLength(10);
      expect(members[2]?.slice(1), 'none of his sheets is finished').toEqual(['0', '–', '–', '–']);
      await at.looksAround('score pictures members table');
      await at.press('F6');
      await at.looksAround('score pictures members');
      await at.press('F2');
      await page
        .getByRole('menuitem', { name: /Thư ký$/u })
        .first()
        .focus();
      await at.press('Enter');
      await at.sees(/chỉ hiện khi Chủ tịch Hội đồng ngồi máy/u);
      await page.getByText(/^Mỗi thành viên so với/u).waitFor({ state: 'detached' });
    },
  );
  expect(entries).toBe(3);
}, 240_000);

test('the pictures of a year without scores say what to do first, and go there', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/scoring/pictures'));
    await at.sees(/chưa mở đợt chấm điểm nào/u);
    await at.looksAround('score pictures empty');
    await at.does('Đến phần Chấm điểm cụm');
    await page.waitForFunction(() => location.hash.startsWith('#/scoring/clusters/'));
  });
  expect(entries).toBe(1);
}, 120_000);
