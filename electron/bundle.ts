import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { headersOf } from './csp.ts';

/** One answer from the built pages, the same whichever host gives it. */
export interface BundleAnswer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Reads the built page, script, font or picture that an address asks for; anything outside the bundle is not there. */
export async function readFromBundle(folder: string, pathname: string): Promise<BundleAnswer> {
  const path = pathInBundle(folder, pathname);
  const contentType = path === undefined ? undefined : contentTypeByExtension[extname(path)];
  if (path === undefined || contentType === undefined) return notThere;
  try {
    const body = new Uint8Array(await readFile(path));
    return { status: 200, headers: headersOf(contentType, isNamedByContent(path, folder) ? 'forever' : 'never'), body };
  } catch {
    return notThere;
  }
}

/** The file that an address names, or undefined when the address tries to leave the folder. */
export function pathInBundle(folder: string, pathname: string): string | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // A backslash or a colon is a separator or a drive on Windows only; nothing we build has either in its name.
  if (/[\0\\:]/.test(plain)) return undefined;
  const root = resolve(folder);
  const path = resolve(join(root, plain === '/' ? 'index.html' : plain));
  return path.startsWith(root + sep) ? path : undefined;
}

// Vite writes the content's hash into every name under assets/, so those never change and may be kept for good. That
// is also what lets a page go on after its host died: see preloadChunks in bridge/browser-client.ts.
const isNamedByContent = (path: string, folder: string): boolean =>
  path.startsWith(join(resolve(folder), 'assets') + sep);

const contentTypeByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.icc': 'application/vnd.iccprofile',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
};

const notThere: BundleAnswer = {
  status: 404,
  headers: headersOf('text/plain; charset=utf-8', 'never'),
  body: new TextEncoder().encode('Not found'),
};
