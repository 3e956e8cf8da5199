import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { canonicalJson } from './canonical.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { parseRows, type EntryName, type RowChange } from './journal.ts';
import { netRows } from './replay.ts';

const registerTables = [
  'nominees',
  'heldAwards',
  'registryEvents',
  'clusterMemberships',
  'nominations',
  'matters',
  'journal',
  'journalRows',
] as const;

/**
 * Takes one deed of the register back, a whole list at once: every row becomes what it was before, by an entry of its
 * own. Refused when a row is no longer as the deed left it, or something rests on one that would go.
 */
export async function undoRegisterDeed(desk: Desk, { replica, counter }: EntryName): Promise<Result<number, Refusal>> {
  const { db } = desk;
  return change(
    db,
    { ...deedOf(desk, 'deed-undone'), undoes: { replica, counter } },
    registerTables,
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const entry = await db.journal.get([replica, counter]);
      if (!entry) return err({ type: 'nothing-to-undo' });
      const parts = await db.journalRows.where('[replica+counter]').equals([replica, counter]).sortBy('part');
      const rows = netRows(
        parts.flatMap((part) => parseRows(part.rows)),
        entry.schema,
      );
      const tables = [...new Set(rows.map(({ table }) => table))];
      const changed: Refusal = { type: 'cannot-undo', why: 'changed-since' };
      for (const table of tables) {
        const own = rows.filter((row) => row.table === table);
        const now: readonly unknown[] = await db.table(table).bulkGet(own.map(({ key }) => key));
        if (own.some(({ after }, index) => canonicalJson(now[index] ?? null) !== canonicalJson(after))) {
          return err(changed);
        }
      }
      if (await restsOn(db, rows)) return err(changed);
      for (const table of tables) {
        const own = rows.filter((row) => row.table === table);
        await db.table(table).bulkDelete(own.filter(({ before }) => before === null).map(({ key }) => key));
        await db.table(table).bulkPut(own.flatMap(({ before }) => before ?? []));
      }
      return ok(rows.length);
    },
  );
}

/** Whether anything was nominated, seated in a cluster or written down about somebody who would go. */
async function restsOn(db: CouncilDatabase, rows: readonly RowChange[]): Promise<boolean> {
  const made = new Set(rows.filter(({ before }) => before === null).map(({ key }) => key));
  const dependants = await Promise.all([
    db.nominations.toArray(),
    db.clusterMemberships.toArray(),
    db.heldAwards.toArray(),
    db.registryEvents.toArray(),
  ]);
  const matters = await db.matters.toArray();
  return (
    dependants.flat().some(({ id, nomineeId }) => made.has(nomineeId) && !made.has(id)) ||
    matters.some(({ id, nominationId }) => made.has(nominationId) && !made.has(id))
  );
}
