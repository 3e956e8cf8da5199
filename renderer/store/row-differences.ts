import type { DataFinding } from '#domain/invariants/data-finding.ts';
import { placeOf } from '#domain/invariants/place.ts';
import type { RecordRows, RecordTable } from '#domain/records.ts';
import { canonicalJson } from './canonical.ts';

/** The rows of a table, of those asked for, that are not what the journal rebuilds. */
export function rowDifferences<Table extends RecordTable>(
  table: Table,
  ids: readonly string[],
  stored: ReadonlyMap<string, RecordRows[Table]>,
  rebuilt: ReadonlyMap<string, unknown> | undefined,
): readonly DataFinding[] {
  return ids.flatMap((id): readonly DataFinding[] => {
    const row = stored.get(id);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a row of this table, as `change` wrote it down
    const told = rebuilt?.get(id) as RecordRows[Table] | undefined;
    const place = row ?? told;
    if (place === undefined) return [];
    if (row && told) {
      const fields = differingFields(row, told);
      return fields.length > 0 ? [{ type: 'row-differs', ...placeOf(table, place), how: 'changed', fields }] : [];
    }
    const how = row ? 'not-in-journal' : 'not-in-records';
    return [{ type: 'row-differs', ...placeOf(table, place), how, fields: [] }];
  });
}

/** The names of the fields in which two rows differ. */
export function differingFields(a: object, b: object): readonly string[] {
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const text = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (field) => text(left.get(field)) !== text(right.get(field)),
  );
}
