import { afterEach, expect, test } from 'vitest';
import { secretaryAt } from '#test/drivers/secretary.ts';
import { readTraces } from '#test/drivers/stored-state.ts';
import { openBrowserHost } from '#test/shell/browser-host.ts';
import type { OpenApp } from '#test/shell/open-app.ts';
import { openShell } from '#test/shell/stand-in.ts';

let app: OpenApp;
afterEach(() => app.close());

test('a second window only reads, says so, and takes over when the first is gone', async () => {
  app = await openBrowserHost();
  const first = secretaryAt(app.page);
  await first.startsSample();
  const second = await app.page.context().newPage();
  await second.goto(app.page.url());
  const reader = secretaryAt(second);
  await reader.sees(/Cửa sổ này chỉ để xem/u);
  await reader.does('Vào phiên họp');
  await reader.does('Mời họp');
  await reader.sees('Cửa sổ khác đang ghi, cửa sổ này chỉ để xem.');
  await reader.looksAround('read-only window');
  const before = await readTraces(second);
  expect(before.entries).toBe(1);

  await app.page.close();
  await second.getByText(/Cửa sổ này chỉ để xem/u).waitFor({ state: 'detached' });
  await reader.does('Mời họp');
  await reader.sees('Điểm danh thành viên');
  const after = await readTraces(second);
  expect(after).toMatchObject({ entries: 2, faults: [], rebuilt: after.stored });
});

test('a database newer than the code is answered with one sentence, and not changed', async () => {
  app = await openShell();
  const { page } = app;
  await secretaryAt(page).startsSample();
  await page.evaluate(async () => {
    // What a later version of the application would leave behind.
    const asked = indexedDB.open('bang-vang', 990);
    await new Promise((settle) => asked.addEventListener('success', settle));
    asked.result.close();
  });
  await page.reload();
  const at = secretaryAt(page);
  await at.sees(/phiên bản mới hơn/u);
  await at.looksAround('newer database');
  const versions = await page.evaluate(() => indexedDB.databases());
  expect(versions.find(({ name }) => name === 'bang-vang')?.version).toBe(990);
});

test('the screens speak English when asked, and remember it', async () => {
  app = await openShell();
  const { page } = app;
  const at = secretaryAt(page);
  await at.startsSample();
  await page.getByRole('button', { name: 'English' }).focus();
  await at.press('Enter');
  await at.sees('Next meeting');
  await page.reload();
  await at.sees('Next meeting');
  for (const path of ['overview', 'nominations', 'meetings', 'papers', 'council']) {
    await page.evaluate((to) => (location.hash = `#/${to}`), path);
    await at.looksAround(`${path} in English`);
    const words = await page.locator('main').innerText();
    expect(words, path).not.toMatch(
      /Phiên họp kế tiếp|Đề nghị trong năm|Hội đồng, quy chế|Thành viên|Chốt|Biểu quyết/u,
    );
  }
  const traces = await readTraces(page);
  expect(traces).toMatchObject({ faults: [], rebuilt: traces.stored });
});
