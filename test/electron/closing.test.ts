import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { patientClosing, type Closing } from '#electron/closing.ts';

/** A window that is gone once nothing prevents its closing. */
function aWindow() {
  const events = new EventEmitter();
  const webContents = new EventEmitter();
  let gone = false;
  const window = {
    webContents,
    on: (name: string, listener: (...all: never[]) => void) => events.on(name, listener as never),
    isDestroyed: () => gone,
    close: (): void => {
      let prevented = false;
      events.emit('close', { preventDefault: () => void (prevented = true) });
      gone = !prevented;
    },
    isGone: () => gone,
  };
  return window as typeof window & Parameters<Closing['guard']>[0];
}

test('a window whose page never asked closes at once', () => {
  const window = aWindow();
  patientClosing().guard(window);
  window.close();
  expect(window.isGone()).toBe(true);
});

test('a window waits for its page, and goes when the page is done', async () => {
  const window = aWindow();
  const closing = patientClosing();
  closing.guard(window);
  const told = closing.asked();
  window.close();
  expect(window.isGone()).toBe(false);
  await told;
  closing.letGo();
  expect(window.isGone()).toBe(true);
});

test('a page that never answers holds nobody up for long', async () => {
  const window = aWindow();
  const closing = patientClosing(5);
  closing.guard(window);
  void closing.asked();
  window.close();
  await expect.poll(window.isGone).toBe(true);
});

test('closed twice while it waits, it goes at the second', () => {
  const window = aWindow();
  const closing = patientClosing();
  closing.guard(window);
  void closing.asked();
  window.close();
  window.close();
  expect(window.isGone()).toBe(true);
});

test.each([
  ['did-start-navigation', { isMainFrame: true, isSameDocument: false }],
  ['render-process-gone', {}],
])('a page that is gone (%s) is not waited for', (event, details) => {
  const window = aWindow();
  const closing = patientClosing();
  closing.guard(window);
  void closing.asked();
  window.webContents.emit(event, details);
  window.close();
  expect(window.isGone()).toBe(true);
});
