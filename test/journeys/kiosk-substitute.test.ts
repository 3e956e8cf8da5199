import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { begins, opensOnLaptop, takesBack, takesTurn, votesByHandsAlike } from '#test/drivers/kiosk.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { readDump } from '#test/drivers/stored-state.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * A ballot on the laptop in which somebody votes for an absent member, as the statute of the council allows; and the same
 * ballot once its round is no longer there while the laptop goes round.
 */
const substitute = 'ông Trần Văn Bình, Phó Trưởng phòng';

test('a substitute who votes has a turn of his own, and a ballot that is gone leads back to the room', async () => {
  await journey(openShell, async ({ page }, at) => {
    await at.startsSample();
    await at.does('Vào phiên họp');
    await at.nextAction('Mời họp');
    await letsSubstitutesVote(page, at);
    await opensWithSubstitute(at);
    await votesByHandsAlike(at);
    await at.does('Bầu tổ kiểm phiếu');
    await at.confirms();
    await at.nextAction('Phát phiếu');

    const first = await opensOnLaptop(page, at);
    const sent = first.names.find((name) => name.includes(substitute))!;
    expect(sent).toContain(' (người dự thay: ');
    expect(first.byName.get(sent), 'a code of his own').toMatch(/^\d{4}$/u);
    await at.looksAround('kiosk codes with a substitute');

    // The round goes out of the database while somebody marks his ballot, and comes back once that was seen.
    await at.does('Giao máy để bỏ phiếu');
    await begins(at, first.names, sent, first.byName.get(sent)!);
    await at.sees(`Phiếu của ${sent}`);
    await at.press('1', '2');
    const back = await takesRoundAway(page);
    await at.sees('Lượt bỏ phiếu này không còn');
    expect(await page.content()).not.toContain(substitute);
    await at.looksAround('kiosk vote gone');
    await at.does('Về phiên họp', 'Enter');
    await at.nextAction('Phát phiếu');
    await back();
    await at.does('Hủy lượt, bỏ phiếu lại');
    await at.nextAction('Phát phiếu');

    const codes = await opensOnLaptop(page, at);
    await at.does('Giao máy để bỏ phiếu');
    await begins(at, codes.names, sent, codes.byName.get(sent)!);
    await at.sees(`Phiếu của ${sent}`);
    await at.looksAround('kiosk ballot of a substitute');
    await at.press('Escape');
    await at.nextAction('Bắt đầu lượt của tôi');
    for (const name of codes.names) await takesTurn(at, codes.names, name, codes.byName.get(name)!, [1, 1, 1, 1, 1]);
    await takesBack(page, at, codes.wayOut);
    await at.sees('9/9 đã bỏ phiếu');
    await at.does('Công bố kết quả');
    await at.nextAction(/Tiếp: Bằng khen/u);

    const { rounds, attendances } = await readDump(page);
    const closed = rounds.find(({ means }) => means === 'kiosk');
    const absent = attendances.find(({ substituteVotes }) => substituteVotes)?.memberId;
    expect(closed?.result).toMatchObject({ voted: closed?.roll.present, count: { issued: 9, returned: 9 } });
    expect(closed?.roll.present).toContain(absent);
  });
}, 240_000);

/** The statute lets a substitute vote: set on the rules of the day, with its article. */
async function letsSubstitutesVote(page: Page, at: Secretary): Promise<void> {
  const room = await page.evaluate(() => location.hash);
  await page.evaluate((hash) => (location.hash = `${hash}/prepare/5`), room);
  await page.getByRole('button', { name: 'Xác nhận, sửa: Số thành viên tối thiểu để họp' }).press('Enter');
  await at.asked();
  await at.type('Điều 5 Quy chế');
  await page.getByLabel('Người dự thay thành viên vắng').focus();
  await at.press('ArrowDown');
  await at.confirms();
  await at.sees('Người dự thay được biểu quyết');
  await page.evaluate((hash) => (location.hash = hash), room);
}

/** Eight come, and the seventh sends somebody in his place: nine vote. */
async function opensWithSubstitute(at: Secretary): Promise<void> {
  await at.does('Mời họp');
  await at.marksRoll('CCCCCCLCC');
  await at.press('ArrowUp', 'ArrowUp', 'u');
  await at.asked();
  await at.type(substitute);
  await at.confirms();
  await at.sees(`Dự thay: ${substitute}`);
  await at.opensAt('8h05');
  await at.does('Khai mạc');
  await at.does('Thông qua chương trình');
  await at.sees(/Sao lưu đã kiểm tra/u);
}

/**
 * Takes the open round out of the page's database past the application, and lets it know as another window would; what puts
 * it back is handed over.
 */
async function takesRoundAway(page: Page): Promise<() => Promise<void>> {
  const run = (row: unknown): Promise<unknown> =>
    page.evaluate(async (putBack) => {
      const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
      const db = await settled(indexedDB.open('bang-vang'));
      const rounds = db.transaction('rounds', 'readwrite').objectStore('rounds');
      const all = (await settled(rounds.getAll())) as { readonly id: string; readonly result: unknown }[];
      const open = all.find(({ result }) => result === null);
      if (putBack !== null) await settled(rounds.put(putBack));
      else if (open) await settled(rounds.delete(open.id));
      db.close();
      const others = new BroadcastChannel('x-storagemutated-1');
      others.postMessage({ all: { d: 1, from: Number.NEGATIVE_INFINITY, to: [[]] } });
      others.close();
      return open;
    }, row);
  const round = await run(null);
  return async () => void (await run(round));
}
