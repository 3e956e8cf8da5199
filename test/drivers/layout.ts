import type { Page } from 'playwright-core';

/**
 * What an officer would see go wrong on the screen as it is now: a page wider than its window, words cut off, the next
 * action out of sight, a word of English or of code among the Vietnamese. Empty when nothing is wrong.
 */
export const layoutFindings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const findings: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth) {
      const widest = [...document.querySelectorAll('body *')].toSorted(
        (a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right,
      )[0];
      findings.push(`the page is ${root.scrollWidth} wide: ${widest?.outerHTML.slice(0, 120)}`);
    }

    const shown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      // What only a screen reader reads is one pixel large.
      return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
    };
    const wordsOf = (element: Element): string => (element.textContent ?? '').trim().slice(0, 60);
    const hasOwnText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );

    const whole = window.innerHeight >= 600;
    for (const element of document.querySelectorAll('body *')) {
      if (!shown(element) || !hasOwnText(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      // What a field of several lines began with is no text of the page: the field itself shows what it holds.
      if (text.width === 0 && text.height === 0) continue;
      const middle = (text.top + text.bottom) / 2;
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX } = getComputedStyle(box);
        if (overflowX === 'auto' || overflowX === 'scroll') break;
        if (overflowX !== 'hidden' && overflowX !== 'clip') continue;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        // The strip of keys shows as many as its line holds, each whole; the sheet of shortcuts has them all.
        if (middle < top || middle > bottom) break;
        if (text.left < left - 1 || text.right > right + 1) findings.push(`cut off: ${wordsOf(element)}`);
        if (text.top < top - 2 || text.bottom > bottom + 2) findings.push(`half a line: ${wordsOf(element)}`);
      }
    }

    const actions = [...document.querySelectorAll('button.MuiButton-contained')].filter(shown);
    for (const action of actions) {
      const { top, bottom, left, right } = action.getBoundingClientRect();
      // At twice the size a screen may scroll down to its action, never sideways.
      const below = whole && (top < 0 || bottom > window.innerHeight);
      if (below || left < 0 || right > window.innerWidth) {
        findings.push(`out of sight: ${wordsOf(action)}`);
      }
    }

    if (document.documentElement.lang === 'vi') {
      const foreign =
        /\b(?:the|and|of|with|save|close|cancel|open|loading|error|meeting|vote|undefined|null|NaN|true|false|Infinity|\[object)\b/u;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (foreign.test(text) && node.parentElement && shown(node.parentElement))
          findings.push(`not Vietnamese: ${text}`);
      }
    }
    return [...new Set(findings)];
  });

/** Shows the page as a weak eye has it: everything twice as large, half of it in the window. */
export async function atTwiceTheSize(page: Page, look: () => Promise<void>): Promise<void> {
  const size = page.viewportSize() ?? { width: 1366, height: 720 };
  await page.setViewportSize({ width: Math.floor(size.width / 2), height: Math.floor(size.height / 2) });
  await look();
  await page.setViewportSize(size);
}

/** Whether a line stands whole in the window, and nothing over it: what a secretary types into must be seen. */
export const isInSight = (page: Page, line: string): Promise<boolean> =>
  page.locator(line).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const seen = [top + 2, bottom - 2].map((y) => document.elementFromPoint((left + right) / 2, y));
    return top >= 0 && bottom <= innerHeight && seen.every((at) => at !== null && element.contains(at));
  });
