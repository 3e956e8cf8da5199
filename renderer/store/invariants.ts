import type { DataFinding } from '#domain/invariants/data-finding.ts';
import { recordChecks } from '#domain/invariants/record-findings.ts';
import type { FileId } from '#domain/ids.ts';
import type { Records } from '#domain/records.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { CouncilDatabase } from './database.ts';
import { fileChecks } from './file-checks.ts';
import { checkEntries, checkParts, lightEntries, listedParts, strayParts, type JournalKeys } from './journal-checks.ts';
import { faultsOfHeads, inOrder, type Head } from './journal.ts';
import type { GrowingState } from './replay.ts';
import { rowDifferences } from './row-differences.ts';
import { readTables } from './record-tables.ts';
import { recordTables } from './tables.ts';

/*
 * [Note: The council's data check themselves] What every deed keeps (the chain, the records as the journal tells them,
 * references, sums, rolls, phases, days, papers) is asked of the live database: after the first screen stands, after
 * every journey of the tests, and whenever an officer wants to know. The records and the names of everything else are
 * read in one short look; what the journal and the files hold never changes once it is written, so that they are read
 * afterwards, in slices, while others write.
 */

/** How much was looked at. */
export interface CheckCounts {
  readonly entries: number;
  readonly rows: number;
  readonly files: number;
  readonly meetings: number;
}

/** What a check of the whole database came to. */
export interface CheckedData {
  readonly counts: CheckCounts;
  readonly findings: readonly DataFinding[];
}

/** How a check goes about it: beside somebody's work, told how far it is, and stopped when nobody wants it any more. */
export interface CheckPace {
  /** Waits until the window has nothing better to do. */
  pause(this: void): Promise<void>;
  onProgress?(this: void, share: number): void;
  readonly signal?: AbortSignal;
}

/** Entries, or rows, taken between two pauses. */
const slice = 200;

/** Checks everything that this laptop holds; writes nothing and keeps no writer waiting beyond one short look. */
export async function checkData(db: CouncilDatabase, pace: CheckPace): Promise<Result<CheckedData, 'cancelled'>> {
  const look = await takeLook(db);
  const { records, heads, keys, fileKeys } = look;
  const findings: DataFinding[] = [];
  const rows = recordTables.reduce((sum, table) => sum + records[table].length, 0);
  const checks = [...recordChecks(records, fileKeys), ...fileChecks(db, records, fileKeys)];
  const all = keys.entries.length + keys.parts.length + rows + slice * checks.length + 1;
  let done = 0;
  /** One slice of the work, then a pause; false once nobody wants to know any more. */
  const step = async (weight: number, work: Check) => {
    for (const finding of await asFarAsReadable(work)) findings.push(finding);
    done += weight;
    pace.onProgress?.(Math.min(1, done / all));
    await pace.pause();
    return pace.signal?.aborted !== true;
  };

  const chain = lightEntries();
  for (const names of slicesOf(keys.entries))
    if (!(await step(names.length, () => checkEntries(db, chain, names)))) return err('cancelled');
  findings.push(...faultsOfHeads(chain.last, heads).map((fault) => ({ type: 'chain-broken' as const, ...fault })));

  const state: GrowingState = new Map();
  for (const listed of listedParts(inOrder(chain.entries)))
    if (!(await step(listed.length, () => checkParts(db, listed, state)))) return err('cancelled');
  findings.push(...strayParts(keys.parts, chain));

  for (const table of recordTables) {
    const ids = new Set([...records[table].map(({ id }) => id as string), ...(state.get(table)?.keys() ?? [])]);
    const stored = new Map(records[table].map((row) => [row.id as string, row]));
    for (const some of slicesOf([...ids])) {
      const compare = () => rowDifferences(table, some, stored, state.get(table));
      if (!(await step(some.length, compare))) return err('cancelled');
    }
  }
  for (const check of checks) if (!(await step(slice, check))) return err('cancelled');
  const counts = {
    entries: keys.entries.length,
    rows,
    files: fileKeys.length,
    meetings: records.meetings.length,
  };
  return ok({ counts, findings });
}

type Check = () => readonly DataFinding[] | Promise<readonly DataFinding[]>;

/** A row of a shape that nobody ever wrote must not keep the other rules from being asked. */
async function asFarAsReadable(check: Check): Promise<readonly DataFinding[]> {
  try {
    return await check();
  } catch (reason) {
    if (!(reason instanceof TypeError)) throw reason;
    return [{ type: 'rows-unreadable' }];
  }
}

/** The records, and the names of what else there is, at one moment. */
interface Look {
  readonly records: Records;
  readonly heads: readonly Head[];
  readonly keys: JournalKeys;
  readonly fileKeys: readonly FileId[];
}

const takeLook = (db: CouncilDatabase): Promise<Look> =>
  db.transaction('r', [...recordTables, 'journal', 'journalRows', 'heads', 'files'], async () => {
    const [heads, entries, parts, files, records] = await Promise.all([
      db.heads.toArray(),
      db.journal.toCollection().primaryKeys(),
      db.journalRows.toCollection().primaryKeys(),
      db.files.toCollection().primaryKeys(),
      readTables(db, recordTables),
    ]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys that the schema names
    const keys = { entries, parts } as unknown as JournalKeys;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    return { records, heads, keys, fileKeys: files as unknown as FileId[] };
  });

function* slicesOf<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  for (let start = 0; start < values.length; start += slice) yield values.slice(start, start + slice);
}
