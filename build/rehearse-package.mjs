import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listPackage } from '@electron/asar';
import { root } from './steps.mjs';

/*
 * [Note: A package without Electron]
 *
 * What goes into the installers, and what is asked of Electron's program, can be found out without that program: the
 * real packager packs for Linux around a stand-in that is nothing but Electron's row of fuses, as every copy of Electron
 * has it. What comes out is the archive that ships, byte for byte, and the fuses as they would be set.
 */

const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
];

/**
 * The installers' configuration, as the packager gets it. Everything that runs is bundled, so it looks for no packages;
 * cookies are not encrypted, since there are none and the system's key ring would ask the officer for a password.
 */
export const configuration = (more = {}) => ({
  ...JSON.parse(readFileSync(join(root, 'build', 'installers.json'), 'utf8')),
  beforeBuild: async () => false,
  ...more,
});

/** Packs into `folder` without Electron's program, in a process of its own: the packager is not quiet. */
export function rehearsePackage(folder, { more = {}, target = 'dir', env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), folder, target, JSON.stringify(more)],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  if (status !== 0) throw new Error(`The packager refused: ${stderr || stdout}`);
  const unpacked = join(folder, 'linux-unpacked');
  const archive = join(unpacked, 'resources', 'app.asar');
  return {
    archive,
    files: filesIn(archive),
    megabytes: statSync(archive).size / 1e6,
    fuses: readFuses(readFileSync(join(unpacked, configuration().executableName))),
  };
}

/** What an archive holds and should not, or lacks: sources, tests, maps and packages have no place in it. */
export function faultsOf(files) {
  const needed = [
    'package.json',
    'build/out/electron/main.cjs',
    'build/out/electron/preload.cjs',
    'build/out/renderer/index.html',
    'build/out/renderer/chunks.json',
    'build/out/projector/index.html',
    'build/out/projector/chunks.json',
  ];
  const mayShip = (name) =>
    needed.includes(name) || /^build\/out\/(?:renderer|projector)\/assets\/[^/]+(?<!\.map)$/u.test(name);
  return [
    ...needed.filter((name) => !files.includes(name)).map((name) => `missing: ${name}`),
    ...files.filter((name) => !mayShip(name)).map((name) => `does not belong: ${name}`),
  ];
}

// The archive's list names folders too, and begins each name with the system's separator.
function filesIn(archive) {
  const names = listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/').slice(1));
  return names.filter((name) => !names.some((other) => other.startsWith(`${name}/`)));
}

async function pack(folder, target, more) {
  const dist = join(folder, 'stand-in');
  layOutStandIn(dist);
  const { build, Platform } = await import('electron-builder');
  const { directories } = configuration();
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget(target),
    config: configuration({ electronDist: dist, directories: { ...directories, output: folder }, ...more }),
  });
}

function layOutStandIn(dist) {
  rmSync(dist, { recursive: true, force: true });
  for (const name of ['locales', 'resources']) mkdirSync(join(dist, name), { recursive: true });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/vi.pak', 'locales/en-US.pak']) {
    writeFileSync(join(dist, name), '');
  }
  // The mark, the row's version and length, then a figure for each fuse: the wrong one, so that each is seen to be set.
  const { electronFuses } = configuration();
  const states = fuseNames.map((name) => (electronFuses[name] ? '0' : '1')).join('');
  const row = [Buffer.from(fuseMark), Buffer.from([1, fuseNames.length]), Buffer.from(states)];
  writeFileSync(join(dist, 'electron'), Buffer.concat([Buffer.from('stand-in '), ...row]));
  chmodSync(join(dist, 'electron'), 0o755);
}

function readFuses(program) {
  const at = program.indexOf(fuseMark) + fuseMark.length + 2;
  return Object.fromEntries(fuseNames.map((name, index) => [name, program[at + index] === '1'.charCodeAt(0)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, target, more] = process.argv;
  await pack(folder, target, JSON.parse(more));
}
