import { useEffect, useSyncExternalStore } from 'react';
import type { CouncilDatabase } from '#store/database.ts';
import { readRun, type ReadEntry } from '#store/journal-reading.ts';
import { entryKey, type EntryName } from '#store/journal.ts';

/** The entries in sight, read a run at a time as the table comes upon them; one that was read is never read again. */
export interface EntryBook {
  get(this: void, name: EntryName): ReadEntry | undefined;
  ask(this: void, name: EntryName): void;
  subscribe(this: void, listener: () => void): () => void;
}

/** How many entries are read at once: about two screens. */
const run = 50;

/** A book of which nothing was read yet. */
export function createEntryBook(db: CouncilDatabase): EntryBook {
  const read = new Map<string, ReadEntry>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  const load = async (replica: string, start: number): Promise<void> => {
    const entries = await readRun(db, replica, [start, start + run - 1]);
    for (const one of entries) read.set(entryKey(one.entry), one);
    // The newest run still grows: it is asked for again when an entry comes that it has not.
    if (entries.length < run) asked.delete(entryKey({ replica, counter: start }));
    for (const listener of listeners) listener();
  };
  return {
    get: (name) => read.get(entryKey(name)),
    ask: ({ replica, counter }) => {
      const start = Math.floor((counter - 1) / run) * run + 1;
      const page = entryKey({ replica, counter: start });
      if (read.has(entryKey({ replica, counter })) || asked.has(page)) return;
      asked.add(page);
      void load(replica, start);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** An entry of the book, read when it is first wanted; undefined until then. */
export function useEntry(book: EntryBook, name: EntryName): ReadEntry | undefined {
  const entry = useSyncExternalStore(book.subscribe, () => book.get(name));
  useEffect(() => book.ask(name), [book, name]);
  return entry;
}
