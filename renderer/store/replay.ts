import { canonicalJson, sha256Hex } from './canonical.ts';
import type { CouncilDatabase } from './database.ts';
import { parseRows, type JournalEntry, type JournalPart, type RowChange } from './journal.ts';
import { schemaVersions, upgradeRow, type SchemaVersion } from './schema.ts';
import { recordTables } from './tables.ts';

/** The records of a council as plain data: table, then key, then row. */
export type State = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

type Building = Map<string, Map<string, unknown>>;

/**
 * Applies one entry to a state, in place, bringing rows of an older schema to the newest. Live totals, restore, rescue
 * and the check after every journey use this one function.
 */
export function applyEntry(
  state: Building,
  entry: { readonly schema: number },
  rows: readonly RowChange[],
  versions: readonly SchemaVersion[] = schemaVersions,
): void {
  for (const { table, key, after } of rows) {
    const kept = state.get(table) ?? new Map<string, unknown>();
    state.set(table, kept);
    if (after === null) kept.delete(key);
    else kept.set(key, upgradeRow(versions, table, after, entry.schema));
  }
}

/** Rebuilds the records from a journal, oldest entry first. */
export function replay(
  entries: readonly JournalEntry[],
  parts: readonly JournalPart[],
  versions: readonly SchemaVersion[] = schemaVersions,
): State {
  const state: Building = new Map();
  const rowsByPart = new Map(parts.map((part) => [`${part.replica} ${part.counter} ${part.part}`, part.rows]));
  for (const entry of entries) {
    entry.parts.forEach((_, part) => {
      const rows = rowsByPart.get(`${entry.replica} ${entry.counter} ${part}`);
      if (rows !== undefined) applyEntry(state, entry, parseRows(rows), versions);
    });
  }
  return state;
}

/** Reads the records as the database holds them. */
export async function storedState(db: CouncilDatabase): Promise<State> {
  const state: Building = new Map();
  for (const table of recordTables) {
    const rows: readonly { readonly id: string }[] = await db.table(table).toArray();
    state.set(table, new Map(rows.map((row) => [row.id, row])));
  }
  return state;
}

/** One hash for a whole state: equal states, equal hashes, on every laptop. */
export function stateHash(state: State): string {
  const tables = [...state]
    .filter(([, rows]) => rows.size > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([table, rows]) => [table, [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  return sha256Hex(canonicalJson(tables));
}

/** Reads the whole journal, in the order in which it was written. */
export const readJournal = async (
  db: CouncilDatabase,
): Promise<{ readonly entries: readonly JournalEntry[]; readonly parts: readonly JournalPart[] }> => ({
  entries: (await db.journal.toArray()).toSorted((a, b) => a.lamport - b.lamport || (a.replica < b.replica ? -1 : 1)),
  parts: await db.journalRows.toArray(),
});
