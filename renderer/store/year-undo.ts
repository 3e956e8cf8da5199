import { deedKindOf } from '#domain/deeds.ts';
import { referencesIn } from '#domain/invariants/references.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { areAsLeft, putBefore, restsOn, rowsOfEntry } from './entry-rows.ts';
import type { EntryName, RowChange } from './journal.ts';
import type { RecordTable } from './tables.ts';

const yearTables = [
  'indicators',
  'movements',
  'registrations',
  'pledges',
  'difficulties',
  'guidingDocuments',
] as const satisfies readonly RecordTable[];
/** What the year's rows name besides one another, and what can go. */
const named = ['clusters', 'nominees', 'meetings'] as const satisfies readonly RecordTable[];

/**
 * Takes one deed of the year's work back by an entry of its own. Refused when a row is no longer as the deed left it,
 * something rests on one that would go, or one that would come back names what is gone.
 */
export const undoYearDeed = (desk: Desk, { replica, counter }: EntryName): Promise<Result<number, Refusal>> =>
  change(
    desk.db,
    { ...deedOf(desk, 'deed-undone'), undoes: { replica, counter } },
    [...yearTables, ...named, 'journal', 'journalRows'],
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil('keep-year', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const entry = await db.journal.get([replica, counter]);
      if (!entry || deedKindOf(entry.type) !== 'year') return err({ type: 'nothing-to-undo' });
      const rows = await rowsOfEntry(db, entry);
      if (!(await areAsLeft(db, rows)) || (await restsOn(db, rows, yearTables))) {
        return err({ type: 'cannot-undo', why: 'changed-since' });
      }
      await putBefore(db, rows);
      if (await namesWhatIsGone(db, rows)) return err({ type: 'cannot-undo', why: 'changed-since' });
      return ok(rows.length);
    },
  );

/** Whether a row that came back names one that is no longer there; a refusal then rolls everything back with it. */
async function namesWhatIsGone(db: CouncilDatabase, rows: readonly RowChange[]): Promise<boolean> {
  for (const table of yearTables) {
    const back = rows.filter((row) => row.table === table && row.before !== null).map(({ key }) => key);
    for (const row of await db.table(table).bulkGet(back)) {
      for (const { to, value } of referencesIn(table, row)) {
        if (isLookedAt(to) && (await db.table(to).get(value)) === undefined) return true;
      }
    }
  }
  return false;
}

const isLookedAt = (to: string): boolean => [...yearTables, ...named].some((table) => table === to);
