import Dexie from 'dexie';
import { deedKindOf, isRegisterDeed } from '#domain/deeds.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { areAsLeft, putBefore, rowsOfEntry } from './entry-rows.ts';
import type { EntryName, JournalEntry, RowChange } from './journal.ts';

const registerTables = [
  'nominees',
  'heldAwards',
  'flags',
  'registryEvents',
  'zones',
  'receivers',
  'clusters',
  'clusterMemberships',
  'nominations',
  'matters',
  'journal',
  'journalRows',
] as const;

/** The newest deed of this laptop in the register that was not taken back: what Ctrl+Z there means. */
export async function lastRegisterDeed(db: CouncilDatabase): Promise<JournalEntry | undefined> {
  const undone = new Set<number>();
  let last: JournalEntry | undefined;
  const own = db.journal.where('[replica+counter]').between([db.replica, Dexie.minKey], [db.replica, Dexie.maxKey]);
  await own
    // oxlint-disable-next-line unicorn/no-array-reverse -- of a collection in the database: the newest first
    .reverse()
    .until(() => last !== undefined)
    .each((entry) => {
      if (entry.undoes) undone.add(entry.undoes.counter);
      else if (deedKindOf(entry.type) === 'register' && !undone.has(entry.counter)) last ??= entry;
    });
  return last;
}

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
      if (!entry || !isRegisterDeed(entry.type)) return err({ type: 'nothing-to-undo' });
      const rows = await rowsOfEntry(db, entry);
      if (!(await areAsLeft(db, rows)) || (await restsOn(db, rows))) {
        return err({ type: 'cannot-undo', why: 'changed-since' });
      }
      await putBefore(db, rows);
      return ok(rows.length);
    },
  );
}

/** Whether anything was nominated, written down about or made to follow what would go. */
async function restsOn(db: CouncilDatabase, rows: readonly RowChange[]): Promise<boolean> {
  const made = new Set<string | null | undefined>(rows.filter(({ before }) => before === null).map(({ key }) => key));
  const [nominations, memberships, awards, flags, events, matters, nominees, zones, receivers] = await Promise.all([
    db.nominations.toArray(),
    db.clusterMemberships.toArray(),
    db.heldAwards.toArray(),
    db.flags.toArray(),
    db.registryEvents.toArray(),
    db.matters.toArray(),
    db.nominees.filter(({ ended }) => ended !== null).toArray(),
    db.zones.toArray(),
    db.receivers.toArray(),
  ]);
  const names: readonly (readonly [string, string | null | undefined])[] = [
    ...[...nominations, ...memberships, ...awards, ...flags, ...events].map(
      ({ id, nomineeId }) => [id, nomineeId] as const,
    ),
    ...memberships.map(({ id, clusterId }) => [id, clusterId] as const),
    ...matters.map(({ id, nominationId }) => [id, nominationId] as const),
    ...nominees.map(({ id, ended }) => [id, ended?.into] as const),
    ...[...zones, ...receivers].map(({ id, follows }) => [id, follows] as const),
  ];
  return names.some(([id, named]) => made.has(named) && !made.has(id));
}
