import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { areAsLeft, putBefore, rowsOfEntry } from './entry-rows.ts';
import { indicatorDeeds } from './indicators.ts';
import type { EntryName, JournalEntry } from './journal.ts';
import { lastDeed } from './last-deed.ts';

/** The newest deed of this laptop on the indicators that was not taken back. */
export const lastIndicatorsDeed = (db: CouncilDatabase): Promise<JournalEntry | undefined> =>
  lastDeed(db, (type) => indicatorDeeds.includes(type));

/**
 * Takes one deed on the indicators back, a figure or a whole list: every row becomes what it was before, by an entry of
 * its own. Refused where one of its rows was written again since.
 */
export async function undoIndicators(desk: Desk, { replica, counter }: EntryName): Promise<Result<number, Refusal>> {
  const { db } = desk;
  return change(
    db,
    { ...deedOf(desk, 'deed-undone'), undoes: { replica, counter } },
    ['indicators', 'journal', 'journalRows'],
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil('keep-year', desk.actor.role);
      if (!allowed.ok) return allowed;
      const entry = await db.journal.get([replica, counter]);
      if (!entry || !indicatorDeeds.includes(entry.type)) return err({ type: 'nothing-to-undo' });
      const rows = await rowsOfEntry(db, entry);
      if (!(await areAsLeft(db, rows))) return err({ type: 'cannot-undo', why: 'changed-since' });
      await putBefore(db, rows);
      return ok(rows.length);
    },
  );
}
