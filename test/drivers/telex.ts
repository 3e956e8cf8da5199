import { expect } from 'vitest';
import type { CDPSession, Locator, Page } from 'playwright-core';

/**
 * An input method between the keyboard and the page, as Telex is on most laptops here: a syllable is composed in the
 * field, letter by letter, with the browser's own events, and Enter or Escape meanwhile are the method's, not the page's.
 */
export async function telexAt(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    /** Composes into every field that stands in an area, tells how many; each is held to what no syllable may suffer. */
    fillsEveryField: async (area: Locator): Promise<number> => {
      const fields = area.locator(textFields);
      const count = await fields.count();
      for (let index = 0; index < count; index += 1) await composesIn(page, session, fields.nth(index));
      return count;
    },
    /** Composes into the field that has the focus. */
    composesHere: (): Promise<string> => composesIn(page, session, page.locator(':focus')),
  };
}

/** Where words or figures are typed; the height of a field of several lines is measured by a hidden twin. */
const textFields = [
  'input:not([type]):visible:enabled',
  ...['text', 'search'].map((type) => `input[type=${type}]:visible:enabled`),
  'textarea:visible:enabled:not([aria-hidden=true])',
].join(', ');

const name = 'Nguyễn Thị Hoà';

/** What must be the same before and after the keys that end a syllable: where one is, and what stands around. */
const around = (page: Page) =>
  page.evaluate(() => ({
    address: location.hash,
    dialogs: document.querySelectorAll('[role=dialog]').length,
    heading: document.querySelector('h1')?.textContent,
  }));

async function composesIn(page: Page, session: CDPSession, field: Locator): Promise<string> {
  await field.focus();
  await field.evaluate((element) => element.setAttribute('data-composed', ''));
  const here = page.locator('[data-composed]');
  const label = await field.evaluate((element) => {
    const { labels } = element as HTMLInputElement;
    return element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.outerHTML.slice(0, 120);
  });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  const before = await around(page);
  const figures = ['numeric', 'decimal'].includes((await field.getAttribute('inputmode')) ?? '');
  const syllables = figures ? ['12'] : name.split(' ');
  for (const [index, syllable] of syllables.entries()) {
    for (const stage of stagesOf(syllable)) {
      await key(session, 'rawKeyDown', 'Process');
      await session.send('Input.imeSetComposition', {
        text: stage,
        selectionStart: stage.length,
        selectionEnd: stage.length,
      });
      await key(session, 'keyUp', 'Process');
    }
    for (const ending of ['Enter', 'Escape', 'Tab', 'ArrowDown', 'ArrowUp', 'PageDown']) {
      await key(session, 'rawKeyDown', ending);
      await key(session, 'keyUp', ending);
    }
    await session.send('Input.insertText', { text: syllable });
    if (index < syllables.length - 1) await page.keyboard.press('Space');
  }
  const typed = syllables.join(' ');
  expect(await page.locator('[data-composed]:focus').count(), `${label}: the focus stays`).toBe(1);
  const arrived = await here.inputValue();
  expect(arrived, label).toBe(typed);
  expect(arrived.normalize('NFC'), `${label}: composed letters`).toBe(arrived);
  expect(await around(page), label).toEqual(before);
  await here.evaluate((element) => element.removeAttribute('data-composed'));
  return arrived;
}

/** The letters as they stand one key after the other: the tone comes last, over a whole syllable. */
function stagesOf(syllable: string): readonly string[] {
  const toneless = syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
  const letters = Array.from(toneless);
  return [...letters.map((_, index) => letters.slice(0, index + 1).join('')), syllable];
}

/** A key as the browser tells it while a syllable is composed: whatever it is, its number is 229. */
const key = (session: CDPSession, type: 'rawKeyDown' | 'keyUp', pressed: string): Promise<unknown> =>
  session.send('Input.dispatchKeyEvent', { type, key: pressed, code: pressed, windowsVirtualKeyCode: 229 });
