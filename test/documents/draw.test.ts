import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDrawer } from '#documents/draw.ts';
import type { DrawAnswer, DrawRequest } from '#documents/worker-messages.ts';
import { sampleCountRecord } from './sample-facts.ts';

/** A worker played by the test: it keeps what it was asked and answers when told. */
class PlayedWorker extends EventTarget {
  static all: PlayedWorker[] = [];
  readonly asked: DrawRequest[] = [];
  ended = false;
  constructor() {
    super();
    PlayedWorker.all.push(this);
  }
  postMessage(request: DrawRequest): void {
    this.asked.push(structuredClone(request));
  }
  terminate(): void {
    this.ended = true;
  }
  answer(answer: DrawAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

const drawer = () => createDrawer(() => new PlayedWorker() as unknown as Worker);
const bytes = new Uint8Array([37, 80, 68, 70]);

beforeEach(() => {
  PlayedWorker.all = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('a paper is asked for by its facts, tells its progress and comes back', async () => {
  const steps: number[] = [];
  const facts = sampleCountRecord();
  const drawn = drawer().draw(facts, (share) => steps.push(share));
  const [worker] = PlayedWorker.all;
  expect(worker?.asked).toEqual([{ job: 1, kind: 'count-record', facts }]);
  worker?.answer({ job: 1, type: 'progress', share: 0.5 });
  worker?.answer({ job: 1, type: 'done', bytes, anchors: [] });
  expect(await drawn).toEqual({ ok: true, value: { bytes, anchors: [] } });
  expect(steps).toEqual([0.5]);
});

test('to cancel ends the worker, and the next paper gets a fresh one', async () => {
  const papers = drawer();
  const given = papers.draw(sampleCountRecord());
  papers.cancel();
  expect(await given).toEqual({ ok: false, error: { type: 'cancelled' } });
  expect(PlayedWorker.all[0]?.ended).toBe(true);
  const next = papers.draw(sampleCountRecord());
  PlayedWorker.all[1]?.answer({ job: 2, type: 'done', bytes, anchors: [] });
  expect((await next).ok).toBe(true);
});

test('a worker silent for a minute is ended and reported; one that still speaks is not', async () => {
  const drawn = drawer().draw(sampleCountRecord());
  vi.advanceTimersByTime(59_000);
  PlayedWorker.all[0]?.answer({ job: 1, type: 'progress', share: 0.1 });
  vi.advanceTimersByTime(59_000);
  expect(PlayedWorker.all[0]?.ended).toBe(false);
  vi.advanceTimersByTime(2_000);
  expect(await drawn).toEqual({ ok: false, error: { type: 'worker-silent' } });
  expect(PlayedWorker.all[0]?.ended).toBe(true);
});

test('a worker that dies fails every paper it was drawing', async () => {
  const papers = drawer();
  const both = [papers.draw(sampleCountRecord()), papers.draw(sampleCountRecord())];
  PlayedWorker.all[0]?.dispatchEvent(new Event('error'));
  expect((await Promise.all(both)).map((result) => !result.ok && result.error.type)).toEqual([
    'worker-failed',
    'worker-failed',
  ]);
});

test('missing characters come back as they were found', async () => {
  const drawn = drawer().draw(sampleCountRecord());
  PlayedWorker.all[0]?.answer({ job: 1, type: 'failed', failure: { type: 'glyphs-missing', codePoints: [0x2610] } });
  expect(await drawn).toEqual({ ok: false, error: { type: 'glyphs-missing', codePoints: [0x2610] } });
});
