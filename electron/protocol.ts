import type { CustomScheme, Protocol } from 'electron';
import { readFromBundle } from './bundle.ts';
import { headersOf } from './csp.ts';
import { turnOf, type ProjectorFeed } from './projector.ts';

/** Where the application's own page lives under Electron. */
export const pageAddress = 'app://bang-vang/';

/** Where the projector's page lives: an origin of its own, so that nothing of the council's is in its reach. */
export const projectorAddress = 'app://man-chieu/';

/** Whether an address is our own page. */
export const isOurPage = (address: string): boolean => isPageAt('bang-vang', address);

/** Whether an address is the projector's page. */
export const isProjectorPage = (address: string): boolean => isPageAt('man-chieu', address);

// Protocol and host are compared, never `.origin`, which is the text "null" for every custom scheme; and never by
// searching in the text, which `https://x/?app://bang-vang/` would pass.
function isPageAt(host: string, address: string): boolean {
  const url = parseAddress(address);
  return url !== null && url.protocol === 'app:' && url.host === host && url.username === '' && url.port === '';
}

/** What the scheme may do: behave like https (storage, workers, fetch), and nothing beyond it. */
export const ourScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Serves the built pages at `app://bang-vang/`. */
export const serveBundle = (protocol: Pick<Protocol, 'handle'>, folder: string): void =>
  protocol.handle('app', (request) => answerFromBundle(folder, request));

/** Answers one request of the council's window, to which `app://man-chieu` is nobody's address. */
export async function answerFromBundle(folder: string, request: Request): Promise<Response> {
  if (!isOurPage(request.url)) return new Response('Not found', { status: 404, headers: refusal });
  if (request.method !== 'GET') return new Response('Only GET', { status: 405, headers: refusal });
  const { status, headers, body } = await readFromBundle(folder, new URL(request.url).pathname);
  return new Response(body, { status, headers });
}

/** Serves the projector's page, and to it alone what was sent to the wall, at `app://man-chieu/`. */
export const serveProjector = (protocol: Pick<Protocol, 'handle'>, folder: string, feed: ProjectorFeed): void =>
  protocol.handle('app', async (request) => {
    if (!isProjectorPage(request.url)) return new Response('Not found', { status: 404, headers: refusal });
    if (request.method !== 'GET') return new Response('Only GET', { status: 405, headers: refusal });
    const url = new URL(request.url);
    if (url.pathname === '/facts') {
      const sent = JSON.stringify(await feed.next(turnOf(url)));
      return new Response(sent, { headers: headersOf('application/json; charset=utf-8', 'never') });
    }
    const { status, headers, body } = await readFromBundle(folder, url.pathname);
    return new Response(body, { status, headers });
  });

const refusal = headersOf('text/plain; charset=utf-8', 'never');

function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
