import type { IncomingMessage, Server } from 'node:http';
import { headersOf } from '../csp.ts';

/** Why the host does not answer a request, as HTTP says it. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What an answer in plain words is sent with. */
export const plain = headersOf('text/plain; charset=utf-8', 'never');

// Host: a stranger's name may be made to point at 127.0.0.1, and then the browser believes our pages are the
// stranger's. Origin: any site may send a POST here, but only our page sends it under our name; every browser adds
// Origin to every POST, so a POST without one is refused too.
/** Gives the address that one of our own pages asks for, under the one name that it is served by; refuses all others. */
export function refuseStrangers(request: IncomingMessage, here: string): URL {
  if (request.headers.host !== here) throw new Refusal(421, 'Not our address');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead && request.method !== 'POST') throw new Refusal(405, 'Only GET and POST');
  const origin = request.headers.origin;
  if (origin === undefined ? !isRead : origin !== `http://${here}`) throw new Refusal(403, 'Not our page');
  try {
    return new URL(`http://${here}${request.url ?? ''}`);
  } catch {
    throw new Refusal(400, 'Not an address');
  }
}

/** The port on which a server listens. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server that listens has a port');
  return address.port;
}

/** A short body, such as a ticket. */
export const readText = async (request: IncomingMessage, most = 1024): Promise<string> =>
  (await readBody(request, most)).toString('utf8');

/** A whole body, or a refusal when it is larger than it may be. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new Refusal(413, 'Larger than any paper');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > most) throw new Refusal(413, 'Larger than any paper');
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
