import Dexie from 'dexie';
import { deedKindOf, type DeedKind } from '#domain/deeds.ts';
import type { CouncilDatabase } from './database.ts';
import type { JournalEntry } from './journal.ts';

/** The newest deed of a kind on this laptop that was not taken back: what Ctrl+Z means where such deeds are done. */
export async function lastDeedOf(db: CouncilDatabase, kind: DeedKind): Promise<JournalEntry | undefined> {
  const undone = new Set<number>();
  let last: JournalEntry | undefined;
  const own = db.journal.where('[replica+counter]').between([db.replica, Dexie.minKey], [db.replica, Dexie.maxKey]);
  await own
    // oxlint-disable-next-line unicorn/no-array-reverse -- of a collection in the database: the newest first
    .reverse()
    .until(() => last !== undefined)
    .each((entry) => {
      if (entry.undoes) undone.add(entry.undoes.counter);
      else if (deedKindOf(entry.type) === kind && !undone.has(entry.counter)) last ??= entry;
    });
  return last;
}
