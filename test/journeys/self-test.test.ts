import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { drawPaper } from '#documents/paper.ts';
import { trialPaper } from '#store/trial-paper.ts';
import type { SelfTestReport } from '#screens/self-test/findings.ts';
import { readPaperFonts } from '#build/paper-fonts.ts';
import { secretaryAt } from '#test/drivers/secretary.ts';
import { openBrowserHost } from '#test/shell/browser-host.ts';
import type { OpenApp } from '#test/shell/open-app.ts';
import { openShell } from '#test/shell/stand-in.ts';

let app: OpenApp;
afterEach(() => app.close());

const hosts: readonly (readonly [name: string, kind: string, open: () => Promise<OpenApp>])[] = [
  ['Electron’s stand-in', 'electron', openShell],
  ['the browser’s host', 'browser', openBrowserHost],
];

test.each(hosts)('the self-test under %s finds what must hold, and saves it', async (_, kind, open) => {
  app = await open();
  const at = secretaryAt(app.page);
  await at.sees('Bắt đầu từ đâu?');
  await app.page.getByRole('link', { name: 'Tự kiểm tra máy này' }).click();
  await at.nextAction('Bắt đầu kiểm tra');
  await at.looksAround(`self-test under ${kind}`);
  await at.does('Bắt đầu kiểm tra');
  await at.sees(/Đã kiểm tra xong/u);
  await at.looksAround(`self-test done under ${kind}`);
  await at.does('Lưu kết quả');
  await at.sees(/Đã lưu kết quả vào/u);

  const [file] = await app.saved();
  expect(file?.name).toMatch(/^tu-kiem-bang-vang-\d{4}-\d\d-\d\d-\d{4}\.json$/u);
  const report = JSON.parse(new TextDecoder().decode(file?.bytes)) as SelfTestReport;
  expect(report).toMatchObject({ format: 'bang-vang-self-test', version: 1, appVersion: expect.any(String) });
  expect(report.browser).toContain('Chrome/');
  expect(report.findings.filter(({ must, held }) => must && !held)).toEqual([]);
  const facts = Object.fromEntries(report.findings.map((finding) => [finding.check, finding.facts]));
  const { bytes } = await drawPaper(trialPaper, readPaperFonts());
  const hash = createHash('sha256').update(bytes).digest('hex');
  expect(facts).toMatchObject({
    page: { secure: true, locks: true },
    isolation: { reached: '' },
    policy: { scriptRan: false, evaluated: false, fetched: false, refused: 'connect-src, script-src, script-src-elem' },
    storage: { durability: 'strict', readBack: true },
    persistence: { persisted: expect.any(Boolean), quota: expect.any(Number) },
    paper: { sha256: hash, sameTwice: true, tinos: true, pdf: true },
    host: { kind },
    disk: { written: hash, readBack: hash, folderFlushed: true, node: process.versions.node },
  });
  expect(report.findings.map(({ check }) => check)).toEqual([
    'page',
    'isolation',
    'policy',
    'fonts',
    'storage',
    'persistence',
    'paper',
    'host',
    'disk',
    'print',
  ]);
  const [printed] = await app.printed();
  expect(
    createHash('sha256')
      .update(printed?.bytes ?? '')
      .digest('hex'),
  ).toBe(hash);

  // What the test itself tried, and nothing else: the database it wrote is gone again.
  const databases = await app.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(databases).toEqual(['bang-vang']);
  expect(
    app
      .problems()
      .filter(
        (problem) =>
          !/^policy: (?:connect|script)-src|Content Security Policy|^console: .*bang-vang\.invalid/u.test(problem),
      ),
  ).toEqual([]);
  await at.press('Escape');
  await at.sees('Bắt đầu từ đâu?');
});

test('the self-test is reached where the database does not open, and says what fails', async () => {
  app = await openShell();
  const { page } = app;
  const at = secretaryAt(page);
  await at.sees('Bắt đầu từ đâu?');
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('no disk', 'UnknownError');
    };
    Object.assign(IDBFactory.prototype, { open: refuse, deleteDatabase: refuse });
  });
  await page.reload();
  await at.nextAction('Thử lại');
  await page.getByRole('button', { name: 'Tự kiểm tra máy này' }).focus();
  await at.press('Enter');
  await at.does('Bắt đầu kiểm tra');
  await at.sees(/1 yêu cầu bắt buộc không đạt/u);
  await at.sees(/mất điện là có thể mất dữ liệu/u);
  await at.looksAround('self-test that failed');
  await at.does('Lưu kết quả');
  await at.sees(/Đã lưu kết quả vào/u);
  const [file] = await app.saved();
  const { findings } = JSON.parse(new TextDecoder().decode(file?.bytes)) as SelfTestReport;
  const failed = findings.filter(({ must, held }) => must && !held);
  expect(failed).toMatchObject([{ check: 'storage', facts: { failed: expect.stringContaining('no disk') } }]);
});
