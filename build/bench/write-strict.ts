import { inChromium } from './chromium.ts';
import { median, type Measured } from './measured.ts';

const warmUp = 60;
const turns = 400;

/** One score, acknowledged on the disk: ours against bare IndexedDB making the same requests, both strict. */
export const benchWriteStrict = (): Promise<readonly Measured[]> =>
  inChromium('write-strict', async (page) => {
    const { ours, theirs } = await page.evaluate(
      (count) =>
        (
          globalThis as unknown as { writeInTurns(n: number): Promise<{ ours: number[]; theirs: number[] }> }
        ).writeInTurns(count),
      warmUp + turns,
    );
    return [{ ours: median(ours.slice(warmUp)), peer: 'indexeddb', theirs: median(theirs.slice(warmUp)) }];
  });
