import type { Page } from 'playwright-core';
import { inChromium } from './chromium.ts';
import { p95OfKeys, timeKeys } from './key-times.ts';
import { median, type Measured } from './measured.ts';

const nominees = 1200;
const cells = 300;
const throttle = 4;
/** Five cells a second, four keys each: two digits, a comma and Enter. */
const keyEvery = 50;
const warmUp = 15;

/** What the page gives to the bench. */
interface BenchPage {
  openGrid(count: number): Promise<void>;
  marksTyped(): Promise<number>;
}

/** From a key to its paint in the 1,200 by 15 grid, marks going to the disk behind it, against a bare field. */
export const benchKeystrokeToPaint = ({
  runs = 5,
}: {
  readonly runs?: number | undefined;
}): Promise<readonly Measured[]> =>
  inChromium('keystroke-to-paint', async (grid) => {
    await grid.setViewportSize({ width: 1366, height: 720 });
    await grid.waitForFunction(() => 'openGrid' in globalThis);
    await grid.evaluate((count) => (globalThis as unknown as BenchPage).openGrid(count), nominees);
    await grid.locator('[role=grid] input:focus').waitFor({ timeout: 60_000 });
    const bare = await grid.context().newPage();
    await bare.setContent('<!doctype html><input autofocus>');
    await bare.locator('input').focus();
    for (const page of [grid, bare]) await timeKeys(page, throttle);
    let typed = 0;
    const ours = async (count: number): Promise<number> => {
      const p95 = await typeCells(grid, count);
      typed += count;
      await expectSettled(grid, typed);
      return p95;
    };
    const times = { ours: [] as number[], theirs: [] as number[] };
    await ours(warmUp);
    await typeCells(bare, warmUp);
    for (let run = 0; run < runs; run += 1) {
      times.ours.push(await ours(cells));
      times.theirs.push(await typeCells(bare, cells));
    }
    return [{ ours: median(times.ours), peer: 'bare-input', theirs: median(times.theirs) }];
  });

/** Types so many cells at the pace, never faster; gives the 95th of a hundred times to paint. */
async function typeCells(page: Page, count: number): Promise<number> {
  await page.bringToFront();
  const started = performance.now();
  for (let key = 0; key < count * 4; key += 1) {
    const cell = Math.floor(key / 4);
    const wait = started + key * keyEvery - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    await page.keyboard.press([String(cell % 4), ',', '5', 'Enter'][key % 4] ?? '');
  }
  const late = performance.now() - started - count * 4 * keyEvery;
  // A machine busy with something else: both sides are slow, and their ratio says little.
  if (late > 1000) console.error(`keystroke-to-paint: ${Math.round(late)} ms behind the pace of five cells a second`);
  await page.waitForTimeout(200);
  return p95OfKeys(page, count * 4);
}

/** Fails when a mark is still on its way a moment after the last key, or when one never reached the disk. */
async function expectSettled(page: Page, typed: number): Promise<void> {
  await page.waitForTimeout(300);
  const waiting = await page.getByText(/Đang lưu \d+ ô/u).allTextContents();
  if (waiting.length > 0) throw new Error(`Unsettled at the end: ${waiting.join()}`);
  const stored = await page.evaluate(() => (globalThis as unknown as BenchPage).marksTyped());
  if (stored !== typed) throw new Error(`${stored} marks are on the disk of ${typed} typed`);
}
