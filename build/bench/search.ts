import type { Page } from 'playwright-core';
import { inChromium } from './chromium.ts';
import { p95OfKeys, timeKeys } from './key-times.ts';
import { median, type Measured } from './measured.ts';

/** A quick typist: ten keys a second. */
const keyEvery = 100;
/** Names, a unit, a number: what is found by the first letter, by several words, and hardly at all; each is wiped after. */
const sought = ['nguyen van hoa', 'cong ty minh khoi 77', 'do thi 1234', 'pham duc lan'];

/** From a key in the palette to the list it paints, in a register of so many people, against a bare field. */
export const benchSearch =
  (people: number) =>
  ({ runs = 5 }: { readonly runs?: number | undefined }): Promise<readonly Measured[]> =>
    inChromium('search', async (window) => {
      await window.setViewportSize({ width: 1366, height: 720 });
      await window.waitForFunction(() => 'openRegister' in globalThis);
      await window.evaluate(
        (count) => (globalThis as unknown as { openRegister(n: number): Promise<void> }).openRegister(count),
        people,
      );
      await window.locator('h1').first().waitFor({ timeout: 60_000 });
      await window.keyboard.press('Control+k');
      await window.getByRole('combobox').waitFor();
      await ready(window);
      const bare = await window.context().newPage();
      await bare.setContent('<!doctype html><input autofocus>');
      await bare.locator('input').focus();
      for (const page of [window, bare]) await timeKeys(page, 1);
      const times = { ours: [] as number[], theirs: [] as number[] };
      await typeAll(window);
      await typeAll(bare);
      for (let run = 0; run < runs; run += 1) {
        times.ours.push(await typeAll(window));
        times.theirs.push(await typeAll(bare));
      }
      return [{ ours: median(times.ours), peer: 'bare-input', theirs: median(times.theirs) }];
    });

/** Waits until the register answers, and wipes what was typed for it. */
async function ready(page: Page): Promise<void> {
  await page.keyboard.type('nguyen van an');
  await page.getByRole('option').first().waitFor({ timeout: 120_000 });
  for (let key = 0; key < 'nguyen van an'.length; key += 1) await page.keyboard.press('Backspace');
}

/** Types each and wipes it key by key, at the pace; gives the 95th of a hundred times to paint. */
async function typeAll(page: Page): Promise<number> {
  await page.bringToFront();
  const keys = sought.flatMap((text) => [...Array.from(text), ...Array.from(text, () => 'Backspace')]);
  const started = performance.now();
  for (const [index, key] of keys.entries()) {
    const wait = started + index * keyEvery - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    await page.keyboard.press(key === ' ' ? 'Space' : key);
  }
  await page.waitForTimeout(200);
  return p95OfKeys(page, keys.length);
}
