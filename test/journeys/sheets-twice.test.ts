import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import { formatPoints, hundredths } from '#domain/scoring/points.ts';
import { makeBackup } from '#store/backup.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { shippedCriteriaSets, smallSample } from '#store/shipped.ts';
import { journey } from '#test/drivers/journey.ts';
import { sentencesOf } from '#test/drivers/papers-on-disk.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import type { OpenApp } from '#test/shell/open-app.ts';
import { openShell } from '#test/shell/stand-in.ts';
import { openDesk } from '#test/worlds/desk.ts';

let usb: string;
beforeAll(async () => {
  usb = await mkdtemp(join(tmpdir(), 'bang-vang-usb-'));
});
afterAll(() => rm(usb, { recursive: true, force: true }));

/*
 * The paper sheets of six members for four enterprises, typed twice without a mouse: one criterion as it is called out,
 * then sheet by sheet; again by somebody else who sees nothing of the first; what is unlike settled before the paper;
 * two that are equal put in the council's order, which the minutes print.
 */
test('score sheets are typed twice by two people, compared, put right, and equals parted in the minutes', async () => {
  const file = await kept();
  const { entries } = await journey(
    () => openShell({ words: [file] }),
    async (app, at) => {
      const { page } = app;
      await opensWithSix(page, at);
      await callsOut(page, at);
      await typesSheets(page, at);
      await asksForSecond(page, at);
      await typesAgain(page, at);
      await settles(page, at);
      await partsEquals(page, at);
      await ends(at);
      await minutesSay(app, at);
    },
  );
  expect(entries).toBeGreaterThan(720);
}, 600_000);

/** The sample council with an agenda that is voted on by one show of hands, as a file on a stick. */
async function kept(): Promise<string> {
  const desk = await openDesk();
  const sample = await smallSample();
  const nominations = sample.nominations.filter(({ awardId }) => awardId === sample.nominations[0]?.awardId);
  const matters = sample.matters.filter(({ nominationId }) => nominations.some(({ id }) => id === nominationId));
  must(await startSampleCouncil(desk, { ...sample, nominations, matters }));
  const { bytes } = must(await makeBackup(desk.db, { at: desk.clock(), appVersion: desk.appVersion }));
  const file = join(usb, 'hop.bangvang');
  await writeFile(file, bytes);
  desk.db.close();
  return file;
}

/** Whoever types first and whoever types again; both are members, as in most councils. */
const clerk = 'Hoàng Thị Thu Hằng';
const second = 'Phạm Văn Khải';
const secretary = 'Đỗ Xuân Trường';

/** The seats of the six in the room, and how many there are in all. */
const present = [0, 1, 2, 3, 4, 8];
const seats = 9;
const units = 4;
const leaves = leavesOf(shippedCriteriaSets[0]!.criteria);

/** What stands on the paper: the second and the third enterprise have the same marks on every sheet. */
function paperMark(seat: number, leaf: number, unit: number): string {
  const less = [50, 100, 100, 150][unit]! + (seat % 2) * 50;
  return formatPoints(hundredths(leaves[leaf]!.max - less));
}

const boxOf = (seat: number, leaf: number, unit: number): string => `${seat} ${leaf} ${unit}`;
/** What was mistyped the first time, by box, and the second. */
const firstSlips = new Map([
  [boxOf(0, 2, 0), '5,8'],
  [boxOf(2, 5, 3), '6,5'],
]);
const secondSlips = new Map([[boxOf(1, 1, 1), '1,5']]);

/** Somebody else sits down: chosen by name in the list that F2 opens, which begins at its first line. */
async function sitsDown(page: Page, at: Secretary, name: string): Promise<void> {
  const menu = page.locator('[role=menu]');
  await at.press('F2');
  // In a box with a figure the first press is the spreadsheet's, which puts the caret behind it.
  const isOpen = await menu.waitFor({ timeout: 1_000 }).then(
    () => true,
    () => false,
  );
  if (!isOpen) await at.press('F2');
  await page.locator('[role=menuitem]:focus').waitFor();
  await page.getByRole('menuitem', { name }).focus();
  await at.press('Enter');
  await menu.waitFor({ state: 'detached' });
  await page.getByRole('button', { name }).and(page.locator('[aria-keyshortcuts=F2]')).waitFor();
}

/** Types into the box in hand and goes on to the next. */
async function puts(at: Secretary, mark: string): Promise<void> {
  await at.type(mark);
  await at.press('Enter');
}

