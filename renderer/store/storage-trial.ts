import Dexie from 'dexie';

/** What this machine's database did with one row. */
export interface StorageTrial {
  /** How the browser says that it commits: `strict` waits for the disk. */
  readonly durability: string;
  /** The row came back through another connection as it was written. */
  readonly readBack: boolean;
}

const name = 'bang-vang-self-test';

/** Writes a row as the council's rows are written, into a database of its own that is gone afterwards. */
export async function tryStorage(text: string): Promise<StorageTrial> {
  await Dexie.delete(name);
  const writer = openTrial();
  const durability = await writer.transaction('rw', 'rows', async (transaction) => {
    await transaction.table('rows').put({ id: 1, text });
    return transaction.idbtrans.durability;
  });
  writer.close();
  const reader = openTrial();
  const row: unknown = await reader.table('rows').get(1);
  await reader.delete();
  const readBack = typeof row === 'object' && row !== null && 'text' in row && row.text === text;
  return { durability, readBack };
}

function openTrial(): Dexie {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  db.version(1).stores({ rows: 'id' });
  return db;
}
