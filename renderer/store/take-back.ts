import { mayActOnCouncil, type CouncilAction } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { areAsLeft, namesWhatIsGone, putBefore, restsOn, rowsOfEntry } from './entry-rows.ts';
import type { EntryName, RowChange } from './journal.ts';
import type { RecordTable } from './tables.ts';

/** The deeds of one part of the council's work outside its meetings, which are taken back where they were done. */
export interface DeedFamily {
  /** Whether a deed, as the journal names it, is one of these. */
  isMeant(this: void, type: string): boolean;
  readonly action: CouncilAction;
  /** What these deeds write to, and whatever can name what they made. */
  readonly tables: readonly RecordTable[];
  /** Something besides a name that rests on what would go. */
  alsoRests?(this: void, db: CouncilDatabase, rows: readonly RowChange[]): Promise<boolean>;
  /** Whether whoever sits here may do so with these rows now, where that is not the same for all of them. */
  mayTakeBack?(this: void, desk: Desk, rows: readonly RowChange[]): Promise<Result<true, Refusal>>;
}

/**
 * Takes one deed back, a whole list at once: every row becomes what it was before, by an entry of its own. Refused when a
 * row is no longer as the deed left it, something rests on one that would go, or one that would come back names what is gone.
 */
export const takeBack = (
  desk: Desk,
  { replica, counter }: EntryName,
  { isMeant, action, tables, alsoRests, mayTakeBack }: DeedFamily,
): Promise<Result<number, Refusal>> =>
  change(
    desk.db,
    { ...deedOf(desk, 'deed-undone'), undoes: { replica, counter } },
    [...tables, 'journal', 'journalRows'],
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil(action, desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const entry = await db.journal.get([replica, counter]);
      if (!entry || !isMeant(entry.type)) return err({ type: 'nothing-to-undo' });
      const rows = await rowsOfEntry(db, entry);
      if (!rows.every(({ table }) => tables.some((own) => own === table))) return err({ type: 'nothing-to-undo' });
      if (!(await areAsLeft(db, rows)) || (await restsOn(db, rows, tables)) || (await alsoRests?.(db, rows))) {
        return err({ type: 'cannot-undo', why: 'changed-since' });
      }
      const may = await mayTakeBack?.(desk, rows);
      if (may && !may.ok) return may;
      await putBefore(db, rows);
      // A refusal rolls everything back with it.
      if (await namesWhatIsGone(db, rows, tables)) return err({ type: 'cannot-undo', why: 'changed-since' });
      return ok(rows.length);
    },
  );
