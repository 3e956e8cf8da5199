import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * A cluster of ten units scored from its own figures to the closed ranking, by keyboard alone: by the reference table of
 * 1.000 points, which has leaves of every kind. What it comes to is added up here once more, in whole hundredths.
 */
test('ten units are scored by keyboard through four stages, locked, closed and ranked', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    await at.startsSample();
    await joinsThirdCluster(page, at);
    await goes(page, '/scoring/clusters');
    await at.sees('0 đợt · 3 cụm chưa chấm');
    await at.looksAround('scorings of the year');
    await at.press('ArrowDown', 'ArrowDown', 'Enter');
    await at.sees('10 đơn vị của cụm, theo thứ tự trong cụm.');
    await at.looksAround('a scoring to be begun');
    await at.press('Enter', 'Enter', 'ArrowDown');
    await at.does('Mở đợt chấm');
    await at.sees('0/10 đơn vị đủ điểm');

    // Every unit scores itself: its figures, then its marks.
    await at.press('F6', 'F6');
    await page.getByRole('button', { name: 'Số liệu', pressed: true }).waitFor();
    for (let unit = 0; unit < units; unit += 1) {
      for (const figure of figuresOf(unit)) await at.enters(figure);
    }
    await at.sees('Bằng kế hoạch.');
    await at.looksAround('figures of a cluster');
    await at.press('F6');
    await page.getByRole('button', { name: 'Cả cụm', pressed: true }).waitFor();
    await firstMark(at);
    for (let unit = 0; unit < units; unit += 1) {
      for (const mark of marksOf(unit)) await (mark === '' ? at.press('Enter') : at.enters(mark));
    }
    await at.sees('10/10 đơn vị đủ điểm');
    const own = Array.from({ length: units }, (_, unit) => totalOf(unit));
    await comesTo(page, own);
    await at.looksAround('a cluster that scored itself');
    await locks(at, 'tự chấm');

    // Somebody else looks: what differs asks for a comment before the stage is locked.
    await at.does('Sang vòng chấm chéo');
    await at.does('Khóa vòng');
    await at.sees('Vòng chấm chéo chưa có điểm nào để khóa.');
    await firstMark(at);
    await at.type('4x');
    await at.press('Alt+c');
    await at.sees('Sửa hoặc xóa 1 ô chưa nhận trước khi khóa hoặc chốt.');
    await at.press('Escape');
    await takesOver(at);
    await comesTo(page, own);
    await firstMark(at);
    await at.enters('37');
    await comesTo(page, own.with(0, own[0]! - 300));
    await at.press('Control+z');
    await at.sees('Đã hoàn tác: Nhập điểm chấm cụm (Cụm thi đua số 3).');
    await comesTo(page, own);
    // A text that is not taken is still there for whoever leaves and comes back.
    await firstMark(at);
    await at.type('4x');
    await at.press('ArrowDown');
    await at.sees('1 ô chưa nhận');
    await at.press('Escape');
    await at.sees('1 đợt · 2 cụm chưa chấm');
    await at.press('ArrowDown', 'ArrowDown', 'Enter');
    await at.sees('1 ô chưa nhận');
    await firstMark(at);
    await at.press('Escape');
    await at.enters('38');
    await at.does('Khóa vòng');
    await at.sees(/tiêu chí I\.6: ghi nhận xét\./u);
    await at.press('ArrowLeft', 'Alt+n');
    await at.type('Bỏ dở');
    await at.press('Escape', 'Alt+n');
    await at.type('Chưa có hồ sơ chuyển đổi số');
    await at.press('Enter', 'Alt+n');
    await page.getByRole('textbox', { name: 'Nhận xét' }).and(page.locator(':focus')).waitFor();
    await at.press('Escape');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'Biên bản kiểm tra.png', mimeType: 'image/png', buffer: pixel });
    await at.sees('Biên bản kiểm tra.png');
    const crossed = own.with(0, own[0]! - 200);
    await comesTo(page, crossed);
    await at.looksAround('a mark that another stage changed');
    await locks(at, 'chấm chéo');

    // The unit answers, and the cluster takes it as it is.
    await at.does('Sang vòng cụm chấm');
    await takesOver(at);
    await firstMark(at);
    await at.press('Alt+g');
    await at.type('Hồ sơ nộp bổ sung ngày 20/11');
    await at.press('Enter');
    await locks(at, 'cụm chấm');

    // The council looks at one unit after the other, and gives the first its points back.
    await at.does('Sang vòng hội đồng duyệt');
    await takesOver(at);
    await firstMark(at);
    await at.press('F6');
    await page.getByRole('grid', { name: /^Công ty|^Tổng công ty/u }).waitFor();
    await at.enters('40');
    await at.press('ArrowUp', 'Alt+n');
    await at.type('Đã có hồ sơ bổ sung');
    await at.press('Enter');
    await comesTo(page, own);
    await at.looksAround('one unit through the stages');
    await at.press('Control+PageDown');
    await at.sees('2. ');
    await locks(at, 'hội đồng duyệt');
    await at.press('Alt+o');
    await at.asked();
    await at.type('Xem lại một ô');
    await at.confirms();
    await at.sees('Đã mở lại vòng hội đồng duyệt.');
    await page.locator('[role=grid] :focus').waitFor();
    await locks(at, 'hội đồng duyệt');
    await at.does('Chốt điểm');
    await at.sees('Đã chốt điểm. Điểm định lượng được giữ nguyên từ lúc này.');
    await at.nextAction('Xem xếp hạng');
    await comesTo(page, own);
    await at.looksAround('a closed scoring');

    // It is opened again for a reason, and closed as it was.
    await at.press('Alt+o');
    await at.asked();
    await at.type('Đơn vị gửi số liệu sửa');
    await at.confirms();
    await at.sees('Đã mở lại đợt chấm điểm.');
    await at.does('Chốt điểm');
    await at.nextAction('Xem xếp hạng');
    await at.press('Escape');
    await at.sees('1 đợt · 2 cụm chưa chấm');
    await at.sees(/^Đã chốt /u);
    await at.looksAround('scorings of the year with one closed');
  });
  // The sample, a unit's cluster, the scoring; figures and marks; what was taken over; three marks, of which one was taken
  // back; two comments, an explanation, a paper; locks, of which one was opened and set again; closed, opened and closed.
  expect(entries).toBe(3 + 120 + typedMarks() + 3 + 4 + 4 + 4 + 2 + 3);
}, 600_000);

