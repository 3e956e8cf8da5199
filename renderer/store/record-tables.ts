import type { RecordTable, Records } from '#domain/records.ts';
import type { CouncilDatabase } from './database.ts';

/** Reads whole tables of the council's records; inside a transaction all of them as they stand at one moment. */
export async function readTables<Table extends RecordTable>(
  db: CouncilDatabase,
  names: readonly Table[],
): Promise<Pick<Records, Table>> {
  const rows = await Promise.all(names.map(async (name) => [name, await db.table(name).toArray()] as const));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each table under its own name
  return Object.fromEntries(rows) as unknown as Pick<Records, Table>;
}
