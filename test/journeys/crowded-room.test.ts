import { expect, test } from 'vitest';
import { isInSight } from '#test/drivers/layout.ts';
import { secretaryAt, type Secretary } from '#test/drivers/secretary.ts';
import { useUnsafeLaptop } from '#test/drivers/unsafe-laptop.ts';

/*
 * The worst day of the room: no backup, no second copy, a ballot out of reach, rows that stand on votes not taken, an
 * ending with everything still missing. What the secretary does next stays in sight all the same.
 */
const app = useUnsafeLaptop();

/** The filled button stands whole in the window, and nothing lies over it. */
const nextIsInSight = async (): Promise<void> =>
  expect(await isInSight(app().page, 'button.MuiButton-contained >> nth=-1'), 'the filled button').toBe(true);

/** And so does whether the members in the room are enough. */
const quorumIsInSight = async (): Promise<void> =>
  expect(await isInSight(app().page, 'text=Đủ số họp >> nth=0'), 'the quorum').toBe(true);

/** Two of nine take no part in the first row of the list: nine votes of nine are out of reach. */
async function recuses(at: Secretary, member: number): Promise<void> {
  await at.press('r');
  await at.asked();
  for (let step = 0; step < member; step += 1) await at.press('ArrowDown');
  await at.press('Tab');
  await at.type('có người thân là lãnh đạo doanh nghiệp');
  await at.confirms();
}

test('with every warning at once the next action stays in sight, before a vote and at the end', async () => {
  const at = secretaryAt(app().page);
  await at.startsSample();
  await at.press('Control+Shift+s');
  await at.sees(/^Chưa sao lưu được/u);
  await at.does('Vào phiên họp');
  await at.does('Mời họp');
  await at.marksRoll('CCCCCCYLC');
  await at.opensAt('8h05');
  await at.does('Khai mạc');
  await at.does('Thông qua chương trình');
  await at.sees('Biểu quyết cả danh sách');
  // Straight to an award whose rows wait for another's vote.
  await at.press('0', '8');
  await at.nextAction('Bầu tổ kiểm phiếu');
  for (const [row, member] of [5, 4, 3, 2].entries()) {
    if (row > 0) await at.press('ArrowDown');
    await recuses(at, member);
    await recuses(at, member - 1);
  }
  await nextIsInSight();
  await quorumIsInSight();
  await at.looksAround('crowded room');
  await at.does('Bầu tổ kiểm phiếu');
  await at.confirms();
  await at.does('Phát phiếu');
  await app().page.getByRole('button', { name: 'Người chủ trì cho làm tiếp' }).waitFor();
  await nextIsInSight();
  await quorumIsInSight();
  await at.looksAround('crowded room held up');
  for (let place = 0; place < 8; place += 1) await at.press('PageDown');
  await at.nextAction('Kết thúc phiên họp', '[aria-disabled=true]');
  await nextIsInSight();
  await quorumIsInSight();
  await at.looksAround('crowded ending');
  expect(app().problems()).toEqual([]);
});
