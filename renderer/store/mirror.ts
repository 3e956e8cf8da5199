import type { FileId } from '#domain/ids.ts';
import { sha256Hex } from './canonical.ts';
import type { Commit, CouncilDatabase } from './database.ts';
import { journalLines } from './journal-line.ts';
import { entryKey, inOrder, type EntryName } from './journal.ts';
import {
  compareMirror,
  fromDisk,
  readMirror,
  type MirrorDisk,
  type MirrorEnd,
  type MirrorFinding,
} from './mirror-reading.ts';

/*
 * [Note: The mirror] The second copy follows the database at once and in order, at most fifty entries a step: only
 * what lies in both is said to be saved (see [Note: Acknowledged]). So the copy is always the beginning of the journal, and
 * two lines tell how far behind it is. Papers go before the lines that name them.
 */

/** How the second copy stands: *level*, *behind* by so many entries, or *stopped* by the disk, for this reason. */
export type MirrorState =
  | { readonly type: 'level' }
  | { readonly type: 'behind'; readonly entries: number }
  | { readonly type: 'stopped'; readonly entries: number; readonly detail: string };

/** A copy that was moved out of the way, and the first line of it that was not as it was written. */
export interface ReplacedMirror {
  readonly path: string;
  readonly damagedLine: number | null;
}

/** The second copy as it follows the database. */
export interface MirrorFollower {
  state(this: void): MirrorState;
  /** Whether an entry is not surely in the copy: it waits, or nobody knows yet where the copy ends. */
  lacks(this: void, name: EntryName): boolean;
  /** The copy that this one took the place of since the window was opened. */
  replaced(this: void): ReplacedMirror | null;
  /** Calls at every change of state; gives the way to stop. */
  watch(this: void, listener: () => void): () => void;
  /** Writes what is waiting now; resolves when the copy is level or has stopped. */
  flush(this: void): Promise<void>;
  /** Reads the whole copy back; one that is damaged anywhere is put aside and written anew. */
  verify(this: void): Promise<void>;
  stop(this: void): void;
}

/** What is known when a copy begins to follow. */
export interface FollowerStart {
  /** What the first comparison found; without it the copy is compared before its first line. */
  readonly found?: { readonly end: MirrorEnd; readonly finding: MirrorFinding } | undefined;
  /**
   * The copy could not be compared before, and now it turns out to know more than the database: somebody has to be
   * asked, and nothing is moved or written until then.
   */
  onAhead?(this: void): void;
}

/** Long enough for the next frame to be painted first; whoever types is ten times slower. */
const mostWait = 30;
const mostEntries = 50;
const tryAgainAfter = 5000;

/**
 * Lets the second copy follow the database from now on. A copy that is stale is set aside first and written anew. When
 * the disk refuses, the copy has stopped, and is compared and tried again until it follows.
 */
