import type { Page } from 'playwright-core';
import {
  chainFaults,
  inOrder,
  type ChainFault,
  type Head,
  type JournalEntry,
  type JournalPart,
} from '#store/journal.ts';
import { replay, stateHash, type Replayed } from '#store/replay.ts';
import { recordTables } from '#store/tables.ts';

/** What a journey leaves behind, read past the application: the database's state, and the one its journal rebuilds. */
export interface Traces {
  readonly stored: string;
  readonly rebuilt: string;
  readonly entries: number;
  /** The entries of the journal in their order, by their hash. */
  readonly hashes: readonly string[];
  /** Faults of the chain; a part that is gone counts too, for nothing is ever taken out in a journey. */
  readonly faults: readonly (ChainFault | Replayed['missing'][number])[];
}

/** Reads the database of a page with bare IndexedDB, so that the application cannot flatter itself. */
export async function readTraces(page: Page): Promise<Traces> {
  const tables = await page.evaluate(readAll, [...recordTables, 'journal', 'journalRows', 'heads']);
  const entries = inOrder(tables['journal'] as JournalEntry[]);
  const parts = tables['journalRows'] as JournalPart[];
  const state = new Map(
    recordTables.map((name) => [name, new Map((tables[name] as { id: string }[]).map((row) => [row.id, row]))]),
  );
  const { state: rebuilt, missing } = replay(entries, parts);
  return {
    stored: stateHash(state),
    rebuilt: stateHash(rebuilt),
    entries: entries.length,
    hashes: entries.map(({ hash }) => hash),
    faults: [...chainFaults(entries, parts, tables['heads'] as Head[]), ...missing],
  };
}

/** Runs in the page. */
async function readAll(names: readonly string[]): Promise<Record<string, unknown[]>> {
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
  const db = await settled(indexedDB.open('bang-vang'));
  const transaction = db.transaction([...names], 'readonly');
  const rows: Record<string, unknown[]> = {};
  for (const name of names) rows[name] = await settled(transaction.objectStore(name).getAll());
  db.close();
  return rows;
}
