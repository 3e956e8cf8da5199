import type { Page } from 'playwright-core';

/** What a room would see go wrong on the wall as it is now: a line cut off, two over one another, type too small. */
export const wallFindings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const findings: string[] = [];
    const unit = Math.min(innerWidth / 1920, innerHeight / 1080);
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth || document.body.scrollHeight > innerHeight + 1)
      findings.push(`the wall is ${root.scrollWidth} by ${document.body.scrollHeight}`);
    const boxes: { readonly text: string; readonly box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || element.closest('.unseen, .dark')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize) / unit;
      if (size < 25.9) findings.push(`smaller than 26: ${text}`);
      const column = element.closest('.panel, .body')?.getBoundingClientRect();
      if (box.top < -1 || box.bottom > innerHeight + 1 || box.left < -1 || box.right > innerWidth + 1)
        findings.push(`off the wall: ${text}`);
      if (column && (box.left < column.left - 1 || box.right > column.right + 1)) findings.push(`cut off: ${text}`);
      boxes.push({ text, box });
    }
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // The boxes of two lines of text touch by their line heights; more is one line over another.
        if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.3)
          findings.push(`over one another: ${one.text} / ${other.text}`);
      }
    return [...new Set(findings)].slice(0, 8);
  });
