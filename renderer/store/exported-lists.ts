import { listFacts, type ListRecords } from '#domain/lists/list-lines.ts';
import type { ExportedList, ListFacts, ListMoment } from '#domain/lists/list-facts.ts';
import type { Everything } from '#domain/lists/everything.ts';
import { provincialFacts, type ProvincialFacts, type ProvincialSet } from '#domain/lists/provincial.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import { shippedClasses } from './shipped.ts';
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

function listRecords(db: CouncilDatabase): Promise<ListRecords> {
  const tables = [
    db.councils,
    db.members,
    db.memberships,
    db.clusters,
    db.clusterMemberships,
    db.zones,
    db.receivers,
    db.nominees,
    db.heldAwards,
    db.nominations,
    db.ruleBooks,
    db.meetings,
    db.matters,
    db.initiatives,
  ];
  return db.transaction('r', tables, async () => {
    const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each table under its own name
    return Object.fromEntries(rows) as unknown as ListRecords;
  });
}

/** Everything that the council keeps, table by table, as it stands at one moment; papers and scans are in a backup. */
export async function loadEverything({ db, appVersion, clock }: Desk): Promise<Everything> {
  const tables = await db.transaction('r', [...recordTables], async () => {
    const rows = await Promise.all(recordTables.map(async (name) => [name, await db.table(name).toArray()] as const));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each table under its own name
    return Object.fromEntries(rows) as unknown as Everything['tables'];
  });
  return { databaseSchema: db.schema, appVersion, exportedAt: clock(), tables };
}
