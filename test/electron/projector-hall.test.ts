import { EventEmitter, once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { ChildProcess } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packMessage } from '#bridge/wire.ts';
import type { Projected } from '#domain/projector/view.ts';
import { openDoor, type Door } from '#electron/browser-host/door.ts';
import { hallWindow } from '#electron/browser-host/projector-hall.ts';
import { hostServer } from '#electron/browser-host/server.ts';
import { projectorFeed, type ProjectorFeed, type Sent } from '#electron/projector.ts';
import { bridgeOn } from '#test/worlds/host.ts';

let folder: string;
let server: Server;
let port: number;
let door: Door;
let hallDoor: Door;
let feed: ProjectorFeed;

const meeting = { title: 'Phiên họp', council: 'Hội đồng', sample: false, rehearsal: false };
const conclusion: Projected = {
  language: 'vi',
  view: { kind: 'conclusion', meeting, lines: [], page: { number: 1, of: 1 } },
};
const blank: Projected = { language: 'vi', view: { kind: 'blank' } };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bang-vang-hall-'));
  for (const [bundle, text] of Object.entries({ council: 'council', hall: 'wall' })) {
    await mkdir(join(folder, bundle));
    await writeFile(join(folder, bundle, 'index.html'), text);
  }
  [door, hallDoor, feed] = [openDoor(), openDoor(), projectorFeed({ patience: 200, moment: 100 })];
  server = hostServer({
    bundle: join(folder, 'council'),
    bridge: bridgeOn('/nowhere'),
    door,
    hall: { bundle: join(folder, 'hall'), feed, door: hallDoor },
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

async function ask(
  path: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = '',
) {
  const asked = request({ host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers } });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [
    NodeJS.ReadableStream & { statusCode: number; headers: object },
  ];
  const parts: Buffer[] = [];
  for await (const part of response as AsyncIterable<Buffer>) parts.push(part);
  return { status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString() };
}

const facts = (token: string, after = -1) => ask(`/facts?after=${after}`, 'GET', { 'x-bang-vang-token': token });
const sentIn = (text: string): Sent => JSON.parse(text) as Sent;

describe('the projector’s page under its own name', () => {
  test('is another page than the council’s, under the same policy', async () => {
    const wall = await ask('/', 'GET', {});
    expect(wall).toMatchObject({ status: 200, text: 'wall' });
    expect(wall.headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
      'x-content-type-options': 'nosniff',
    });
    expect((await ask('/', 'GET', { host: `127.0.0.1:${port}` })).text).toBe('council');
  });

  test('exchanges its ticket once, and for a token of its own', async () => {
    const origin = { origin: `http://localhost:${port}` };
    const ticket = hallDoor.newTicket();
    expect(await ask('/host/session', 'POST', origin, ticket)).toMatchObject({ status: 200, text: hallDoor.token });
    expect((await ask('/host/session', 'POST', origin, ticket)).status).toBe(401);
    expect((await ask('/host/session', 'POST', origin, door.newTicket())).status).toBe(401);
    expect(hallDoor.token).not.toBe(door.token);
  });

  test('hears at once what is sent to the wall', async () => {
    expect(sentIn((await facts(hallDoor.token)).text).projected).toEqual(blank);
    const waiting = facts(hallDoor.token, 0);
    feed.send(conclusion);
    expect(sentIn((await waiting).text)).toEqual({ turn: 1, projected: conclusion });
  });

  test('hears that nothing changed, so that it knows its host is there', async () => {
    expect(sentIn((await facts(hallDoor.token, 0)).text)).toEqual({ turn: 0, projected: blank });
  });
});

describe('strangers', () => {
  test.each<[string, number, string, string, Record<string, string>]>([
    ['no token', 401, 'GET', '/facts', {}],
    ['a made-up token', 401, 'GET', '/facts', { 'x-bang-vang-token': 'A'.repeat(43) }],
    ['another site', 403, 'GET', '/facts', { origin: 'https://evil.example' }],
    ['the council’s own page', 403, 'POST', '/host/session', { origin: 'http://127.0.0.1:1' }],
    ['a post without an origin', 403, 'POST', '/host/session', {}],
    ['another method', 405, 'OPTIONS', '/facts', {}],
    ['a file outside its bundle', 404, 'GET', '/..%2fcouncil%2findex.html', {}],
  ])('%s gets nothing', async (_, status, method, path, headers) => {
    feed.send(conclusion);
    const answer = await ask(path, method, headers);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('Hội đồng');
    expect(answer.headers).toHaveProperty('content-security-policy');
  });

  test('the council’s token does not open the wall, nor the wall’s the bridge', async () => {
    expect((await facts(door.token)).status).toBe(401);
    const own = { 'x-bang-vang-token': hallDoor.token };
    const message = packMessage({});
    const there = { ...own, origin: `http://localhost:${port}` };
    expect((await ask('/bridge/hostFacts', 'POST', there, message)).status).toBe(404);
    const here = { ...own, host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` };
    expect((await ask('/bridge/hostFacts', 'POST', here, message)).status).toBe(401);
    expect((await ask('/facts', 'GET', { host: `127.0.0.1:${port}`, ...own })).status).toBe(404);
  });
});

describe('the window of the wall', () => {
  const wallWith = (open: ((address: string) => ChildProcess) | undefined) => {
    const said: string[] = [];
    const wall = hallWindow({
      feed,
      door: hallDoor,
      address: (ticket) => `http://localhost:47321/#ticket=${ticket}`,
      open,
      say: (line) => said.push(line),
    });
    return { wall, said };
  };

  test('opens with the first thing that can be seen, once, and is closed with its process', () => {
    const opened: string[] = [];
    const killed: unknown[] = [];
    const child = Object.assign(new EventEmitter(), { kill: () => killed.push('closed') });
    const { wall, said } = wallWith((address) => (opened.push(address), child as unknown as ChildProcess));
    wall.show(blank);
    expect([opened.length, wall.find()]).toEqual([0, { type: 'closed' }]);
    wall.show(conclusion);
    wall.show(conclusion);
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatch(/^http:\/\/localhost:47321\/#ticket=[\w-]+$/u);
    expect([wall.find(), said]).toEqual([{ type: 'window' }, []]);
    wall.close();
    expect([killed, wall.find()]).toEqual([['closed'], { type: 'closed' }]);
  });

  test('is an address where no window can be opened, until somebody has opened it', async () => {
    const { wall, said } = wallWith(undefined);
    wall.show(conclusion);
    const place = wall.find();
    expect(place).toMatchObject({ type: 'waits-at' });
    expect(said.join('')).toContain('#ticket=');
    const watching = feed.next(1);
    expect(wall.find()).toEqual({ type: 'window' });
    await watching;
    await expect.poll(() => wall.find()).toEqual({ type: 'closed' });
  });

  test('is an address, too, where the browser would not start', () => {
    const child = new EventEmitter();
    const { wall } = wallWith(() => child as unknown as ChildProcess);
    wall.show(conclusion);
    child.emit('exit', 1);
    expect(wall.find()).toMatchObject({ type: 'waits-at' });
  });

  test('leaves nothing on the wall when it is closed', async () => {
    const { wall } = wallWith(undefined);
    wall.show(conclusion);
    wall.close();
    expect((await feed.next(-1)).projected).toEqual(blank);
  });
});
