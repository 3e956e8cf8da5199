import { inChromium } from './chromium.ts';
import { median, type Measured } from './measured.ts';

const warmUp = 1;
const turns = 7;

/** Ten thousand people taken in by one deed, against a bare bulk put of the same rows; nothing is parsed on either side. */
export const benchImport = (): Promise<readonly Measured[]> =>
  inChromium('import-10000', async (page) => {
    const { ours, theirs } = await page.evaluate(
      (count) =>
        (
          globalThis as unknown as { importInTurns(n: number): Promise<{ ours: number[]; theirs: number[] }> }
        ).importInTurns(count),
      warmUp + turns,
    );
    return [{ ours: median(ours.slice(warmUp)), peer: 'indexeddb', theirs: median(theirs.slice(warmUp)) }];
  });
