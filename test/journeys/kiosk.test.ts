import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import {
  begins,
  opensOnLaptop,
  opensWithNine,
  readsCodes,
  takesBack,
  takesTurn,
  votesByHandsAlike,
} from '#test/drivers/kiosk.ts';
import { readDump } from '#test/drivers/stored-state.ts';
import { openShell } from '#test/shell/stand-in.ts';

/* A ballot on the laptop that goes round the room, by keyboard: codes, turns left half-way, and what is refused. */

test('a ballot on the laptop: interrupted, taken again, closed with the sums and a set', async () => {
  await journey(openShell, async ({ page }, at) => {
    await opensWithNine(at);
    await votesByHandsAlike(at);
    await at.does('Bầu tổ kiểm phiếu');
    await at.confirms();
    await at.nextAction('Phát phiếu');
    await at.press('m');
    await at.asked();
    await at.looksAround('kiosk opening');
    await at.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    // The laptop goes off after two have voted: nothing is left, and the vote is taken again.
    const first = await opensOnLaptop(page, at);
    const names = [...first.byName.keys()];
    expect(names).toHaveLength(9);
    await at.looksAround('kiosk codes');
    await at.does('Giao máy để bỏ phiếu');
    await at.sees('0/9 đã bỏ phiếu');
    await at.looksAround('kiosk between');
    for (const name of names.slice(0, 2)) await takesTurn(at, names, name, first.byName.get(name)!, [1, 2, 1, 1, 1]);
    await at.sees('2/9 đã bỏ phiếu');
    // A key that would start the page anew does nothing.
    await at.press('F5');
    await at.sees('2/9 đã bỏ phiếu');
    await takesBack(page, at, first.wayOut);
    await at.nextAction('Giao máy để bỏ phiếu');
    await page.reload();
    await at.sees('Lượt bỏ phiếu bị gián đoạn');
    await at.looksAround('kiosk interrupted');
    await at.does('Hủy lượt, bỏ phiếu lại');
    await at.nextAction('Phát phiếu');

    const codes = await opensOnLaptop(page, at);
    await at.does('Giao máy để bỏ phiếu');
    const [a, b, c, d] = names as [string, string, string, string];
    const codeOf = (name: string): string => codes.byName.get(name)!;
    // Another's code opens nothing; the fifth wrong one locks, until the secretary gives a new one.
    await begins(at, names, a, codeOf(b));
    await at.sees('Mã không đúng. Còn 4 lần.');
    await at.looksAround('kiosk who');
    for (let tries = 0; tries < 4; tries += 1) {
      await at.type('0');
      await at.press('Enter');
    }
    await at.sees(/mã đã khóa/u);
    await at.press('Escape');
    await at.nextAction('Bắt đầu lượt của tôi');
    // A turn left half-way leaves nothing; the member begins again with the same code.
    await begins(at, names, c, codeOf(c));
    await at.sees(`Phiếu của ${c}`);
    await at.press('2', '2', '3');
    await at.sees('2 dòng chưa chọn');
    await at.looksAround('kiosk ballot');
    await at.press('Escape');
    await at.sees('0/9 đã bỏ phiếu');
    // So does one that nobody touches for three minutes.
    await page.clock.install();
    await begins(at, names, c, codeOf(c));
    await at.press('2');
    await at.sees('4 dòng chưa chọn');
    await page.clock.fastForward(170_000);
    await at.press('ArrowDown');
    await page.clock.fastForward(170_000);
    await at.sees('4 dòng chưa chọn');
    await page.clock.fastForward(11_000);
    await at.sees('0/9 đã bỏ phiếu');
    await page.clock.resume();
    await begins(at, names, c, codeOf(c));
    await at.sees('5 dòng chưa chọn');
    expect(await page.locator('[role=radio][aria-checked=true]').count()).toBe(0);
    await at.press('1', '1', '1', '1', '1');
    await at.sees('Đã chọn đủ các dòng');
    await at.does('Nộp phiếu');
    await at.sees('Đã ghi nhận');
    await at.looksAround('kiosk recorded');
    // Nothing of the member is left in the document.
    expect(await page.content()).not.toContain(c);
    await at.press('Enter');
    await begins(at, names, c, codeOf(c));
    await at.sees(/Đồng chí đã bỏ phiếu/u);
    await at.press('Escape');
    await takesBack(page, at, '000000');
    await at.sees('Mã không đúng.');
    await at.looksAround('kiosk way out');
    await takesBack(page, at, codes.wayOut);

    await at.sees('Đã khóa: nhập sai 5 lần');
    // The member who was locked out sets a PIN of his own instead.
    await page.getByRole('button', { name: `Đặt mã PIN: ${a}` }).focus();
    await at.press('Enter');
    await at.asked();
    await at.type('2468');
    await at.press('Tab');
    await at.type('2468');
    await at.looksAround('kiosk pin');
    await at.confirms();
    await at.sees('Mã PIN riêng');
    await page.getByRole('button', { name: `Cấp mã mới: ${b}` }).focus();
    await at.press('Enter');
    expect((await readsCodes(page)).byName.get(b)).not.toBe(codeOf(b));
    // So few have voted that closing would show their ballots.
    await at.press('g');
    await at.asked();
    await at.type('hết giờ');
    await at.press('Control+Enter');
    await at.sees(/công bố sẽ lộ từng phiếu/u);
    await at.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const again = await readsCodes(page);
    await at.does('Giao máy để bỏ phiếu');
    await takesTurn(at, names, a, '2468', [1, 2, 1, 1, 1]);
    await takesTurn(at, names, b, again.byName.get(b)!, [1, 2, 0, 1, 1]);
    for (const name of names.slice(3)) await takesTurn(at, names, name, codeOf(name), [1, 1, 1, 1, 3]);
    await at.sees(/Mọi thành viên đã bỏ phiếu/u);
    expect(await page.content()).not.toContain(d);
    await takesBack(page, at, codes.wayOut);
    await at.sees('9/9 đã bỏ phiếu');
    await at.looksAround('kiosk closing');
    await at.does('Công bố kết quả');
    await at.nextAction(/Tiếp: Bằng khen/u);
    await at.looksAround('kiosk decided');

    const { rounds, journal, settings } = await readDump(page);
    const closed = rounds.find(({ means }) => means === 'kiosk');
    expect(closed?.result).toMatchObject({
      voted: closed?.roll.present,
      count: { issued: 9, returned: 9, valid: 9 },
    });
    const sums = closed?.result?.mode === 'ballot' ? closed.result.count.rows : [];
    expect(sums.map(({ yes, no, blank }) => [yes, no, blank])).toEqual([
      [9, 0, 0],
      [7, 2, 0],
      [8, 0, 1],
      [9, 0, 0],
      [3, 0, 6],
    ]);
    expect(journal.filter(({ type }) => type.startsWith('kiosk-')).map(({ type }) => type)).toEqual([
      'kiosk-voided',
      'kiosk-counted',
    ]);
    expect(settings.map(({ key }) => key)).toContain('pins');
  });
});
