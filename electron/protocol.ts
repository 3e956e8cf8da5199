import type { CustomScheme, Protocol } from 'electron';
import { readFromBundle } from './bundle.ts';
import { headersOf } from './csp.ts';

/** Where the application's own page lives under Electron. */
export const pageAddress = 'app://bang-vang/';

/**
 * Whether an address is our own page. Protocol and host are compared, never `.origin`, which is the text "null" for
 * every custom scheme; and never by searching in the text, which `https://x/?app://bang-vang/` would pass.
 */
export function isOurPage(address: string): boolean {
  const url = parseAddress(address);
  return url !== null && url.protocol === 'app:' && url.host === 'bang-vang' && url.username === '' && url.port === '';
}

/** What the scheme may do: behave like https (storage, workers, fetch), and nothing beyond it. */
export const ourScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Serves the built pages at `app://bang-vang/`. */
export const serveBundle = (protocol: Pick<Protocol, 'handle'>, folder: string): void =>
  protocol.handle('app', (request) => answerFromBundle(folder, request));

/** Answers one request of the window. `app://man-chieu`, kept for the projector, is nobody's address yet. */
export async function answerFromBundle(folder: string, request: Request): Promise<Response> {
  if (!isOurPage(request.url)) return new Response('Not found', { status: 404, headers: refusal });
  if (request.method !== 'GET') return new Response('Only GET', { status: 405, headers: refusal });
  const { status, headers, body } = await readFromBundle(folder, new URL(request.url).pathname);
  return new Response(body, { status, headers });
}

const refusal = headersOf('text/plain; charset=utf-8', 'never');

function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
