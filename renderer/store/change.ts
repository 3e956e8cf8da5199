import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type Middleware } from 'dexie';
import type { Actor } from '#domain/actor.ts';
import { err, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time.ts';
import { beginsWith, canonicalJson, sha256Hex } from './canonical.ts';
import type { CouncilDatabase } from './database.ts';
import { headerHash, rowsPerPart, type Head, type JournalHeader } from './journal.ts';
import { stateHash, storedState, type Journal, type State } from './replay.ts';
import { kindOf } from './schema.ts';
import { largestFile, recordTables, type StoredFile, type TableName } from './tables.ts';
import { beginWrite } from './writes.ts';

/** What is about to happen, as the journal will name it. */
export interface Deed {
  /** In the past tense: score-recorded. Never says how anybody voted. */
  readonly type: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly appVersion: string;
  readonly reason?: string;
  /** The entry that this one takes back. */
  readonly undoes?: { readonly replica: string; readonly counter: number };
}

/** A change under way: the rows written so far, each as canonical JSON, and whether its entry is being written. */
interface Running {
  readonly rows: string[];
  sealed: boolean;
  /** A history taken over whole: its rows are told by its own entries. */
  readonly adopts: boolean;
}

const runningByTransaction = new WeakMap<object, Running>();

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
  const settled = beginWrite();
  try {
    return await db.transaction('rw', [...tables, 'journal', 'journalRows', 'heads'], async (transaction) => {
      const running: Running = { rows: [], sealed: false, adopts: false };
      runningByTransaction.set(transaction.idbtrans, running);
      // Nobody else can move the heads meanwhile, and no score waits for them.
      const [heads, result] = await Promise.all([db.heads.toArray(), work()]);
      if (!result.ok) {
        refused = result;
        throw new Error('rolled back');
      }
      // After every write that `work` began, waited for or not; a later one is refused.
      await inTurn(transaction.idbtrans, () => {
        running.sealed = true;
      });
      if (running.rows.length > 0) await writeEntry(db, deed, heads, running.rows);
      return result;
    });
  } catch (reason) {
    if (refused) return refused;
    throw reason;
  } finally {
    settled();
  }
}

/** A council's whole history from elsewhere, with what it rebuilds and the name under which this laptop goes on. */
export interface Adopted {
  readonly journal: Journal;
  readonly state: State;
  readonly files: readonly StoredFile[];
  readonly replica: string;
}

/**
 * Takes a history over into a database that has none, journal and records together, without an entry of its own; tells
 * whether it did. What came out is read back in the same transaction and must be what was rebuilt.
 */
export async function adopt(db: CouncilDatabase, { journal, state, files, replica }: Adopted): Promise<boolean> {
  if (Dexie.currentTransaction) throw new Error('A history is not taken over inside another change');
  if (!db.mayWrite) throw new Error('A window that only reads takes nothing over');
  const settled = beginWrite();
  try {
    return await db.transaction('rw', db.tables, async (transaction) => {
      const counts = await Promise.all([...recordTables, 'journal' as const].map((name) => db.table(name).count()));
      if (counts.some((count) => count > 0)) return false;
      runningByTransaction.set(transaction.idbtrans, { rows: [], sealed: false, adopts: true });
      await db.journal.bulkAdd([...journal.entries]);
      await db.journalRows.bulkAdd([...journal.parts]);
      await db.heads.bulkAdd([...journal.heads]);
      await db.files.bulkPut([...files]);
      for (const [table, rows] of state) await db.table(table).bulkAdd([...rows.values()]);
      await db.settings.put({ key: 'replica', value: replica });
      if (stateHash(await storedState(db)) !== stateHash(state)) throw new Error('What was written is not the history');
      return true;
    });
  } finally {
    settled();
  }
}

async function writeEntry(
  db: CouncilDatabase,
  deed: Deed,
  heads: readonly Head[],
  rows: readonly string[],
): Promise<void> {
  const { replica } = db;
  const head = heads.find((candidate) => candidate.replica === replica);
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
    lamport: 1 + heads.reduce((latest, { lamport }) => Math.max(latest, lamport), 0),
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

/** Holds every table to its kind: records are journaled, the journal is written by `change` alone, files stay. */
export const guarding: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'guarding',
  create: (core) => ({ ...core, table: (name) => guarded(core.table(name)) }),
};

function guarded(table: DBCoreTable): DBCoreTable {
  const kind = kindOf(table.name);
  if (kind === 'record') return withMutate(table, journaled);
  if (kind === 'journal') return withMutate(table, appendedByChange);
  if (kind === 'content') return withMutate(table, writtenOnce);
  return table;
}

type Mutate = DBCoreTable['mutate'];
type RowRequest = Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>;

const withMutate = (
  table: DBCoreTable,
  mutate: (table: DBCoreTable, transaction: IDBTransaction, request: DBCoreMutateRequest) => ReturnType<Mutate>,
): DBCoreTable => ({
  ...table,
  mutate: async (request) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Dexie hands its own transaction down
    const transaction = request.trans as IDBTransaction;
    // A schema upgrade is no deed of anybody: replay performs the same pure step by itself.
    return transaction.mode === 'versionchange' ? table.mutate(request) : mutate(table, transaction, request);
  },
});

