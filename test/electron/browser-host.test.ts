import { once } from 'node:events';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bridge } from '#bridge/contract.ts';
import { packMessage, unpackMessage } from '#bridge/wire.ts';
import { ok } from '#domain/result.ts';
import { bridgeOn } from '#test/worlds/host.ts';
import { openDoor, type Door } from '#electron/browser-host/door.ts';
import { leaveToken, removeToken, ticketFromNeighbour } from '#electron/browser-host/neighbour.ts';
import { pathInBundle } from '#electron/bundle.ts';
import { hostServer } from '#electron/browser-host/server.ts';
import { projectorFeed } from '#electron/projector.ts';

let folder: string;
let server: Server;
let door: Door;
let port: number;
let saved: string[];
let windows: number;
let handed: (readonly string[])[];

const bridge: Bridge = {
  ...bridgeOn('/nowhere'),
  hostFacts: async () => ok({ kind: 'browser', appVersion: '1.2.3' }),
  saveDocument: async ({ suggestedName, bytes }) => (
    saved.push(`${suggestedName} ${bytes.length}`),
    ok({ path: '/a' })
  ),
  printDocument: async () => ok({ path: '/a' }),
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bang-vang-server-'));
  await mkdir(join(folder, 'bundle', 'assets'), { recursive: true });
  await writeFile(join(folder, 'bundle', 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'bundle', 'assets', 'a-1.js'), 'export {}');
  await writeFile(join(folder, 'secret.json'), '{}');
  [door, saved, windows, handed] = [openDoor(), [], 0, []];
  server = hostServer({
    bundle: join(folder, 'bundle'),
    bridge,
    door,
    hall: { bundle: join(folder, 'projector'), feed: projectorFeed(), door: openDoor() },
    onWindows: (open) => (windows = open),
    onHanded: (words) => handed.push(words) > 0,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Uint8Array | string;
}

// Node's own request, not fetch: fetch would mend the paths and refuse to lie about Host and Origin.
function ask(path: string, { method = 'POST', headers = {}, body = '' }: Asked = {}) {
  const here = `127.0.0.1:${port}`;
  const ours = method === 'POST' ? { origin: `http://${here}`, 'x-bang-vang-token': door.token } : {};
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((answered, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host: here, ...ours, ...headers } });
    asked.once('response', async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response as AsyncIterable<Buffer>) parts.push(part);
      answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
    });
    asked.once('error', failed);
    asked.end(body);
  });
}

const paper = packMessage({ suggestedName: 'Biên bản.pdf', bytes: new Uint8Array(1000) });

describe('the bridge over HTTP', () => {
  test('answers our own page', async () => {
    const answer = await ask('/bridge/saveDocument', { body: paper });
    expect(unpackMessage(answer.body)).toEqual(ok({ path: '/a' }));
    expect(saved).toEqual(['Biên bản.pdf 1000']);
  });

  test.each<[string, number, Record<string, string>]>([
    ['without a token', 401, { 'x-bang-vang-token': '' }],
    ['with another token', 401, { 'x-bang-vang-token': 'A'.repeat(43) }],
    ['under a stranger’s name', 421, { host: 'evil.example' }],
    ['under the projector’s name', 421, { host: 'localhost:47321' }],
    ['under our name and another port', 421, { host: '127.0.0.1:1' }],
    ['from a stranger’s page', 403, { origin: 'https://evil.example' }],
    ['from another port of this machine', 403, { origin: 'http://127.0.0.1:1' }],
    ['from a page without an origin', 403, { origin: 'null' }],
  ])('is refused %s', async (_, status, headers) => {
    const answer = await ask('/bridge/saveDocument', { headers, body: paper });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(saved).toEqual([]);
  });

  test('is refused without an Origin, which every page sends', async () => {
    const asked = request({ host: '127.0.0.1', port, path: '/bridge/saveDocument', method: 'POST' });
    asked.setHeader('x-bang-vang-token', door.token);
    asked.end(paper);
    const [response] = (await once(asked, 'response')) as [{ statusCode: number }];
    expect(response.statusCode).toBe(403);
    expect(saved).toEqual([]);
  });

  test('is refused a body larger than any paper, announced or not', async () => {
    const announced = await ask('/bridge/saveDocument', { headers: { 'content-length': String(2 ** 31) } }).catch(
      (error: unknown) => error,
    );
    expect(announced).toMatchObject({ status: 413 });
    const name = 'x'.repeat(2000);
    expect((await ask('/host/session', { headers: { 'transfer-encoding': 'chunked' }, body: name })).status).toBe(413);
  });

  test('is refused what is no message, a malformed one and an unknown method', async () => {
    expect((await ask('/bridge/saveDocument', { body: 'hello' })).status).toBe(400);
    expect((await ask('/bridge/saveDocument', { body: packMessage({ suggestedName: 'a.exe' }) })).status).toBe(400);
    expect((await ask('/bridge/readFile', { body: packMessage({}) })).status).toBe(400);
    expect((await ask('/bridge/', { body: packMessage({}) })).status).toBe(400);
    expect((await ask('/elsewhere')).status).toBe(404);
    expect((await ask('/bridge/hostFacts', { method: 'PUT' })).status).toBe(405);
    expect((await ask('/bridge/hostFacts', { method: 'OPTIONS' })).status).toBe(405);
  });
});

