import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { buildWhatIsStale } from '#build/build-stale.mjs';
import { openChromium, papersIn, watchProblems, type OpenApp } from './open-app.ts';

/** The application through the real launcher and its browser host. */
export interface BrowserApp extends OpenApp {
  /** The address that the launcher printed, with its ticket. */
  readonly address: string;
  /** Ends the launcher while the window stays open, as a closed terminal does. */
  readonly stopHost: () => Promise<void>;
}

/** Opens the application as `npm start -- WORDS` does without Electron; with `folder`, once more on the data of last time. */
export async function openBrowserHost({
  folder,
  words = [],
}: { readonly folder?: string; readonly words?: readonly string[] } = {}): Promise<BrowserApp> {
  await buildWhatIsStale(() => undefined);
  const own = folder ?? (await mkdtemp(join(tmpdir(), 'bang-vang-host-')));
  const env = { ...process.env, BANG_VANG_DATA: join(own, 'data'), ...(await pathWithPdfProgram(own)) };
  const host = await startLauncher(env, words);
  const context = await openChromium(own);
  const problems = await watchProblems(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(host.address);
  return {
    page,
    address: host.address,
    data: join(own, 'data'),
    saved: () => papersIn(join(own, 'data', 'Documents', 'Bảng Vàng')),
    printed: () => papersIn(join(own, 'printed')),
    problems: () => problems,
    stopHost: () => stop(host.launcher),
    close: async () => {
      await context.close();
      await stop(host.launcher);
      if (folder === undefined) await rm(own, { recursive: true, force: true });
    },
  };
}

/** Starts the launcher and waits for its address; while another start holds the one port, waits for that to end. */
export async function startLauncher(
  env: NodeJS.ProcessEnv,
  words: readonly string[] = [],
  patience = 120_000,
): Promise<{ readonly launcher: ChildProcess; readonly address: string }> {
  const until = Date.now() + patience;
  for (;;) {
    const launcher = spawn(process.execPath, [join(root, 'build', 'launch.mjs'), '--no-open', ...words], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: launcher.stdout })) {
      const address = /http:\/\/127\.0\.0\.1:\S+/u.exec(line)?.[0];
      if (address !== undefined) return { launcher, address };
    }
    if (Date.now() > until) throw new Error('Another program has held the port all the while');
    await new Promise((later) => setTimeout(later, 1000));
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));

async function stop(launcher: ChildProcess): Promise<void> {
  if (launcher.exitCode !== null || launcher.signalCode !== null) return;
  const ended = once(launcher, 'exit');
  launcher.kill('SIGTERM');
  await ended;
}

// Stands where Linux looks first for the program that opens a paper, and keeps a copy of what it was given.
async function pathWithPdfProgram(folder: string): Promise<{ readonly PATH: string }> {
  const programs = join(folder, 'programs');
  await mkdir(programs, { recursive: true });
  await mkdir(join(folder, 'printed'), { recursive: true });
  await writeFile(join(programs, 'xdg-open'), `#!/bin/sh\nexec cp -- "$1" '${join(folder, 'printed')}/'\n`);
  await chmod(join(programs, 'xdg-open'), 0o755);
  return { PATH: programs + delimiter + (process.env['PATH'] ?? '') };
}
