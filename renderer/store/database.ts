import Dexie, { type Table } from 'dexie';
import type { NewId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time.ts';
import { guarding } from './guard.ts';
import { isRecordTable, newestVersion, schemaVersions, type SchemaVersion } from './schema.ts';
import type { Rows, TableName } from './tables.ts';

type Tables = { readonly [Name in TableName]: Table<Rows[Name]> };

/** An entry that has just come onto the disk, with the files that came with it; null for a history taken over whole. */
export type Commit = {
  readonly replica: string;
  readonly counter: number;
  /** What was done, as the journal names it. */
  readonly type: string;
  readonly at: Instant;
  readonly files: readonly string[];
} | null;

/** The database of one council on this laptop. */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the tables are made by Dexie from the schema
export interface CouncilDatabase extends Tables {}

/** The database of one council on this laptop: strict durability, and every table guarded by what its kind promises. */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- see above
export class CouncilDatabase extends Dexie {
  /** The name of this laptop's chain in the journal. */
  replica = '';
  /** Whether this window holds the desk; another one only reads. */
  mayWrite = true;
  readonly schema: number;
  /** Who is told of every entry once it is on the disk. */
  readonly commits = new Set<(commit: Commit) => void>();

  constructor(name: string, versions: readonly SchemaVersion[]) {
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.schema = newestVersion(versions);
    for (const { version, indexes } of versions) {
      this.version(version)
        .stores(indexes)
        .upgrade(async (transaction) => {
          for (const table of Object.keys(indexes).filter(isRecordTable)) {
            await transaction
              .table(table)
              .toCollection()
              .modify((row, reference) => {
                reference.value = versions.find((step) => step.version === version)?.upgradeRow(table, row);
              });
          }
        });
    }
    this.use(guarding);
    // Another window brings a newer schema: let go for good, else this one would write into what it cannot read.
    this.on('versionchange', () => this.close({ disableAutoOpen: true }));
  }
}

/** Why the database did not open: each leads to a page that works without it. */
export type OpenFailure =
  | { readonly type: 'database-newer'; readonly found: number; readonly known: number }
  | { readonly type: 'database-broken'; readonly detail: string }
  /** The database opened; something else about the start failed, and nothing is wrong with the data. */
  | { readonly type: 'start-failed'; readonly detail: string };

/**
 * Opens the council's database, or says why not; a database newer than the code is not touched. A browser that was
 * killed now and then refuses its first opening and grants the next (seen once in some hundred kills): so the council is
 * told only of what still fails after a moment.
 */
export async function openCouncilDatabase(
  name: string,
  newId: NewId,
  versions: readonly SchemaVersion[] = schemaVersions,
): Promise<Result<CouncilDatabase, OpenFailure>> {
  for (let tries = 1; ; tries += 1) {
    const opened = await openOnce(name, newId, versions);
    if (opened.ok || opened.error.type === 'database-newer' || tries === mostTries) return opened;
    await new Promise((later) => setTimeout(later, 200 * tries));
  }
}

const mostTries = 5;

async function openOnce(
  name: string,
  newId: NewId,
  versions: readonly SchemaVersion[],
): Promise<Result<CouncilDatabase, OpenFailure>> {
  const known = newestVersion(versions);
  const db = new CouncilDatabase(name, versions);
  try {
    const found = await installedVersion(name);
    if (found > known) return err({ type: 'database-newer', found, known });
    await db.open();
    db.replica = await bornReplica(db, newId);
    return ok(db);
  } catch (reason) {
    db.close({ disableAutoOpen: true });
    return err({ type: 'database-broken', detail: String(reason) });
  }
}

/** Deletes a database that cannot be opened; settles once it is gone. */
export const eraseDatabase = (name: string): Promise<void> => Dexie.delete(name);

/** Dexie keeps its versions times ten; asked without opening, since opening an unknown version could change it. */
async function installedVersion(name: string): Promise<number> {
  const databases = await indexedDB.databases();
  return (databases.find((candidate) => candidate.name === name)?.version ?? 0) / 10;
}

/**
 * Reads the name of this laptop's chain again: a window that waited for the desk may have seen another council take the
 * place of the one it opened, and with it a new name.
 */
export async function refreshReplica(db: CouncilDatabase, newId: NewId): Promise<void> {
  db.replica = await bornReplica(db, newId);
}

const bornReplica = (db: CouncilDatabase, newId: NewId): Promise<string> =>
  db.transaction('rw', db.settings, async () => {
    const known = await db.settings.get('replica');
    if (typeof known?.value === 'string') return known.value;
    const replica = newId();
    await db.settings.put({ key: 'replica', value: replica });
    return replica;
  });
