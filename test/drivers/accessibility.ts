import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the screen as it is now: rule and place, empty when nothing is wrong. */
export async function accessibilityFindings(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's policy does not bind: the page itself may run no such script.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      readonly axe: {
        run(options: object): Promise<{
          readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
        }>;
      };
    };
    // A page that changes while it is looked at is half of two pages: it is looked at again, until it held still.
    let moved = true;
    const observer = new MutationObserver(() => (moved = true));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    let violations: Awaited<ReturnType<typeof run.run>>['violations'] = [];
    for (let looks = 0; moved && looks < 8; looks += 1) {
      moved = false;
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
      ({ violations } = await run.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }));
    }
    observer.disconnect();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
