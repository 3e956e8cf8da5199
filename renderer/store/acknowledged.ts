import type { Instant } from '#domain/time.ts';
import type { Commit, CouncilDatabase } from './database.ts';
import type { EntryName } from './journal.ts';
import type { MirrorFollower } from './mirror.ts';
import { lastEntry } from './undo.ts';

/*
 * [Note: Acknowledged] A browser that is killed at a bad moment may drop its whole database at the next start
 * [measured], and then what was done comes back from the second copy alone. So a deed is said to be saved once it lies
 * in both. Where no second copy follows, or it has stopped (which is said beside this in red), the strict commit is all
 * there is.
 */

/** How far this laptop's deeds are surely kept. */
export interface Acknowledged {
  /** When the newest deed was done that is surely kept; null before the first, undefined until that is known. */
  readonly last: Instant | null | undefined;
  /** Whether a later one has been on its way for longer than a blink. */
  readonly saving: boolean;
}

/** Follows what is surely kept, for as long as somebody watches. */
export interface AcknowledgedFollower {
  state(this: void): Acknowledged;
  stop(this: void): void;
}

/** A word that flashes past says nothing. */
const worthAWord = 300;

/** What was done, until it is known to be kept; without a name it is a council in which this laptop did nothing yet. */
interface OnItsWay {
  readonly name: EntryName | null;
  readonly at: Instant | null;
}

/** Tells `listener` whenever what is surely kept has changed. */
export function followAcknowledged(
  db: CouncilDatabase,
  mirror: Pick<MirrorFollower, 'state' | 'lacks' | 'watch'> | null,
  listener: () => void,
  patience: number = worthAWord,
): AcknowledgedFollower {
  let state: Acknowledged = { last: undefined, saving: false };
  let onItsWay: OnItsWay[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard = 0;
  let stopped = false;

  const set = (next: Acknowledged): void => {
    if (next.last === state.last && next.saving === state.saving) return;
    state = next;
    listener();
  };
  const isKept = ({ name }: OnItsWay): boolean => {
    const copy = mirror?.state() ?? { type: 'stopped' };
    return copy.type === 'stopped' || (name === null ? copy.type === 'level' : mirror?.lacks(name) !== true);
  };
  const settle = (): void => {
    const kept = onItsWay.filter(isKept);
    onItsWay = onItsWay.filter((one) => !kept.includes(one));
    const newest = kept.at(-1);
    if (!newest) return;
    // One that came meanwhile has its own moment of patience: while figures are keyed in, there is always one.
    clearTimeout(timer);
    timer = undefined;
    if (onItsWay.length > 0) beginWaiting();
    set({ last: newest.at, saving: false });
  };
  const beginWaiting = (): void => {
    // Until the copy was compared for the first time nothing is said at all.
    timer ??= setTimeout(() => set({ ...state, saving: true }), patience);
  };
  const hear = (commit: Commit): void => {
    heard += 1;
    if (commit === null) {
      // Another council: what was on its way belonged to the one before.
      onItsWay = [];
      void readLast();
      return;
    }
    onItsWay.push({ name: commit, at: commit.at });
    beginWaiting();
    // Whoever follows hears of the same deed, before or after: asked once all have heard.
    queueMicrotask(settle);
  };
  const readLast = async (): Promise<void> => {
    const before = heard;
    const name = await lastEntry(db);
    const entry = name && (await db.journal.get([name.replica, name.counter]));
    // Something newer came meanwhile, and speaks for itself.
    if (stopped || heard !== before) return;
    onItsWay = [{ name: entry && name ? name : null, at: entry?.at ?? null }];
    settle();
  };

  db.commits.add(hear);
  const unwatch = mirror?.watch(() => queueMicrotask(settle));
  void readLast();
  return {
    state: () => state,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      unwatch?.();
      db.commits.delete(hear);
    },
  };
}
