import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appFolders } from '#electron/app-folders.ts';
import { hasDisplay } from '#electron/browser-host/app-window.ts';

test('Windows and macOS keep data and papers where their people look for them', () => {
  expect(
    appFolders({
      platform: 'win32',
      env: { APPDATA: 'C:\\U\\an\\AppData\\Roaming', USERPROFILE: 'C:\\U\\an' },
      home: 'x',
    }),
  ).toEqual({ data: 'C:\\U\\an\\AppData\\Roaming\\BangVang', documents: 'C:\\U\\an\\Documents\\Bảng Vàng' });
  expect(appFolders({ platform: 'darwin', env: {}, home: '/Users/an' })).toEqual({
    data: '/Users/an/Library/Application Support/BangVang',
    documents: '/Users/an/Documents/Bảng Vàng',
  });
});

test('a Linux desktop in Vietnamese gives its own name of the documents folder', async () => {
  const home = await mkdtemp(join(tmpdir(), 'bang-vang-home-'));
  expect(appFolders({ platform: 'linux', env: {}, home }).documents).toBe(`${home}/Documents/Bảng Vàng`);
  await mkdir(join(home, '.config'));
  await writeFile(join(home, '.config', 'user-dirs.dirs'), '# x\nXDG_DOCUMENTS_DIR="$HOME/Tài liệu"\n');
  expect(appFolders({ platform: 'linux', env: {}, home })).toEqual({
    data: `${home}/.config/BangVang`,
    documents: `${home}/Tài liệu/Bảng Vàng`,
  });
  await rm(home, { recursive: true });
});

test('a test that moves the data moves the papers with it', () => {
  expect(appFolders({ platform: 'linux', env: { BANG_VANG_DATA: '/t' }, home: '/h' })).toEqual({
    data: '/t',
    documents: '/t/Documents/Bảng Vàng',
  });
});

test('a Linux without a screen gets an address instead of a window', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});
