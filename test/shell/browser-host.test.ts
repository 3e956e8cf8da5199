import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findElectron } from '#build/find-tools.mjs';
import { packMessage, unpackMessage } from '#bridge/wire.ts';
import { openBrowserHost, type BrowserApp } from './browser-host.ts';

const launcher = fileURLToPath(new URL('../../build/launch.mjs', import.meta.url));
const here = 'http://127.0.0.1:47321';

let app: BrowserApp;
/** The projector's pages that stay open until the host ends. */
const walls: Page[] = [];
beforeAll(async () => void (app = await openBrowserHost()));
afterAll(() => app.close());

// The page's own token, so that the calls below are the page's own: same address, same Origin, same policy.
const post = async (path: string, body: Uint8Array): Promise<{ status: number; body: Uint8Array }> => {
  const answer = await app.page.evaluate(
    async ([path, body]) => {
      const headers = { 'x-bang-vang-token': localStorage.getItem('bang-vang-token') ?? '' };
      const answer = await fetch(path, { method: 'POST', body: new Uint8Array(body), headers });
      return { status: answer.status, body: [...new Uint8Array(await answer.arrayBuffer())] };
    },
    [path, [...body]] as const,
  );
  return { status: answer.status, body: new Uint8Array(answer.body) };
};

const call = async (method: string, request: object): Promise<unknown> =>
  unpackMessage((await post(`/bridge/${method}`, packMessage(request))).body);

