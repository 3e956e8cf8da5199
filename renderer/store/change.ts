import Dexie from 'dexie';
import type { Actor } from '#domain/actor.ts';
import { err, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time.ts';
import { sha256Hex } from './canonical.ts';
import type { Commit, CouncilDatabase } from './database.ts';
import { inTurn, runningByTransaction, type Running } from './guard.ts';
import { headerHash, charactersPerPart, rowsPerPart, type Head, type JournalHeader } from './journal.ts';
import { stateHash, storedState, type Journal, type State } from './replay.ts';
import { kindOf } from './schema.ts';
import type { StoredFile, TableName } from './tables.ts';
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

/** One command among several: what the journal will name it, and what it does. */
export interface Step<Value, Failure> {
  readonly deed: Deed;
  work(this: void): Promise<Result<Value, Failure>>;
}

/** What came of a command: a window that only reads carries none out. */
export type Outcome<Value, Failure> = Result<Value, Failure | { readonly type: 'read-only' }>;

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
): Promise<Outcome<Value, Failure>> {
  const [outcome] = await changeEach(db, tables, [{ deed, work }]);
  if (!outcome) throw new Error(`Nothing came of ${deed.type}`);
  return outcome;
}

/**
 * Carries out commands in their order, each with an entry of its own, and waits for the disk once for all of them, so
 * that a slow disk catches up with whoever types. Among several a refused one must not have written; the others stand.
 */
export async function changeEach<Value, Failure>(
  db: CouncilDatabase,
  tables: readonly TableName[],
  steps: readonly Step<Value, Failure>[],
): Promise<readonly Outcome<Value, Failure>[]> {
  if (Dexie.currentTransaction) throw new Error(`A change does not nest: ${steps[0]?.deed.type}`);
  if (!db.mayWrite) return steps.map(() => err({ type: 'read-only' }));
  const outcomes: Result<Value, Failure>[] = [];
  const commits: Commit[] = [];
  let refused = false;
  const settled = beginWrite();
  try {
    await db.transaction('rw', [...tables, 'journal', 'journalRows', 'heads'], async (transaction) => {
      // Nobody else can move the heads meanwhile, and no score waits for them.
      let before: PromiseLike<readonly Head[]> = db.heads.toArray();
      for (const { deed, work } of steps) {
        const running: Running = { rows: [], files: [], sealed: false, adopts: false };
        runningByTransaction.set(transaction.idbtrans, running);
        const [heads, outcome] = await Promise.all([before, work()]);
        outcomes.push(outcome);
        // After every write that `work` began, waited for or not; a later one is refused.
        await inTurn(transaction.idbtrans, () => {
          running.sealed = true;
        });
        if (!outcome.ok && (steps.length === 1 || running.rows.length + running.files.length > 0)) {
          refused = steps.length === 1;
          throw new Error(`${deed.type} is rolled back`);
        }
        if (running.rows.length > 0) {
          const head = await writeEntry(db, deed, heads, running.rows);
          commits.push({ ...head, type: deed.type, at: deed.at, files: running.files });
          before = Dexie.Promise.resolve([...heads.filter(({ replica }) => replica !== head.replica), head]);
        }
      }
    });
    for (const commit of commits) tell(db, commit);
    return outcomes;
  } catch (reason) {
    if (refused) return outcomes;
    throw reason;
  } finally {
    settled();
  }
}

/** Tells whoever follows this window's database of an entry that came onto the disk, here or through a worker of ours. */
export const tell = (db: CouncilDatabase, commit: Commit): void => db.commits.forEach((listener) => listener(commit));

/** A council's whole history from elsewhere, with what it rebuilds and the name under which this laptop goes on. */
export interface Adopted {
  readonly journal: Journal;
  readonly state: State;
  readonly files: readonly StoredFile[];
  readonly replica: string;
  /** Whether it takes the place of what is there; whoever says so has kept that elsewhere. */
  readonly replaces: boolean;
}

/**
 * Takes a history over, journal and records together, without an entry of its own; tells whether it did: only into a
 * database that has none, unless it is to take the place of another. What came out is read back in the same transaction
 * and must be what was rebuilt; of its own affairs this device forgets what was the old council's.
 */
export async function adopt(
  db: CouncilDatabase,
  { journal, state, files, replica, replaces }: Adopted,
): Promise<boolean> {
  if (Dexie.currentTransaction) throw new Error('A history is not taken over inside another change');
  if (!db.mayWrite) throw new Error('A window that only reads takes nothing over');
  const settled = beginWrite();
  try {
    const taken = await db.transaction('rw', db.tables, async (transaction) => {
      const tables = db.tables.filter(({ name }) => kindOf(name) !== 'local');
      const counts = await Promise.all(tables.map((table) => table.count()));
      if (!replaces && counts.some((count) => count > 0)) return false;
      runningByTransaction.set(transaction.idbtrans, { rows: [], files: [], sealed: false, adopts: true });
      const councils: readonly string[] = await db.councils.toCollection().primaryKeys();
      const isAnother = councils.some((id) => state.get('councils')?.has(id) !== true);
      for (const table of tables) await table.clear();
      await db.journal.bulkAdd([...journal.entries]);
      await db.journalRows.bulkAdd([...journal.parts]);
      await db.heads.bulkAdd([...journal.heads]);
      await db.files.bulkPut([...files]);
      for (const [table, rows] of state) await db.table(table).bulkAdd([...rows.values()]);
      await db.settings.put({ key: 'replica', value: replica });
      // What this device remembers of the council before is nothing that the next one did.
      await db.settings.bulkDelete(['lastBackup', 'preparation', ...(isAnother ? ['actor', 'pins'] : [])]);
      if (stateHash(await storedState(db)) !== stateHash(state)) throw new Error('What was written is not the history');
      return true;
    });
    if (taken) tell(db, null);
    return taken;
  } finally {
    settled();
  }
}

/**
 * The rows of an entry in parts: at most so many, and short enough to lie inside the database. A longer value is laid
 * beside it in a file of its own, and a browser killed just then drops the whole database at the next start [measured].
 */
function partsOf(rows: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let length = Infinity;
  for (const row of rows) {
    const part = parts.at(-1);
    if (part && part.length < rowsPerPart && length + row.length <= charactersPerPart) {
      part.push(row);
      length += row.length;
    } else {
      parts.push([row]);
      length = row.length;
    }
  }
  return parts;
}

async function writeEntry(
  db: CouncilDatabase,
  deed: Deed,
  heads: readonly Head[],
  rows: readonly string[],
): Promise<Head> {
  const { replica } = db;
  const head = heads.find((candidate) => candidate.replica === replica);
  const counter = (head?.counter ?? 0) + 1;
  const texts = partsOf(rows).map((part) => ({ count: part.length, text: `[${part.join(',')}]` }));
  const header: JournalHeader = {
    replica,
    counter,
    lamport: 1 + heads.reduce((latest, { lamport }) => Math.max(latest, lamport), 0),
    previous: head?.hash ?? null,
    schema: db.schema,
    ...deed,
    parts: texts.map(({ count, text }) => ({ count, hash: sha256Hex(text) })),
  };
  const next: Head = { replica, counter, lamport: header.lamport, hash: headerHash(header) };
  await Promise.all([
    db.journal.add({ ...header, hash: next.hash }),
    db.journalRows.bulkAdd(texts.map(({ text }, part) => ({ replica, counter, part, rows: text }))),
    db.heads.put(next),
  ]);
  return next;
}
