import { deedKindOf } from '#domain/deeds.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { areAsLeft, putBefore, rowsOfEntry } from './entry-rows.ts';
import type { EntryName, RowChange } from './journal.ts';

/** The tables that what is done with receipts and attachments writes to. */
const tables = ['receipts', 'attachments', 'nominations', 'nominees', 'heldAwards'] as const;
type Table = (typeof tables)[number];

/**
 * Takes one deed on the dossiers' way back: every row becomes what it was before. Refused when a row is no longer as the
 * deed left it, when something rests on one that would go, or when the number that it gave was counted on from.
 */
export const undoDossierDeed = (desk: Desk, { replica, counter }: EntryName): Promise<Result<number, Refusal>> =>
  change(
    desk.db,
    { ...deedOf(desk, 'deed-undone'), undoes: { replica, counter } },
    [...tables, 'clusterMemberships', 'registryEvents', 'matters', 'journal', 'journalRows'],
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const entry = await db.journal.get([replica, counter]);
      const known = entry && (deedKindOf(entry.type) === 'dossiers' || ownDeeds.includes(entry.type));
      if (!known) return err({ type: 'nothing-to-undo' });
      const rows = await rowsOfEntry(db, entry);
      if (!rows.every(isOurs)) return err({ type: 'nothing-to-undo' });
      if (!(await areAsLeft(db, rows)) || (await restsOn(db, rows))) {
        return err({ type: 'cannot-undo', why: 'changed-since' });
      }
      await putBefore(db, rows);
      return ok(rows.length);
    },
  );

/** Deeds of other kinds that are also done from the intake register. */
const ownDeeds: readonly string[] = ['nomination-received', 'held-award-recorded'];

const isOurs = ({ table }: RowChange): boolean => tables.some((own: Table) => own === table);

/** Whether anything besides what goes names something that goes, or a later number was given in the register. */
async function restsOn(db: CouncilDatabase, rows: readonly RowChange[]): Promise<boolean> {
  const made = new Set<string>(rows.filter(({ before }) => before === null).map(({ key }) => key));
  const touched = new Set<string>(rows.map(({ key }) => key));
  const [receipts, attachments, nominations, awards, matters, memberships, events] = await Promise.all([
    db.receipts.toArray(),
    db.attachments.toArray(),
    db.nominations.toArray(),
    db.heldAwards.toArray(),
    db.matters.toArray(),
    db.clusterMemberships.toArray(),
    db.registryEvents.toArray(),
  ]);
  const own = receipts.find(({ id }) => made.has(id));
  if (own && receipts.some(({ year, number }) => year === own.year && number > own.number)) return true;
  const names: readonly (readonly [id: string, named: string | null])[] = [
    ...receipts.flatMap(({ id, nominationIds }) => nominationIds.map((named) => [id, named] as const)),
    ...receipts.map(({ id, nomineeId }) => [id, nomineeId] as const),
    ...[...attachments, ...matters].map(({ id, nominationId }) => [id, nominationId] as const),
    ...[...nominations, ...awards, ...memberships, ...events].map(({ id, nomineeId }) => [id, nomineeId] as const),
  ];
  return names.some(([id, named]) => named !== null && made.has(named) && !touched.has(id));
}
