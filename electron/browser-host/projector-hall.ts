import type { ChildProcess } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ProjectorPlace } from '#bridge/contract.ts';
import { readFromBundle } from '../bundle.ts';
import { headersOf } from '../csp.ts';
import { turnOf, type Projector, type ProjectorFeed } from '../projector.ts';
import type { Door } from './door.ts';
import { plain, readText, refuseStrangers, Refusal } from './request.ts';

/** What the browser host serves under the projector's name, localhost: its page, and what was sent to the wall. */
export interface Hall {
  readonly bundle: string;
  readonly feed: ProjectorFeed;
  /** Another door than the council's: its token opens the wall, and never the bridge. */
  readonly door: Door;
}

/** Answers the projector's page: the built page, its token for its ticket, and with that token what is on the wall. */
export async function answerHall(
  { bundle, feed, door }: Hall,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
): Promise<void> {
  const url = refuseStrangers(request, `localhost:${port}`);
  if (request.method === 'POST') {
    if (url.pathname !== '/host/session') throw new Refusal(404, 'Not found');
    if (!door.redeem(await readText(request))) throw new Refusal(401, 'This ticket was used, or never ours');
    response.writeHead(200, plain).end(door.token);
    return;
  }
  if (url.pathname === '/facts') return answerFacts({ feed, door }, request, response, url);
  const { status, headers, body } = await readFromBundle(bundle, url.pathname);
  response
    .writeHead(status, { ...headers, 'content-length': body.byteLength })
    .end(request.method === 'HEAD' ? undefined : body);
}

async function answerFacts(
  { feed, door }: Pick<Hall, 'feed' | 'door'>,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const token = request.headers['x-bang-vang-token'];
  if (!door.admits(typeof token === 'string' ? token : undefined))
    throw new Refusal(401, 'Not the token of this start');
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const sent = await feed.next(turnOf(url), gone.signal);
  response.writeHead(200, headersOf('application/json; charset=utf-8', 'never')).end(JSON.stringify(sent));
}

interface HallWindow {
  readonly feed: ProjectorFeed;
  readonly door: Door;
  /** The address of the projector's page with a ticket in it. */
  readonly address: (ticket: string) => string;
  /** Opens a window of its own at an address; undefined where there is no screen or no browser. */
  readonly open: ((address: string) => ChildProcess) | undefined;
  readonly say: (line: string) => void;
}

/** The wall in a browser: a window of its own, with a profile of its own; where none can be opened, its address. */
export function hallWindow({ feed, door, address, open, say }: HallWindow): Projector {
  let child: ChildProcess | undefined;
  let waitsAt: string | undefined;
  const give = (): void => {
    waitsAt = address(door.newTicket());
    say(`Màn chiếu: ${waitsAt}`);
  };
  const find = (): ProjectorPlace => {
    // Whoever watches has used the address up.
    if (feed.isWatched()) waitsAt = undefined;
    if (feed.isWatched() || child) return { type: 'window' };
    return waitsAt === undefined ? { type: 'closed' } : { type: 'waits-at', address: waitsAt };
  };
  return {
    show: (projected) => {
      feed.send(projected);
      if (projected.view.kind === 'blank' || find().type !== 'closed') return;
      if (open === undefined) return give();
      const opened = open(address(door.newTicket()));
      child = opened;
      const failed = (): void => {
        child = undefined;
        give();
      };
      opened.once('error', failed);
      opened.once('exit', (code) => (code === 0 || code === null ? (child = undefined) : failed()));
    },
    find,
    close: () => {
      feed.send({ language: 'vi', view: { kind: 'blank' } });
      child?.kill();
      child = undefined;
      waitsAt = undefined;
    },
  };
}
