import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

test('lists and everything go out of the laptop by keyboard, as workbook, as separated values, as one JSON file', async () => {
  await journey(openShell, async ({ saved }, at) => {
    await at.startsSample();
    await at.press('Alt+9');
    await at.sees('An toàn dữ liệu');
    for (const [down, ending] of [
      [0, '.xlsx'],
      [1, '.csv'],
      [2, '.xlsx'],
      [3, '.json'],
    ] as const) {
      await at.press('x');
      await at.asked();
      for (let step = 0; step < down; step += 1) await at.press('ArrowDown');
      if (down === 0) await at.looksAround('export of a list');
      if (down === 2) await at.looksAround('export for the province');
      await at.confirms();
      await at.sees(/Đã lưu: /u);
      const files = await saved();
      expect(files.some(({ name, bytes }) => name.endsWith(ending) && bytes.length > 200)).toBe(true);
    }
  });
});
