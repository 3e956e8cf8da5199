import { canonicalJson, sha256Hex } from './canonical.ts';
import type { CouncilDatabase } from './database.ts';
import {
  inOrder,
  parseRows,
  partKey,
  type Head,
  type JournalEntry,
  type JournalPart,
  type RowChange,
} from './journal.ts';
import { schemaVersions, upgradeRow, type SchemaVersion } from './schema.ts';
import { recordTables } from './tables.ts';

/** The records of a council as plain data: table, then key, then row. */
export type State = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** A state that is still being built. */
export type GrowingState = Map<string, Map<string, unknown>>;

/** Writes rows of one entry into a state, which it changes; rows of an older schema are brought to the newest. */
export function applyEntry(
  state: GrowingState,
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

/** What an entry did in all, in today's shape: a row that it wrote twice stands once. */
export function netRows(rows: readonly RowChange[], schema: number): readonly RowChange[] {
  const byKey = new Map<string, RowChange>();
  for (const { table, key, before, after } of rows) {
    const first = byKey.get(`${table} ${key}`);
    byKey.set(`${table} ${key}`, {
      table,
      key,
      before: first ? first.before : before && upgradeRow(schemaVersions, table, before, schema),
      after: after && upgradeRow(schemaVersions, table, after, schema),
    });
  }
  return [...byKey.values()];
}

/** What a journal rebuilds, and the parts it lists but no longer has: with any missing, the state is not whole. */
export interface Replayed {
  readonly state: State;
  readonly missing: readonly Pick<JournalPart, 'replica' | 'counter' | 'part'>[];
}

/** Rebuilds the records from a journal, its entries in order. */
export function replay(
  entries: readonly JournalEntry[],
  parts: readonly JournalPart[],
  versions: readonly SchemaVersion[] = schemaVersions,
): Replayed {
  const state: GrowingState = new Map();
  const missing: Pick<JournalPart, 'replica' | 'counter' | 'part'>[] = [];
  const rowsByPart = new Map(parts.map(({ replica, counter, part, rows }) => [partKey(replica, counter, part), rows]));
  for (const entry of entries) {
    const { replica, counter } = entry;
    entry.parts.forEach((_, part) => {
      const rows = rowsByPart.get(partKey(replica, counter, part));
      if (rows === undefined) missing.push({ replica, counter, part });
      else applyEntry(state, entry, parseRows(rows), versions);
    });
  }
  return { state, missing };
}

/** Reads the records as the database holds them. */
export async function storedState(db: CouncilDatabase): Promise<State> {
  const state: GrowingState = new Map();
  // A shape before this one lacks the tables that came since.
  const here = new Set(db.tables.map(({ name }) => name));
  for (const table of recordTables.filter((name) => here.has(name))) {
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

/** A journal as the database keeps it. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  readonly parts: readonly JournalPart[];
  readonly heads: readonly Head[];
}

/** Reads the whole journal at one moment, its entries in order. */
export const readJournal = (db: CouncilDatabase): Promise<Journal> =>
  db.transaction('r', [db.journal, db.journalRows, db.heads], async () => {
    const [entries, parts, heads] = await Promise.all([
      db.journal.toArray(),
      db.journalRows.toArray(),
      db.heads.toArray(),
    ]);
    return { entries: inOrder(entries), parts, heads };
  });
