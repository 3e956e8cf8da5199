import type { FileId } from '#domain/ids.ts';
import type { Commit, CouncilDatabase } from './database.ts';
import { journalLines } from './journal-line.ts';
import { inOrder, type EntryName } from './journal.ts';
import { compareMirror, fromDisk, type MirrorDisk } from './mirror-reading.ts';

/*
 * [Note: The mirror] A deed is acknowledged when the database has committed it; the second copy follows, in order, a
 * fifth of a second or fifty entries behind. So the copy is always the beginning of the journal, and two lines tell how
 * far behind it is. Papers go before the lines that name them.
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
  /** The copy that this one took the place of since the window was opened. */
  replaced(this: void): ReplacedMirror | null;
  /** Calls at every change of state; gives the way to stop. */
  watch(this: void, listener: () => void): () => void;
  /** Writes what is waiting now; resolves when the copy is level or has stopped. */
  flush(this: void): Promise<void>;
  stop(this: void): void;
}

const mostWait = 200;
const mostEntries = 50;
const tryAgainAfter = 5000;

/**
 * Lets the second copy follow the database from now on. A copy that is stale is set aside first and written anew. When
 * the disk refuses, the copy has stopped, and is compared and tried again until it follows.
 */
export function followWithMirror(db: CouncilDatabase, disk: MirrorDisk): MirrorFollower {
  const waiting = new Map<string, EntryName>();
  const listeners = new Set<() => void>();
  const waitingFiles = new Set<string>();
  let replaced: ReplacedMirror | null = null;
  /** Where the copy ends; unknown until it was compared. */
  let size: number | undefined;
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
    for (const name of names) waiting.set(`${name.replica} ${name.counter}`, name);
  };
  const schedule = (after: number): void => {
    if (stopped || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void flush();
    }, after);
  };
  const onCommit = (commit: Commit): void => {
    if (commit === null) size = undefined;
    else wait([commit]);
    commit?.files.forEach((id) => waitingFiles.add(id));
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
    try {
      size ??= await compare();
      while (waiting.size > 0) size = await append(size, [...waiting.values()].slice(0, mostEntries));
      fault = null;
    } catch (reason) {
      // Whatever came of the last batch, where the copy ends is looked up again.
      size = undefined;
      fault = reason instanceof Error ? reason.message : String(reason);
    }
  };

  const compare = async (): Promise<number> => {
    const end = fromDisk(await disk.openMirror({}));
    const finding = await compareMirror(db, disk, end);
    if (finding.type !== 'follows') {
      // In the middle of work nobody is asked: what the copy has and the database has not stays where it is put.
      const { path } = fromDisk(await disk.setMirrorAside({}));
      replaced = { path, damagedLine: finding.type === 'stale' ? finding.damagedLine : null };
      return compare();
    }
    const meanwhile = [...waiting.values()];
    waiting.clear();
    wait(finding.missing);
    wait(meanwhile);
    const kept = new Set(end.files);
    for (const id of await db.files.toCollection().primaryKeys()) if (!kept.has(id)) waitingFiles.add(id);
    await keepFiles();
    return end.size;
  };

  const append = async (at: number, names: readonly EntryName[]): Promise<number> => {
    const keys = names.map(({ replica, counter }) => [replica, counter] as const);
    const [entries, parts] = await db.transaction('r', [db.journal, db.journalRows], () =>
      Promise.all([
        db.journal.bulkGet(keys.map(([replica, counter]) => [replica, counter])),
        db.journalRows.where('[replica+counter]').anyOf(keys).toArray(),
      ]),
    );
    const found = inOrder(entries.filter((entry) => entry !== undefined));
    const text = journalLines(found, parts).map((line) => `${line}\n`);
    await keepFiles();
    const bytes = new TextEncoder().encode(text.join(''));
    const { size: end } = fromDisk(await disk.appendToMirror({ at, bytes }));
    for (const { replica, counter } of names) waiting.delete(`${replica} ${counter}`);
    tell();
    return end;
  };

  const keepFiles = async (): Promise<void> => {
    for (const id of waitingFiles) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the name of a file that was laid down here
      const file = await db.files.get(id as FileId);
      if (file) fromDisk(await disk.keepFile({ id, bytes: file.bytes }));
      waitingFiles.delete(id);
    }
  };

  db.commits.add(onCommit);
  void flush();
  return {
    state,
    replaced: () => replaced,
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    flush,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      db.commits.delete(onCommit);
    },
  };
}
