import { listFacts, listTables, type ListRecords } from '#domain/lists/list-lines.ts';
import type { ExportedList, ListFacts, ListMoment } from '#domain/lists/list-facts.ts';
import type { Everything } from '#domain/lists/everything.ts';
import { provincialFacts, type ProvincialFacts, type ProvincialSet } from '#domain/lists/provincial.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import { shippedClasses } from './shipped.ts';
import { readTables } from './record-tables.ts';
import { recordTables } from './tables.ts';

/** A list as the council's data have it now, to be handed out. */
export const loadListFacts = async (db: CouncilDatabase, list: ExportedList, moment: ListMoment): Promise<ListFacts> =>
  listFacts(list, await listRecords(db), moment);

/** A workbook of the provincial system as the council's data have it now. */
export const loadProvincialFacts = async (
  db: CouncilDatabase,
  set: ProvincialSet,
  moment: ListMoment,
): Promise<ProvincialFacts> => provincialFacts(set, await listRecords(db), shippedClasses, moment);

const listRecords = (db: CouncilDatabase): Promise<ListRecords> =>
  db.transaction('r', [...listTables], () => readTables(db, listTables));

/** Everything that the council keeps, table by table, as it stands at one moment; papers and scans are in a backup. */
export async function loadEverything({ db, appVersion, clock }: Desk): Promise<Everything> {
  const tables = await db.transaction('r', [...recordTables], () => readTables(db, recordTables));
  return { databaseSchema: db.schema, appVersion, exportedAt: clock(), tables };
}
