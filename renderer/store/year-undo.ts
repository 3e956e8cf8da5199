import { deedKindOf } from '#domain/deeds.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { areAsLeft, putBefore, rowsOfEntry } from './entry-rows.ts';
import type { EntryName } from './journal.ts';

const yearTables = [
  'movements',
  'registrations',
  'pledges',
  'difficulties',
  'indicators',
  'guidingDocuments',
  'journal',
  'journalRows',
] as const;

/** Takes one deed of the year's work back: every row becomes what it was before, unless somebody changed it since. */
export async function undoYearDeed(desk: Desk, { replica, counter }: EntryName): Promise<Result<number, Refusal>> {
  const { db } = desk;
  return change(
    db,
    { ...deedOf(desk, 'deed-undone'), undoes: { replica, counter } },
    yearTables,
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil('keep-year', desk.actor.role);
      if (!allowed.ok) return allowed;
      const entry = await db.journal.get([replica, counter]);
      if (!entry || deedKindOf(entry.type) !== 'year') return err({ type: 'nothing-to-undo' });
      const rows = await rowsOfEntry(db, entry);
      const made = new Set<string>(rows.filter(({ before }) => before === null).map(({ key }) => key));
      const joined = (await db.registrations.toArray()).some(
        ({ id, movementIds }) => !made.has(id) && movementIds.some((movement) => made.has(movement)),
      );
      if (!(await areAsLeft(db, rows)) || joined) return err({ type: 'cannot-undo', why: 'changed-since' });
      await putBefore(db, rows);
      return ok(rows.length);
    },
  );
}
