import type { DeedType } from '#domain/deeds.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tell } from './change.ts';
import type { Desk } from './desk.ts';
import type { IntakeAnswer, IntakeRequest } from './intake-messages.ts';
import type { EntryName } from './journal.ts';
import type { PlannedList } from './register-intake.ts';
import { lastEntry } from './undo.ts';
import { beginWrite } from './writes.ts';

/** A list that is being taken in away from the window. */
export interface RunningIntake {
  /** The entry it became, or why it is none. */
  readonly done: Promise<Result<EntryName, Refusal>>;
  /** Ends it: nothing of the list was taken in, unless it had come onto the disk just before. */
  stop(this: void): void;
}

/** What the journal calls a list that came in. */
const lists: readonly string[] = ['register-imported', 'nominations-imported'] satisfies readonly DeedType[];

/** Takes a planned list in by a worker with its own database connection; this window's followers hear of the entry. */
export function runIntake(desk: Desk, list: PlannedList, onRows: (written: number) => void): RunningIntake {
  let stop = (): void => undefined;
  const done = new Promise<IntakeAnswer | 'stopped' | 'failed'>((settle) => {
    const worker = new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' });
    const end = (with_: IntakeAnswer | 'stopped' | 'failed'): void => {
      worker.terminate();
      settle(with_);
    };
    stop = () => end('stopped');
    worker.addEventListener('message', ({ data }: MessageEvent<IntakeAnswer>) => {
      if (data.type === 'progress') onRows(data.written);
      else end(data);
    });
    worker.addEventListener('error', () => end('failed'));
    const { db, actor, appVersion, clock } = desk;
    worker.postMessage({ database: db.name, actor, appVersion, at: clock(), list } satisfies IntakeRequest);
  });
  return { done: settled(desk, done), stop: () => stop() };
}

async function settled(
  { db }: Desk,
  done: Promise<IntakeAnswer | 'stopped' | 'failed'>,
): Promise<Result<EntryName, Refusal>> {
  if (!db.mayWrite) return err({ type: 'read-only' });
  const before = await lastEntry(db);
  const finished = beginWrite();
  try {
    const answered = await done;
    if (typeof answered === 'object' && answered.type === 'done' && !answered.result.ok) return answered.result;
    // The last moment may have come before the end of the worker: what the journal says is what happened.
    const name = await lastEntry(db);
    const isNew = name !== undefined && name.counter > (before?.counter ?? 0);
    const entry = isNew ? await db.journal.get([name.replica, name.counter]) : undefined;
    if (!name || !entry || !lists.includes(entry.type)) {
      return err({ type: answered === 'stopped' ? 'intake-stopped' : 'intake-failed' });
    }
    tell(db, { ...name, type: entry.type, at: entry.at, files: [] });
    return ok(name);
  } finally {
    finished();
  }
}
