import type { RegisterBefore, RegisterWrites } from '#domain/lists/list-plan.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import type { Head } from './journal.ts';

/** What a list was planned against, and where the journal ended then. */
export interface RegisterSeen extends RegisterBefore {
  readonly journalEnd: string;
}

/** Reads what is known, all at one moment, for a list to be planned against. */
export const loadRegister = (db: CouncilDatabase): Promise<RegisterSeen> =>
  db.transaction('r', [db.nominees, db.heldAwards, db.members, db.ruleBooks, db.nominations, db.heads], async () => {
    const [nominees, heldAwards, members, ruleBooks, nominations, heads] = await Promise.all([
      db.nominees.toArray(),
      db.heldAwards.toArray(),
      db.members.toArray(),
      db.ruleBooks.orderBy('from').toArray(),
      db.nominations.toArray(),
      db.heads.toArray(),
    ]);
    return { nominees, heldAwards, members, ruleBooks, nominations, journalEnd: journalEndOf(heads) };
  });

const journalEndOf = (heads: readonly Head[]): string =>
  heads
    .map(({ replica, hash }) => `${replica} ${hash}`)
    .toSorted()
    .join('\n');

/** A planned list: what is to be written, and where the journal ended when it was planned. */
export interface PlannedList {
  readonly writes: RegisterWrites;
  readonly journalEnd: string;
}

/** Rows handed to the database at once: between two helpings it can be told how far it is. */
const rowsAtOnce = 2_000;

/** How many rows a planned list writes. */
export const rowsOf = ({ added, changed, events, awardsAdded, awardsChanged, nominations }: RegisterWrites): number =>
  [added, changed, events, awardsAdded, awardsChanged, nominations].reduce((sum, rows) => sum + rows.length, 0);

/**
 * Takes a planned list in, all of it in one deed: just what the preview told, or, where anything was written since,
 * nothing. `onRows` hears how many rows have been written.
 */
export const takeInRegister = (
  desk: Desk,
  { writes, journalEnd }: PlannedList,
  onRows?: (written: number) => void,
): Promise<Result<number, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, writes.nominations.length > 0 ? 'nominations-imported' : 'register-imported'),
    ['nominees', 'registryEvents', 'heldAwards', 'nominations'],
    async (): Promise<Result<number, Refusal>> => {
      const { db } = desk;
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      if (journalEndOf(await db.heads.toArray()) !== journalEnd) return err({ type: 'register-changed' });
      let written = 0;
      const each = async <Row>(rows: readonly Row[], write: (some: Row[]) => PromiseLike<unknown>): Promise<void> => {
        for (let at = 0; at < rows.length; at += rowsAtOnce) {
          const some = rows.slice(at, at + rowsAtOnce);
          await write(some);
          written += some.length;
          onRows?.(written);
        }
      };
      await each(writes.added, (rows) => db.nominees.bulkAdd(rows));
      await each(writes.changed, (rows) => db.nominees.bulkPut(rows));
      await each(writes.events, (rows) => db.registryEvents.bulkAdd(rows));
      await each(writes.awardsAdded, (rows) => db.heldAwards.bulkAdd(rows));
      await each(writes.awardsChanged, (rows) => db.heldAwards.bulkPut(rows));
      await each(writes.nominations, (rows) => db.nominations.bulkAdd(rows));
      return ok(written);
    },
  );
