import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawIcons } from '#build/draw-icons.mjs';
import { configuration, faultsOf } from '#build/rehearse-package.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the installers', () => {
  test('are one for Windows, one for macOS, two for Linux, and none looks for a newer one of itself', () => {
    expect(configuration()).toMatchObject({
      productName: 'Bảng Vàng',
      win: { target: 'nsis' },
      mac: { target: 'dmg' },
      linux: { target: ['AppImage', 'deb'] },
      nsis: { perMachine: false, language: '1066', deleteAppDataOnUninstall: false, differentialPackage: false },
      dmg: { writeUpdateInfo: false },
      asar: true,
      publish: null,
    });
  });

  test('open .bangvang under a Vietnamese name on every system', () => {
    const { win, mac, linux } = configuration();
    expect([win, mac, linux]).toMatchObject([
      { fileAssociations: [{ ext: 'bangvang', description: 'Bản sao lưu Bảng Vàng' }] },
      { fileAssociations: [{ ext: 'bangvang', name: 'Bản sao lưu Bảng Vàng', role: 'Editor' }] },
      { fileAssociations: [{ ext: 'bangvang', mimeType: expect.any(String), description: 'Bản sao lưu Bảng Vàng' }] },
    ]);
  });

  test('take the version of Electron that the lock file names, to the last figure', () => {
    const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as unknown;
    const { devDependencies } = read('package.json') as { readonly devDependencies: Record<string, string> };
    const { packages } = read('package-lock.json') as { readonly packages: Record<string, { version: string }> };
    expect(packages['node_modules/electron']?.version).toBe(devDependencies['electron']);
  });
});

describe('an archive', () => {
  const whole = [
    'package.json',
    'build/out/electron/main.cjs',
    'build/out/electron/preload.cjs',
    'build/out/renderer/index.html',
    'build/out/renderer/chunks.json',
    'build/out/projector/index.html',
    'build/out/projector/chunks.json',
    'build/out/renderer/assets/main-1.js',
    'build/out/projector/assets/wall-1.js',
  ];

  test('with what runs and nothing else is without fault', () => expect(faultsOf(whole)).toEqual([]));

  test.each([
    'renderer/main.tsx',
    'build/out/renderer/assets/main-1.js.map',
    'build/out/electron/browser-host.mjs',
    'node_modules/react/index.js',
    'test/worlds/desk.ts',
    'resources/pictures/overview-light.png',
    'package-lock.json',
  ])('with %s is not', (name) => expect(faultsOf([...whole, name])).toEqual([`does not belong: ${name}`]));

  test.each(whole.slice(0, 7))('without %s is not', (name) =>
    expect(faultsOf(whole.filter((other) => other !== name))).toEqual([`missing: ${name}`]),
  );
});

describe('the icons', () => {
  let folder: string;
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bang-vang-icons-'));
    await drawIcons(join(root, 'build/icons/icon.svg'), folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

  test('are pictures of the sizes that they say', () => {
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
      expect(sizeOf(read(`${size}x${size}.png`))).toEqual([size, size]);
    }
  });

  test('lie in the container of Windows where its table says', () => {
    const ico = read('icon.ico');
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 7]);
    for (const [index, size] of [16, 24, 32, 48, 64, 128, 256].entries()) {
      const entry = 6 + 16 * index;
      const [length, at] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
      expect(ico[entry]).toBe(size % 256);
      expect(ico.subarray(at, at + length).equals(read(`${size}x${size}.png`))).toBe(true);
    }
  });

  test('lie in the container of macOS one after another, to its end', () => {
    const icns = read('icon.icns');
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    const kinds: Record<string, readonly number[]> = {};
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      kinds[icns.toString('latin1', at, at + 4)] = sizeOf(icns.subarray(at + 8));
    }
    expect(kinds).toMatchObject({ ic11: [32, 32], ic12: [64, 64], ic08: [256, 256], ic10: [1024, 1024] });
  });
});
