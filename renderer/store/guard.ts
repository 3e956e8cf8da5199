import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type Middleware } from 'dexie';
import { beginsWith, canonicalJson } from './canonical.ts';
import { kindOf } from './schema.ts';
import { largestFile, type StoredFile } from './tables.ts';

/** A change under way: the rows written so far, each as canonical JSON, and whether its entry is being written. */
export interface Running {
  readonly rows: string[];
  /** The files laid down, by the hash of their bytes. */
  readonly files: string[];
  sealed: boolean;
  /** A history taken over whole: its rows are told by its own entries. */
  readonly adopts: boolean;
}

/** The change that stands behind a transaction of IndexedDB. */
export const runningByTransaction = new WeakMap<object, Running>();

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
  // What is added was not there before: a key that is taken fails, and what failed is not taken down.
  const there: ReturnType<DBCoreTable['getMany']> =
    request.type === 'add' ? Dexie.Promise.resolve([]) : table.getMany({ trans: request.trans, keys: [...keys] });
  return there.then((before) =>
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
  if (running?.sealed !== true && running?.adopts !== true) throw new Error(`Only change() writes to ${table.name}`);
  return table.mutate(request);
}

/** Refuses a file that is too large, other bytes under the name of a stored file, and a file's deletion. */
async function writtenOnce(
  table: DBCoreTable,
  transaction: IDBTransaction,
  request: DBCoreMutateRequest,
): ReturnType<Mutate> {
  const running = runningByTransaction.get(transaction);
  if (!running) throw new Error(`A write to ${table.name} outside change()`);
  if (!('values' in request)) {
    if (running.adopts) return table.mutate(request);
    throw new Error('A stored file is not deleted');
  }
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
      running.files.push(...keys);
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
export function inTurn<Value>(transaction: object, work: () => Value | PromiseLike<Value>): Promise<Value> {
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
