import { listFacts, type ListRecords } from '#domain/lists/list-lines.ts';
import type { ExportedList, ListFacts, ListMoment } from '#domain/lists/list-facts.ts';
import type { Everything } from '#domain/lists/everything.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import { recordTables } from './tables.ts';

/** A list as the council's data have it now, to be handed out. */
export async function loadListFacts(db: CouncilDatabase, list: ExportedList, moment: ListMoment): Promise<ListFacts> {
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
    return listFacts(list, Object.fromEntries(rows) as unknown as ListRecords, moment);
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
