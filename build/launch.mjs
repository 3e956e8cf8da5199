import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhatIsStale } from './build-stale.mjs';
import { findBrowser, findElectron } from './find-tools.mjs';

/*
 * `npm start`. Electron carries the application where its program is on the machine; elsewhere this process answers the
 * same bridge for an installed browser. `--no-open` prints the address instead of opening a window; the path of a
 * `.bangvang` file opens that backup.
 */

const root = fileURLToPath(new URL('../', import.meta.url));
const say = (line) => console.log(line);
// npm moves to the checkout: a file is meant from where the command was typed.
const from = process.env.INIT_CWD ?? process.cwd();
const words = process.argv.slice(2).map((word) => (word.startsWith('-') ? word : resolve(from, word)));
const printOnly = words.includes('--no-open');

await buildWhatIsStale(say);
const electron = printOnly ? undefined : findElectron();
process.exitCode = (electron && (await runElectron(electron))) ?? (await runBrowser());
// A window may still be open in a browser that this process started: it must not hold the launcher.
process.exit();

/** Runs Electron to its end and gives its code; undefined if it could not even start, so that a browser may. */
function runElectron(program) {
  const started = Date.now();
  return new Promise((ended) => {
    const child = spawn(program, [root, ...words], { stdio: 'inherit' });
    child.once('error', () => ended(undefined));
    child.once('exit', (code) => ended(code !== 0 && Date.now() - started < 5000 ? undefined : (code ?? 1)));
  });
}

async function runBrowser() {
  const browser = findBrowser();
  if (!printOnly) {
    say(
      'Máy này chưa có Electron (npx install-electron), nên Bảng Vàng chạy trong trình duyệt. / Electron is not on this machine (npx install-electron), so Bảng Vàng runs in a browser.',
    );
  }
  const { runBrowserHost } = await import('./out/electron/browser-host.mjs');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bundle = join(root, 'build', 'out', 'renderer');
  const projector = join(root, 'build', 'out', 'projector');
  return runBrowserHost({
    bundle,
    projector,
    appVersion: version,
    browser: printOnly ? undefined : browser,
    words,
    say,
  });
}
