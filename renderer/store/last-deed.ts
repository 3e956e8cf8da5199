import Dexie from 'dexie';
import type { CouncilDatabase } from './database.ts';
import type { JournalEntry } from './journal.ts';

/** The newest deed of this laptop, of those meant, that was not taken back: what Ctrl+Z means where they are done. */
export async function lastDeed(
  db: CouncilDatabase,
  isMeant: (type: string) => boolean,
): Promise<JournalEntry | undefined> {
  const undone = new Set<number>();
  let last: JournalEntry | undefined;
  const own = db.journal.where('[replica+counter]').between([db.replica, Dexie.minKey], [db.replica, Dexie.maxKey]);
  await own
    // oxlint-disable-next-line unicorn/no-array-reverse -- of a collection in the database: the newest first
    .reverse()
    .until(() => last !== undefined)
    .each((entry) => {
      if (entry.undoes) undone.add(entry.undoes.counter);
      else if (isMeant(entry.type) && !undone.has(entry.counter)) last ??= entry;
    });
  return last;
}
