import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBackup } from '#store/backup.ts';
import { journey } from '#test/drivers/journey.ts';
import { secretaryAt, type Secretary } from '#test/drivers/secretary.ts';
import { readTraces, type Traces } from '#test/drivers/stored-state.ts';
import { openShell, type Shell } from '#test/shell/stand-in.ts';

/*
 * The laptop loses things between one start and the next: its profile, the end of a file, a byte in the middle. What was
 * acknowledged comes back from the second copy, and where it cannot, the secretary is told before anything is written.
 */
let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'bang-vang-survival-'))));
afterEach(async () => {
  delete process.env['BANG_VANG_DRIVES'];
  await rm(folder, { recursive: true, force: true });
});

const open = (): Promise<Shell> => openShell({ folder });
const copy = (): string => join(folder, 'data', 'mirror', 'journal.jsonl');
const loseProfile = (): Promise<void> => rm(join(folder, 'profile'), { recursive: true });

/** Some work on the sample, to its end: closed only once the second copy has it all. */
const works = (): Promise<Traces> =>
  journey(open, async (_app, at) => {
    await at.startsSample();
    await at.does('Vào phiên họp');
    await at.does('Mời họp');
    await at.marksRoll('CCCCCC');
  });

test('a deleted profile comes back from the second copy, the same to the last mark', async () => {
  const before = await works();
  await loseProfile();
  const after = await journey(open, async (_app, at) => {
    await at.sees('Tìm thấy dữ liệu trong bản ghi song song');
    await at.looksAround('rescue');
    await at.does('Lấy lại dữ liệu');
    await at.nextAction('Vào phiên họp');
    await at.sees(/Bản ghi song song đầy đủ/u);
  });
  expect(after.stored).toBe(before.stored);
  expect(after.hashes).toEqual(before.hashes);
});

test('a copy torn in its last line gives back everything before it', async () => {
  const before = await works();
  await loseProfile();
  await appendFile(copy(), '{"entry":{"actor":{"name":"Đỗ');
  const after = await journey(open, async (_app, at) => takesBack(at));
  expect(after.hashes).toEqual(before.hashes);
});

test('a copy with one byte changed says from where on it is damaged, and gives what stands before', async () => {
  const before = await works();
  await loseProfile();
  const text = await readFile(copy(), 'utf8');
  const lines = text.split('\n');
  lines[2] = (lines[2] ?? '').replace('attendance-marked', 'attendance-Marked');
  await writeFile(copy(), lines.join('\n'));
  const app = await open();
  const at = secretaryAt(app.page);
  await at.sees(/hỏng từ dòng 3/u);
  await takesBack(at);
  await at.sees(/Bản ghi song song đầy đủ/u);
  expect((await readTraces(app.page)).hashes).toEqual(before.hashes.slice(0, 2));
  await app.close();
});

test('an officer may begin anew: the copy is put aside, and nothing of it is lost', async () => {
  await works();
  await loseProfile();
  const text = await readFile(copy(), 'utf8');
  const app = await open();
  const at = secretaryAt(app.page);
  await at.nextAction('Lấy lại dữ liệu', ':not([aria-disabled=true])');
  await at.press('d');
  await at.confirms();
  await at.nextAction('Mở hội đồng mẫu');
  expect(await readFile(await asideIn(app.data), 'utf8')).toBe(text);
  await app.close();
});

