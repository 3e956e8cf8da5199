import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumFlags } from '#build/bench/chromium.ts';
import { buildPage } from '#build/build-page.mjs';
import { findBrowser } from '#build/find-tools.mjs';
import type { Bridge } from '#bridge/contract.ts';
import { packMessage, unpackMessage } from '#bridge/wire.ts';
import { answerCall } from '#electron/serve-bridge.ts';
import { bridgeOn } from '#test/worlds/host.ts';
import type { Told } from './told.ts';

const page = fileURLToPath(new URL('page.html', import.meta.url));
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** A laptop whose browser can be killed, whole tree at once, while its host and this test live on. */
export interface Laptop {
  /** Opens the browser on the profile that the last kill left; `onTold` hears everything that the page says. */
  start(folder: string, onTold: (told: Told) => void): void;
  /** SIGKILL to every process of the browser; resolves when the last is gone. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the page once and serves it, with the bridge of a host, to one browser after another. */
export async function openLaptop(): Promise<Laptop> {
  const built = await buildPage(page);
  // One host outlives every browser: what one left on its way is done before the next one asks.
  const bridges = new Map<string, Bridge>();
  let bridge: Bridge | undefined;
  let tell: (told: Told) => void = () => undefined;
  let browser: ChildProcess | undefined;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/told') {
      tell(JSON.parse((await bodyOf(request)).toString('utf8')) as Told);
      response.end();
    } else if (pathname.startsWith('/bridge/') && bridge) {
      const asked = unpackMessage(await bodyOf(request));
      response.end(packMessage(await answerCall(bridge, pathname.slice('/bridge/'.length), asked)));
    } else {
      const file = await readFile(join(built, pathname)).catch(() => undefined);
      response.writeHead(file ? 200 : 404, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' });
      response.end(file);
    }
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((reason: unknown) => {
      // A browser that is killed in the middle of a sentence never said it.
      if (request.complete) throw reason;
    });
  });
  const port = await listen(server);
  const kill = async (): Promise<void> => {
    const killed = browser;
    browser = undefined;
    tell = () => undefined;
    if (killed?.pid === undefined) return;
    const ended = killed.exitCode === null && killed.signalCode === null ? once(killed, 'exit') : undefined;
    // The minus: the whole group, every helper process with its pipes to the disk.
    process.kill(-killed.pid, 'SIGKILL');
    await ended;
    while (await runs(killed.pid)) await new Promise((later) => setTimeout(later, 5));
  };
  return {
    kill,
    start: (folder, onTold) => {
      bridge = bridges.get(folder) ?? bridgeOn(folder);
      bridges.set(folder, bridge);
      tell = onTold;
      browser = spawn(
        findBrowser() ?? 'chromium',
        [
          ...chromiumFlags,
          '--headless=new',
          '--disable-gpu',
          '--disable-sync',
          '--no-default-browser-check',
          `--user-data-dir=${join(folder, 'profile')}`,
          `http://127.0.0.1:${port}/page.html`,
        ],
        { detached: true, stdio: 'ignore' },
      );
    },
    close: async () => {
      await kill();
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Whether any process of a group still runs: a helper may outlive the browser by a moment. One that only waits to be
 * buried holds no file any more, and some systems bury slowly.
 */
async function runs(group: number): Promise<boolean> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const stats = await Promise.all(numbers.map((number) => readFile(`/proc/${number}/stat`, 'utf8').catch(() => '')));
  return stats.some((stat) => {
    const [state, , processGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(processGroup) === group && state !== 'Z' && state !== 'X';
  });
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}