describe('the page in a browser', () => {
  test('has taken its ticket out of the address, and the ticket is used', async () => {
    expect(app.page.url()).toBe(`${here}/`);
    expect(app.address).toMatch(/#ticket=/u);
    const again = await fetch(`${here}/host/session`, {
      method: 'POST',
      headers: { origin: here },
      body: app.address.split('=')[1] ?? '',
    });
    expect(again.status).toBe(401);
  });

  test('knows its host', async () => {
    expect(await call('hostFacts', {})).toMatchObject({ ok: true, value: { kind: 'browser' } });
  });

  test('saves papers among the officer’s documents, and never over another', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
    await call('saveDocument', { suggestedName: 'Biên bản họp.pdf', bytes });
    await call('saveDocument', { suggestedName: 'Biên bản họp.pdf', bytes: bytes.subarray(1) });
    const saved = await app.saved();
    expect(saved.map(({ name }) => name)).toEqual(['Biên bản họp.pdf', 'Biên bản họp (2).pdf']);
    expect(Buffer.from(saved[0]?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
  });

  test('prints through the system’s PDF program', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 paper');
    expect(await call('printDocument', { suggestedName: 'Phiếu bầu.pdf', bytes })).toMatchObject({ ok: true });
    expect(await app.printed()).toMatchObject([{ name: 'Phiếu bầu.pdf' }]);
  });

  test('keeps its bridge in a second window and after a reload', async () => {
    const second = await app.page.context().newPage();
    await second.goto(here);
    await second.reload();
    expect(await second.evaluate(() => localStorage.getItem('bang-vang-token'))).toMatch(/^[\w-]{43}$/u);
    await second.close();
  });
});

describe('the projector', () => {
  const conclusion = {
    language: 'vi',
    view: {
      kind: 'conclusion',
      meeting: { title: 'Phiên họp', council: 'Hội đồng', sample: false, rehearsal: false },
      lines: [{ award: { vi: 'Lao động tiên tiến', en: 'Advanced worker' }, proposed: 91, considered: 92 }],
      page: { number: 1, of: 1 },
    },
  };
  const blank = { language: 'vi', view: { kind: 'blank' } };

  test('is an address of its own where no window can be opened, shows what is sent, and hears nothing else', async () => {
    expect(await call('showOnProjector', blank)).toEqual({ ok: true, value: { type: 'closed' } });
    const answer = (await call('showOnProjector', conclusion)) as { value: { type: string; address: string } };
    expect(answer.value.type).toBe('waits-at');
    expect(answer.value.address).toMatch(/^http:\/\/localhost:47321\/#ticket=[\w-]+$/u);
    const wall = await app.page.context().newPage();
    await wall.goto(answer.value.address);
    await wall.getByText('91/92').waitFor();
    expect(wall.url()).toBe('http://localhost:47321/');
    expect(await wall.evaluate(() => Object.keys(localStorage))).toEqual(['man-chieu-token']);
    expect(await wall.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    const tried = await wall.evaluate(async () => {
      const headers = { 'x-bang-vang-token': localStorage.getItem('man-chieu-token') ?? '' };
      return (await fetch('/bridge/hostFacts', { method: 'POST', headers })).status;
    });
    expect(tried).toBe(404);
    expect(await call('findProjector', {})).toEqual({ ok: true, value: { type: 'window' } });
    await call('showOnProjector', blank);
    await wall.locator('main.dark').waitFor({ timeout: 1000 });
    expect(await wall.content()).not.toContain('91/92');
    await call('showOnProjector', conclusion);
    await wall.getByText('91/92').waitFor();
    walls.push(wall);
  });
});

describe('the port', () => {
  const start = (data: string) =>
    spawnSync(process.execPath, [launcher, '--no-open'], {
      encoding: 'utf8',
      timeout: 20_000,
      env: { ...process.env, BANG_VANG_DATA: data },
    });

  test('held by our own host: a second start gives another window of the same', () => {
    const second = start(app.data);
    expect(second.stdout).toMatch(/^Bảng Vàng: http:\/\/127\.0\.0\.1:47321\/#ticket=[\w-]+\n$/u);
    expect(second.status).toBe(0);
  });

  test('held by somebody else’s: one sentence, and no other port', () => {
    const other = mkdtempSync(join(tmpdir(), 'bang-vang-other-'));
    const second = start(other);
    rmSync(other, { recursive: true });
    expect(second.stdout.trim().split('\n')).toHaveLength(1);
    expect(second.stdout).toContain('47321');
    expect(second.stdout).not.toContain('http');
    expect(second.status).toBe(1);
  });
});

test('nothing was wrong with the page all the while but what was tried of the bridge', () =>
  expect(app.problems().filter((problem) => !problem.includes('localhost:47321/bridge/hostFacts'))).toEqual([]));

describe('a host that ends', () => {
  test('leaves the page able to open what it has not shown yet', async () => {
    const names = (await (await fetch(`${here}/chunks.json`)).json()) as string[];
    // Each by its name: what a page asks for twice is still one chunk.
    await app.page.waitForFunction((all) => {
      const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
      return all.every((name) => fetched.has(`/${name}`));
    }, names);
    await app.stopHost();
    // Nobody could cover the wall any more.
    for (const wall of walls) await wall.locator('main.dark').waitFor({ timeout: 5000 });
    const missing = await app.page.evaluate(async (names) => {
      const kept = await Promise.all(
        names.map((name) =>
          fetch(`/${name}`).then(
            () => '',
            () => name,
          ),
        ),
      );
      return kept.filter(Boolean);
    }, names);
    expect(missing).toEqual([]);
  });

  test('gives up the port', async () => {
    await app.stopHost();
    const server = createServer().listen(47321, '127.0.0.1');
    await once(server, 'listening');
    expect(server.listening).toBe(true);
    server.close();
  });
});

// Where Electron's program is, it would rightly be started instead.
const hasElectron = findElectron() !== undefined;

describe.skipIf(hasElectron || process.platform !== 'linux')('npm start with a screen', () => {
  beforeAll(() => app.stopHost());

  // A browser of the name looked for first, which notes its arguments and does as the test says.
  const startWith = async (browser: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'bang-vang-start-'));
    const program = join(folder, 'google-chrome-stable');
    writeFileSync(program, `#!/bin/sh\necho "$@" > '${folder}/arguments'\n${browser}\n`);
    chmodSync(program, 0o755);
    const PATH = folder + delimiter + (process.env['PATH'] ?? '');
    const env = { ...process.env, PATH, DISPLAY: ':0', BANG_VANG_DATA: join(folder, 'data') };
    const child = spawn(process.execPath, [launcher], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const spoken: string[] = [];
    child.stdout.on('data', (text: Buffer) => spoken.push(text.toString()));
    await expect.poll(() => readFileSync(join(folder, 'arguments'), 'utf8'), { timeout: 10_000 }).toContain('--app');
    const given = readFileSync(join(folder, 'arguments'), 'utf8');
    return { child, folder, given, spoken: () => spoken.join('') };
  };

  test('says in one line that Electron is not here, opens a window of its own, and ends after it', async () => {
    const { child, folder, given, spoken } = await startWith('sleep 1');
    expect(given).toMatch(/--app=http:\/\/127\.0\.0\.1:47321\/#ticket=\S+/u);
    expect(given).toContain(`--user-data-dir=${join(folder, 'data', 'browser')}`);
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    expect(spoken().trim().split('\n')).toHaveLength(1);
    expect(spoken()).not.toContain('ticket');
    rmSync(folder, { recursive: true });
  });

  test('prints the address when the browser cannot start', async () => {
    const { child, folder, spoken } = await startWith('exit 1');
    await expect.poll(spoken, { timeout: 10_000 }).toContain('http://127.0.0.1:47321/#ticket=');
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true });
  });
});
