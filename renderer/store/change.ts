import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type Middleware } from 'dexie';
import type { Actor } from '#domain/actor.ts';
import { err, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time.ts';
import { canonicalJson, sha256Hex } from './canonical.ts';
import type { CouncilDatabase } from './database.ts';
import { headerHash, rowsPerPart, type JournalHeader } from './journal.ts';
import { isRecordTable } from './schema.ts';
import type { TableName } from './tables.ts';

/** What is about to happen, as the journal will name it. */
export interface Deed {
  /** In the past tense: score-recorded. Never says how anybody voted. */
  readonly type: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly appVersion: string;
  readonly reason?: string;
}

/** The rows written so far by the change that runs in a transaction, each as canonical JSON taken at the write. */
const rowsByTransaction = new WeakMap<object, string[]>();

/**
 * Carries out one command: its rows and its journal entry are committed together, durably, or not at all. A `work`
 * that gives a failure rolls everything back: Dexie alone would commit it, hence the throw inside and the return
 * outside. Changes do not nest, and only Dexie may be awaited in `work`.
 */
export async function change<Value, Failure>(
  db: CouncilDatabase,
  deed: Deed,
  tables: readonly TableName[],
  work: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | { readonly type: 'read-only' }>> {
  if (Dexie.currentTransaction) throw new Error(`A change does not nest: ${deed.type}`);
  if (!db.mayWrite) return err({ type: 'read-only' });
  let refused: { readonly ok: false; readonly error: Failure } | undefined;
  try {
    return await db.transaction('rw', [...tables, 'journal', 'journalRows', 'heads'], async (transaction) => {
      const rows: string[] = [];
      rowsByTransaction.set(transaction.idbtrans, rows);
      const result = await work();
      if (!result.ok) {
        refused = result;
        throw new Error('rolled back');
      }
      if (rows.length > 0) await writeEntry(db, deed, rows);
      return result;
    });
  } catch (reason) {
    if (refused) return refused;
    throw reason;
  }
}

async function writeEntry(db: CouncilDatabase, deed: Deed, rows: readonly string[]): Promise<void> {
  const { replica } = db;
  const head = await db.heads.get(replica);
  const counter = (head?.counter ?? 0) + 1;
  const texts = [];
  for (let start = 0; start < rows.length; start += rowsPerPart) {
    texts.push({
      count: Math.min(rowsPerPart, rows.length - start),
      text: `[${rows.slice(start, start + rowsPerPart).join(',')}]`,
    });
  }
  const header: JournalHeader = {
    replica,
    counter,
    lamport: (head?.lamport ?? 0) + 1,
    previous: head?.hash ?? null,
    schema: db.schema,
    ...deed,
    parts: texts.map(({ count, text }) => ({ count, hash: sha256Hex(text) })),
  };
  const hash = headerHash(header);
  await Promise.all([
    db.journal.add({ ...header, hash }),
    db.journalRows.bulkAdd(texts.map(({ text }, part) => ({ replica, counter, part, rows: text }))),
    db.heads.put({ replica, counter, lamport: header.lamport, hash }),
  ]);
}

/** Takes down every row written to a record table, and refuses a write that no change stands behind. */
export const journaling: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'journaling',
  create: (core) => ({
    ...core,
    table: (name) => (isRecordTable(name) ? journaled(core.table(name)) : core.table(name)),
  }),
};

const journaled = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: async (request) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Dexie hands its own transaction down
    const transaction = request.trans as IDBTransaction;
    // A schema upgrade is no deed of anybody: replay performs the same pure step by itself.
    if (transaction.mode === 'versionchange') return table.mutate(request);
    const rows = rowsByTransaction.get(transaction);
    if (!rows) throw new Error(`A write to ${table.name} outside change()`);
    const plain = request.type === 'deleteRange' ? await asDelete(table, request) : request;
    // Before the first wait: a reference that is kept would be changed later by its owner, and history with it.
    const after = plain.type === 'delete' ? undefined : plain.values.map(canonicalJson);
    const keys: readonly string[] =
      plain.type === 'delete'
        ? plain.keys
        : plain.values.map((value) => String(table.schema.primaryKey.extractKey?.(value)));
    const before = await table.getMany({ trans: request.trans, keys: [...keys] });
    const response = await table.mutate(plain);
    keys.forEach((key, index) => {
      if (response.failures[index]) return;
      const old = before[index] as unknown;
      const [was, is] = [old === undefined ? 'null' : canonicalJson(old), after?.[index] ?? 'null'];
      // Keys in canonical order, so that the joined text is canonical too.
      rows.push(`{"after":${is},"before":${was},"key":${canonicalJson(key)},"table":${canonicalJson(table.name)}}`);
    });
    return response;
  },
});

/** A range is read first and deleted row by row, so that the journal knows what was lost. */
async function asDelete(
  table: DBCoreTable,
  request: Extract<DBCoreMutateRequest, { type: 'deleteRange' }>,
): Promise<Extract<DBCoreMutateRequest, { type: 'delete' }>> {
  const { result } = await table.query({
    trans: request.trans,
    query: { index: table.schema.primaryKey, range: request.range },
    values: false,
  });
  return { type: 'delete', trans: request.trans, keys: result };
}
