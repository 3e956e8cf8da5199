import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { DrawnPaper } from './render.ts';
import { silenceAlarm } from './silence.ts';
import type { DrawAnswer, DrawFailure, DrawRequest } from './worker-messages.ts';

export type { DrawFailure } from './worker-messages.ts';
export type { DrawnPaper } from './render.ts';

/** Draws papers away from the window, one after another. */
export interface Drawer {
  /** Draws a paper; progress runs from 0 to 1. */
  draw(facts: DrawnFacts, onProgress?: (share: number) => void): Promise<Result<DrawnPaper, DrawFailure>>;
  /** Gives up every paper asked for; the next one gets a fresh worker. */
  cancel(): void;
}

interface Waiting {
  readonly onProgress: (share: number) => void;
  readonly settle: (result: Result<DrawnPaper, DrawFailure>) => void;
}

/** Opens a drawer; the worker starts with the first paper. Tests hand in a worker of their own. */
export function createDrawer(startWorker: () => Worker = startDrawingWorker): Drawer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let jobs = 0;
  const alarm = silenceAlarm(() => end({ type: 'worker-silent' }));

  /** Layout cannot be interrupted: to stop it is to end the worker. */
  const end = (failure: DrawFailure): void => {
    worker?.terminate();
    worker = undefined;
    const given = [...waiting.values()];
    waiting.clear();
    alarm.stop();
    for (const { settle } of given) settle(err(failure));
  };
  const hear = (answer: DrawAnswer): void => {
    const job = waiting.get(answer.job);
    if (answer.type === 'progress') job?.onProgress(answer.share);
    else {
      waiting.delete(answer.job);
      job?.settle(answer.type === 'done' ? ok({ bytes: answer.bytes, anchors: answer.anchors }) : err(answer.failure));
    }
    if (waiting.size > 0) alarm.restart();
    else alarm.stop();
  };
  const ready = (): Worker => {
    if (worker) return worker;
    const started = startWorker();
    started.addEventListener('message', (event: MessageEvent<DrawAnswer>) => hear(event.data));
    started.addEventListener('error', (event) => end({ type: 'worker-failed', message: event.message || 'worker' }));
    worker = started;
    return started;
  };

  return {
    draw: (facts, onProgress = () => undefined) =>
      new Promise((settle) => {
        jobs += 1;
        waiting.set(jobs, { onProgress, settle });
        ready().postMessage({ job: jobs, kind: facts.kind, facts } satisfies DrawRequest);
        alarm.restart();
      }),
    cancel: () => end({ type: 'cancelled' }),
  };
}

const startDrawingWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
