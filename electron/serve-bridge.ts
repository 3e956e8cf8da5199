import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { bridgeMethods, type Bridge } from '#bridge/contract.ts';
import { bridgeRequests } from './bridge-requests.ts';
import { bridgeChannel } from './bridge-channel.ts';
import { isOurPage } from './protocol.ts';

/** Answers the page's calls; a caller that is not our page, or not its top frame, is refused before it is read. */
export function serveBridge(ipc: Pick<IpcMain, 'handle'>, bridge: Bridge): void {
  for (const method of bridgeMethods) {
    ipc.handle(bridgeChannel(method), (event, request: unknown) => {
      refuseStrangers(event);
      return answerCall(bridge, method, request);
    });
  }
}

/** Answers one call of either host; what the page sent is parsed here, once, and trusted inside. */
export async function answerCall(bridge: Bridge, method: string, request: unknown): Promise<unknown> {
  if (!isBridgeMethod(method)) throw new RefusedCall(`The bridge has no method ${JSON.stringify(method)}`);
  const parsed = bridgeRequests[method].safeParse(request);
  if (!parsed.success) throw new RefusedCall(`A malformed request for ${method}: ${reasons(parsed.error.issues)}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- bridgeRequests pairs them; a loop cannot
  const answer = bridge[method] as (request: unknown) => Promise<unknown>;
  return answer(parsed.data);
}

/** A call that our own page would never make: the sign of a stranger or of a defect, so it throws. */
export class RefusedCall extends Error {}

const isBridgeMethod = (method: string): method is keyof Bridge => bridgeMethods.some((known) => known === method);

const reasons = (issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string =>
  issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');

// Checking the sender's frame is not ceremony: Electron's advisory GHSA-mq8j-3h7h-p8g7 prescribes it, for a frame may
// be gone or have changed its address between the call and its answer.
function refuseStrangers(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): void {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null || !isOurPage(frame.url)) {
    throw new RefusedCall(`A call from ${frame?.url ?? 'a frame that is gone'} was refused`);
  }
}
