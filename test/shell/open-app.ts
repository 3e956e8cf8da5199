import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { ensureTools } from '#build/find-tools.mjs';

/** A paper as it lies on the disk after the application wrote it. */
export interface WrittenPaper {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The application, open in real Chromium through one of its two hosts. */
export interface OpenApp {
  readonly page: Page;
  /** Where this start keeps its data: second copy, backups, window state. */
  readonly data: string;
  /** The papers saved so far, the oldest first. */
  readonly saved: () => Promise<readonly WrittenPaper[]>;
  /** The papers handed to the system's PDF program so far. */
  readonly printed: () => Promise<readonly WrittenPaper[]>;
  /** What no journey may end with: policy violations, console errors, answers without headers, ways out not denied. */
  readonly problems: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Chromium as an officer's laptop in Vietnam would have it, with its profile in `folder`. */
export async function openChromium(folder: string): Promise<BrowserContext> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: ensureTools().browser,
    headless: true,
    viewport: { width: 1366, height: 720 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A button half way between two colours is at rest for nobody: what is looked at does not move.
    reducedMotion: 'reduce',
    // Chromium's own sandbox refuses to start for root, as tests in a container are.
    args: isRoot ? ['--no-sandbox'] : [],
  });
}

/** Collects what a page must never do, from every frame and worker, for as long as the context lives. */
export async function watchProblems(context: BrowserContext): Promise<string[]> {
  const problems: string[] = [];
  await context.exposeBinding('__violation', (_, text: string) => void problems.push(`policy: ${text}`));
  await context.addInitScript(() => {
    // A page notes 250 of what it fetched and then no more, which are fewer than the chunks of the renderer.
    performance.setResourceTimingBufferSize(2000);
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (window as unknown as { __violation: (text: string) => void }).__violation;
      tell(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => problems.push(`thrown: ${error.error().stack ?? error.error().message}`));
  context.on('response', (response) => {
    const headers = response.headers();
    for (const name of ['content-security-policy', 'content-type', 'x-content-type-options']) {
      if (headers[name] === undefined && !isLocal(response.url())) problems.push(`no ${name}: ${response.url()}`);
    }
  });
  return problems;
}

/** The papers in a folder, the oldest first; none if the folder was never made. */
export async function papersIn(folder: string): Promise<readonly WrittenPaper[]> {
  // A file that is being written has a name of its own until it is whole.
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.'));
  const papers = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { name, path, bytes: new Uint8Array(await readFile(path)), at: (await stat(path)).mtimeMs };
    }),
  );
  return papers.toSorted((a, b) => a.at - b.at).map(({ name, path, bytes }) => ({ name, path, bytes }));
}

// What the page made itself (a worker's blob, a picture's) never came over a host.
const isLocal = (address: string): boolean => address.startsWith('blob:') || address.startsWith('data:');