/** F6 goes round the views, each shown before the next press. */
async function shows(page: Page, at: Secretary, view: string): Promise<void> {
  const views = page.getByRole('group', { name: 'Xem', exact: true }).getByRole('button');
  await views.filter({ hasText: view }).waitFor();
  const shown = async (): Promise<string> =>
    (await views.and(page.locator('[aria-pressed=true]')).allInnerTexts()).join();
  for (let before = await shown(); before !== view; before = await shown()) {
    await at.press('F6');
    await expect.poll(shown).not.toBe(before);
  }
}

async function opensWithSix(page: Page, at: Secretary): Promise<void> {
  await at.does('Phục hồi');
  await at.does('Vào phiên họp');
  await at.nextAction('Mời họp');
  await sitsDown(page, at, secretary);
  await at.does('Mời họp');
  await at.marksRoll('CCCCCLLLC');
  await at.opensAt('8h05');
  await at.does('Khai mạc');
  await at.does('Thông qua chương trình');
  await at.sees('Biểu quyết cả danh sách');
}

/** The first criterion is called out: who is not in the room has an empty box. */
async function callsOut(page: Page, at: Secretary): Promise<void> {
  await at.press('s');
  await at.sees('Phiếu 1/9');
  await sitsDown(page, at, clerk);
  await at.sees('Đã đủ 0/6 phiếu');
  await shows(page, at, 'Theo tiêu chí');
  await at.sees(`Tiêu chí 1/${leaves.length}`);
  for (let unit = 0; unit < units; unit += 1) {
    for (let seat = 0; seat < seats; seat += 1) await puts(at, present.includes(seat) ? paperMark(seat, 0, unit) : '');
  }
  await at.looksAround('a criterion called out');
}

async function typesSheets(page: Page, at: Secretary): Promise<void> {
  await shows(page, at, 'Từng phiếu');
  for (const [index, seat] of present.entries()) {
    await at.sees(`Phiếu ${seat + 1}/9`);
    for (let leaf = 1; leaf < leaves.length; leaf += 1) {
      for (let unit = 0; unit < units; unit += 1) {
        await puts(at, firstSlips.get(boxOf(seat, leaf, unit)) ?? paperMark(seat, leaf, unit));
      }
    }
    await at.sees(`Đã đủ ${index + 1}/6 phiếu`);
    if (index === 2) await at.looksAround('sheets typed by their clerk');
    if (index < present.length - 1) await at.does('Phiếu kế tiếp');
  }
  // Whoever is not in the room is not waited for: nothing is left to be typed.
  await at.nextAction('Về phiên họp');
}

/** Not the clerk, but who leads the meeting asks for it. */
async function asksForSecond(page: Page, at: Secretary): Promise<void> {
  await shows(page, at, 'Toàn hội đồng');
  await at.press('Alt+h');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await sitsDown(page, at, secretary);
  await at.looksAround('sheets of the whole council');
  await at.press('Alt+h');
  await at.asked();
  await at.looksAround('asking for a second entry');
  await at.confirms();
  await at.sees('Lần hai');
}

/** The clerk is refused; somebody else types all sheets again into an empty grid. */
async function typesAgain(page: Page, at: Secretary): Promise<void> {
  await sitsDown(page, at, clerk);
  await at.sees(`${clerk} đã nhập phiếu này lần một. Đổi người ngồi máy rồi nhập lần hai.`);
  await at.looksAround('a second entry by whoever typed first');
  await sitsDown(page, at, second);
  await page.getByText(`${clerk} đã nhập phiếu này lần một`).waitFor({ state: 'detached' });
  // What was typed first is nowhere to be seen before all is typed again.
  await at.sees('Điểm lần một hiện khi mọi phiếu đã nhập đủ lần hai.');
  expect(await page.getByRole('button', { name: 'Toàn hội đồng', exact: true }).count()).toBe(0);
  await shows(page, at, 'Từng phiếu');
  await at.sees('Phiếu người khác đã nhập lần một không hiện.');
  await shows(page, at, 'Nhập lần hai');
  for (const [index, seat] of present.entries()) {
    await page.getByRole('grid', { name: /^Phiếu nhập lần hai/u }).waitFor();
    await at.sees(`Lần hai ${seat + 1}/9`);
    for (let leaf = 0; leaf < leaves.length; leaf += 1) {
      for (let unit = 0; unit < units; unit += 1) {
        await puts(at, secondSlips.get(boxOf(seat, leaf, unit)) ?? paperMark(seat, leaf, unit));
      }
      if (index === 1 && leaf === 6) await at.looksAround('a sheet typed again');
    }
    if (index < present.length - 1) await at.does('Phiếu kế tiếp');
  }
  await shows(page, at, 'Toàn hội đồng');
  await at.sees('tạm, còn 3 phiếu chưa khớp');
}