/** The smallest picture there is. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const goes = (page: Page, place: string) => page.evaluate((to) => (location.hash = `#${to}`), place);

/** The third cluster has nine units: the register gives it a tenth. */
async function joinsThirdCluster(page: Page, at: Secretary): Promise<void> {
  await goes(page, '/register/enterprises');
  await page.getByRole('searchbox').fill('Kinh Đô Bắc');
  await at.sees(/^1 trong /u);
  await page.getByRole('rowheader').first().click();
  await at.press('Space');
  await at.sees('Đã chọn 1 dòng');
  await at.press('Alt+b');
  await at.asked();
  await page.getByRole('dialog').getByLabel('Cụm thi đua').selectOption({ label: 'Cụm thi đua số 3' });
  await at.confirms();
}

/** From wherever the hand is to the first box of the first unit that is typed. */
async function firstMark(at: Secretary): Promise<void> {
  await at.press('Control+Home');
  for (let column = 0; column < 6; column += 1) await at.press('ArrowRight');
}

async function locks(at: Secretary, stage: string): Promise<void> {
  await at.does('Khóa vòng');
  await at.sees(`Đã khóa vòng ${stage}.`);
}

async function takesOver(at: Secretary): Promise<void> {
  await at.press('Alt+v');
  await at.sees('Đã lấy điểm vòng trước vào các ô còn trống.');
  await at.sees('10/10 đơn vị đủ điểm');
}

const units = 10;
/** The one that has a disqualifier: it keeps no place. */
const disqualified = 9;

/** Plan and actual of the six quantitative leaves; the first unit leads in all that are relative. */
const figuresOf = (unit: number): readonly string[] =>
  [100, 110 - unit, 200, 220 - 2 * unit, 100, 110 - unit, 100, 100 - unit, 50, 50, 10, 10].map(String);

