import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../resources/pictures/', import.meta.url));

/** The two colour schemes in which every screen is shown, tested and pictured. */
const schemes = ['light', 'dark'] as const;

/** Shows the page in one scheme after the other, then as it was. */
export async function inBothSchemes(
  page: Page,
  look: (scheme: (typeof schemes)[number]) => Promise<void>,
): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.getAttribute('data-scheme'));
  const show = (scheme: string | null): Promise<void> =>
    page.evaluate(async (wanted) => {
      if (wanted !== null) document.documentElement.setAttribute('data-scheme', wanted);
      // A colour half way between two schemes is nobody's.
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    }, scheme);
  // As when the officer turns to another window: what would go away by itself stays until he is back.
  const turn = (event: 'blur' | 'focus'): Promise<boolean> =>
    page.evaluate((type) => dispatchEvent(new Event(type)), event);
  await turn('blur');
  for (const scheme of schemes) {
    await show(scheme);
    await look(scheme);
  }
  await show(before);
  await turn('focus');
}

/**
 * Puts a picture of the screen among those that ship, when asked to (PICTURES=1, with ImageMagick on the path): a run
 * that only tests leaves them as they are.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!process.env['PICTURES']) return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  const path = `${folder}${name}.png`;
  // What is true of this machine alone, such as a folder's path, ships in no picture.
  await page.evaluate((own) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.textContent?.includes(own) && node.parentElement) node.parentElement.style.visibility = 'hidden';
    }
  }, tmpdir());
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  // A flat screen needs few colours: a third of the bytes, the same picture.
  execFileSync('convert', [path, '+dither', '-colors', '250', '-define', 'png:compression-level=9', `PNG8:${path}`]);
}
