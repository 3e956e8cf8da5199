import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mirrorIn, type Mirror } from '#electron/mirror.ts';

let folder: string;
let mirror: Mirror;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bang-vang-mirror-'));
  mirror = mirrorIn(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (): string => join(folder, 'mirror', 'journal.jsonl');
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

describe('the second copy on the disk', () => {
  test('is empty at first, and tells how far it goes after every line', async () => {
    expect(await mirror.open()).toEqual({ size: 0, lines: 0, last: null, files: [] });
    expect(await mirror.append(0, bytes('một\n'))).toBe(6);
    expect(await mirror.append(6, bytes('hai\nba\n'))).toBe(13);
    expect(await mirror.open()).toEqual({ size: 13, lines: 3, last: 'ba', files: [] });
    expect(new TextDecoder().decode(await mirror.read(0, 100))).toBe('một\nhai\nba\n');
    expect(new TextDecoder().decode(await mirror.read(6, 3))).toBe('hai');
  });

  test('adds nothing where the page is wrong about its end', async () => {
    await mirror.open();
    await mirror.append(0, bytes('một\n'));
    for (const at of [0, 5, 7]) expect(await mirror.append(at, bytes('hai\n'))).toBeUndefined();
    expect(await readFile(file(), 'utf8')).toBe('một\n');
  });

  test('loses a line torn by a power cut, and none of the others', async () => {
    await mirror.open();
    await mirror.append(0, bytes('một\nhai\n'));
    await appendFile(file(), '{"entry":{"actor');
    expect(await mirror.open()).toEqual({ size: 10, lines: 2, last: 'hai', files: [] });
    expect(await readFile(file(), 'utf8')).toBe('một\nhai\n');
  });

  test('cut anywhere, ends with its last whole line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ maxLength: 200 }).map((text) => text.replaceAll('\n', ' ')),
          { minLength: 1, maxLength: 8 },
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (texts, share) => {
          await mirror.open();
          await truncate(file(), 0);
          const whole = bytes(texts.map((text) => `${text}\n`).join(''));
          await mirror.append(0, whole);
          const cut = Math.floor(whole.length * share);
          await truncate(file(), cut);
          const kept = whole.subarray(0, cut);
          const left = new TextDecoder().decode(kept.subarray(0, kept.lastIndexOf(10) + 1)).split('\n');
          const end = await mirror.open();
          expect(end.lines).toBe(left.length - 1);
          expect(end.last).toBe(left.at(-2) ?? null);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('finds a last line longer than any guess', async () => {
    await mirror.open();
    const long = 'x'.repeat(700_000);
    await mirror.append(0, bytes(`một\n${long}\n`));
    expect((await mirror.open()).last).toBe(long);
  });

  test('takes batches asked for at one moment one after the other', async () => {
    await mirror.open();
    expect(await Promise.all([mirror.append(0, bytes('a\n')), mirror.append(2, bytes('b\n'))])).toEqual([2, 4]);
  });

  test('keeps papers under the hash of their bytes, and refuses others', async () => {
    await mirror.open();
    const paper = bytes('%PDF-1.7 biên bản');
    await mirror.keepFile(hashOf(paper), paper);
    await mirror.keepFile(hashOf(paper), paper);
    expect((await mirror.open()).files).toEqual([hashOf(paper)]);
    expect(new Uint8Array(await mirror.readFile(hashOf(paper)))).toEqual(paper);
    await expect(mirror.keepFile('0'.repeat(64), paper)).rejects.toThrow('Other bytes');
  });

  test('writes a paper anew that a crash left half written', async () => {
    await mirror.open();
    const paper = bytes('%PDF-1.7 biên bản');
    await writeFile(join(folder, 'mirror', 'files', hashOf(paper)), '%PDF');
    await mirror.keepFile(hashOf(paper), paper);
    expect(new Uint8Array(await mirror.readFile(hashOf(paper)))).toEqual(paper);
  });

  test('set aside, is all there in a folder of its own, and a new one begins', async () => {
    await mirror.open();
    await mirror.append(0, bytes('một\n'));
    const path = await mirror.setAside();
    expect(await readFile(join(path, 'journal.jsonl'), 'utf8')).toBe('một\n');
    expect(await mirror.open()).toMatchObject({ size: 0, lines: 0 });
    await mirror.setAside();
    expect((await readdir(folder)).filter((name) => name.startsWith('mirror-'))).toHaveLength(2);
  });

  test('whose folder was taken away says so until it is opened again', async () => {
    await mirror.open();
    await mirror.append(0, bytes('một\n'));
    await rm(join(folder, 'mirror'), { recursive: true });
    await expect(mirror.append(6, bytes('hai\n'))).rejects.toThrow('ENOENT');
    expect(await mirror.open()).toMatchObject({ size: 0, lines: 0 });
  });
});
