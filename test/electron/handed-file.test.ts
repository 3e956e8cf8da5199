import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { err, ok } from '#domain/result.ts';
import { backupNamed, handedFile } from '#electron/handed-file.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'bang-vang-handed-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('PK a backup');

describe('among the words of a start', () => {
  test('the last backup is meant, and switches are not', () => {
    expect(backupNamed(['.', '--no-open', 'Sao lưu.BANGVANG'], '/home/an')).toBe('/home/an/Sao lưu.BANGVANG');
    expect(backupNamed(['/a/b.bangvang', '/usb/c.bangvang'], '/')).toBe('/usb/c.bangvang');
  });

  test('a file may be named by its address, as desktops of Linux do', () => {
    const address = pathToFileURL('/home/an/Sao lưu tháng 12.bangvang').href;
    expect(backupNamed([address], '/')).toBe('/home/an/Sao lưu tháng 12.bangvang');
  });

  test.each([
    [['/etc/passwd']],
    [['file://another-machine/a.bangvang']],
    [['file:///%00%zz.bangvang']],
    [['file:///etc/passwd']],
    [['--open=a.bangvang']],
    [['a.bangvang.exe']],
    [['.bangvang']],
    [['/home/.bangvang']],
    [[]],
  ])('%j names none', (words) => expect(backupNamed(words, '/home/an')).toBeUndefined());
});

describe('a file that was handed over', () => {
  test('is given once, with its name and its bytes and without its path', async () => {
    await writeFile(join(folder, 'Sao lưu.bangvang'), bytes);
    const handed = handedFile();
    expect(handed.offer(['--flag', 'Sao lưu.bangvang'], folder)).toBe(true);
    expect(await handed.take()).toEqual(ok({ name: 'Sao lưu.bangvang', bytes }));
    expect(await handed.take()).toEqual(ok(null));
  });

  test('gives way to one that was opened after it, and stays when the next start names none', async () => {
    await writeFile(join(folder, 'cu.bangvang'), bytes);
    await writeFile(join(folder, 'moi.bangvang'), bytes);
    const handed = handedFile();
    handed.offer(['cu.bangvang'], folder);
    handed.offer(['moi.bangvang'], folder);
    expect(handed.offer(['--no-open'], folder)).toBe(false);
    expect(await handed.take()).toMatchObject({ value: { name: 'moi.bangvang' } });
  });

  test('that is gone, is a folder or is larger than any backup is told as such, and not read', async () => {
    await mkdir(join(folder, 'thu-muc.bangvang'));
    await writeFile(join(folder, 'lon.bangvang'), bytes);
    const handed = handedFile(bytes.length - 1);
    for (const [name, type] of [
      ['mat.bangvang', 'unreadable'],
      ['thu-muc.bangvang', 'unreadable'],
      ['lon.bangvang', 'too-large'],
    ] as const) {
      handed.offer([name], folder);
      expect(await handed.take()).toEqual(err({ type, name }));
    }
    expect(await handed.take()).toEqual(ok(null));
  });
});
