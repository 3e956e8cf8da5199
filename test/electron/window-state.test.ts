import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepWindowState, leastSize, openingState, readWindowState } from '#electron/window-state.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const desk = { x: 0, y: 0, width: 2560, height: 1400 };
const projector = { x: 1366, y: 0, width: 1920, height: 1080 };
const kept = { x: 1500, y: 50, width: 1200, height: 800, maximised: false };

describe('the window', () => {
  test('fills an officer’s laptop at the first start, and stands in the middle of a large screen', () => {
    expect(openingState(undefined, [laptop]).maximised).toBe(true);
    expect(openingState(undefined, [desk])).toEqual({ x: 560, y: 250, width: 1440, height: 900, maximised: false });
  });

  test('opens as it was left', () => expect(openingState(kept, [laptop, projector])).toBe(kept));

  test('comes back to the first screen when the projector it stood on is gone', () => {
    const opened = openingState(kept, [laptop]);
    expect(opened.x).toBeLessThan(laptop.width);
    expect(opened.maximised).toBe(false);
  });

  test('is never smaller than its screens need', () => {
    const opened = openingState(undefined, [{ x: 0, y: 0, width: 800, height: 600 }]);
    expect(opened).toMatchObject({ ...leastSize, maximised: true });
  });
});

describe('the place kept for next time', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'bang-vang-window-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is read as it was written', async () => {
    await keepWindowState(join(folder, 'window.json'), kept);
    expect(await readWindowState(join(folder, 'window.json'))).toEqual(kept);
  });

  test.each(['', '{', '[]', '{"x":0}', '{"x":0,"y":0,"width":10,"height":10,"maximised":true}'])(
    'is forgotten when the file says %j',
    async (text) => {
      await writeFile(join(folder, 'window.json'), text);
      expect(await readWindowState(join(folder, 'window.json'))).toBeUndefined();
    },
  );

  test('costs no more than itself when the disk refuses', async () => {
    await keepWindowState(join(folder, 'no-folder', 'window.json'), kept);
    await expect(readFile(join(folder, 'no-folder', 'window.json'))).rejects.toThrow();
  });
});
