import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { awardOf } from '#domain/rules/rule-book.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { fullSample } from '#store/shipped.ts';
import { journey } from '#test/drivers/journey.ts';
import { isInSight } from '#test/drivers/layout.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * A whole December: one hundred and eighty nominations of six kinds. Whoever is called out stands on the screen after
 * three keys; ninety-two names are voted on by hands at once, twenty-five on a ballot counted by keyboard.
 */
test('among 180 nominations each is three keys away; 92 are voted on by hands and 25 by ballot, without a mouse', async () => {
  const called = await nominationsOfSample();
  expect(called).toHaveLength(180);
  await journey(openShell, async ({ page }, at) => {
    await opensFullSample(page, at);
    await reachesWhoeverIsCalled(page, at, called);
    await votesOnNinetyTwo(page, at, called);
    await countsTwentyFive(page, at, called);
  });
});

/** A nomination as the sample's own data have it: its number on the agenda, its award, the name that is called out. */
interface Called {
  readonly number: string;
  readonly awardId: string;
  readonly award: string;
  readonly name: string;
}

async function nominationsOfSample(): Promise<readonly Called[]> {
  const { matters, nominations, nominees, ruleBooks, meetings } = await fullSample();
  const book = ruleBooks.find(({ id }) => id === meetings[0]?.ruleBookId);
  return matters.map(({ order, nominationId }) => {
    const nomination = nominations.find(({ id }) => id === nominationId);
    const nominee = nominees.find(({ id }) => id === nomination?.nomineeId);
    if (!nomination || !nominee || !book) throw new Error(`The sample has lost nomination ${order}`);
    const { awardId } = nomination;
    return {
      number: String(order).padStart(3, '0'),
      awardId,
      award: awardOf(book, awardId).name.vi,
      name: calledName(nominee),
    };
  });
}

async function opensFullSample(page: Page, at: Secretary): Promise<void> {
  await at.nextAction('Mở hội đồng mẫu');
  await at.press('1');
  await page.getByRole('button', { name: /Vào phiên họp/u }).waitFor({ timeout: 60_000 });
  await at.does('Vào phiên họp');
  await at.does('Mời họp');
  await at.marksRoll('CCCCCCYCC');
  await at.opensAt('8h05');
  await at.does('Khai mạc');
  await at.does('Thông qua chương trình');
  await at.sees('Biểu quyết cả danh sách');
}

/** Types the number of a nomination and tells with how many keys. */
async function calls(at: Secretary, { number }: Called): Promise<number> {
  const keys = Array.from(number);
  await at.press(...keys);
  return keys.length;
}

/** Every award's first and last, and two dozen others by lot. */
async function reachesWhoeverIsCalled(page: Page, at: Secretary, called: readonly Called[]): Promise<void> {
  const awards = [...new Set(called.map(({ awardId }) => awardId))].map((id) =>
    called.filter(({ awardId }) => awardId === id),
  );
  expect(awards.map(({ length }) => length).toSorted((a, b) => b - a)).toEqual([92, 44, 25, 14, 4, 1]);
  const ends = awards.flatMap((cases) => [cases[0]!, cases.at(-1)!]);
  const byLot = Array.from({ length: 24 }, () => called[Math.floor(Math.random() * called.length)]!);
  for (const one of [...ends, ...byLot]) {
    expect(await calls(at, one), one.number).toBeLessThanOrEqual(3);
    const inHand = page.getByRole('group', { name: one.name, exact: true });
    await inHand.getByRole('heading', { level: 2, name: one.name, exact: true }).waitFor({ timeout: 5000 });
    await page.getByRole('heading', { level: 1, name: one.award, exact: true }).waitFor({ timeout: 5000 });
    const line = page.locator('ol li:has([aria-current=true])');
    if ((await line.count()) > 0) expect(await line.innerText()).toContain(one.number);
  }
}

/** The whole list by hands, three rows taken out: one with a vote against, one without an opinion, one refused. */
async function votesOnNinetyTwo(page: Page, at: Secretary, called: readonly Called[]): Promise<void> {
  const list = called.filter(({ awardId }) => awardId === 'ldtt');
  await calls(at, list[0]!);
  await at.does('Biểu quyết cả danh sách');
  await at.sees('Cả danh sách nhất trí');
  for (const [index, [row, against, abstained]] of (
    [
      [1, 1, 0],
      [46, 0, 1],
      [91, 5, 0],
    ] as const
  ).entries()) {
    await calls(at, list[row]!);
    await page.locator('li[aria-current=true]').filter({ hasText: list[row]!.name }).waitFor();
    expect(await isInSight(page, 'li[aria-current=true]'), list[row]!.name).toBe(true);
    await at.press('t');
    await at.sees(`Tách riêng ${index + 1} trường hợp`);
    await at.enters(against);
    await at.enters(abstained);
    await at.press('Escape');
  }
  await at.looksAround('hands of ninety-two');
  await at.does('Ghi kết quả biểu quyết');
  await at.sees('91 đủ tỷ lệ');
  await at.sees('1 không đủ tỷ lệ');
}

/** The ballot of the province's certificates of merit: papers, then twenty-five rows, the row in hand always in sight. */
async function countsTwentyFive(page: Page, at: Secretary, called: readonly Called[]): Promise<void> {
  const list = called.filter(({ awardId }) => awardId === 'bang-khen-tinh');
  await calls(at, list[0]!);
  await at.does('Bầu tổ kiểm phiếu');
  await at.confirms();
  await at.does('Phát phiếu');
  await at.does('Nhập kết quả kiểm phiếu');
  await at.sees('Số phiếu');
  for (const value of papers) await at.enters(value);
  for (const [index] of list.entries()) {
    const [yes, no] = index % 6 === 5 ? [7, 2] : [9, 0];
    await at.enters(yes);
    expect(await isInSight(page, '[role=row]:focus-within'), `row ${index + 1}`).toBe(true);
    for (const value of [no, 0, 0]) await at.enters(value);
  }
  await at.sees('25 dòng khớp');
  await at.looksAround('count of twenty-five');
  await at.does('Công bố kết quả');
  await at.sees('21 đủ tỷ lệ');
  await at.sees('4 không đủ tỷ lệ');
  await page.getByText(/^Biên bản kiểm phiếu đã chốt lúc/u).waitFor({ timeout: 60_000 });
}

/** Printed, issued, spoiled, unused, returned, opinions, valid, invalid: eight in the room and one envelope. */
const papers: readonly number[] = [10, 8, 0, 2, 8, 1, 9, 0];