test('a database that cannot be opened leaves the way to export everything, and to begin from the copy', async () => {
  const before = await works();
  const app = await open();
  const { page } = app;
  const at = secretaryAt(page);
  await at.nextAction('Vào phiên họp');
  // Another program's database under our name: what is in it is not ours to touch.
  await page.evaluate(async () => {
    const asked = indexedDB.open('bang-vang', 990);
    await new Promise((settle) => asked.addEventListener('success', settle));
    asked.result.close();
  });
  await page.reload();
  await at.sees(/phiên bản mới hơn/u);
  app.given.saveDialog = 'cancel';
  await at.press('x');
  await page.locator('button[aria-busy=true]').waitFor({ state: 'detached' });
  expect(await page.getByText(/Đã xuất|Chưa làm được/u).count()).toBe(0);
  app.given.saveDialog = 'save';
  // A paper beside the copy that is not as it was laid down.
  const paper = join(folder, 'data', 'mirror', 'files', 'a'.repeat(64));
  await writeFile(paper, 'rác');
  await at.press('x', 'x');
  await at.sees(/Đã xuất \d+ việc/u);
  await at.sees('1 tệp văn bản kèm theo không còn nguyên vẹn, sẽ không lấy lại được.');
  await at.looksAround('emergency export');
  const exported = await app.saved();
  expect(exported).toHaveLength(1);
  const [saved] = exported;
  await app.close();
  await rm(folder, { recursive: true });
  const after = await journey(open, async ({ page: next }, restoring) => {
    await restoring.nextAction('Mở hội đồng mẫu');
    await restoring.press('3');
    await next.locator('input[type=file][accept*=bangvang]').setInputFiles({
      name: saved!.name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(saved!.bytes),
    });
    await restoring.does('Phục hồi');
    await restoring.nextAction('Vào phiên họp');
  });
  expect(after.stored).toBe(before.stored);
});

test('a window that is closed makes its last backup first, then goes', async () => {
  const app = await open();
  await secretaryAt(app.page).startsSample();
  const { hashes } = await readTraces(app.page);
  app.given.closeWindow?.();
  expect(app.given.closed).toBe(false);
  await expect.poll(() => app.given.closed, { timeout: 10_000 }).toBe(true);
  const [name = 'none'] = await readdir(join(app.data, 'backups'));
  const backup = readBackup(new Uint8Array(await readFile(join(app.data, 'backups', name))));
  expect(backup.ok && backup.value.journal.entries.map(({ hash }) => hash)).toEqual(hashes);
  await app.close();
});

test('a backup takes the place of the council, which is kept, and comes back; both lie on the chosen drive too', async () => {
  process.env['BANG_VANG_DRIVES'] = join(folder, 'drives');
  await mkdir(join(folder, 'drives', 'USB'), { recursive: true });
  const states: string[] = [];
  await journey(open, async ({ page }, at) => {
    const remembers = async (): Promise<void> => void states.push((await readTraces(page)).stored);
    await at.startsSample();
    await page.evaluate(() => (location.hash = '#/system'));
    await page.getByRole('button', { name: 'Dùng ổ này' }).focus();
    await at.press('Enter');
    await at.sees('Đang dùng');
    await remembers();
    await page.evaluate(() => (location.hash = '#/overview'));
    await at.does('Vào phiên họp');
    await at.does('Mời họp');
    await at.sees('Điểm danh thành viên');
    await remembers();
    for (const [reason, phase] of [
      [/^Sao lưu$/u, 'Chuẩn bị'],
      ['Giữ lại trước khi phục hồi bản khác', 'Đã mời họp'],
    ] as const) {
      await page.evaluate(() => (location.hash = '#/system'));
      await page.getByRole('gridcell', { name: reason }).last().focus();
      await at.press('Enter');
      await at.asked();
      await at.sees('30 lượt đề nghị');
      await at.confirms();
      await at.sees(phase);
      await remembers();
    }
    await at.sees(/Bản ghi song song đầy đủ/u);
  });
  const [prepared, convened, restored, returned] = states;
  expect(restored).toBe(prepared);
  expect(returned).toBe(convened);
  expect(prepared).not.toBe(convened);
  const onDrive = await readdir(join(folder, 'drives', 'USB', 'BangVang-sao-luu'));
  expect(onDrive.filter((name) => name.startsWith('truoc-khi-phuc-hoi')).length).toBeGreaterThan(0);
});

async function takesBack(at: Secretary): Promise<void> {
  await at.does('Lấy lại dữ liệu');
  await at.sees('Phiên họp kế tiếp');
}

/** The copy that was put aside. */
async function asideIn(data: string): Promise<string> {
  const name = (await readdir(data)).find((entry) => entry.startsWith('mirror-'));
  return join(data, name ?? 'nothing was put aside', 'journal.jsonl');
}
