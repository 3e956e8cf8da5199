import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AssessmentId } from '#domain/ids.ts';
import type { Assessment, Scoring } from '#domain/scoring/assessment.ts';
import { must } from '#build/play-meeting.ts';
import { makeBackup } from '#store/backup.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { smallSample } from '#store/shipped.ts';
import { journey } from '#test/drivers/journey.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { openShell, type Shell } from '#test/shell/stand-in.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { pictured, rankedCluster, writeCluster, type RankedUnit } from '#test/worlds/ranked-cluster.ts';
import { idOf } from '#test/worlds/year-rows.ts';

let usb: string;
beforeAll(async () => {
  usb = await mkdtemp(join(tmpdir(), 'bang-vang-usb-'));
});
afterAll(() => rm(usb, { recursive: true, force: true }));

/** The sample council with this cluster in it, as a file on a stick. */
async function kept(units: readonly RankedUnit[], settled: Partial<Scoring>): Promise<string> {
  const desk = await openDesk();
  must(await startSampleCouncil(desk, await smallSample()));
  const record = rankedCluster(units, settled);
  // Every unit gave itself what the cluster gave it.
  const own = record.assessments.map((given, index): Assessment => ({
    ...given,
    id: idOf('a6', index + 1) as AssessmentId,
    stage: 'self',
  }));
  await writeCluster(desk, { ...record, assessments: [...own, ...record.assessments] });
  const { bytes } = must(await makeBackup(desk.db, { at: desk.clock(), appVersion: desk.appVersion }));
  const file = join(usb, `${units.length}.bangvang`);
  await writeFile(file, bytes);
  desk.db.close();
  return file;
}

/** The chair sits down before the ranking of the cluster. */
async function looksAtRanking(page: Page, at: Secretary): Promise<void> {
  await at.does('Phục hồi');
  await at.nextAction('Vào phiên họp');
  await at.press('F2');
  await page
    .getByRole('menuitem', { name: /Chủ tịch$/u })
    .first()
    .focus();
  await at.press('Enter');
  await page.evaluate(() => (location.hash = '/scoring/ranking/2026'));
}

/** The lines of the table, each with what its cells say. */
const table = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('grid', { name: 'Xếp hạng Cụm thi đua số 3' })
    .locator('tbody tr')
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent).join('|')));

test('the cut line of a cluster: moved on the wall, settled, and those above it nominated', async () => {
  const file = await kept(pictured, { quota: { type: 'share', percent: 20, rounding: 'down' } });
  let shell: Shell | undefined;
  await journey(
    async () => (shell = await openShell({ words: [file] })),
    async ({ page }, at) => {
      await looksAtRanking(page, at);
      await at.sees('20% của 13 đơn vị được xếp hạng = 2,6, lấy tròn xuống 2');
      expect((await table(page)).slice(1, 5)).toEqual([
        '2|MẪU An Bình KCN số 2|951,75|432,00|15|0|Xuất sắc|Trong chỉ tiêu',
        'Vạch chỉ tiêu: 2 suất20% của 13 đơn vị được xếp hạng = 2,6, lấy tròn xuống 2',
        '3|MẪU Hồng Hà KCN số 4|938,50|425,00|10|0|Xuất sắc|cách vạch 13,25 điểm',
        '4|MẪU Phương Bắc KCN số 3|938,50|425,00|15|−5|Xuất sắc|cách vạch 13,25 điểm',
      ]);
      await at.looksAround('ranking');

      // The line is moved by a place: tried, on the wall, and not stored.
      await at.press('Alt+PageDown');
      await at.sees('thêm MẪU Hồng Hà');
      await at.press('F8');
      const wall = await shell!.projector();
      await wall.getByText('Vạch chỉ tiêu: 3 suất').waitFor();
      const read = await wall.locator('main').innerText();
      expect(read).toContain('Thử phương án');
      expect(read).toMatch(/MẪU Hồng Hà\s+thêm/u);
      for (const hidden of ['938,50', 'Việt Hà']) expect(read).not.toContain(hidden);
      await at.looksAround('ranking tried');
      await at.press('Escape');
      await at.sees('Vạch chỉ tiêu: 2 suất');

      // A share that is none of the usual ones is typed.
      await at.fills('Tỷ lệ khác', '14,5');
      await at.press('Enter');
      await at.sees('14,5% của 13 đơn vị được xếp hạng = 1,885, lấy tròn xuống 1');
      await at.looksAround('ranking another share');
      await at.press('Escape');
      await at.sees('Vạch chỉ tiêu: 2 suất');

      // What parted the two around the line, and the quota settled there.
      await at.press('Alt+PageDown');
      await at.does('Lưu chỉ tiêu 3 suất');
      await at.sees('Đã lưu chỉ tiêu: 3 suất.');
      await page.getByRole('grid').locator('[data-place="2:1"]').focus();
      await at.sees('Bằng điểm 938,50: MẪU Hồng Hà, MẪU Phương Bắc');
      await at.sees('đứng trên MẪU Phương Bắc, do bước 3.');
      await at.looksAround('ranking equals');

      await at.does('Đưa 3 đơn vị vào đề nghị');
      await at.asked();
      await at.sees('Điểm chưa khóa: thứ hạng còn có thể đổi.');
      await page.getByLabel('Danh hiệu, hình thức đề nghị').selectOption({ value: 'bang-khen-tinh' });
      await at.looksAround('ranking nominates');
      await at.confirms();
      await at.sees('Đã đưa 3 đơn vị vào đề nghị');
      await expect.poll(async () => (await table(page))[2]).toMatch(/Bằng khen tỉnh$/u);

      // By the units' own scores they may be nominated too, but not unawares.
      await page.getByLabel('Theo vòng').selectOption({ value: 'self' });
      await at.does('Đưa 3 đơn vị vào đề nghị');
      await at.asked();
      await at.sees('Đang xếp theo vòng tự chấm; vòng sau cùng có điểm là cụm chấm.');
    },
  );
});

test('units that no step parts share a place until the council decides, and again once that is taken back', async () => {
  const equals = ['Một', 'Hai', 'Ba'].map((name): RankedUnit => ({ name: `MẪU ${name}`, total: 900, group: 400 }));
  const file = await kept([...equals, { name: 'MẪU Bốn', total: null }], { quota: { type: 'number', number: 1 } });
  await journey(
    () => openShell({ words: [file] }),
    async ({ page }, at) => {
      await looksAtRanking(page, at);
      await at.sees('Bằng điểm ngang vạch: Hội đồng quyết định');
      await at.sees('còn 1 suất cho 3 đơn vị');
      await at.looksAround('ranking tied');
      await at.press('q');
      await at.asked();
      await page.getByRole('button', { name: 'Đưa MẪU Hai lên' }).press('Enter');
      await at.press('Control+Enter');
      await at.sees('Nhập lý do');
      await at.fills('Lý do', 'Hội đồng thống nhất');
      await at.looksAround('ranking decides');
      // A place that is typed counts though its field is not left.
      await at.fills('Hạng của MẪU Ba', '1');
      await at.press('Control+Enter');
      await at.sees('Đã ghi thứ tự do Hội đồng quyết định.');
      expect((await table(page))[0]).toContain('1|MẪU Ba');
      await at.press('Control+z');
      await at.sees('Bằng điểm ngang vạch: Hội đồng quyết định');
    },
  );
});
