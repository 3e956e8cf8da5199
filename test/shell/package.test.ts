import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractAll } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWhatIsStale } from '#build/build-stale.mjs';
import { drawIcons } from '#build/draw-icons.mjs';
import { findElectron } from '#build/find-tools.mjs';
import { configuration, faultsOf, rehearsePackage } from '#build/rehearse-package.mjs';
import { secretaryAt } from '#test/drivers/secretary.ts';
import { openShell } from './stand-in.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;
let packed: ReturnType<typeof rehearsePackage>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bang-vang-package-'));
  await buildWhatIsStale(() => undefined);
  await drawIcons(join(root, 'build/icons/icon.svg'), join(root, 'build/out/icons'));
  packed = rehearsePackage(join(folder, 'rehearsal'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refusalOf = (more: object): string => {
  try {
    rehearsePackage(join(folder, 'refused'), { more });
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('what ships', () => {
  test('is what runs: the main process, the preload and the pages, in less than twelve megabytes', () => {
    expect(faultsOf(packed.files)).toEqual([]);
    expect(packed.megabytes).toBeGreaterThan(2);
    expect(packed.megabytes).toBeLessThan(12);
  });

  test('is every file of the pages, none forgotten', () => {
    const built = ['renderer', 'projector'].flatMap((pages) =>
      readdirSync(join(root, `build/out/${pages}/assets`)).map((name) => `build/out/${pages}/assets/${name}`),
    );
    expect(built.some((name) => name.startsWith('build/out/projector/'))).toBe(true);
    expect(packed.files).toEqual(expect.arrayContaining(built));
  });

  test('tells nobody where it was made', () => {
    expect(readFileSync(packed.archive).includes(root)).toBe(false);
  });

  test('goes round Electron with the fuses that were asked for', () => {
    const { resetAdHocDarwinSignature: _, ...asked } = configuration().electronFuses;
    expect(packed.fuses).toEqual(asked);
    expect(packed.fuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});

test('the packager itself refuses a configuration with a word that it does not know', () => {
  expect(refusalOf({ autoUpdate: true })).toContain("unknown property 'autoUpdate'");
  expect(refusalOf({ nsis: { silent: true } })).toContain('configuration.nsis');
});

test('what was unpacked from the archive starts, far from the checkout, and is whole', async () => {
  const unpacked = join(folder, 'unpacked');
  extractAll(packed.archive, unpacked);
  const shell = await openShell({ unpacked });
  try {
    const at = secretaryAt(shell.page);
    await at.startsSample();
    const names = JSON.parse(readFileSync(join(unpacked, 'build/out/renderer/chunks.json'), 'utf8')) as string[];
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const answer = await shell.given.serve?.(new Request(`app://bang-vang/${name}`));
      expect([name, answer?.status]).toEqual([name, 200]);
    }
    expect(shell.given.windowOptions?.webPreferences['preload']).toBe(join(unpacked, 'build/out/electron/preload.cjs'));
    expect(shell.problems()).toEqual([]);
  } finally {
    await shell.close();
  }
});

describe.skipIf(process.platform !== 'linux')('the package for Debian', () => {
  test('opens .bangvang by its Vietnamese name, and has the icon in every size', () => {
    // In place of the program that packs, one that keeps what it was given.
    const kept = join(folder, 'kept');
    mkdirSync(kept);
    const packer = `#!/bin/sh\nfor word in "$@"; do\n  echo "$word" >> '${kept}/words'\n  case "$word" in *.desktop=*|*.xml=*) cp "\${word%%=*}" '${kept}/';; esac\n  case "$last" in --package) : > "$word";; esac\n  last=$word\ndone\n`;
    writeFileSync(join(kept, 'fpm'), packer);
    chmodSync(join(kept, 'fpm'), 0o755);
    const PATH = kept + delimiter + (process.env['PATH'] ?? '');
    rehearsePackage(join(folder, 'deb'), { target: 'deb', env: { USE_SYSTEM_FPM: 'true', PATH } });

    const written = (ending: string): string => {
      const name = readdirSync(kept).find((found) => found.endsWith(ending)) ?? '';
      return readFileSync(join(kept, name), 'utf8');
    };
    const entry = written('.desktop').split('\n');
    expect(entry).toEqual(
      expect.arrayContaining(['Name=Bảng Vàng', 'MimeType=application/x-bang-vang-backup;', 'Categories=Office;']),
    );
    expect(entry.find((line) => line.startsWith('Exec='))).toMatch(/bang-vang" %U$/u);
    const kind = written('.xml');
    expect(kind).toContain('<mime-type type="application/x-bang-vang-backup">');
    expect(kind).toContain('<glob pattern="*.bangvang"/>');
    expect(kind).toContain('<comment>Bản sao lưu Bảng Vàng</comment>');
    const words = readFileSync(join(kept, 'words'), 'utf8');
    for (const size of [16, 48, 256, 512]) {
      expect(words).toContain(`=/usr/share/icons/hicolor/${size}x${size}/apps/bang-vang.png`);
    }
    expect(words).toContain('=/usr/share/applications/bang-vang.desktop');
  });
});

test.skipIf(findElectron() !== undefined)('npm run package says in one line what is missing, and fails', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'build/package.mjs')], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/Chưa đóng gói được: .*Electron.* \/ Not packaged: /u);
});
