import type * as FileSystem from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { safeFileName, writeAtomically, writeWithoutReplacing } from '#electron/files.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  return { ...real, rename: vi.fn<typeof real.rename>(real.rename) };
});

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'bang-vang-files-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

describe('writing a paper', () => {
  test('replaces the old one whole', async () => {
    await writeAtomically(join(folder, 'a.pdf'), bytes('a long first paper'));
    await writeAtomically(join(folder, 'a.pdf'), bytes('second'));
    expect(await read('a.pdf')).toBe('second');
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  test('leaves the old one and nothing beside it when it fails', async () => {
    await mkdir(join(folder, 'a.pdf'));
    await writeFile(join(folder, 'a.pdf', 'inside'), 'kept');
    await expect(writeAtomically(join(folder, 'a.pdf'), bytes('x'))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a.pdf']);
    await expect(writeAtomically(join(folder, 'no-folder', 'a.pdf'), bytes('x'))).rejects.toThrow();
  });

  test.skipIf(process.platform === 'win32')('can keep it from other people', async () => {
    await writeAtomically(join(folder, 'token'), bytes('x'), 0o600);
    expect((await stat(join(folder, 'token'))).mode & 0o077).toBe(0);
  });
});

describe('writing without a dialog', () => {
  test('never replaces a paper: the next one gets a number', async () => {
    const names = [];
    for (const text of ['one', 'two', 'three']) {
      names.push(await writeWithoutReplacing(folder, 'Biên bản họp.pdf', bytes(text)));
    }
    expect(names.map((path) => path.slice(folder.length + 1))).toEqual([
      'Biên bản họp.pdf',
      'Biên bản họp (2).pdf',
      'Biên bản họp (3).pdf',
    ]);
    expect(await read('Biên bản họp.pdf')).toBe('one');
    expect(await read('Biên bản họp (3).pdf')).toBe('three');
    expect(await readdir(folder)).toHaveLength(3);
  });

  test('never replaces one even when papers are written at the same moment', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `paper ${index}`);
    const paths = await Promise.all(texts.map((text) => writeWithoutReplacing(folder, 'a.pdf', bytes(text))));
    expect(new Set(paths).size).toBe(12);
    expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual(texts);
  });

  test('leaves neither a paper nor an empty file under its name when it fails', async () => {
    vi.mocked(rename).mockRejectedValueOnce(new Error('the disk is gone'));
    await expect(writeWithoutReplacing(folder, 'a.pdf', bytes('x'))).rejects.toThrow('the disk is gone');
    expect(await readdir(folder)).toEqual([]);
  });

  test('makes the folder, and stays in it', async () => {
    const inner = join(folder, 'Bảng Vàng');
    const path = await writeWithoutReplacing(inner, '../../../trốn.pdf', bytes('x'));
    expect(path.startsWith(join(inner, '-'))).toBe(true);
    expect(await readdir(folder)).toEqual(['Bảng Vàng']);
  });
});

describe('a paper’s name', () => {
  test.each([
    ['Biên bản họp số 01.pdf', 'Biên bản họp số 01.pdf'],
    ['01/BB-HĐ 12:30.pdf', '01-BB-HĐ 12-30.pdf'],
    ['con.pdf', '_con.pdf'],
    ['.pdf', '_.pdf'],
    ['..', '_'],
    ['..\\..\\a.pdf', '-..-a.pdf'],
    ['a\u202Efdp.pdf', 'afdp.pdf'],
    ['  a .pdf', 'a.pdf'],
  ])('%j becomes %j', (typed, name) => expect(safeFileName(typed)).toBe(name));

  test('is composed the same way whichever keyboard typed it', () => {
    expect(safeFileName('Họp'.normalize('NFD') + '.pdf')).toBe('Họp.pdf'.normalize('NFC'));
  });

  test('fits any disk and never leaves its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const name = safeFileName(`${typed}.pdf`);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
        expect(name).not.toMatch(/[/\\:\0]/u);
        expect(['', '.', '..']).not.toContain(name);
        expect(name.endsWith('.pdf')).toBe(true);
      }),
    );
    expect(Buffer.byteLength(safeFileName(`${'ạ'.repeat(200)}.pdf`))).toBeLessThanOrEqual(240);
  });
});
