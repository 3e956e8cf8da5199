import type { CouncilDatabase } from '#store/database.ts';
import { checkData, type CheckedData } from '#store/invariants.ts';
import type { Rows, TableName } from '#store/tables.ts';
import { kindByTable } from '#store/tables.ts';
import { openDesk } from './desk.ts';

/** Everything a database holds, table by table, read whole. */
export type Dump = { readonly [Name in TableName]: readonly Rows[Name][] };

const tableNames = Object.keys(kindByTable) as TableName[];

/** Reads everything a database holds. */
export async function dumpOf(db: CouncilDatabase): Promise<Dump> {
  const tables = await Promise.all(tableNames.map(async (name) => [name, await db.table(name).toArray()] as const));
  return Object.fromEntries(tables) as unknown as Dump;
}

/** A database with these rows, written past the application: no guard, no journal, no command. */
export async function databaseOf(dump: Partial<Dump>): Promise<CouncilDatabase> {
  const { db } = await openDesk();
  await writePast(db, (store) => {
    for (const name of tableNames) {
      store(name).clear();
      for (const row of dump[name] ?? []) store(name).put(row);
    }
  });
  return db;
}

/** Writes with bare IndexedDB what no command would: the damage of a disk, a tool, or somebody's hand. */
export function writePast(
  db: CouncilDatabase,
  write: (store: (name: TableName) => IDBObjectStore) => void,
): Promise<void> {
  const transaction = db.backendDB().transaction(tableNames, 'readwrite');
  write((name) => transaction.objectStore(name));
  return new Promise((settle, fail) => {
    transaction.addEventListener('complete', () => settle());
    transaction.addEventListener('error', () => fail(new Error(String(transaction.error))));
  });
}

/** What the check of the whole database says of these rows. */
export async function checkOf(dump: Partial<Dump>): Promise<CheckedData> {
  const db = await databaseOf(dump);
  try {
    const checked = await checkData(db, { pause: async () => undefined });
    if (!checked.ok) throw new Error('Nobody cancelled the check');
    return checked.value;
  } finally {
    db.close();
  }
}
