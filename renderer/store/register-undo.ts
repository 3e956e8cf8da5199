import { isRegisterDeed } from '#domain/deeds.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { areAsLeft, putBefore, restsOn, rowsOfEntry } from './entry-rows.ts';
import type { EntryName, JournalEntry } from './journal.ts';
import { lastDeedOf } from './last-deed.ts';
import type { RecordTable } from './tables.ts';

const registerTables = [
  'nominees',
  'heldAwards',
  'registryEvents',
  'zones',
  'receivers',
  'clusters',
  'clusterMemberships',
  'nominations',
  'matters',
  // What the year and the dossiers say of units and clusters rests on them too.
  'indicators',
  'movements',
  'registrations',
  'pledges',
  'difficulties',
  'receipts',
  'attachments',
  'opinionLetters',
  'publications',
  'flags',
] as const satisfies readonly RecordTable[];

/** The newest deed of this laptop in the register that was not taken back: what Ctrl+Z there means. */
export const lastRegisterDeed = (db: CouncilDatabase): Promise<JournalEntry | undefined> => lastDeedOf(db, 'register');

/**
 * Takes one deed of the register back, a whole list at once: every row becomes what it was before, by an entry of its
 * own. Refused when a row is no longer as the deed left it, or something rests on one that would go.
 */
export async function undoRegisterDeed(desk: Desk, { replica, counter }: EntryName): Promise<Result<number, Refusal>> {
  const { db } = desk;
  return change(
    db,
    { ...deedOf(desk, 'deed-undone'), undoes: { replica, counter } },
    [...registerTables, 'journal', 'journalRows'],
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const entry = await db.journal.get([replica, counter]);
      if (!entry || !isRegisterDeed(entry.type)) return err({ type: 'nothing-to-undo' });
      const rows = await rowsOfEntry(db, entry);
      if (!(await areAsLeft(db, rows)) || (await restsOn(db, rows, registerTables))) {
        return err({ type: 'cannot-undo', why: 'changed-since' });
      }
      await putBefore(db, rows);
      return ok(rows.length);
    },
  );
}
