import type { CouncilDatabase } from './database.ts';
import { rowsOfEntry } from './entry-rows.ts';
import type { EntryName } from './journal.ts';

/** What a deed was, and on which scoring or criteria set it was done, by name. */
export interface NamedDeed {
  readonly type: string;
  readonly name: string;
}

/** Names a deed of scoring or of criteria sets, whatever became of what it was done on. */
export async function nameDeed(db: CouncilDatabase, { replica, counter }: EntryName): Promise<NamedDeed | undefined> {
  const entry = await db.journal.get([replica, counter]);
  if (!entry) return undefined;
  for (const { before, after } of await rowsOfEntry(db, entry)) {
    const row = after ?? before;
    const scoringId = row?.['scoringId'];
    const owner = typeof scoringId === 'string' ? await db.scorings.where({ id: scoringId }).first() : undefined;
    const name = owner?.title ?? row?.['title'] ?? row?.['name'];
    if (typeof name === 'string') return { type: entry.type, name };
  }
  return undefined;
}
