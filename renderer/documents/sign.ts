import { err, ok, type Result } from '#domain/result.ts';
import { silenceAlarm } from './silence.ts';
import type { SignedPaper, SignFailure, SignRequest } from './signing.ts';
import type { SigningAnswer, SigningRequest } from './signing-messages.ts';
import type { Known, PaperReport } from './verify.ts';

export type { SignFailure } from './signing.ts';

/** The worker did not answer: it failed or was silent for a minute, as a damaged file can make it. */
export interface WorkerFailure {
  readonly type: 'worker-failed' | 'worker-silent';
}

/** Signs a paper away from the window, in a worker that lives for this one signature. */
export async function signInWorker(
  request: Omit<SignRequest, 'font'>,
): Promise<Result<SignedPaper, SignFailure | WorkerFailure>> {
  const answered = await ask({ type: 'sign', ...request });
  if (!answered.ok) return answered;
  return answered.value.type === 'signed' ? answered.value.result : err({ type: 'worker-failed' });
}

/** Verifies a paper away from the window; a file made to send readers in circles ends with its worker. */
export async function verifyInWorker(
  bytes: Uint8Array,
  known: Known = {},
): Promise<Result<PaperReport, WorkerFailure>> {
  const answered = await ask({ type: 'verify', bytes, known });
  if (!answered.ok) return answered;
  return answered.value.type === 'verified' ? ok(answered.value.report) : err({ type: 'worker-failed' });
}

function ask(request: SigningRequest): Promise<Result<SigningAnswer, WorkerFailure>> {
  const worker = new Worker(new URL('./signing-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((settle) => {
    const end = (result: Result<SigningAnswer, WorkerFailure>): void => {
      alarm.stop();
      worker.terminate();
      settle(result);
    };
    const alarm = silenceAlarm(() => end(err({ type: 'worker-silent' })));
    worker.addEventListener('message', (event: MessageEvent<SigningAnswer>) => end(ok(event.data)));
    worker.addEventListener('error', () => end(err({ type: 'worker-failed' })));
    alarm.restart();
    worker.postMessage(request);
  });
}
