import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFindings } from '#test/drivers/accessibility.ts';
import { journey } from '#test/drivers/journey.ts';
import { takePicture } from '#test/drivers/pictures.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { openShell, type Shell } from '#test/shell/stand-in.ts';
import { wallFindings } from '#test/shell/wall.ts';

/*
 * The wall in the meeting, by keyboard: the matter and its required number, the vote, the result once it is sent, the
 * cover that one key draws over it from wherever the clerk is.
 */
test('the clerk leads the wall by keyboard: matter, required number, result, and dark by one key', async () => {
  let shell: Shell | undefined;
  const { entries } = await journey(
    async () => (shell = await openShell()),
    async ({ page }, at) => {
      await opensFullSample(page, at);
      await at.press('F8');
      const wall = await shell!.projector();
      await showsList(page, at, wall);
      await showsResultOnlyWhenSent(page, at, wall);
      await isCoveredFromAnywhere(page, at, wall);
      await showsBallot(page, at, wall);
      await tellsOfClosedWindow(shell!, at);
    },
  );
  expect(entries, 'the wall writes nothing, the meeting does').toBeGreaterThan(10);
});

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

/** Looks at the wall as the room does, on two kinds of projector. */
async function looks(wall: Page, name: string): Promise<void> {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    await wall.setViewportSize(size);
    await wall.evaluate(() => document.fonts.ready);
    expect(await wallFindings(wall), `${name} at ${size.width}`).toEqual([]);
    if (size.width === 1280) await takePicture(wall, name);
  }
  expect(await accessibilityFindings(wall), name).toEqual([]);
}

const reads = (wall: Page, text: string | RegExp): Promise<void> =>
  wall.getByText(text).first().waitFor({ timeout: 10_000 });

/** Dark within a second, and nothing of what stood there is left in the page. */
async function isDark(wall: Page): Promise<void> {
  await wall.locator('main.dark').waitFor({ timeout: 1000 });
  expect(await wall.locator('.wall').count()).toBe(0);
}

