import { useEffect, useState } from 'react';
import type { CouncilDatabase } from '#store/database.ts';
import { asksForAll, findEntries, listEntries, type JournalFilter } from '#store/journal-reading.ts';
import { useLive } from '#store/live.ts';
import type { EntryName } from '#store/journal.ts';

/** The entries that a filter lets through, as far as the journal was looked through. */
export interface JournalLines {
  readonly names: readonly EntryName[];
  readonly all: number;
  /** How many were looked at; null where nothing is sought. */
  readonly looked: number | null;
}

interface Found {
  readonly filter: JournalFilter;
  readonly names: readonly EntryName[];
  readonly looked: number;
}

const nothing: readonly EntryName[] = [];

/** The journal, newest first: all of it at once, or what a filter finds, slice by slice while one looks on. */
export function useJournal(db: CouncilDatabase, filter: JournalFilter): JournalLines | undefined {
  const all = useLive(() => listEntries(db), [db]);
  const [found, setFound] = useState<Found | null>(null);
  const seeks = !asksForAll(filter);
  const entries = all?.length;
  useEffect(() => {
    // Asked anew when something is done meanwhile.
    return seeks && entries !== undefined ? lookFor(db, filter, setFound) : undefined;
  }, [db, filter, seeks, entries]);
  if (!all) return undefined;
  if (!seeks) return { names: all, all: all.length, looked: null };
  const own = found?.filter === filter ? found : null;
  return { names: own?.names ?? nothing, all: all.length, looked: own?.looked ?? 0 };
}

/** Looks through the journal and tells what it has found so far, until it is stopped. */
function lookFor(db: CouncilDatabase, filter: JournalFilter, tell: (found: Found) => void): () => void {
  let isWanted = true;
  const look = async (): Promise<void> => {
    let names: readonly EntryName[] = [];
    for await (const { found, looked } of findEntries(db, filter)) {
      if (!isWanted) return;
      names = [...names, ...found];
      tell({ filter, names, looked });
    }
  };
  void look();
  return () => {
    isWanted = false;
  };
}
