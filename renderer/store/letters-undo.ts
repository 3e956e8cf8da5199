import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { areAsLeft, putBefore, rowsOfEntry } from './entry-rows.ts';
import type { EntryName } from './journal.ts';

const letterTables = ['guidanceLetters', 'opinionLetters', 'publications', 'holidays'] as const;

/** Nothing rests on a letter, a publication or a day off: a deed is taken back while its rows are as it left them. */
export const undoLetterDeed = (desk: Desk, { replica, counter }: EntryName): Promise<Result<number, Refusal>> =>
  change(
    desk.db,
    { ...deedOf(desk, 'deed-undone'), undoes: { replica, counter } },
    [...letterTables, 'journal', 'journalRows'],
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const entry = await desk.db.journal.get([replica, counter]);
      const rows = entry ? await rowsOfEntry(desk.db, entry) : [];
      const isOwn = rows.every(({ table }) => letterTables.some((own) => own === table));
      if (rows.length === 0 || !isOwn) return err({ type: 'nothing-to-undo' });
      if (!(await areAsLeft(desk.db, rows))) return err({ type: 'cannot-undo', why: 'changed-since' });
      await putBefore(desk.db, rows);
      return ok(rows.length);
    },
  );