export function followWithMirror(
  db: CouncilDatabase,
  disk: MirrorDisk,
  { found: foundAtStart, onAhead }: FollowerStart = {},
): MirrorFollower {
  const waiting = new Map<string, EntryName>();
  const listeners = new Set<() => void>();
  const waitingFiles = new Set<string>();
  let found = foundAtStart;
  let compared = false;
  let replaced: ReplacedMirror | null = null;
  /** Where the copy ends; unknown until it was compared. */
  let size: number | undefined;
  /** Counts the histories taken over whole: what was on its way for the one before says nothing of this one. */
  let history = 0;
  let fault: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;

  const tell = (): void => listeners.forEach((listener) => listener());
  const state = (): MirrorState => {
    if (fault !== null) return { type: 'stopped', entries: waiting.size, detail: fault };
    return waiting.size === 0 && size !== undefined ? { type: 'level' } : { type: 'behind', entries: waiting.size };
  };
  const wait = (names: readonly EntryName[]): void => {
    for (const name of names) waiting.set(entryKey(name), name);
  };
  const schedule = (after: number): void => {
    if (stopped || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void flush();
    }, after);
  };
  const onCommit = (commit: Commit): void => {
    if (commit === null) {
      // Another council: whatever waited belonged to the one before, and its copy gives way.
      history += 1;
      size = undefined;
      waiting.clear();
      waitingFiles.clear();
    } else {
      wait([commit]);
      commit.files.forEach((id) => waitingFiles.add(id));
    }
    tell();
    if (waiting.size >= mostEntries && fault === null) void flush();
    else schedule(fault === null ? mostWait : tryAgainAfter);
  };

  const flush = (): Promise<void> => {
    running ??= write().finally(() => {
      running = undefined;
      tell();
      // What was committed meanwhile, or what the disk refused.
      if (fault !== null) schedule(tryAgainAfter);
      else if (waiting.size > 0 || size === undefined) schedule(mostWait);
    });
    return running;
  };

  const write = async (): Promise<void> => {
    const own = history;
    try {
      size ??= await compare();
      while (waiting.size > 0) {
        const end = await append(size, [...waiting.values()].slice(0, mostEntries));
        if (own !== history) break;
        size = end ?? (await compare());
      }
      fault = null;
    } catch (reason) {
      // Whatever came of the last batch, where the copy ends is looked up again.
      size = undefined;
      fault = reason instanceof Error ? reason.message : String(reason);
    }
    if (own !== history) size = undefined;
  };

  const compare = async (): Promise<number> => {
    const { end, finding } = found ?? (await look());
    found = undefined;
    const asks = finding.type === 'ahead' || finding.type === 'other';
    if (asks && !compared && onAhead) {
      stopped = true;
      onAhead();
      throw new Error('The second copy knows more than the database');
    }
    if (finding.type !== 'follows') {
      // In the middle of work nobody is asked: what the copy has and the database has not stays where it is put.
      const { path } = fromDisk(await disk.setMirrorAside({}));
      replaced = { path, damagedLine: finding.damagedLine };
      compared = true;
      return compare();
    }
    compared = true;
    const meanwhile = [...waiting.values()];
    waiting.clear();
    wait(finding.missing);
    wait(meanwhile);
    const kept = new Set(end.files);
    for (const id of await db.files.toCollection().primaryKeys()) if (!kept.has(id)) waitingFiles.add(id);
    await keepFiles();
    return end.size;
  };

  const look = async () => {
    const end = fromDisk(await disk.openMirror({}));
    return { end, finding: await compareMirror(db, disk, end) };
  };

  /** Gives the new end; undefined where the copy does not end where we think: it is looked at anew. */
  const append = async (at: number, names: readonly EntryName[]): Promise<number | undefined> => {
    const keys = names.map(({ replica, counter }): [string, number] => [replica, counter]);
    const [entries, parts] = await db.transaction('r', [db.journal, db.journalRows], () =>
      Promise.all([db.journal.bulkGet(keys), db.journalRows.where('[replica+counter]').anyOf(keys).toArray()]),
    );
    const lines = journalLines(inOrder(entries.filter((entry) => entry !== undefined)), parts);
    let end: number | undefined = at;
    if (lines.length > 0) {
      await keepFiles();
      const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
      const answer = await disk.appendToMirror({ at, bytes });
      end = !answer.ok && answer.error.type === 'mirror-moved' ? undefined : fromDisk(answer).size;
    }
    if (end !== undefined) for (const name of names) waiting.delete(entryKey(name));
    tell();
    return end;
  };

  const keepFiles = async (): Promise<void> => {
    for (const id of waitingFiles) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the name of a file that was laid down here
      const file = await db.files.get(id as FileId);
      // One whose bytes are not its own any more is told by the check of the data; it does not hold the others up.
      if (file && sha256Hex(file.bytes) === id) fromDisk(await disk.keepFile({ id, bytes: file.bytes }));
      waitingFiles.delete(id);
    }
  };

  const verify = async (): Promise<void> => {
    await flush();
    if (fault !== null || stopped) return;
    const end = await disk.openMirror({});
    const content = end.ok ? await readMirror(disk, end.value) : undefined;
    if (!end.ok || content?.damagedLine == null) return;
    // The last line was as it should be, so nobody had looked further in: the database has all of it.
    found = { end: end.value, finding: { type: 'stale', damagedLine: content.damagedLine } };
    size = undefined;
    await flush();
  };

  db.commits.add(onCommit);
  void flush();
  return {
    state,
    lacks: (name) => size === undefined || waiting.has(entryKey(name)),
    replaced: () => replaced,
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    flush,
    verify,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      db.commits.delete(onCommit);
    },
  };
}
