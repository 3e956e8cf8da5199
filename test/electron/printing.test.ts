import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printTray } from '#electron/printing.ts';
import { bridgeOn } from '#test/worlds/host.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'bang-vang-print-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('%PDF-1.7 paper');
const request = { suggestedName: 'Biên bản.pdf', bytes };
const neverSave = () => Promise.reject(new Error('ENOSPC: no space left on device'));

test('the PDF program gets exactly the bytes of the paper, under its name', async () => {
  const opened: string[] = [];
  const tray = printTray(folder, async (path) => {
    opened.push(`${path.split('/').at(-1)} ${await readFile(path, 'utf8')}`);
    return true;
  });
  const answer = await bridgeOn(folder, { save: neverSave, print: tray.print }).printDocument(request);
  expect(answer).toMatchObject({ ok: true });
  expect(opened).toEqual(['Biên bản.pdf %PDF-1.7 paper']);
  tray.empty();
  expect(await readdir(folder)).toEqual([]);
});

test('two papers of one name do not meet in the tray', async () => {
  const tray = printTray(folder, async () => true);
  const [one, other] = [await tray.print('a.pdf', bytes), await tray.print('a.pdf', bytes)];
  expect(one.path).not.toBe(other.path);
  expect(existsSync(one.path)).toBe(true);
});

test('without a PDF program the page is told, and no copy stays', async () => {
  const tray = printTray(folder, async () => false);
  expect(await bridgeOn(folder, { save: neverSave, print: tray.print }).printDocument(request)).toEqual({
    ok: false,
    error: { type: 'no-pdf-program' },
  });
  expect(await readdir(folder)).toEqual([]);
});

test('what the disk refuses comes back as a value with its reason', async () => {
  const tray = printTray(join(folder, 'no-folder'), async () => true);
  const bridge = bridgeOn(folder, { save: neverSave, print: tray.print });
  expect(await bridge.saveDocument(request)).toEqual({
    ok: false,
    error: { type: 'write-failed', detail: 'ENOSPC: no space left on device' },
  });
  expect(await bridge.printDocument(request)).toMatchObject({ ok: false, error: { type: 'write-failed' } });
});

test('a save that the officer gave up is not a failure', async () => {
  const bridge = bridgeOn(folder, { save: async () => undefined, print: printTray(folder, async () => true).print });
  expect(await bridge.saveDocument(request)).toEqual({ ok: false, error: { type: 'cancelled' } });
});
