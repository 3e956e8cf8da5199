import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page, Route } from 'playwright-core';
import { buildWhatIsStale } from '#build/build-stale.mjs';
import { electronModule, type GivenToElectron } from './electron-module.ts';
import { openChromium, papersIn, watchProblems, type OpenApp } from './open-app.ts';

/*
 * [Note: A shell without Electron]
 *
 * Electron's program cannot be had everywhere, its rules must hold everywhere. So the built main process runs here, in
 * Node, on a stand-in of the `electron` module, and what it gives to that module (the page's protocol, the rule on
 * requests, on navigation, on new windows, the bridge's handlers) is applied to real Chromium. Chromium does not let a
 * test register a scheme, so app://bang-vang/ stands at https://bang-vang/, where every request is intercepted and
 * nothing listens. The built preload runs in the page, without Node, as in a sandbox.
 */

/** The application through its built main process and preload. */
export interface Shell extends OpenApp {
  /** What main gave to Electron: handlers to ask directly, and the officer's answers to the dialogs. */
  readonly given: GivenToElectron;
  /** The page of the projector's window, once something was sent to it. */
  readonly projector: () => Promise<Page>;
  /** Displays are plugged in or pulled out. */
  readonly plugs: (displays: GivenToElectron['displays']) => void;
  /** macOS hands a file over while the application runs. */
  readonly opensFile: (path: string) => void;
  /** The application is started once more, with these words, while this one runs. */
  readonly startsAgain: (words: readonly string[], folder: string) => void;
}

/** How the system starts the application. */
interface ShellStart {
  /** The data of last time. */
  readonly folder?: string;
  /** The words of the start. */
  readonly words?: readonly string[];
  /** A file that macOS hands over before the application is ready. */
  readonly early?: string;
  /** Where the application was unpacked; the checkout's own build where nothing is said. */
  readonly unpacked?: string;
}

/** Opens the application as Electron would. */
export async function openShell({ folder, words = [], early, unpacked }: ShellStart = {}): Promise<Shell> {
  await buildWhatIsStale(() => undefined);
  const own = folder ?? (await mkdtemp(join(tmpdir(), 'bang-vang-shell-')));
  for (const name of ['saved', 'printed', 'temp']) await mkdir(join(own, name), { recursive: true });
  const context = await openChromium(own);
  const problems = await watchProblems(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const version = await versionOfPackage();

  let loaded = (): void => undefined;
  const opened = new Promise<void>((settle) => (loaded = settle));
  let hall: Page | undefined;
  const { electron, given } = electronModule({
    loadHall: async (address) => {
      hall = await context.newPage();
      await hall.goto(fromApp(address));
    },
    closeHall: () => void hall?.close(),
    appPath: unpacked ?? root,
    folder: own,
    version,
    load: async (address, preload) => {
      await runPreload(context, preload);
      await page.goto(fromApp(address));
      loaded();
    },
    focused: () => void page.evaluate(() => dispatchEvent(new Event('focus'))),
    openedWithSystem: (path) => copyFile(path, join(own, 'printed', basename(path))),
  });
  await context.route('**/*', (route) => answerAsElectron(route, page, given, problems));
  await context.exposeBinding('__openWindow', (_, url: string) => {
    if (given.openWindow?.({ url }).action !== 'deny') problems.push(`window opened: ${url}`);
  });
  await context.exposeBinding('__invoke', ({ frame }, channel: string, request: unknown) =>
    invoke(given, frame, channel, request),
  );

  runMain(electron, { folder: own, words, appPath: unpacked ?? root });
  const opensFile = (path: string): void => {
    electron.app.emit('open-file', { preventDefault: () => undefined }, path);
  };
  if (early !== undefined) opensFile(early);
  await opened;
  return {
    page,
    given,
    data: join(own, 'data'),
    projector: async () => {
      for (;;) {
        if (hall?.isClosed() === false) return hall;
        await page.waitForTimeout(50);
      }
    },
    plugs: (displays) => {
      given.displays = displays;
      electron.app.emit('display-added');
    },
    opensFile,
    startsAgain: (again, from) => void electron.app.emit('second-instance', {}, ['bang-vang', ...again], from),
    saved: () => papersIn(join(own, 'saved')),
    printed: () => papersIn(join(own, 'printed')),
    problems: () => problems,
    close: async () => {
      await context.close();
      electron.app.emit('quit');
      if (folder === undefined) await rm(own, { recursive: true, force: true });
    },
  };
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);

const versionOfPackage = async (): Promise<string> =>
  (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }).version;

