import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { secretaryAt, type Secretary } from '#test/drivers/secretary.ts';
import { readTraces } from '#test/drivers/stored-state.ts';
import { openBrowserHost, startLauncher } from '#test/shell/browser-host.ts';
import type { OpenApp } from '#test/shell/open-app.ts';
import { openShell } from '#test/shell/stand-in.ts';
import { sampleBackup } from '#test/worlds/sample-backup.ts';

let usb: string;
let file: string;
let app: OpenApp;
beforeAll(async () => {
  usb = await mkdtemp(join(tmpdir(), 'bang-vang-usb-'));
  file = join(usb, 'Sao lưu tháng 12.bangvang');
  await writeFile(file, await sampleBackup());
});
afterAll(() => rm(usb, { recursive: true, force: true }));
afterEach(() => app.close());

const seesPreview = async (at: Secretary): Promise<void> => {
  await at.nextAction('Phục hồi');
  await at.sees('Sao lưu tháng 12.bangvang');
  await at.sees('1 phiên họp, 30 lượt đề nghị, 0 văn bản đã chốt');
};

describe('a backup opened by a double click', () => {
  test('on a laptop without a council: what it holds, and Ctrl Enter brings it back', async () => {
    app = await openShell({ words: [file] });
    const at = secretaryAt(app.page);
    await seesPreview(at);
    await at.looksAround('opened backup');
    await at.does('Phục hồi');
    await at.nextAction('Vào phiên họp');
    await app.page.reload();
    await at.nextAction('Vào phiên họp');
    expect(await app.page.getByText(/Chưa mở tệp/u).count()).toBe(0);
    const traces = await readTraces(app.page);
    expect(traces).toMatchObject({ faults: [], rebuilt: traces.stored });
    expect(app.problems()).toEqual([]);
  });

  test('on macOS, before the application is ready', async () => {
    app = await openShell({ early: file });
    await seesPreview(secretaryAt(app.page));
    expect(app.problems()).toEqual([]);
  });

  test('while the first start is open: the file takes its place, and so does the next one', async () => {
    const shell = await openShell();
    app = shell;
    const at = secretaryAt(app.page);
    await at.sees('Bắt đầu từ đâu?');
    shell.startsAgain(['Sao lưu tháng 12.bangvang'], usb);
    await seesPreview(at);
    const damaged = join(usb, 'hỏng.bangvang');
    await writeFile(damaged, 'not a backup');
    shell.opensFile(damaged);
    await at.sees('Tệp này không phải bản sao lưu của Bảng Vàng.');
    shell.opensFile(join(usb, 'đã rút.bangvang'));
    await at.sees(/Không đọc được tệp/u);
    await at.press('Escape');
    await at.sees('Bắt đầu từ đâu?');
    expect(app.problems()).toEqual([]);
  });

  test('on a laptop with a council: said in one sentence, and nothing changes', async () => {
    const shell = await openShell();
    app = shell;
    const at = secretaryAt(app.page);
    await at.startsSample();
    const before = await readTraces(app.page);
    shell.opensFile(file);
    await at.sees('Chưa mở tệp Sao lưu tháng 12.bangvang. Máy này đã có dữ liệu');
    await at.looksAround('backup opened beside a council');
    expect(await readTraces(app.page)).toEqual(before);
    await app.page.getByRole('button', { name: 'Đóng' }).focus();
    await at.press('Enter');
    await app.page.getByText(/Chưa mở tệp/u).waitFor({ state: 'detached' });
    expect(app.problems()).toEqual([]);
  });
});

describe('a backup named after npm start --', () => {
  test('opens in the browser’s window; a second start hands another to the window it opens', async () => {
    const host = await openBrowserHost({ words: [file] });
    app = host;
    await seesPreview(secretaryAt(app.page));
    const next = join(usb, 'Bản thứ hai.bangvang');
    await writeFile(next, await sampleBackup());
    const second = await startLauncher({ ...process.env, BANG_VANG_DATA: host.data }, [next]);
    const page = await app.page.context().newPage();
    await page.goto(second.address);
    const at = secretaryAt(page);
    await at.sees('Bản thứ hai.bangvang');
    await at.does('Phục hồi');
    await at.sees('Cửa sổ khác đang ghi, cửa sổ này chỉ để xem.');
    expect(app.problems()).toEqual([]);
  });
});
