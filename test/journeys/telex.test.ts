import { expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { journey } from '#test/drivers/journey.ts';
import { telexAt } from '#test/drivers/telex.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * Vietnamese is composed: a key that ends a syllable belongs to the input method. In every kind of field of the product
 * a name is composed while Enter, Escape, Tab and the arrows are pressed; nothing advances, closes, jumps or is lost.
 */

const dialog = '[role=dialog]';

/** What was composed into figures is taken back: twelve against would be refused. */
const nobodyDissents = async (area: Locator): Promise<void> => {
  for (const dissent of await area.locator('input[inputmode=numeric]').all()) await dissent.fill('0');
};

test('names are composed in every field of founding, preparing and taking in', async () => {
  await journey(openShell, async ({ page }, at) => {
    const telex = await telexAt(page);
    const fills = async (area: string, least: number): Promise<void> => {
      const filled = await telex.fillsEveryField(page.locator(area));
      expect(filled, `${page.url()} ${area}`).toBeGreaterThanOrEqual(least);
    };
    const goesTo = async (place: string, seen: string | RegExp): Promise<void> => {
      await page.evaluate((to) => (location.hash = `#/${to}`), place);
      await at.sees(seen);
    };

    await at.nextAction('Mở hội đồng mẫu');
    await at.press('2');
    await at.sees('Cơ quan và Hội đồng');
    await fills('body', 8);
    await at.press('Escape');
    await at.startsSample();

    await at.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await fills(dialog, 1);
    await at.press('Escape');
    await page.getByRole('combobox').waitFor({ state: 'detached' });

    await goesTo('nominations/new', 'Đề nghị mới');
    for (const kind of ['Tập thể', 'Doanh nghiệp', 'Cá nhân']) {
      await page.getByRole('button', { name: kind, exact: true }).press('Enter');
      await fills('main', 5);
    }
    await goesTo('council/new-member', 'Thành viên mới');
    await fills('main', 3);

    await goesTo('meetings/new', 'Chương trình');
    await fills('main', 20);
    await page.getByRole('button', { name: 'Sửa tiêu đề' }).press('Enter');
    await at.asked();
    await fills(dialog, 7);
    await at.press('Escape');
    await page.locator(dialog).waitFor({ state: 'detached' });
    await goesTo('meetings/new/3', 'Nhập danh sách đề nghị');
    await fills('main', 1);

    await goesTo('meetings', 'Danh sách phiên họp');
    const [meeting] = await page.evaluate(async () => {
      const asked = indexedDB.open('bang-vang');
      const db = await new Promise<IDBDatabase>((settle) =>
        asked.addEventListener('success', () => settle(asked.result)),
      );
      const keys = db.transaction('meetings').objectStore('meetings').getAllKeys();
      await new Promise((settle) => keys.addEventListener('success', settle));
      db.close();
      return keys.result as string[];
    });
    await goesTo(`meetings/${meeting}/prepare/4`, 'lượt trong chương trình');
    await fills('main', 1);
    await goesTo(`meetings/${meeting}/prepare/5`, 'Số thành viên tối thiểu để họp');
    await page
      .getByRole('button', { name: /^Xác nhận/u })
      .first()
      .press('Enter');
    await at.asked();
    await fills(dialog, 1);
    await at.press('Escape');
  });
});

test('names are composed in every field of the meeting, and a remark is kept as it was composed', async () => {
  await journey(openShell, async ({ page }, at) => {
    const telex = await telexAt(page);
    const fills = async (area: string, least: number): Promise<void> => {
      const filled = await telex.fillsEveryField(page.locator(area));
      expect(filled, `${await at.readsNextAction()} ${area}`).toBeGreaterThanOrEqual(least);
    };
    /** Opens a dialog by its key, composes in it and leaves it. */
    const fillsDialog = async (keys: string, least: number): Promise<void> => {
      await at.press(keys);
      await at.asked();
      await fills(dialog, least);
      await at.press('Escape');
      await page.locator(dialog).waitFor({ state: 'detached' });
    };

    await at.startsSample();
    await at.does('Vào phiên họp');
    await at.does('Mời họp');
    await at.marksRoll('CCCCCCYLC');
    await at.press('ArrowUp');
    await fillsDialog('u', 1);
    await fills('main', 1);
    await at.opensAt('8h05');
    await at.does('Khai mạc');
    await at.nextAction('Thông qua chương trình');
    await fills('main', 3);
    await at.press('Escape');
    await at.press(...Array.from({ length: 8 }, () => 'ArrowUp'));
    await fillsDialog('v', 1);
    await at.press(...Array.from({ length: 7 }, () => 'ArrowDown'));
    await fillsDialog('c', 1);
    await nobodyDissents(page.locator('main'));
    await at.does('Thông qua chương trình');

    await at.sees('Biểu quyết cả danh sách');
    await at.press('/');
    await telex.composesHere();
    await at.press('Escape');
    await at.press('Escape');
    await at.press('n');
    await page.getByLabel('Ý kiến thảo luận').focus();
    const remark = await telex.composesHere();
    await at.press('Enter');
    await at.sees(new RegExp(`: ${remark}$`, 'u'));
    for (const [keys, fields] of [
      ['r', 1],
      ['d', 1],
      ['w', 1],
      ['t', 1],
      ['k', 2],
      ['b', 5],
    ] as const)
      await fillsDialog(keys, fields);

    await at.press('s');
    await at.sees(/Phiếu 1\/9/u);
    await telex.composesHere();
    await at.leavesTo('Biểu quyết cả danh sách');

    await at.does('Biểu quyết cả danh sách');
    await at.sees('Cả danh sách nhất trí');
    await at.press('t');
    await fills('main', 3);
    await page.getByRole('button', { name: 'Hủy lượt này' }).press('Enter');
    await at.asked();
    await fills(dialog, 1);
    await at.press('Escape');
    await page.locator(dialog).waitFor({ state: 'detached' });
    // Dissent left behind would bar the result: the row goes back to the list.
    await at.press('t');
    await at.sees('Cả danh sách nhất trí');
    await at.does('Ghi kết quả biểu quyết');
    await page.getByRole('button', { name: 'Sửa giờ' }).press('Enter');
    await at.asked();
    await fills(dialog, 2);
    await at.press('Escape');
    await page.locator(dialog).waitFor({ state: 'detached' });

    await at.press('1', '8');
    await at.does('Bầu tổ kiểm phiếu');
    await at.asked();
    await fills(dialog, 2);
    await nobodyDissents(page.locator(dialog));
    await at.confirms();
    await at.does('Phát phiếu');
    await at.does('Nhập kết quả kiểm phiếu');
    await at.sees('Số phiếu');
    await fills('main', 40);
    await page.getByLabel('Lý do không hợp lệ').focus();
    await telex.composesHere();
  });
});