/** Takes down every row written to a record table, and refuses a write that no change stands behind. */
async function journaled(
  table: DBCoreTable,
  transaction: IDBTransaction,
  request: DBCoreMutateRequest,
): ReturnType<Mutate> {
  const running = runningByTransaction.get(transaction);
  if (!running) throw new Error(`A write to ${table.name} outside change()`);
  // Before the first wait: a reference that is kept would be changed later by its owner, and history with it.
  const after = 'values' in request ? request.values.map(canonicalJson) : [];
  const taken = 'values' in request ? { ...request, values: after.map((text): unknown => JSON.parse(text)) } : request;
  return inTurn(transaction, () => {
    if (running.adopts) return table.mutate(taken);
    if (running.sealed) throw new Error(`A write to ${table.name} after its change() had ended`);
    return taken.type === 'deleteRange'
      ? asDelete(table, taken).then((deletion) => writeRows(table, deletion, after, running.rows))
      : writeRows(table, taken, after, running.rows);
  });
}

/** Reads what was there, writes, and takes both down. */
function writeRows(
  table: DBCoreTable,
  request: RowRequest,
  after: readonly string[],
  rows: string[],
): ReturnType<Mutate> {
  const keys = keysOf(table, request);
  return table.getMany({ trans: request.trans, keys: [...keys] }).then((before) =>
    table.mutate(request).then((response) => {
      // One request may write one row twice: what it was is what the request made of it last.
      const textByKey = new Map(keys.map((key, index) => [key, textOf(before[index])]));
      keys.forEach((key, index) => {
        if (response.failures[index]) return;
        const [was, is] = [textByKey.get(key) ?? 'null', after[index] ?? 'null'];
        textByKey.set(key, is);
        // Keys in canonical order, so that the joined text is canonical too.
        rows.push(`{"after":${is},"before":${was},"key":${canonicalJson(key)},"table":${canonicalJson(table.name)}}`);
      });
      return response;
    }),
  );
}

const textOf = (row: unknown): string => (row === undefined ? 'null' : canonicalJson(row));

const keysOf = (table: DBCoreTable, request: RowRequest): readonly string[] =>
  request.type === 'delete'
    ? request.keys
    : request.values.map((value) => String(table.schema.primaryKey.extractKey?.(value)));

/** Refuses a write to the journal that is not the entry of a change that has ended. */
async function appendedByChange(
  table: DBCoreTable,
  transaction: IDBTransaction,
  request: DBCoreMutateRequest,
): ReturnType<Mutate> {
  const running = runningByTransaction.get(transaction);
  if (!running?.sealed && !(running?.adopts === true && request.type === 'add'))
    throw new Error(`Only change() writes to ${table.name}`);
  return table.mutate(request);
}

/** Refuses a file that is too large, other bytes under the name of a stored file, and a file's deletion. */
async function writtenOnce(
  table: DBCoreTable,
  transaction: IDBTransaction,
  request: DBCoreMutateRequest,
): ReturnType<Mutate> {
  if (!runningByTransaction.has(transaction)) throw new Error(`A write to ${table.name} outside change()`);
  if (!('values' in request)) throw new Error('A stored file is not deleted');
  const files: readonly StoredFile[] = request.values;
  const tooLarge = files.find(({ bytes }) => bytes.length > largestFile);
  if (tooLarge) throw new Error(`A file of ${tooLarge.bytes.length} bytes is larger than ${largestFile}`);
  const keys = files.map(({ id }) => id);
  return inTurn(transaction, () =>
    table.getMany({ trans: request.trans, keys }).then((stored: readonly (StoredFile | undefined)[]) => {
      const known = new Map(stored.map((file) => [file?.id, file]));
      for (const file of files) {
        const kept = known.get(file.id);
        if (kept && !isSameFile(kept, file)) throw new Error(`The file ${file.id} is stored with other bytes`);
        known.set(file.id, file);
      }
      return table.mutate(request);
    }),
  );
}

const isSameFile = (a: StoredFile, b: StoredFile): boolean =>
  a.mediaType === b.mediaType && a.bytes.length === b.bytes.length && beginsWith(a.bytes, b.bytes);

const turnByTransaction = new WeakMap<object, PromiseLike<unknown>>();

/**
 * Lets the writes of a transaction follow one another, whether those before came through or not: each reads what was
 * there only when they are done. Chained by `then`, since a bare await between writes would leave Dexie's transaction.
 */
function inTurn<Value>(transaction: object, work: () => Value | PromiseLike<Value>): Promise<Value> {
  const turn = Dexie.Promise.resolve(turnByTransaction.get(transaction)).then(work, work);
  turnByTransaction.set(transaction, turn);
  return turn;
}

/** A range is read first and deleted row by row, so that the journal knows what was lost. */
const asDelete = (
  table: DBCoreTable,
  request: Extract<DBCoreMutateRequest, { type: 'deleteRange' }>,
): Promise<RowRequest> =>
  table
    .query({
      trans: request.trans,
      query: { index: table.schema.primaryKey, range: request.range },
      values: false,
    })
    .then(({ result }) => ({ type: 'delete', trans: request.trans, keys: result }));
