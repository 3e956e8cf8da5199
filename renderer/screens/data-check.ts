import { useSyncExternalStore } from 'react';
import { gradeOf } from '#domain/invariants/data-finding.ts';
import type { Instant } from '#domain/time.ts';
import type { Desk } from '#store/desk.ts';
import { checkData, type CheckedData, type CheckPace } from '#store/invariants.ts';
import { useDesk } from './desk.tsx';

/** A check that came to its end. */
export interface DoneCheck extends CheckedData {
  readonly at: Instant;
}

/** How the check of the data stands: under way or not, what the last one came to, why the last one did not. */
export interface CheckState {
  /** How far the one under way is, in whole percent; null while none is. */
  readonly percent: number | null;
  readonly last: DoneCheck | null;
  readonly stopped: 'cancelled' | { readonly detail: string } | null;
}

/** The one check of the window: begun at the start or by an officer, looked at from the banner and its screen. */
interface DataCheck {
  now(this: void): CheckState;
  subscribe(this: void, listener: () => void): () => void;
  /** Begins a check; one that is under way goes on. */
  run(this: void, pause: CheckPace['pause']): void;
  stop(this: void): void;
}

/** After this long another council stands, and the window has drawn it: nothing waits for the check. */
const settled = 4000;

/** A check that nobody has begun. Another council that takes the place of this one is checked anew, *later*. */
export function createDataCheck(
  { db, clock }: Pick<Desk, 'db' | 'clock'>,
  later: (work: () => void) => void = (work) => void setTimeout(work, settled),
): DataCheck {
  const listeners = new Set<() => void>();
  let state: CheckState = { percent: null, last: null, stopped: null };
  let abort: AbortController | null = null;
  let asked: CheckPace['pause'] | null = null;
  const become = (next: Partial<CheckState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const check = async (pause: CheckPace['pause'], own: AbortController): Promise<Partial<CheckState>> => {
    const { signal } = own;
    const onProgress = (share: number): void => {
      const percent = Math.floor(share * 100);
      if (abort === own && percent !== state.percent) become({ percent });
    };
    try {
      const checked = await checkData(db, { pause, onProgress, signal });
      return checked.ok ? { last: { at: clock(), ...checked.value } } : { stopped: 'cancelled' };
    } catch (reason) {
      return { stopped: { detail: String(reason) } };
    }
  };
  const runOnce = async (pause: CheckPace['pause'], own: AbortController): Promise<void> => {
    const ended = await check(pause, own);
    // What was found out about a council that is not there any more says nothing.
    if (abort !== own) return;
    abort = null;
    become({ percent: null, ...ended });
  };
  const run = (pause: CheckPace['pause']): void => {
    if (abort) return;
    asked = pause;
    abort = new AbortController();
    become({ percent: 0, stopped: null });
    void runOnce(pause, abort);
  };
  db.commits.add((commit) => {
    if (commit !== null) return;
    abort?.abort();
    abort = null;
    become({ percent: null, last: null, stopped: null });
    const pause = asked;
    if (pause) later(() => run(pause));
  });
  return {
    now: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    run,
    stop: () => abort?.abort(),
  };
}

/** One check a database, whoever looks at it: the banner of the window, the section Hệ thống. */
const checkByDatabase = new WeakMap<object, DataCheck>();

function checkOf(desk: Desk): DataCheck {
  const check = checkByDatabase.get(desk.db) ?? createDataCheck(desk);
  checkByDatabase.set(desk.db, check);
  return check;
}

/** The window's check, and how it stands now. */
export function useDataCheck(): DataCheck & { readonly state: CheckState } {
  const check = checkOf(useDesk());
  return { ...check, state: useSyncExternalStore(check.subscribe, check.now) };
}

/** How many findings of a check weigh how much. */
export const countGrades = ({ findings }: CheckedData): Readonly<Record<'fault' | 'note', number>> => {
  const faults = findings.filter((finding) => gradeOf(finding) === 'fault').length;
  return { fault: faults, note: findings.length - faults };
};

/** Lets the window draw and hear before the next slice. */
export const betweenFrames = (): Promise<void> => new Promise((settle) => setTimeout(settle, 0));
