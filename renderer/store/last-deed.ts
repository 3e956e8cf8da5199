import Dexie from 'dexie';
import type { CouncilDatabase } from './database.ts';
import type { JournalEntry } from './journal.ts';

/**
 * The newest deed of this laptop, of those meant, that was not taken back: what Ctrl+Z means where they are done. Where
 * not all of them are done in one place, `isHere` tells which were done here.
 */
export async function lastDeed(
  db: CouncilDatabase,
  isMeant: (type: string) => boolean,
  isHere?: (entry: JournalEntry) => Promise<boolean>,
): Promise<JournalEntry | undefined> {
  const undone = new Set<number>();
  let upTo = Infinity;
  for (;;) {
    let last: JournalEntry | undefined;
    const own = db.journal.where('[replica+counter]').between([db.replica, Dexie.minKey], [db.replica, upTo]);
    await own
      // oxlint-disable-next-line unicorn/no-array-reverse -- of a collection in the database: the newest first
      .reverse()
      .until(() => last !== undefined)
      .each((entry) => {
        if (entry.undoes) undone.add(entry.undoes.counter);
        else if (isMeant(entry.type) && !undone.has(entry.counter)) last ??= entry;
      });
    if (!last || !isHere || (await isHere(last))) return last;
    upTo = last.counter;
  }
}
