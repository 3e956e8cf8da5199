import { err, ok } from '#domain/result.ts';
import type { Bridge } from './contract.ts';
import { redeemTicket } from './ticket.ts';
import { packMessage, unpackMessage } from './wire.ts';

declare global {
  interface Window {
    /** The bridge as Electron's preload puts it there; absent in a browser. */
    readonly bangVangBridge?: Bridge;
  }
}

/**
 * The bridge of whichever host carries this page. Call it before the router looks at the address: the browser host's
 * ticket is in the fragment and is taken out here (see [Note: How the page comes by its token] in electron).
 */
export function connectBridge(): Bridge {
  if (window.bangVangBridge !== undefined) return window.bangVangBridge;
  session ??= redeemTicket(tokenKey);
  return {
    hostFacts: (request) => call('hostFacts', request),
    saveDocument: (request) => call('saveDocument', request).catch(hostIsGone),
    printDocument: (request) => call('printDocument', request).catch(hostIsGone),
    openMirror: (request) => call('openMirror', request).catch(diskIsGone),
    appendToMirror: (request) => call('appendToMirror', request).catch(diskIsGone),
    readMirror: (request) => call('readMirror', request).catch(diskIsGone),
    keepFile: (request) => call('keepFile', request).catch(diskIsGone),
    readKeptFile: (request) => call('readKeptFile', request).catch(diskIsGone),
    setMirrorAside: (request) => call('setMirrorAside', request).catch(diskIsGone),
    keepBackup: (request) => call('keepBackup', request).catch(diskIsGone),
    readKeptBackup: (request) => call('readKeptBackup', request).catch(diskIsGone),
    surveyDisk: (request) => call('surveyDisk', request).catch(diskIsGone),
    chooseDrive: (request) => call('chooseDrive', request).catch(diskIsGone),
    // A browser's window waits for nobody; a request that is never answered would only hold one of its few lines.
    awaitClosing: async () => err({ type: 'not-here' }),
    letClose: async () => ok(true),
    openedBackup: (request) => call('openedBackup', request).catch(nothingHanded),
    tryHost: (request) => call('tryHost', request).catch(diskIsGone),
    showOnProjector: (request) => call('showOnProjector', request).catch(projectorIsGone),
    findProjector: (request) => call('findProjector', request).catch(projectorIsGone),
    closeProjector: (request) => call('closeProjector', request).catch(projectorIsGone),
  };
}

/**
 * Tells whether papers can be written: false the moment the browser host is gone (the meeting itself goes on), true
 * when it is back. Electron's bridge cannot go without the page, so there this never speaks. Gives the way to stop.
 */
export function watchHost(listener: (answers: boolean) => void): () => void {
  if (window.bangVangBridge !== undefined) return () => undefined;
  const stop = new AbortController();
  void followPulse(listener, stop.signal);
  return () => stop.abort();
}

/**
 * Fetches everything the page may need later, once its first screen answers: after this a host that dies takes no
 * screen, worker or font with it. The browser keeps them because their names carry their content's hash.
 */
export async function preloadChunks(): Promise<void> {
  if (window.bangVangBridge !== undefined) return;
  try {
    const list: unknown = await (await fetch('/chunks.json')).json();
    if (!Array.isArray(list)) return;
    for (const path of list) await (await fetch(`/${String(path)}`)).arrayBuffer();
  } catch {
    // The host is gone already; watchHost says so, and what is not here will be missed where it is needed.
  }
}

let session: Promise<void> | undefined;
const tokenKey = 'bang-vang-token';

async function post(path: string, body: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<Response> {
  await session?.catch(() => undefined);
  const answer = await fetch(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream', 'x-bang-vang-token': localStorage.getItem(tokenKey) ?? '' },
    ...(signal && { signal }),
  });
  if (answer.status === 401) throw new HostIsGone();
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}

async function call<Method extends keyof Bridge>(
  method: Method,
  request: Parameters<Bridge[Method]>[0],
): Promise<Awaited<ReturnType<Bridge[Method]>>> {
  const answer = await post(`/bridge/${method}`, packMessage(request)).catch((error: unknown) => {
    // fetch throws a TypeError, and nothing else, when nobody answers.
    throw error instanceof TypeError ? new HostIsGone() : error;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the host answers by the same contract, compiled
  return unpackMessage(new Uint8Array(await answer.arrayBuffer())) as Awaited<ReturnType<Bridge[Method]>>;
}

class HostIsGone extends Error {}

const hostIsGone = (error: unknown) => err({ type: 'write-failed' as const, detail: detailOf(error) });
const diskIsGone = (error: unknown) => err({ type: 'disk-failed' as const, detail: detailOf(error) });

function detailOf(error: unknown): string {
  if (!(error instanceof HostIsGone)) throw error;
  return 'Bảng Vàng đã dừng ngoài cửa sổ này; hãy mở lại. / The program behind this window has stopped; start it again.';
}

// A host that is gone has nothing to hand over, and watchHost tells that it is gone.
function nothingHanded(error: unknown) {
  if (!(error instanceof HostIsGone)) throw error;
  return ok(null);
}

// The wall hears of it by itself: it goes dark when its host no longer answers.
function projectorIsGone(error: unknown) {
  if (!(error instanceof HostIsGone)) throw error;
  return err({ type: 'host-gone' as const });
}

async function followPulse(listener: (answers: boolean) => void, stop: AbortSignal): Promise<void> {
  let answered = true;
  const tell = (answers: boolean): void => {
    if (answers !== answered && !stop.aborted) listener((answered = answers));
  };
  while (!stop.aborted) {
    try {
      const pulse = await post('/host/pulse', new Uint8Array(), stop);
      tell(true);
      await untilItEnds(pulse);
    } catch {
      // Gone, or not ours any more: told below, and asked again until the launcher is back.
    }
    tell(false);
    await new Promise((again) => setTimeout(again, 2000));
  }
}

async function untilItEnds(pulse: Response): Promise<void> {
  const reader = pulse.body?.getReader();
  for (let beat = await reader?.read(); beat?.done === false; beat = await reader?.read());
}
