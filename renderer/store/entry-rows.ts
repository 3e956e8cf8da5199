import { referencesIn } from '#domain/invariants/references.ts';
import { canonicalJson } from './canonical.ts';
import type { CouncilDatabase } from './database.ts';
import { parseRows, type JournalEntry, type RowChange } from './journal.ts';
import { netRows } from './replay.ts';
import type { RecordTable } from './tables.ts';

/** What an entry of the journal did in all, each row once, in today's shape. */
export async function rowsOfEntry(
  db: CouncilDatabase,
  { replica, counter, schema }: JournalEntry,
): Promise<readonly RowChange[]> {
  const parts = await db.journalRows.where('[replica+counter]').equals([replica, counter]).sortBy('part');
  return netRows(
    parts.flatMap(({ rows }) => parseRows(rows)),
    schema,
  );
}

/** Whether every row is still as its entry left it. */
export async function areAsLeft(db: CouncilDatabase, rows: readonly RowChange[]): Promise<boolean> {
  for (const [table, own] of byTable(rows)) {
    const now: readonly unknown[] = await db.table(table).bulkGet(own.map(({ key }) => key));
    if (own.some(({ after }, index) => canonicalJson(now[index] ?? null) !== canonicalJson(after))) return false;
  }
  return true;
}

/** Makes every row what it was before its entry. */
export async function putBefore(db: CouncilDatabase, rows: readonly RowChange[]): Promise<void> {
  for (const [table, own] of byTable(rows)) {
    await db.table(table).bulkDelete(own.filter(({ before }) => before === null).map(({ key }) => key));
    await db.table(table).bulkPut(own.flatMap(({ before }) => before ?? []));
  }
}

/** Whether a row of these tables names one that would go with the entry, and does not go itself. */
export async function restsOn(
  db: CouncilDatabase,
  rows: readonly RowChange[],
  tables: readonly RecordTable[],
): Promise<boolean> {
  const made = new Set(rows.filter(({ before }) => before === null).map(({ key }) => key));
  if (made.size === 0) return false;
  for (const table of tables) {
    const stored = await db.table(table).toArray();
    if (stored.some((row) => !made.has(row.id) && referencesIn(table, row).some(({ value }) => made.has(value)))) {
      return true;
    }
  }
  return false;
}

function byTable(rows: readonly RowChange[]): ReadonlyMap<string, readonly RowChange[]> {
  const tables = new Map<string, RowChange[]>();
  for (const row of rows) {
    const own = tables.get(row.table);
    if (own) own.push(row);
    else tables.set(row.table, [row]);
  }
  return tables;
}
