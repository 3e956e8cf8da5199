import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { makeCertificate } from '#build/demo-certificate.ts';
import { askProgram, scanOf, signaturesOf, wordsOf } from '#test/drivers/papers-on-disk.ts';
import { journey } from '#test/drivers/journey.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { endsMeeting, opensMeeting, votesByBallot, votesByHands } from '#test/drivers/small-meeting.ts';
import { openBrowserHost } from '#test/shell/browser-host.ts';
import { openShell } from '#test/shell/stand-in.ts';
import type { OpenApp } from '#test/shell/open-app.ts';

/*
 * The main job, by keyboard alone, in real Chromium: from the first start to papers signed by two people. It is done
 * once through each host; what the page, the disk and the journal then hold must agree.
 */
const hosts: readonly (readonly [name: string, open: () => Promise<OpenApp>])[] = [
  ['the browser host', () => openBrowserHost()],
  ['the built Electron main', () => openShell()],
];

describe.each(hosts)('a meeting through %s', (_name, open) => {
  test('runs from roll-call to signed papers without a mouse', async () => {
    const { entries } = await journey(open, async (app, at) => {
      await opensSample(at);
      await opensMeeting(at);
      await scores(app, at);
      await votesByHands(at);
      await votesByBallot(at);
      await endsMeeting(at);
      await signsEverything(app, at);
      await papersSayWhatHappened(app);
    });
    expect(entries).toBeGreaterThan(40);
  });
});

async function opensSample(at: Secretary): Promise<void> {
  await at.nextAction('Mở hội đồng mẫu');
  await at.looksAround('first start');
  await at.startsSample();
  await at.looksAround('overview');
  await at.does('Vào phiên họp');
}

/** One member's sheet, with what a clerk mistypes; the grid answers in the cell, and its field never loses the focus. */
async function scores({ page }: OpenApp, at: Secretary): Promise<void> {
  await at.press('s');
  await at.sees(/Phiếu 1\/9/u);
  await at.enters('chín');
  await at.sees('“chín” không phải là số.');
  await at.enters('16');
  await at.sees('Điểm phải từ 0 đến 15.');
  const field = await page.locator('[role=grid] input').elementHandle();
  for (const typed of ['14,5', '14.5', '13', '12', '0']) await at.enters(typed);
  await at.type('9');
  for (const arrow of ['ArrowDown', 'ArrowUp']) await at.press(arrow);
  // What was typed stands in its box, and is chosen whole to be typed over.
  expect(
    await field?.evaluate((input) =>
      input instanceof HTMLInputElement && input === document.activeElement
        ? input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)
        : null,
    ),
  ).toMatch(/^9(?:,0)?$/u);
  await at.looksAround('scoring');
  await at.leavesTo('Biểu quyết cả danh sách');
}

const password = 'mật khẩu 2026';

/** A certificate as a member would bring it, in a file named after him. */
async function certificateOf(name: string, more: Partial<Parameters<typeof makeCertificate>[0]> = {}) {
  const day = 86_400_000;
  const [from, to] = [new Date(Date.now() - day), new Date(Date.now() + 365 * day)];
  const buffer = Buffer.from(await makeCertificate({ name, password, from, to, ...more }));
  return { name: `${name}.p12`, mimeType: 'application/x-pkcs12', buffer };
}

/** Freezes the papers, then signs every one of them by both its signers; what cannot sign is told so, beside its field. */
async function signsEverything(app: OpenApp, at: Secretary): Promise<void> {
  const { page } = app;
  let saved = 0;
  const saves = async (): Promise<void> => {
    saved += 1;
    await at.press('Control+s');
    await expect.poll(async () => (await app.saved()).length, { timeout: 15_000 }).toBe(saved);
  };
  await at.does('Lập và ký văn bản');
  await at.does('Chốt 8 văn bản');
  await page.getByText(/^Chốt lúc/u).waitFor({ timeout: 60_000 });
  // Ink is the usual way; certificates are opened by their key and stay open from paper to paper.
  await at.nextAction('Đính kèm bản quét');
  await at.looksAround('papers');
  await at.press('k');
  await at.nextAction('Ký với tư cách');
  await refusesBadCertificates(page, at);
  const certificates = new Map<string, Awaited<ReturnType<typeof certificateOf>>>();
  for (let signatures = 0; ;) {
    const label = await at.readsNextAction();
    if (label.startsWith('Ký với tư cách')) {
      // The signer whose turn it is brings a certificate in his own name.
      const turn = await page.locator('li[aria-current=step] strong').innerText();
      const name = turn.slice(turn.indexOf(': ') + 2);
      const certificate = certificates.get(name) ?? (await certificateOf(name));
      certificates.set(name, certificate);
      await brings(page, at, certificate, password);
      signatures += 1;
      await at.waitsForOther(label);
    } else if (label.startsWith('Văn bản kế tiếp cần ký')) {
      await saves();
      await at.press('Control+Enter');
      await at.waitsForOther(label);
    } else {
      await saves();
      await at.press('Control+p');
      await expect.poll(async () => (await app.printed()).length, { timeout: 15_000 }).toBe(1);
      expect(signatures, `all signed, then: ${label}`).toBe(26);
      await onePaperEverywhere(app);
      await attachesScan(page, at);
      return;
    }
  }
}

