import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { takesBack } from '#test/drivers/kiosk.ts';
import { asksMembersToScore, beginsToScore, setsOwnPin } from '#test/drivers/large-mode.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { readDump } from '#test/drivers/stored-state.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * Two members score four enterprises for themselves on a laptop that goes round: each behind his own PIN, with keys and
 * with the pad, seeing nobody else's marks; the laptop goes off in the middle of the second sheet, which is gone on with.
 */

const units = 4;
const leaves = 15;

test('two members score for themselves, one of them interrupted; what is recorded bears their own names', async () => {
  await journey(openShell, async ({ page }, at) => {
    await at.startsSample();
    await at.does('Vào phiên họp');
    await at.nextAction('Mời họp');
    await at.press('s');
    await at.sees(/Phiếu 1\/9/u);
    const wayOut = await asksMembersToScore(page, at);
    await at.looksAround('scoring codes');
    const names = await namesOnList(page);
    const [an, binh] = [names[1]!, names[2]!];
    await setsOwnPin(page, at, an, '2468');
    await setsOwnPin(page, at, binh, '13579');
    await at.does('Giao máy để chấm');
    await at.sees('0/9 đã chấm xong');
    await at.looksAround('scoring between members');

    await beginsToScore(page, at, an, '13579');
    await at.sees('Mã không đúng. Còn 4 lần.');
    await at.looksAround('scoring who');
    await at.type('2468');
    await at.press('Enter');
    await at.sees(`Đơn vị 1/${units}`);
    // A mark beyond its maximum does not leave its box; one that does not apply, and one by the pad.
    await at.enters(16);
    await at.sees(/từ 0 đến 15/u);
    await at.looksAround('scoring a mark too high');
    await at.enters('k');
    await taps(page, ['1', ',', '5', 'Tiếp']);
    await at.sees(`Còn ${leaves - 2} tiêu chí`);
    await at.looksAround('scoring a unit');
    for (let leaf = 2; leaf < leaves; leaf += 1) await at.enters(3);
    for (let unit = 2; unit <= units; unit += 1) await scoresUnit(at, unit, leaves);
    await at.nextAction('Xong, chuyền máy');
    await at.looksAround('scoring the whole sheet');
    for (const name of names.filter((one) => one !== an)) expect(await page.content()).not.toContain(name);
    await at.does('Xong, chuyền máy');
    await at.sees('1/9 đã chấm xong');
    expect(await page.content()).not.toContain(an);

    await beginsToScore(page, at, binh, '13579');
    for (let unit = 1; unit < units; unit += 1) await scoresUnit(at, unit, leaves);
    await scoresUnit(at, units, 6);
    await at.sees('Đã lưu');
    await page.reload();
    await at.sees(/Phiếu \d\/9/u);
    const again = await asksMembersToScore(page, at);
    expect(again).not.toBe(wayOut);
    await at.does('Giao máy để chấm');
    await beginsToScore(page, at, binh, '13579');
    await at.sees(`Đơn vị ${units}/${units}`);
    await at.sees(`Còn ${leaves - 6} tiêu chí`);
    for (let leaf = 6; leaf < leaves; leaf += 1) await at.enters(3);
    await at.does('Xong, chuyền máy');
    await at.sees('2/9 đã chấm xong');

    // Whoever has finished looks at his sheet again, and at nobody else's.
    await beginsToScore(page, at, an, '2468');
    await at.nextAction('Xong, chuyền máy');
    await at.does('Xong, chuyền máy');
    await takesBack(page, at, wayOut);
    await at.sees('Mã không đúng.');
    await takesBack(page, at, again);
    await at.sees('Đã đủ 2/9 phiếu');

    const { sheets, members, journal } = await readDump(page);
    const idOf = (name: string) => members.find((member) => member.name === name)?.id;
    for (const name of [an, binh]) {
      const own = sheets.filter(({ memberId }) => memberId === idOf(name));
      expect(own.map(({ enteredBy, marks }) => [enteredBy, Object.keys(marks).length])).toEqual(
        Array.from({ length: units }, () => [[name], leaves]),
      );
    }
    expect(sheets).toHaveLength(2 * units);
    const marked = journal.filter(({ type }) => type === 'score-recorded');
    expect(new Set(marked.map(({ actor }) => actor.name))).toEqual(new Set([an, binh]));
  });
});

/** Scores so many leaves of a unit with three points each, from its first box on. */
async function scoresUnit(at: Secretary, unit: number, boxes: number): Promise<void> {
  await at.sees(`Đơn vị ${unit}/${units}`);
  for (let leaf = 0; leaf < boxes; leaf += 1) await at.enters(3);
}

/** The pad, by mouse or finger. */
async function taps(page: Page, keys: readonly string[]): Promise<void> {
  const pad = page.getByRole('group', { name: 'Bàn phím số' });
  for (const key of keys) await pad.getByRole('button', { name: key, exact: true }).click();
}

/** Everybody who may have a turn, as the secretary's list names them. */
async function namesOnList(page: Page): Promise<readonly string[]> {
  const lines = await page.locator('ul[aria-label="Mã chấm điểm"] > li').allInnerTexts();
  return lines.map((line) => (line.split('\n')[0] ?? '').trim());
}
