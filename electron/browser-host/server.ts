import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Bridge } from '#bridge/contract.ts';
import { packMessage, unpackMessage } from '#bridge/wire.ts';
import { largestBackup } from '../bridge-requests.ts';
import { readFromBundle } from '../bundle.ts';
import { headersOf } from '../csp.ts';
import type { HandedFile } from '../handed-file.ts';
import { answerCall, RefusedCall } from '../serve-bridge.ts';
import { proofOf, type Door } from './door.ts';
import { answerHall, type Hall } from './projector-hall.ts';
import { plain, portOf, readBody, readText, refuseStrangers, Refusal } from './request.ts';

/** What the browser host serves. */
export interface Served {
  readonly bundle: string;
  readonly bridge: Bridge;
  readonly door: Door;
  /** What the projector's page is given, under a name of its own. */
  readonly hall: Hall;
  /** How many windows are open just now; told at every change. */
  readonly onWindows?: (open: number) => void;
  /** A later start of the same person wants this file opened. */
  readonly onHanded?: HandedFile['offer'];
}

/** The server of the browser host: the built pages by GET, the bridge by POST, to nobody but our own page. */
export function hostServer({ bundle, bridge, door, hall, onWindows, onHanded }: Served): Server {
  let windows = 0;
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const [status, text] = error instanceof Refusal ? [error.status, error.message] : [500, 'The host failed'];
      // What is left of a refused body is not read: the connection ends with the answer.
      response.writeHead(status, { ...plain, connection: 'close' }).end(text);
    });
  });
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const port = portOf(server);
    if (request.headers.host === `localhost:${port}`) return answerHall(hall, request, response, port);
    const url = refuseStrangers(request, `127.0.0.1:${port}`);
    if (request.method === 'GET' || request.method === 'HEAD') {
      const { status, headers, body } = await readFromBundle(bundle, url.pathname);
      response
        .writeHead(status, { ...headers, 'content-length': body.byteLength })
        .end(request.method === 'HEAD' ? undefined : body);
      return;
    }
    if (url.pathname === '/host/proof') {
      response.writeHead(200, plain).end(proofOf(door.token, await readText(request)));
      return;
    }
    if (url.pathname === '/host/session') {
      if (!door.redeem(await readText(request))) throw new Refusal(401, 'This ticket was used, or never ours');
      response.writeHead(200, plain).end(door.token);
      return;
    }
    const token = request.headers['x-bang-vang-token'];
    if (!door.admits(typeof token === 'string' ? token : undefined))
      throw new Refusal(401, 'Not the token of this start');
    if (url.pathname === '/host/ticket') await giveTicket(request, response);
    else if (url.pathname === '/host/pulse') holdPulse(response);
    else if (url.pathname.startsWith('/bridge/'))
      await answerBridge(request, response, url.pathname.slice('/bridge/'.length));
    else throw new Refusal(404, 'Not found');
  }

  // A launcher may name a file to be opened; a page may not, and every browser says that it is one.
  async function giveTicket(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const backup = await readText(request, longestPath);
    if (backup !== '' && request.headers['sec-fetch-site'] === undefined) onHanded?.([backup], '/');
    response.writeHead(200, plain).end(door.newTicket());
  }

  async function answerBridge(request: IncomingMessage, response: ServerResponse, method: string): Promise<void> {
    const body = await readBody(request, largestBackup + 64 * 1024);
    const call = unpack(body);
    const packed = packMessage(await answerCall(bridge, method, call).catch(refuseMalformed));
    response.writeHead(200, headersOf('application/octet-stream', 'never')).end(packed);
  }

  // The answer never ends: the page learns at once when we are gone, and we learn when it is.
  function holdPulse(response: ServerResponse): void {
    response.writeHead(200, plain).write('.');
    onWindows?.((windows += 1));
    response.once('close', () => onWindows?.((windows -= 1)));
  }
}

const longestPath = 32 * 1024;

function unpack(body: Buffer): unknown {
  try {
    return unpackMessage(body);
  } catch {
    throw new Refusal(400, 'Not a message of the bridge');
  }
}

function refuseMalformed(error: unknown): never {
  throw error instanceof RefusedCall ? new Refusal(400, error.message) : error;
}
