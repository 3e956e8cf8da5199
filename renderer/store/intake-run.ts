import type { DeedType } from '#domain/deeds.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tell } from './change.ts';
import type { Commit, CouncilDatabase } from './database.ts';
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

/** How the worker ended. */
type Ended =
  Extract<IntakeAnswer, { readonly type: 'done' }> | { readonly type: 'stopped' } | { readonly type: 'failed' };

/** Takes a planned list in by a worker with its own database connection; this window's followers hear of the entry. */
export function runIntake(desk: Desk, list: PlannedList, onRows: (written: number) => void): RunningIntake {
  let stopped = false;
  let stop = (): void => {
    stopped = true;
  };
  const run = async (): Promise<Result<EntryName, Refusal>> => {
    const { db } = desk;
    if (!db.mayWrite) return err({ type: 'read-only' });
    const before = await lastEntry(db);
    if (stopped) return err({ type: 'intake-stopped' });
    const ended = await inWorker(desk, list, onRows, (way) => {
      stop = way;
    });
    if (ended.type === 'done') {
      if (!ended.result.ok) return ended.result;
      const commit = ended.commits.at(-1);
      if (!commit) return err({ type: 'intake-failed' });
      tell(db, commit);
      return ok({ replica: commit.replica, counter: commit.counter });
    }
    // The last moment may have come before the end of the worker: what the journal says is what happened.
    const late = await lateEntry(db, before);
    if (!late) return err({ type: ended.type === 'stopped' ? 'intake-stopped' : 'intake-failed' });
    tell(db, late);
    return ok({ replica: late.replica, counter: late.counter });
  };
  return { done: run(), stop: () => stop() };
}

function inWorker(
  { db, actor, appVersion, clock }: Desk,
  list: PlannedList,
  onRows: (written: number) => void,
  onStart: (stop: () => void) => void,
): Promise<Ended> {
  return new Promise((settle) => {
    const worker = new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' });
    // Every helping is a write of its own to whoever watches for one that never answers.
    let written = beginWrite();
    const end = (how: Ended): void => {
      written();
      worker.terminate();
      settle(how);
    };
    onStart(() => end({ type: 'stopped' }));
    worker.addEventListener('message', ({ data }: MessageEvent<IntakeAnswer>) => {
      if (data.type === 'done') return end(data);
      written();
      written = beginWrite();
      onRows(data.written);
    });
    worker.addEventListener('error', () => end({ type: 'failed' }));
    worker.postMessage({ database: db.name, actor, appVersion, at: clock(), list } satisfies IntakeRequest);
  });
}

async function lateEntry(db: CouncilDatabase, before: EntryName | undefined): Promise<NonNullable<Commit> | undefined> {
  const name = await lastEntry(db);
  if (!name || name.counter <= (before?.counter ?? 0)) return undefined;
  const entry = await db.journal.get([name.replica, name.counter]);
  return entry && lists.includes(entry.type) ? { ...name, type: entry.type, at: entry.at, files: [] } : undefined;
}