async function showsList(page: Page, at: Secretary, wall: Page): Promise<void> {
  await reads(wall, '5/9');
  await reads(wall, 'người đồng ý mới đủ tỷ lệ');
  await reads(wall, /92 trường hợp/u);
  await looks(wall, 'projector-list');
  await at.sees(/Đang chiếu: LĐTT/u);
  await at.looksAround('room with projector');
  await at.press('Shift+PageDown');
  await reads(wall, /Trang 2\//u);
  await at.press('Shift+PageUp');
  await reads(wall, /Trang 1\//u);
  await at.press('Shift+F8');
  await reads(wall, 'Tham gia biểu quyết');
  await looks(wall, 'projector-one-case');
  await at.press('F8');
  await reads(wall, /Trang 1\//u);
  // The second window has taken the focus of the keyboard in the browser, as it does not under Electron.
  await page.bringToFront();
}

async function showsResultOnlyWhenSent(page: Page, at: Secretary, wall: Page): Promise<void> {
  await at.does('Biểu quyết cả danh sách');
  await reads(wall, 'Đang biểu quyết');
  await at.press('ArrowDown', 't');
  await at.sees('Tách riêng 1 trường hợp');
  await at.enters(6);
  await at.enters(0);
  await at.does('Ghi kết quả biểu quyết');
  await at.nextAction(/Tiếp:/u);
  // Recorded, and on the clerk's screen; the room learns it when the chair says so.
  await page.waitForTimeout(500);
  expect(await wall.locator('body').innerText()).not.toMatch(/Kết quả|đủ tỷ lệ, đề nghị|Dưới vạch/u);
  await at.press('F8');
  await reads(wall, '91/92');
  await reads(wall, /Kết quả biểu quyết/u);
  await looks(wall, 'projector-list-result');
  const last = await wall.getByText(/^Trang 1\//u).innerText();
  for (let turned = 1; turned < Number(last.split('/')[1]); turned += 1) await at.press('Shift+PageDown');
  await reads(wall, 'Dưới vạch: không đủ 5/9');
  await looks(wall, 'projector-cut');
}

async function isCoveredFromAnywhere(page: Page, at: Secretary, wall: Page): Promise<void> {
  await at.press('F9');
  await isDark(wall);
  await at.sees('Đang che');
  // Once more in haste shows nothing.
  await at.press('F9');
  await isDark(wall);
  await at.press('Shift+F9');
  await reads(wall, 'Dưới vạch: không đủ 5/9');
  await at.press('Control+F8');
  await at.asked();
  await at.type('x'.repeat(161));
  await at.press('Control+Enter');
  await at.asked();
  await at.sees(/Dài quá 160 chữ cái/u);
  await at.press('Control+a');
  await at.type('Nghỉ giải lao đến 9 giờ 45');
  await at.looksAround('a message for the projector');
  // Over a dialog, too, the wall can be covered.
  await at.press('F9');
  await isDark(wall);
  await at.confirms();
  await reads(wall, 'Nghỉ giải lao đến 9 giờ 45');
  await looks(wall, 'projector-message');
  await at.press('F8');
  await reads(wall, /Trang 1\//u);
  await at.press('p');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await at.press('F9');
  await isDark(wall);
  await page.goBack();
  // The room goes on with what is not decided yet.
  await at.nextAction('Biểu quyết cả danh sách');
}

/** A ballot: what it needs, while it runs, never while it is counted, and its result. */
async function showsBallot(page: Page, at: Secretary, wall: Page): Promise<void> {
  await at.does('Biểu quyết cả danh sách');
  await at.does('Ghi kết quả biểu quyết');
  await at.nextAction(/Tiếp: CSTĐ cơ sở/u);
  await at.press('F8');
  await reads(wall, '44/44');
  // The result is taken back: it goes down by itself, and the vote is open again.
  await at.press('Control+z');
  await at.nextAction('Ghi kết quả biểu quyết');
  await isDark(wall);
  await at.does('Ghi kết quả biểu quyết');
  await at.does(/Tiếp: CSTĐ cơ sở/u);
  await at.press('F8');
  await reads(wall, 'Trước khi bỏ phiếu');
  await at.does('Bầu tổ kiểm phiếu');
  await at.confirms();
  await at.does('Phát phiếu');
  await reads(wall, 'Đang bỏ phiếu');
  await at.does('Nhập kết quả kiểm phiếu');
  await isDark(wall);
  await at.sees('Số phiếu');
  // From inside a field: the matter may come up again, without a figure of the count, and goes by one key.
  await at.type('7');
  await at.press('F8');
  await reads(wall, 'Đang bỏ phiếu');
  await at.press('F9');
  await isDark(wall);
  await at.typesCount({
    printed: 10,
    issued: 8,
    spoiled: 0,
    unused: 2,
    returned: 8,
    opinions: 1,
    valid: 9,
    invalid: 0,
    rows: Array.from({ length: 14 }, (_, row) => (row === 4 ? [5, 4, 0, 0] : [9, 0, 0, 0])),
  });
  await isDark(wall);
  await at.does('Công bố kết quả');
  await at.nextAction(/Tiếp:/u);
  await isDark(wall);
  await at.press('F8');
  await reads(wall, '13/14');
  await looks(wall, 'projector-ballot-result');
  await at.looksAround('room with result on the projector');
  await page.bringToFront();
}

/** Somebody closes the wall's window: the room says so, and it opens again only when something is sent. */
async function tellsOfClosedWindow({ given, projector }: Shell, at: Secretary): Promise<void> {
  await reads(await projector(), '13/14');
  given.hall.closeWindow?.();
  await at.sees('Cửa sổ màn chiếu đã đóng. Bấm F8 để mở lại.');
  await at.press('F8');
  await reads(await projector(), '13/14');
}
