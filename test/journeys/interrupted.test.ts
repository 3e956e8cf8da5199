import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { journey } from '#test/drivers/journey.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { readTraces } from '#test/drivers/stored-state.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * What goes otherwise than planned: a member marked twice, a file withdrawn when the ballots lie printed, a member who
 * comes while papers are out, and somebody who goes back to prepare a meeting that is going on.
 */
test('marked twice, withdrawn after printing, late during a vote, prepared again: each is told, and nothing is lost', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    await at.startsSample();
    await at.does('Vào phiên họp');
    await at.nextAction('Mời họp');
    const room = page.url();
    await printsBallots(page, at);
    await at.does('Mời họp');
    await marksTwice(page, at);
    await at.opensAt('8h05');
    await at.does('Khai mạc');
    await at.does('Thông qua chương trình');
    await withdrawsAfterPrinting(at);
    await comesLate(page, at);
    await countsWithoutTheStruckLine(page, at);
    await isNotPreparedAgain(page, at, room);
  });
  expect(entries).toBeGreaterThan(15);
});

/** The ballot papers of CSTĐ cơ sở, five names, before the meeting. */
async function printsBallots(page: Page, at: Secretary): Promise<void> {
  await at.press('p');
  await at.nextAction('Lập giấy mời để in');
  for (const sheet of ['Lập giấy mời để in', 'Lập gợi ý để in', 'Lập danh sách để in']) {
    await at.press('Alt+ArrowDown');
    await at.nextAction(sheet);
  }
  await at.press('Alt+ArrowDown');
  await at.does('Lập phiếu để in');
  await page.getByText(/^Chốt lúc/u).waitFor({ timeout: 60_000 });
  await at.does('Về phiên họp');
}

/** The roll is full, and the same key once more on the same member is no second line and no entry of the journal. */
async function marksTwice(page: Page, at: Secretary): Promise<void> {
  await at.marksRoll('CCCCCCYLC');
  const before = await readTraces(page);
  await at.press(...Array.from({ length: 8 }, () => 'ArrowUp'));
  await at.press('c', 'c');
  await at.sees('Đã điểm danh 9/9');
  const after = await readTraces(page);
  expect(after).toMatchObject({ entries: before.entries, stored: before.stored });
}

/** The printed paper still has the line: it is named, and the others keep their numbers. */
async function withdrawsAfterPrinting(at: Secretary): Promise<void> {
  await at.sees('Biểu quyết cả danh sách');
  await at.press('0', '8');
  await at.does('Bầu tổ kiểm phiếu');
  await at.confirms();
  await at.press('ArrowDown', 'w');
  await at.asked();
  await at.type('Công văn số 86/CV-BQL ngày 14/12/2026');
  await at.confirms();
  await at.sees(/Phiếu đã in còn dòng 2 \(Ông Nguyễn Trọng Bách\) đã rút khỏi danh sách: gạch dòng này/u);
  await at.looksAround('withdrawn after printing');
  await at.does('Phát phiếu');
  await at.nextAction('Nhập kết quả kiểm phiếu');
}

/** Papers are out for seven: whoever comes now takes part from the next vote on. */
async function comesLate(page: Page, at: Secretary): Promise<void> {
  await at.sees('7 phiếu, in 9 phiếu, dư 2');
  await at.press('a');
  await at.sees('Điểm danh thành viên');
  await at.press(...Array.from({ length: 8 }, () => 'ArrowUp'), ...Array.from({ length: 7 }, () => 'ArrowDown'));
  await at.press('c');
  await at.asked();
  await at.sees('Tham gia từ lượt bỏ phiếu sau; lượt đang mở giữ danh sách đã có.');
  await page.getByLabel('Có mặt từ lúc').focus();
  await at.press('Control+a');
  await at.type('8h45');
  await at.looksAround('late during a vote');
  await at.confirms();
  await at.sees(/có mặt từ 08:45/u);
  await at.does(/Vào nội dung: CSTĐ cơ sở/u);
  await at.sees('7 phiếu, in 9 phiếu, dư 2');
}

/** Four rows are counted, numbered as on the paper: 1, 3, 4, 5. */
async function countsWithoutTheStruckLine(page: Page, at: Secretary): Promise<void> {
  await at.does('Nhập kết quả kiểm phiếu');
  await at.sees('Số phiếu');
  expect(await page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.dataset['row']))).toEqual([
    '1',
    '3',
    '4',
    '5',
  ]);
  await losesPower(page, at);
  const rows = Array.from({ length: 4 }, () => [8, 0, 0, 0] as const);
  await at.typesCount({
    printed: 9,
    issued: 7,
    spoiled: 0,
    unused: 2,
    returned: 7,
    opinions: 1,
    valid: 8,
    invalid: 0,
    rows,
  });
  await at.does('Công bố kết quả');
  await page.getByText(/^Biên bản kiểm phiếu đã chốt lúc/u).waitFor({ timeout: 60_000 });
  await at.does(/^Tiếp: /u);
  await at.sees(/^8 người có mặt/u);
}

/**
 * The laptop stops in the midst of the count: the vote is still open with its roll, nothing of what was typed is on the
 * disk, and the papers are counted from the first figure.
 */
async function losesPower(page: Page, at: Secretary): Promise<void> {
  for (const value of [9, 7, 0, 2]) await at.enters(value);
  const before = await readTraces(page);
  await page.reload();
  await at.nextAction('Nhập kết quả kiểm phiếu');
  expect(await readTraces(page)).toMatchObject({ entries: before.entries, stored: before.stored });
  await at.looksAround('power lost while counting');
  await at.does('Nhập kết quả kiểm phiếu');
  await at.sees('Số phiếu');
  const typed = await page
    .locator('input[inputmode]')
    .evaluateAll((fields) => fields.map((field) => field instanceof HTMLInputElement && field.value));
  expect(new Set(typed), 'twenty-four empty fields').toEqual(new Set(['']));
  expect(typed.length).toBeGreaterThan(20);
}

/** A meeting that is going on is looked at in its preparation, and not changed there. */
async function isNotPreparedAgain(page: Page, at: Secretary, room: string): Promise<void> {
  const before = await readTraces(page);
  await page.evaluate((to) => (location.hash = to), `${new URL(room).hash}/prepare/1`);
  await at.sees('Phiên họp đã khai mạc: phần chuẩn bị chỉ còn để xem.');
  await page.getByLabel('Địa điểm').focus();
  await at.press('End');
  await at.type(' mới');
  await at.does('Lưu và tiếp');
  await at.sees('Phiên họp ở bước “Đang họp” nên không thể sửa phần chuẩn bị.');
  await at.looksAround('prepared again');
  expect(await readTraces(page)).toMatchObject({ entries: before.entries, stored: before.stored });
  await page.reload();
  await at.sees('Phiên họp đã khai mạc: phần chuẩn bị chỉ còn để xem.');
  expect(await page.getByLabel('Địa điểm').inputValue(), 'what is shown is the meeting').not.toMatch(/ mới$/u);
}
