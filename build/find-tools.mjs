import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The installed Chrome, Edge or Chromium: it carries the browser host's window and the tests; undefined if none is. */
export function findBrowser({ platform = process.platform, env = process.env } = {}) {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ];
    return programs.flatMap((program) => roots.map((folder) => join(folder, program))).find(existsSync);
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium']
      .flatMap((name) =>
        ['/Applications', join(env.HOME ?? '/', 'Applications')].map(
          (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
        ),
      )
      .find(existsSync);
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ];
  return names.map((name) => findOnPath(name, env)).find(Boolean);
}

/** Electron's program, if it was ever fetched: the npm package alone does not bring it, and we never go to a network. */
export function findElectron() {
  const folder = fileURLToPath(new URL('../node_modules/electron', import.meta.url));
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return undefined;
  const program = join(folder, 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

/**
 * Everything that the tests need beside npm: a browser, poppler-utils to read papers and their signatures, qpdf to check
 * them, LibreOffice to open the lists that go out. Missing ones are installed where that is safe and possible (root on Debian); elsewhere the error is one line
 * that says what to install.
 */
export function ensureTools(say = console.log) {
  const absent = missingPackages();
  if (absent.length > 0 && canInstall()) {
    say(`Installing ${absent.join(', ')}`);
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', ...absent], quiet);
  }
  const still = missingPackages();
  if (still.length > 0) {
    throw new Error(`Please install ${still.map((name) => wordsFor[name] ?? name).join(', ')}: the tests need them.`);
  }
  const tools = Object.fromEntries(Object.keys(packageOf).map((name) => [name, findOnPath(name)]));
  return { browser: findBrowser(), ...tools };
}

// Which Debian package brings each program; the product itself needs none of them.
const packageOf = {
  pdfsig: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  qpdf: 'qpdf',
  soffice: 'libreoffice-calc-nogui',
};
const wordsFor = {
  chromium: 'Google Chrome, Microsoft Edge or Chromium',
  'libreoffice-calc-nogui': 'LibreOffice (its soffice on the PATH)',
};

function missingPackages() {
  const absent = Object.entries(packageOf).flatMap(([name, parcel]) => (findOnPath(name) ? [] : [parcel]));
  return [...new Set([...(findBrowser() ? [] : ['chromium']), ...absent])];
}

const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function findOnPath(name, env = process.env) {
  const program = process.platform === 'win32' ? `${name}.exe` : name;
  return (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, program))
    .find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(JSON.stringify(ensureTools(), null, 2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
