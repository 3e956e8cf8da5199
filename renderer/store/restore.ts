import type { Council, Letterhead } from '#domain/council.ts';
import type { NewId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { RestoreRefusal } from '#domain/safety.ts';
import type { Instant } from '#domain/time.ts';
import type { Backup } from './backup.ts';
import { adopt } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { readJournal, storedState, type State } from './replay.ts';
import type { RecordTable } from './tables.ts';

/** What an officer sees of a backup before anything is written. */
export interface BackupPreview {
  readonly council: string;
  readonly authority: string;
  readonly sample: boolean;
  readonly meetings: number;
  readonly nominations: number;
  readonly papers: number;
  readonly entries: number;
  readonly madeAt: Instant;
  /** When the last thing in it was done. */
  readonly lastAt: Instant | null;
  readonly appVersion: string;
}

/** Looks into a backup that was read. */
export const previewOf = ({ state, journal, madeAt, appVersion }: Backup): BackupPreview => ({
  ...figuresOf(state),
  entries: journal.entries.length,
  madeAt,
  lastAt: journal.entries.at(-1)?.at ?? null,
  appVersion,
});

/** Looks into the database in the same way; null while there is no council in it. */
export async function previewOfDatabase(db: CouncilDatabase): Promise<BackupPreview | null> {
  const [state, { entries }] = await Promise.all([storedState(db), readJournal(db)]);
  const last = entries.at(-1);
  if (!last) return null;
  return {
    ...figuresOf(state),
    entries: entries.length,
    madeAt: last.at,
    lastAt: last.at,
    appVersion: last.appVersion,
  };
}

function figuresOf(
  state: State,
): Pick<BackupPreview, 'council' | 'authority' | 'sample' | 'meetings' | 'nominations' | 'papers'> {
  // A journal that agrees with itself was written by `change`, which took these rows from their own tables.
  const rowsOf = (table: RecordTable): readonly unknown[] => [...(state.get(table)?.values() ?? [])];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const [council] = rowsOf('councils') as readonly Council[];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const letterhead = (rowsOf('letterheads') as readonly Letterhead[]).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  return {
    council: council?.name ?? '',
    authority: letterhead?.authorityName ?? '',
    sample: council?.sample ?? false,
    meetings: rowsOf('meetings').length,
    nominations: rowsOf('nominations').length,
    papers: rowsOf('papers').length,
  };
}

/**
 * Brings a backup onto this laptop: the journal as it was, the records rebuilt from it, the papers; all of it or
 * nothing. It goes where there is no council, or takes the place of one that its caller has kept elsewhere. From then on
 * this laptop writes a chain of its own, under a name that was never used before.
 */
export async function restoreBackup(
  db: CouncilDatabase,
  newId: NewId,
  backup: Backup,
  { replaces = false }: { readonly replaces?: boolean } = {},
): Promise<Result<true, RestoreRefusal>> {
  if (!db.mayWrite) return err('read-only');
  const replica = newId();
  try {
    if (!(await adopt(db, { ...backup, replica, replaces }))) return err('not-empty');
  } catch (reason) {
    // Two rows where the law makes one, such as a tax code: no history of ours says that.
    if (reason instanceof Error && reason.name === 'BulkError') return err('damaged');
    throw reason;
  }
  db.replica = replica;
  return ok(true);
}
