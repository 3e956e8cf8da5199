import type { Page } from 'playwright-core';

/** Slows the page down so many times, and has it note how long each key took until the frame that shows it was painted. */
export async function timeKeys(page: Page, throttle: number): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    const painted = new MessageChannel();
    painted.port1.addEventListener('message', ({ data }) => times.push(performance.now() - Number(data)));
    painted.port1.start();
    // The message is answered once the frame that was asked for has been laid out and painted.
    addEventListener(
      'keydown',
      ({ timeStamp }) => requestAnimationFrame(() => painted.port2.postMessage(timeStamp)),
      true,
    );
    Object.assign(globalThis, { keyTimes: times });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
}

/** The 95th of a hundred times from key to paint since the last look; fails where a key was never painted. */
export async function p95OfKeys(page: Page, keys: number): Promise<number> {
  const times = await page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes.splice(0));
  if (times.length !== keys) throw new Error(`${times.length} keys were painted of ${keys}`);
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}
