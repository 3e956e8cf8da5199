import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { buildWhatIsStale } from '../build-stale.mjs';
import { findBrowser } from '../find-tools.mjs';
import { chromiumFlags } from './chromium.ts';
import { alternate, type Measured } from './measured.ts';

const turns = 5;
const empty = 'nothing.html';

/** From starting the launcher to the first key that does something: our first screen against an empty page with a field. */
export async function benchColdStart(): Promise<readonly Measured[]> {
  const bundled = (name: string): string => join(process.cwd(), 'build/out/renderer', name);
  await buildWhatIsStale(() => undefined);
  await writeFile(bundled(empty), '<!doctype html><meta charset="utf-8"><title>-</title><input id="field" autofocus>');
  const ours = (): Promise<number> =>
    start((address) => address, '2', "document.querySelector('form, input') !== null");
  const theirs = (): Promise<number> =>
    start((address) => new URL(`/${empty}`, address).href, 'a', "document.querySelector('#field')?.value !== ''");
  try {
    // The first start of all reads programs from a cold disk: it counts for neither side.
    await alternate(1, ours, theirs);
    const measured = await alternate(turns, ours, theirs);
    return [{ ours: measured.ours, peer: 'empty-page', theirs: measured.theirs }];
  } finally {
    await rm(bundled(empty), { force: true });
  }
}

/** Starts launcher and browser on new folders, presses a key until the page answers it; gives the milliseconds. */
async function start(pageOf: (address: string) => string, key: string, answered: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'cold-'));
  const started = performance.now();
  const launcher = spawn(process.execPath, ['build/launch.mjs', '--no-open'], {
    env: { ...process.env, BANG_VANG_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await printedAddress(launcher);
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: findBrowser() ?? 'chromium',
      args: chromiumFlags,
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(pageOf(address), { waitUntil: 'commit' });
    await pressUntil(page, key, answered);
    const taken = performance.now() - started;
    await context.close();
    return taken;
  } finally {
    const ended = once(launcher, 'exit');
    launcher.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

async function printedAddress(launcher: ChildProcess): Promise<string> {
  if (!launcher.stdout) throw new Error('The launcher has no output');
  for await (const line of createInterface({ input: launcher.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\S+/u.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The launcher ended without an address');
}

async function pressUntil(page: Page, key: string, answered: string): Promise<void> {
  const until = performance.now() + 30_000;
  while (performance.now() < until) {
    await page.keyboard.press(key);
    if (await page.evaluate<boolean>(answered)) return;
  }
  throw new Error(`The page never answered the key ${key}`);
}
