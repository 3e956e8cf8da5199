import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from '#build/find-tools.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-tools-'));
afterAll(() => rmSync(folder, { recursive: true }));

const install = (name: string): void => {
  writeFileSync(join(folder, name), '#!/bin/sh\n');
  chmodSync(join(folder, name), 0o755);
};

test('an installed browser is found, Chrome before Chromium, and none is none', () => {
  const env = { PATH: `/nowhere:${folder}` };
  expect(findBrowser({ platform: 'linux', env })).toBeUndefined();
  install('chromium');
  expect(findBrowser({ platform: 'linux', env })).toBe(join(folder, 'chromium'));
  install('google-chrome');
  expect(findBrowser({ platform: 'linux', env })).toBe(join(folder, 'google-chrome'));
  expect(findBrowser({ platform: 'win32', env: {} })).toBeUndefined();
});

test('a file of a browser’s name that cannot be run is no browser', () => {
  chmodSync(join(folder, 'google-chrome'), 0o644);
  expect(findBrowser({ platform: 'linux', env: { PATH: folder } })).toBe(join(folder, 'chromium'));
});

test('what is missing and cannot be installed is said in one line', () => {
  const finder = fileURLToPath(new URL('../../build/find-tools.mjs', import.meta.url));
  const found = spawnSync(process.execPath, [finder], { encoding: 'utf8', env: { PATH: folder } });
  expect(found.status).toBe(1);
  expect(found.stderr.trim().split('\n')).toHaveLength(1);
  expect(found.stderr).toContain('poppler-utils');
  expect(found.stderr).toContain('qpdf');
  expect(found.stderr).toContain('LibreOffice');
});

const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;

test.skipIf(!mayInstall)('on Debian, root gets what is missing, and only that', () => {
  const finder = fileURLToPath(new URL('../../build/find-tools.mjs', import.meta.url));
  // Stands in for Debian's own: notes what it was asked for and brings the programs of the packages.
  writeFileSync(
    join(folder, 'apt-get'),
    `#!/bin/sh\necho "$@" >> '${folder}/asked'\ncd '${folder}' && PATH=/usr/bin:/bin && for name in pdfsig pdftotext pdftoppm qpdf soffice; do cp chromium $name; done\n`,
  );
  chmodSync(join(folder, 'apt-get'), 0o755);
  const found = spawnSync(process.execPath, [finder], { encoding: 'utf8', env: { PATH: folder } });
  expect(found.status).toBe(0);
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(
    'update -qq\ninstall -y -qq poppler-utils qpdf libreoffice-calc-nogui\n',
  );
  expect(found.stdout).toContain(`"qpdf": "${join(folder, 'qpdf')}"`);
});