const listed = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('grid', { name: 'Đối chiếu hai lần nhập' })
    .locator('tbody tr')
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent).join('|')));

/** Waits until the hand is in a box of this criterion: a sheet that was just opened says its name before. */
const inBoxOf = (page: Page, leaf: number): Promise<void> =>
  page.locator(`input:focus[aria-label^="${leaves[leaf]!.code} "]`).waitFor();

async function settles(page: Page, at: Secretary): Promise<void> {
  await at.press('F8');
  await expect.poll(async () => (await listed(page)).length).toBe(3);
  await at.looksAround('boxes that were typed unlike');
  await at.press('2');
  await at.sees('lần 1 sai, chờ sửa');
  await at.press('ArrowDown', '1');
  await at.sees('Đã ghi: lần 1 đúng.');
  await expect.poll(async () => (await listed(page)).length).toBe(2);
  await at.press('Control+End', '2');
  await expect.poll(async () => (await listed(page)).filter((line) => line.includes('chờ sửa')).length).toBe(2);
  await at.looksAround('boxes to be put right');

  // Whoever typed first judges nothing of it, and puts it right on the first sheet.
  await sitsDown(page, at, clerk);
  await at.press('1');
  await at.sees(`${clerk} đã nhập`);
  await at.press('Control+Home', 'Enter');
  await at.sees('Phiếu 1/9');
  await at.looksAround('a box put right');
  await inBoxOf(page, 2);
  await puts(at, paperMark(0, 2, 0));
  await at.press('F8');
  await expect.poll(async () => (await listed(page)).length).toBe(1);
  await at.press('Enter');
  await at.sees('Phiếu 3/9');
  await inBoxOf(page, 5);
  await puts(at, paperMark(2, 5, 3));
  await shows(page, at, 'Toàn hội đồng');
  await at.sees('Hai lần đã khớp');
  expect(await page.getByText(/^tạm/u).count()).toBe(0);
}

const reason = 'nộp ngân sách cao hơn';

async function partsEquals(page: Page, at: Secretary): Promise<void> {
  await sitsDown(page, at, secretary);
  await at.press('F9');
  await at.asked();
  await at.looksAround('equals to be put in order');
  await page.getByRole('button', { name: /^Đưa 3\. .* lên$/u }).press('Enter');
  await at.fills('Lý do', reason);
  await at.confirms();
  await at.sees('Đã ghi quyết định thứ hạng.');
  await at.looksAround('equals in the order of the council');
}

async function ends(at: Secretary): Promise<void> {
  await at.leavesTo('Biểu quyết cả danh sách');
  await at.does('Biểu quyết cả danh sách');
  await at.does('Ghi kết quả biểu quyết');
  await at.does('Đến phần kết luận');
  await at.does('Kết thúc phiên họp');
  await at.asked();
  await at.press('Control+a');
  await at.type('11:00');
  await at.confirms();
  await at.does('Chốt kết quả');
  await at.confirms();
  await at.does('Chốt văn bản');
  await at.confirms();
}

async function minutesSay(app: OpenApp, at: Secretary): Promise<void> {
  await at.does('Lập và ký văn bản');
  await at.does(/Chốt \d+ văn bản/u);
  await app.page.getByText(/^Chốt lúc/u).waitFor({ timeout: 60_000 });
  await at.nextAction('Đính kèm bản quét');
  await at.press('Control+s');
  await expect.poll(async () => (await app.saved()).length, { timeout: 15_000 }).toBe(1);
  const [minutes] = await app.saved();
  const words = sentencesOf(minutes!.bytes);
  // What both entries come to once they are put right, and the order of the two that are equal.
  expect(words).toMatch(/1 Công ty TNHH Hạ tầng .* 100,00 .*2 Công ty Cổ phần Hạ tầng Sông Như 92,50 .* 85,00 /u);
  expect(words).toMatch(
    /cùng đạt 92,50 điểm; Hội đồng xếp theo thứ tự Công ty Cổ phần Hạ tầng Sông Như, Công ty TNHH/u,
  );
  expect(words).toContain(`; lý do: ${reason}.`);
  expect(words).not.toContain('Tạm tính');
}
