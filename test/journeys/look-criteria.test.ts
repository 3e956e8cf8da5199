import { test } from 'vitest';
import { secretaryAt } from '#test/drivers/secretary.ts';
import { openShell } from '#test/shell/stand-in.ts';

test('look', async () => {
  const app = await openShell();
  const { page } = app;
  const at = secretaryAt(page);
  const shot = (name: string) => page.screenshot({ path: `/tmp/editor-look/${name}.png` });
  try {
    await page.setViewportSize({ width: 1366, height: 720 });
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/scoring/criteria/2026'));
    await page.getByText('Các bảng tiêu chí').waitFor();
    await page.waitForTimeout(800);
    await shot('1-reference');
    await at.press('Alt+l');
    await page.getByText('Nháp').first().waitFor();
    await page.waitForTimeout(500);
    await shot('2-draft');
    await page.locator('[data-index="1"] > [data-place="1:2"]').click();
    await at.press('Alt+ArrowDown');
    await page.waitForTimeout(500);
    await shot('3-moved');
    await at.press('Insert');
    await page.waitForTimeout(300);
    await at.type('Tiêu chí thêm');
    await at.press('Enter');
    await page.waitForTimeout(400);
    await shot('4-added');
    await page.locator('[data-index="0"] > [data-place="0:5"]').click();
    await at.press('Control+a');
    await at.type('50');
    await at.press('Enter');
    await page.waitForTimeout(500);
    await shot('5-fault');
    await page.getByRole('button', { name: 'Cách tính điểm' }).click();
    await page.waitForTimeout(500);
    await shot('6-settings');
    await page.getByRole('button', { name: 'So với bản trước' }).click();
    await page.waitForTimeout(500);
    await shot('7-changes');
    await at.press('Alt+t');
    await page.waitForTimeout(500);
    await shot('8-begin');
    console.log(app.problems());
  } catch (error) {
    await shot('failed');
    console.log(app.problems());
    throw error;
  } finally {
    await app.close();
  }
});
