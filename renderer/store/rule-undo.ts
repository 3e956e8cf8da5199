import Dexie from 'dexie';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { areAsLeft, putBefore, rowsOfEntry } from './entry-rows.ts';
import type { EntryName, JournalEntry } from './journal.ts';

const ruleDeeds: ReadonlySet<string> = new Set(['rule-changed', 'editions-taken']);

/** The newest deed of this laptop among the rules that was not taken back. */
export async function lastRuleDeed(db: CouncilDatabase): Promise<JournalEntry | undefined> {
  const own = await db.journal
    .where('[replica+counter]')
    .between([db.replica, Dexie.minKey], [db.replica, Dexie.maxKey])
    .filter(({ type, undoes }) => ruleDeeds.has(type) || undoes !== undefined)
    .toArray();
  const undone = new Set(own.map(({ undoes }) => undoes?.counter));
  return own.findLast(({ type, counter }) => ruleDeeds.has(type) && !undone.has(counter));
}

/** Takes one change of the rules back: refused once a meeting was bound to what would go, or it was changed again. */
export const undoRuleDeed = (desk: Desk, { replica, counter }: EntryName): Promise<Result<true, Refusal>> =>
  change(
    desk.db,
    { ...deedOf(desk, 'deed-undone'), undoes: { replica, counter } },
    ['ruleBooks', 'meetings', 'journal', 'journalRows'],
    async (): Promise<Result<true, Refusal>> => {
      const { db } = desk;
      const allowed = mayActOnCouncil('keep-rules', desk.actor.role);
      if (!allowed.ok) return allowed;
      const entry = await db.journal.get([replica, counter]);
      if (!entry || !ruleDeeds.has(entry.type)) return err({ type: 'nothing-to-undo' });
      const rows = await rowsOfEntry(db, entry);
      const made = new Set<string>(rows.filter(({ before }) => before === null).map(({ key }) => key));
      const written = new Set<string>(rows.map(({ key }) => key));
      const meetings = await db.meetings.toArray();
      const isBound = meetings.some(({ id, ruleBookId }) => made.has(ruleBookId) && !written.has(id));
      if (isBound || !(await areAsLeft(db, rows))) return err({ type: 'cannot-undo', why: 'changed-since' });
      await putBefore(db, rows);
      return ok(true);
    },
  );
