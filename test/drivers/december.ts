import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { calledName } from '#domain/nominations/nomination.ts';
import { fullSample } from '#store/shipped.ts';
import type { Secretary } from './secretary.ts';

/*
 * The council's December as papers-and-habits 1.2 tells it, event by event: 180 nominations of six kinds, one added in
 * the room, one withdrawn when the ballots lie printed, one moved to a lower form, two units that tie for one flag.
 */

/** A nomination as the sample's own data have it: its number on the agenda, its award, the name that is called out. */
export interface Called {
  readonly number: string;
  readonly awardId: string;
  readonly name: string;
}

/** The sample's agenda, in its order. */
export async function december(): Promise<readonly Called[]> {
  const { matters, nominations, nominees } = await fullSample();
  return matters.map(({ order, nominationId }) => {
    const nomination = nominations.find(({ id }) => id === nominationId);
    const nominee = nominees.find(({ id }) => id === nomination?.nomineeId);
    if (!nomination || !nominee) throw new Error(`The sample has lost nomination ${order}`);
    return { number: String(order).padStart(3, '0'), awardId: nomination.awardId, name: calledName(nominee) };
  });
}

/** Turns to a nomination by its number, as it is called out. */
export const calls = (at: Secretary, { number }: Called): Promise<void> => at.press(...Array.from(number));

/** The eight figures of the papers: printed, issued, spoiled, unused, returned, opinions, valid, invalid. */
type Papers = readonly [number, number, number, number, number, number, number, number];
/** All eight members in the room and the one envelope. */
const nine: Papers = [10, 8, 0, 2, 8, 1, 9, 0];
const carried = [9, 0, 0, 0] as const;

/** 7.30 and 8.00: seven come, one sent his opinion, one is late; opened at 8:05, the programme is adopted. */
export async function opensDecember(page: Page, at: Secretary): Promise<void> {
  await at.nextAction('Mở hội đồng mẫu');
  await at.press('1');
  await page.getByRole('button', { name: /Vào phiên họp/u }).waitFor({ timeout: 60_000 });
  await at.does('Vào phiên họp');
  await at.nextAction('Mời họp');
}

/** The ballots of an award are printed before the meeting, as the clerk does. */
export const printsBallots = (page: Page, at: Secretary, award: RegExp): Promise<void> =>
  prints(page, at, award, () => at.does('Lập phiếu để in'));

/** Names that came after the papers were printed need papers of their own. */
export const reprints = (page: Page, at: Secretary, award: RegExp): Promise<void> =>
  prints(page, at, award, async () => {
    await at.nextAction('Về phiên họp');
    await at.press('l');
    await at.sees('bản 2');
  });

async function prints(page: Page, at: Secretary, award: RegExp, make: () => Promise<void>): Promise<void> {
  await at.press('p');
  await at.sees('Danh sách thành viên dự họp');
  const chosen = page.locator('nav li [aria-current=true]');
  for (let presses = 0; presses < 16 && !award.test(await chosen.innerText()); presses += 1) {
    const before = await chosen.innerText();
    await at.press('Alt+ArrowDown');
    await expect.poll(() => chosen.innerText()).not.toBe(before);
  }
  await make();
  await page.getByText(/^Chốt lúc/u).waitFor({ timeout: 60_000 });
  await at.does('Về phiên họp');
}

export async function beginsTheDay(at: Secretary): Promise<void> {
  await at.does('Mời họp');
  await at.marksRoll('CCCCCCYLC');
  await at.opensAt('8h05');
  await at.does('Khai mạc');
  await at.does('Thông qua chương trình');
  await at.sees('Biểu quyết cả danh sách');
}

/** 8.15: the chair adds a name without a file; it can only be proposed on condition. */
export async function addsName(at: Secretary, list: readonly Called[]): Promise<void> {
  await calls(at, list[0]!);
  await at.press('b');
  await at.asked();
  await at.fills('Họ và tên', 'Trịnh Văn Hậu');
  await at.fills('Chức vụ', 'Tổ trưởng tổ lắp ráp');
  await at.fills('Đơn vị', 'Công ty TNHH Điện tử Sao Khuê');
  await at.fills('Hạn hoàn thiện', '25/12/2026');
  await at.press('Tab');
  await at.confirms();
  await at.sees(/Đã bổ sung Trịnh Văn Hậu/u);
}

/** 8.30: one is put off, ninety-one go by hands as one list, three of them taken out with their own figures. */
export async function votesOnStaff(at: Secretary, list: readonly Called[]): Promise<void> {
  await calls(at, list[20]!);
  await at.press('d');
  await at.asked();
  await at.type('đang xem xét kỷ luật');
  await at.confirms();
  await at.does('Biểu quyết cả danh sách');
  await at.sees('Cả danh sách nhất trí');
  for (const [index, [row, against, abstained]] of (
    [
      [1, 1, 0],
      [46, 0, 1],
      [91, 1, 1],
    ] as const
  ).entries()) {
    await calls(at, list[row]!);
    await at.press('t');
    await at.sees(`Tách riêng ${index + 1} trường hợp`);
    await at.enters(against);
    await at.enters(abstained);
    await at.press('Escape');
  }
  await at.does('Ghi kết quả biểu quyết');
  await at.sees('91 đủ tỷ lệ');
}

