import { yearOf, type CivilDate } from '#domain/time.ts';
import { dueTables, yearDues, type YearDue } from '#domain/year/year-dues.ts';
import type { CouncilDatabase } from './database.ts';
import { readTables } from './record-tables.ts';

/** Everything of the year that is still to be done on a day, the earliest first. */
export async function listYearDues(db: CouncilDatabase, today: CivilDate): Promise<readonly YearDue[]> {
  const [rows, registrations] = await Promise.all([
    readTables(db, dueTables),
    db.registrations.where({ year: yearOf(today) }).toArray(),
  ]);
  // Of the register only those who stand in a cluster: the rest is thousands.
  const nominees = await db.nominees.bulkGet(rows.clusterMemberships.map(({ nomineeId }) => nomineeId));
  return yearDues({ ...rows, registrations, nominees: nominees.flatMap((nominee) => nominee ?? []) }, today);
}
