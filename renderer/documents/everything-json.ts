import { everythingVersion, type Everything } from '#domain/lists/everything.ts';
import type { RecordTable } from '#domain/records.ts';
import { everythingSchema } from '#words/everything-schema.ts';

/** Writes everything that the council keeps as one JSON file, which says of itself what it holds. */
export function everythingJson({
  databaseSchema,
  appVersion,
  exportedAt,
  tables,
}: Everything): Uint8Array<ArrayBuffer> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of tables are the tables
  const names = Object.keys(tables) as readonly RecordTable[];
  const file = {
    format: 'bang-vang',
    version: everythingVersion,
    databaseSchema,
    appVersion,
    exportedAt: new Date(exportedAt).toISOString(),
    description: everythingSchema(names),
    tables,
  };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`);
}