/** 8.45: the eighth member arrives. */
export async function comesLate(at: Secretary): Promise<void> {
  await at.press('a');
  await at.sees('Điểm danh thành viên');
  await at.press(...Array.from({ length: 8 }, () => 'ArrowUp'), ...Array.from({ length: 7 }, () => 'ArrowDown'));
  await at.press('c');
  await at.asked();
  await at.fills('Có mặt từ lúc', '8h45');
  await at.confirms();
  await at.sees(/có mặt từ 08:45/u);
}

/** 9.00: a unit takes its file back by letter, with the ballots printed. */
export async function withdraws(at: Secretary, one: Called): Promise<void> {
  await calls(at, one);
  await at.press('w');
  await at.asked();
  await at.type('Công văn số 86/CV-HT ngày 14/12/2026');
  await at.confirms();
}

/** 9.10: moved to a lower form, where it stands as a nomination of its own. */
export async function transfers(at: Secretary, one: Called, reason: string): Promise<void> {
  await calls(at, one);
  await at.press('x');
  await at.asked();
  await at.fills('Lý do, ghi vào biên bản', reason);
  await at.confirms();
}

export async function votesByHandsOn(at: Secretary, one: Called): Promise<void> {
  await calls(at, one);
  await at.does('Biểu quyết cả danh sách');
  await at.does('Ghi kết quả biểu quyết');
}

/** A ballot counted by keyboard: everybody is for every row, but for those named. */
export async function votesByBallotOn(
  page: Page,
  at: Secretary,
  rows: number,
  dissent: Readonly<Record<number, readonly [number, number, number, number]>> = {},
): Promise<void> {
  await at.does('Phát phiếu');
  await at.does('Nhập kết quả kiểm phiếu');
  await at.sees('Số phiếu');
  for (const value of nine) await at.enters(value);
  for (let row = 0; row < rows; row += 1) for (const value of dissent[row] ?? carried) await at.enters(value);
  await at.does('Công bố kết quả');
  await page
    .getByText(/^Biên bản kiểm phiếu đã chốt lúc/u)
    .first()
    .waitFor({ timeout: 60_000 });
}

/** 9.20: two units of one cluster tie for its flag, and the council chooses one of the two by ballot. */
export async function choosesOneOfTwo(page: Page, at: Secretary, tied: readonly [Called, Called]): Promise<void> {
  await calls(at, tied[0]);
  await at.press('v');
  await at.asked();
  await at.press('ArrowDown', 'Enter');
  await at.enters(1);
  // The first two rows stay ticked, the others wait for a vote of their own.
  await at.press('Enter', 'Enter', ' ', 'Enter', ' ');
  await at.confirms();
  await at.sees('Phiếu chọn không quá 1 trong 2');
  await at.does('Nhập kết quả kiểm phiếu');
  await at.sees('Không chọn ai');
  for (const value of [...nine, 0, 8, 1]) await at.enters(value);
  await at.does('Công bố kết quả');
  await at.sees(/Bỏ phiếu chọn lần 1: 1 phiếu chọn, cần 8\/9; chưa đủ tỷ lệ/u);
  await page
    .getByText(/^Biên bản kiểm phiếu đã chốt lúc/u)
    .first()
    .waitFor({ timeout: 60_000 });
}

/** 9.40: a member with a relative in the unit takes no part in its row, and in no other. */
export async function recuses(at: Secretary, one: Called): Promise<void> {
  await calls(at, one);
  await at.press('r');
  await at.asked();
  for (let member = 1; member <= 5; member += 1) await at.press('ArrowDown');
  await at.press('Tab');
  await at.type('có người thân là lãnh đạo doanh nghiệp');
  await at.confirms();
}

/** 11.00: the meeting ends; numbers and wording are locked, and the papers of the end frozen. */
export async function endsDecember(page: Page, at: Secretary): Promise<void> {
  await at.does('Đến phần kết luận');
  await at.sees('181 lượt đề nghị');
  await at.looksAround('december adds up');
  await at.does('Kết thúc phiên họp');
  await at.asked();
  await at.press('Control+a');
  await at.type('11:00');
  await at.confirms();
  await at.does('Chốt kết quả');
  await at.confirms();
  await at.does('Chốt văn bản');
  await at.confirms();
  await at.does('Lập và ký văn bản');
  await at.does(/Chốt \d+ văn bản/u);
  await page.getByText(/^Chốt lúc/u).waitFor({ timeout: 90_000 });
  await at.nextAction('Đính kèm bản quét');
}