describe('tickets', () => {
  test('are exchanged once for the token', async () => {
    const ticket = door.newTicket();
    const noToken = { 'x-bang-vang-token': '' };
    expect((await ask('/host/session', { body: ticket, headers: noToken })).body.toString()).toBe(door.token);
    expect((await ask('/host/session', { body: ticket, headers: noToken })).status).toBe(401);
    expect((await ask('/host/session', { body: '', headers: noToken })).status).toBe(401);
    expect((await ask('/host/ticket', { headers: noToken })).status).toBe(401);
  });

  test('are given to the same person’s next launcher and to nobody else’s', async () => {
    await leaveToken(join(folder, 'data'), door.token);
    const ticket = await ticketFromNeighbour(join(folder, 'data'), port);
    expect(door.redeem(ticket ?? '')).toBe(true);
    expect(await ticketFromNeighbour(join(folder, 'elsewhere'), port)).toBeUndefined();
    await removeToken(join(folder, 'data'));
    expect(await ticketFromNeighbour(join(folder, 'data'), port)).toBeUndefined();
  });

  test('come with the backup that the next launcher was started on; a page may name none', async () => {
    await leaveToken(join(folder, 'data'), door.token);
    await ticketFromNeighbour(join(folder, 'data'), port);
    expect(handed).toEqual([]);
    await ticketFromNeighbour(join(folder, 'data'), port, '/usb/Sao lưu.bangvang');
    expect(handed).toEqual([['/usb/Sao lưu.bangvang']]);
    const fromPage = { 'sec-fetch-site': 'same-origin' };
    expect((await ask('/host/ticket', { body: '/home/an.bangvang', headers: fromPage })).status).toBe(200);
    expect(handed).toHaveLength(1);
  });

  test('are not asked of a stranger on our port, who never sees the token', async () => {
    await leaveToken(join(folder, 'data'), openDoor().token);
    const seen: unknown[] = [];
    server.prependListener('request', (asked) => seen.push(asked.headers['x-bang-vang-token']));
    expect(await ticketFromNeighbour(join(folder, 'data'), port)).toBeUndefined();
    expect(seen).toEqual([undefined]);
  });

  test.skipIf(process.platform === 'win32')('the token lies where only its person can read it', async () => {
    await leaveToken(join(folder, 'data'), door.token);
    expect((await stat(join(folder, 'data', 'browser-host.token'))).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'data'))).mode & 0o077).toBe(0);
  });
});

describe('the pages', () => {
  test('come with their headers; what is named by its content may be kept, the page itself not', async () => {
    const page = await ask('/', { method: 'GET' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const script = await ask('/assets/a-1.js', { method: 'GET' });
    expect(script.headers['cache-control']).toContain('immutable');
    expect(script.headers['content-security-policy']).toBe(page.headers['content-security-policy']);
  });

  test.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/..%5csecret.json',
    '//etc/passwd',
    '/assets',
    '/%00',
    '/%',
  ])('%s is not there', async (path) => {
    const answer = await ask(path, { method: 'GET' });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('no address names a file outside the folder', () => {
    const outside = ['/..%2fbundle-of-others/a.js', '/%2e%2e%2fsecret.json', '/a/..%2f..%2f', '/C:/a.js', '/..%5ca.js'];
    expect(outside.map((path) => pathInBundle('/srv/bundle', path))).toEqual(outside.map(() => undefined));
    expect(pathInBundle('/srv/bundle', '/')).toBe(join('/srv/bundle', 'index.html'));
  });

  test('are refused under a stranger’s name, which may point here', async () => {
    expect((await ask('/', { method: 'GET', headers: { host: 'evil.example' } })).status).toBe(421);
  });
});

test('the host knows how many windows are open', async () => {
  const asked = request({ host: '127.0.0.1', port, path: '/host/pulse', method: 'POST' });
  asked.setHeader('origin', `http://127.0.0.1:${port}`);
  asked.setHeader('x-bang-vang-token', door.token);
  asked.end();
  await once(asked, 'response');
  expect(windows).toBe(1);
  asked.destroy();
  await expect.poll(() => windows).toBe(0);
});
