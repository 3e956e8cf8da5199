import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

// What each build is made of. The lock file stands for everything under node_modules.
const builds = [
  {
    name: 'renderer',
    config: 'build/vite.config.ts',
    modes: ['production'],
    sources: ['renderer', 'resources', 'electron/bridge', 'build/vite.config.ts', 'package.json', 'package-lock.json'],
  },
  {
    name: 'projector',
    config: 'build/vite.config.ts',
    modes: ['projector'],
    sources: [
      'renderer/projector',
      'renderer/domain',
      'renderer/words',
      'renderer/app/fonts.css',
      'electron/bridge',
      'build/icons/icon.svg',
      'build/vite.config.ts',
      'package.json',
      'package-lock.json',
    ],
  },
  {
    name: 'electron',
    config: 'build/vite-electron.config.ts',
    modes: ['main', 'preload', 'browser-host'],
    sources: ['electron', 'renderer/domain', 'build/vite-electron.config.ts', 'package.json', 'package-lock.json'],
  },
];

/**
 * Builds the pages and the hosts' programs where their sources changed since the last build, and only there: a start
 * with nothing to build loads no bundler at all.
 */
export async function buildWhatIsStale(say = console.log) {
  for (const { name, config, modes, sources } of builds) {
    const stamp = join(root, 'build', 'out', `${name}.stamp`);
    // Taken before building, so that an edit made meanwhile is built next time.
    const fingerprint = fingerprintOf(sources);
    if (existsSync(join(root, 'build', 'out', name)) && read(stamp) === fingerprint) continue;
    rmSync(stamp, { force: true });
    say(`Đang dựng ${name}… / Building ${name}…`);
    const { build } = await import('vite');
    await asProduction(async () => {
      for (const mode of modes) await build({ configFile: join(root, config), mode });
    });
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, fingerprint);
  }
}

// A test runner that builds has its own NODE_ENV, and React and emotion would be built for development: slow, and with
// <style> elements that the policy refuses.
async function asProduction(work) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

// Names, sizes and times of change: a file that was taken away or came with an old time is noticed too.
function fingerprintOf(sources) {
  const hash = createHash('sha256');
  const add = (path) => {
    const facts = statSync(join(root, path), { throwIfNoEntry: false });
    if (facts?.isDirectory()) for (const name of readdirSync(join(root, path)).toSorted()) add(`${path}/${name}`);
    else hash.update(`${path} ${facts?.size} ${facts?.mtimeMs}\n`);
  };
  sources.forEach(add);
  return hash.digest('hex');
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
