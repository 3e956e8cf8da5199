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
import { kindByTable, recordTables } from '#store/tables.ts';
import type { Dump } from '#test/worlds/damaged-copy.ts';

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

/** Reads everything a page's database holds, the bytes of its files too, past the application. */
export async function readDump(page: Page): Promise<Dump> {
  const tables = await page.evaluate(readAll, Object.keys(kindByTable));
  const files = (tables['files'] as { readonly bytes: string }[]).map((file) => ({
    ...file,
    bytes: new Uint8Array(Buffer.from(file.bytes, 'base64')),
  }));
  return { ...tables, files } as unknown as Dump;
}

/** What this device remembers under a key; undefined while it is not on the disk. */
export async function readSetting(page: Page, key: string): Promise<unknown> {
  const { settings } = await page.evaluate(readAll, ['settings']);
  return (settings as { readonly key: string; readonly value: unknown }[]).find((one) => one.key === key)?.value;
}

/** Runs in the page; bytes leave it as text. */
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
  const asText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
  for (const file of (rows['files'] ?? []) as { bytes: Uint8Array | string }[])
    if (file.bytes instanceof Uint8Array) file.bytes = asText(file.bytes);
  db.close();
  return rows;
}