/** What they come to: half the maximum and the share of the leader's excess; the share of the plan. */
function reckoned(unit: number): number {
  const relative = [10_000, 7000, 9000].map((max) => max / 2 + (max / 2) * ((10 - unit) / 10));
  return [...relative, 6000 * ((100 - unit) / 100), 6000, 5000].reduce((sum, points) => sum + points, 0);
}

/** A box of the paper sheet: what is typed, and what it gives in hundredths. */
type Typed = readonly [text: string, points: number];

const met = (points: number): Typed => ['Đ', points];
const given = (points: number): Typed => [String(points / 100).replace('.', ','), points];
const times = (count: number, each: number): Typed => [String(count), count * each];
const empty: Typed = ['', 0];

const sheetOf = (unit: number): readonly Typed[] => [
  given(4000 - 100 * unit),
  times(unit % 2 === 0 ? 3 : 2, 1000),
  ...[6000, 5000, 3000, 3000].map(met),
  given(3000 - 50 * unit),
  ...[5000, 3000].map(met),
  given(2500),
  given(1500),
  given(2500),
  met(1500),
  unit === 3 ? ['K', 0] : given(2000),
  met(1500),
  given(1800),
  given(1500),
  given(1200),
  times(unit < 2 ? 1 : 0, 1000),
  times(0, 1000),
  times(unit === 0 ? 2 : 0, 500),
  empty,
  empty,
  empty,
  unit === 5 ? ['1', -500] : empty,
  empty,
  empty,
  empty,
  unit === disqualified ? ['x', 0] : empty,
  empty,
];

const marksOf = (unit: number): readonly string[] => sheetOf(unit).map(([text]) => text);
const typedMarks = (): number =>
  Array.from({ length: units }, (_, unit) => marksOf(unit).filter((mark) => mark !== '').length).reduce(
    (sum, count) => sum + count,
    0,
  );

/** Bonus and what is taken off stand outside the maximum, from the nineteenth box on. */
const outside = 18;
const sumOf = (boxes: readonly Typed[]): number => boxes.reduce((sum, [, points]) => sum + points, 0);

/** What does not apply (25 of 970 points, beside 30 of bonus) is made up for by the rest of the maximum. */
function totalOf(unit: number): number {
  const sheet = sheetOf(unit);
  const base = Math.round(reckoned(unit)) + sumOf(sheet.slice(0, outside));
  const scaled = sheet.some(([text]) => text === 'K') ? Math.round((base * 970) / 945) : base;
  return scaled + sumOf(sheet.slice(outside));
}

/** Waits until the places beside the grid say what the totals come to: the best first, who is disqualified last. */
async function comesTo(page: Page, totals: readonly number[]): Promise<void> {
  const ranked = totals
    .map((total, unit) => ({ total, number: unit + 1 }))
    .filter(({ number }) => number !== disqualified + 1)
    .toSorted((a, b) => b.total - a.total);
  const expected = [
    ...ranked.map(({ total, number }, index) => [String(index + 1), String(number), pointsText(total)]),
    ['–', String(disqualified + 1), 'Điểm liệt'],
  ];
  await expect.poll(() => placesOf(page), { timeout: 15_000 }).toEqual(expected);
}

/** Every line of the places: the place, the unit's number, its points. */
async function placesOf(page: Page): Promise<readonly (readonly string[])[]> {
  const lines = page.getByRole('list', { name: /^Xếp hạng/u }).getByRole('listitem');
  const texts = await lines.evaluateAll((items) =>
    items.map((item) => [...item.children].map((one) => one.textContent)),
  );
  return texts.map(([place = '', name = '', points = '']) => [place, name.split('.')[0] ?? '', points]);
}

function pointsText(hundredths: number): string {
  const whole = Math.floor(hundredths / 100);
  const rest = String(hundredths % 100).padStart(2, '0');
  return `${whole >= 1000 ? `${Math.floor(whole / 1000)}.${String(whole % 1000).padStart(3, '0')}` : whole},${rest}`;
}
