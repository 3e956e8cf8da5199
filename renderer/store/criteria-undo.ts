import { isCriteriaDeed } from '#domain/deeds.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import type { EntryName, JournalEntry, RowChange } from './journal.ts';
import { lastDeed } from './last-deed.ts';
import { takeBack, type DeedFamily } from './take-back.ts';

const criteria: DeedFamily = {
  isMeant: isCriteriaDeed,
  action: 'keep-rules',
  tables: ['criteriaSets', 'meetings', 'scorings'],
  alsoRests: isScoredBy,
};

/** The newest deed of this laptop on criteria sets that was not taken back: what Ctrl+Z there means. */
export const lastCriteriaDeed = (db: CouncilDatabase): Promise<JournalEntry | undefined> =>
  lastDeed(db, isCriteriaDeed);

/** Takes one deed on criteria sets back; see {@link takeBack}. */
export const undoCriteriaDeed = (desk: Desk, entry: EntryName): Promise<Result<number, Refusal>> =>
  takeBack(desk, entry, criteria);

/** Whether somebody is scored by a version that was published: it is no draft again. */
async function isScoredBy(db: CouncilDatabase, rows: readonly RowChange[]): Promise<boolean> {
  const users = [...(await db.meetings.toArray()), ...(await db.scorings.toArray())];
  return rows.some(
    ({ table, after }) =>
      table === 'criteriaSets' &&
      after?.['published'] === true &&
      users.some(({ criteriaSetId }) => criteriaSetId === after['id']),
  );
}