/** What is looked at, printed and saved is one file: the same mark on the screen, the same bytes outside. */
async function onePaperEverywhere(app: OpenApp): Promise<void> {
  const [printed] = await app.printed();
  const saved = (await app.saved()).at(-1);
  const mark = await app.page.getByText(/Mã tệp [0-9A-F]{8}/u).innerText();
  for (const bytes of [printed?.bytes, saved?.bytes]) {
    const hash = createHash('sha256').update(bytes!).digest('hex');
    expect(mark).toContain(hash.slice(0, 8).toUpperCase());
  }
  expect(printed?.bytes).toEqual(saved?.bytes);
}

/** The copy signed in ink is scanned and attached; it is seen beside the paper, and replaced only for a reason. */
async function attachesScan(page: Page, at: Secretary): Promise<void> {
  const picker = page.locator('input[type=file][accept*=png]');
  await picker.setInputFiles({ name: 'không phải.pdf', mimeType: 'application/pdf', buffer: Buffer.from('PK') });
  await at.sees('Tệp này không phải PDF, JPEG hay PNG.');
  await picker.setInputFiles(scanOf('bản quét.png'));
  await at.sees('Bản quét: bản quét.png');
  await at.press('x');
  await page.getByRole('img', { name: /^Bản quét: / }).waitFor({ timeout: 15_000 });
  await at.press('t');
  await at.asked();
  await at.press('Escape');
}

async function brings(
  page: Page,
  at: Secretary,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  typed: string,
): Promise<void> {
  await page.locator('input[type=file][accept*=p12]').setInputFiles(file);
  await page.locator('input[type=password]').focus();
  await at.press('Control+a');
  await at.type(typed);
  await at.press('Control+Enter');
}

async function refusesBadCertificates(page: Page, at: Secretary): Promise<void> {
  const good = await certificateOf('Đỗ Xuân Trường');
  await brings(page, at, good, 'sai');
  await at.sees('Mật khẩu không mở được tệp này.');
  await brings(page, at, { ...good, buffer: Buffer.from('đây không phải chứng thư') }, password);
  await at.sees('Tệp này không phải chứng thư .p12 hoặc .pfx.');
  const past = { from: new Date('2024-01-01'), to: new Date('2025-01-01') };
  await brings(page, at, await certificateOf('Hết Hạn', past), password);
  await at.sees(/Chứng thư hết hạn từ 01\/01\/2025/u);
  await brings(page, at, await certificateOf('Mã Hóa', { usage: 'encipherment' }), password);
  await at.sees(/không được cấp để ký/u);
  await brings(page, at, await certificateOf('Người Khác'), password);
  await at.sees(/Chứng thư mang tên Người Khác, không phải/u);
}

async function papersSayWhatHappened(app: OpenApp): Promise<void> {
  const saved = await app.saved();
  expect(saved).toHaveLength(13);
  const texts = saved.map(({ name, bytes }) => ({ name, bytes, words: wordsOf(bytes) }));
  for (const { name, bytes } of texts) {
    expect(signaturesOf(bytes), name).toEqual({ valid: 2, coversAll: true });
    expect(askProgram('qpdf', bytes).content, name).toBe(true);
  }
  const minutes = texts.find(({ words }) => words.includes('BIÊN BẢN Họp Hội đồng'));
  expect(minutes?.words).toContain('có mặt khi khai mạc: 08; vắng: 01');
  expect(minutes?.words).toContain('rút hồ sơ');
  expect(minutes?.words).toContain('Vũ Đình Phong không tham gia bỏ phiếu');
  expect(minutes?.words).toContain('kết thúc vào hồi 11 giờ 00 phút');
  expect(minutes?.words).toContain('lập thành 05 bản./.');
  const records = texts.filter(({ words }) => words.includes('BIÊN BẢN KIỂM PHIẾU'));
  expect(records).toHaveLength(5);
  expect(records.some(({ words }) => words.includes('tối thiểu 09/09 phiếu'))).toBe(true);
  expect(texts.filter(({ words }) => words.includes('DANH SÁCH'))).toHaveLength(7);
}