const fromApp = (address: string): string => address.replace(/^app:\/\//u, 'https://');
const toApp = (address: string): string => address.replace(/^(blob:)?https:\/\/(bang-vang|man-chieu)\b/u, '$1app://$2');

/** Runs the built main process once, with our module in place of Electron's. */
function runMain(
  electron: object,
  { folder, words, appPath }: { readonly folder: string; readonly words: readonly string[]; readonly appPath: string },
): void {
  const loader = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown };
  const load = loader._load;
  const main = join(appPath, 'build', 'out', 'electron', 'main.cjs');
  const data = process.env['BANG_VANG_DATA'];
  const { argv } = process;
  delete require.cache[main];
  loader._load = (name, ...rest) => (name === 'electron' ? electron : load(name, ...rest));
  process.env['BANG_VANG_DATA'] = join(folder, 'data');
  process.argv = ['bang-vang', ...words];
  try {
    require(main);
  } finally {
    loader._load = load;
    process.argv = argv;
    if (data === undefined) delete process.env['BANG_VANG_DATA'];
    else process.env['BANG_VANG_DATA'] = data;
  }
}

async function runPreload(context: BrowserContext, preload: string): Promise<void> {
  await context.addInitScript(`if (window === top && location.hostname === 'bang-vang') {
    const electron = {
      contextBridge: { exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze(api) }) },
      ipcRenderer: { invoke: (channel, request) => window.__invoke(channel, request) },
    };
    const require = (name) => {
      if (name !== 'electron') throw new Error('A sandboxed preload cannot require ' + name);
      return electron;
    };
    window.open = (url) => (window.__openWindow(String(url)), null);
    ((require, module, exports) => { ${await readFile(preload, 'utf8')} })(require, { exports: {} }, {});
  }`);
}

/** One request of Chromium, treated as Electron treats it: the rule on requests first, then our protocol or nothing. */
async function answerAsElectron(route: Route, page: Page, given: GivenToElectron, problems: string[]): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  if (url.startsWith('app://man-chieu/')) return answerHall(route, url, given.hall, problems);
  if (request.isNavigationRequest() && page.url() !== 'about:blank' && isPrevented(request.frame(), page, url, given)) {
    return route.abort('aborted');
  }
  const allowed = await new Promise((answer) => {
    if (given.onRequest === undefined) answer(true);
    else given.onRequest({ url }, ({ cancel }) => answer(cancel !== true));
  });
  if (!allowed) return route.abort('blockedbyclient');
  if (!url.startsWith('app://') || given.serve === undefined) {
    problems.push(`left the machine: ${url}`);
    return route.abort('failed');
  }
  const answer = await given.serve(new Request(url, { method: request.method() }));
  return route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  });
}

/** The same in the projector's session, whose rule and protocol are its own; a page that is closed hears no more. */
async function answerHall(route: Route, url: string, hall: GivenToElectron['hall'], problems: string[]): Promise<void> {
  let cancelled = false;
  hall.onRequest?.({ url }, ({ cancel }) => (cancelled = cancel === true));
  const answer = cancelled ? undefined : await hall.serve?.(new Request(url, { method: route.request().method() }));
  if (answer === undefined) problems.push(`nobody serves the projector: ${url}`);
  await (
    answer === undefined
      ? route.abort('failed')
      : route.fulfill({
          status: answer.status,
          headers: Object.fromEntries(answer.headers),
          body: Buffer.from(await answer.arrayBuffer()),
        })
  ).catch(() => undefined);
}

function isPrevented(frame: Frame, page: Page, url: string, given: GivenToElectron): boolean {
  let prevented = false;
  const event = { url, isMainFrame: frame === page.mainFrame(), preventDefault: () => void (prevented = true) };
  given.contents?.emit('will-navigate', event);
  return prevented;
}

async function invoke(given: GivenToElectron, frame: Frame, channel: string, request: unknown): Promise<unknown> {
  const handler = given.invoked.get(channel);
  if (handler === undefined) throw new Error(`Nobody handles ${channel}`);
  return handler({ senderFrame: { url: toApp(frame.url()), parent: frame.parentFrame() } }, request);
}
