import { foldText } from '../text.ts';
import { dayBefore, inForceOn, type CivilDate } from '../time.ts';
import type { Zone } from './registry.ts';

/** A row that another one follows when its name, place or address changes: a zone, a receiver of papers. */
interface Following<Row> {
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly follows: Row extends { readonly follows: infer Follows } ? Follows : never;
}

/** The same zone or receiver through its names, the oldest first. */
export function lineOf<Row extends Following<Row>>(row: Row, rows: readonly Row[]): readonly Row[] {
  const line = [row];
  const next = (): Row | undefined => rows.find((other) => other.follows === line.at(-1)?.id && !line.includes(other));
  const before = (): Row | undefined => rows.find((other) => other.id === line[0]?.follows && !line.includes(other));
  for (let found = before(); found; found = before()) line.unshift(found);
  for (let found = next(); found; found = next()) line.push(found);
  return line;
}

/** The rows that no other follows: those that lists show. */
export function latestOf<Row extends Following<Row>>(rows: readonly Row[]): readonly Row[] {
  const followed = new Set<unknown>(rows.map(({ follows }) => follows));
  return rows.filter(({ id }) => !followed.has(id));
}

/** A zone's name as it is compared: KCN Tiên Sơn, Khu công nghiệp Tiên Sơn and Tiên Sơn are one. */
export const zoneKey = (name: string): string => foldText(name).replace(/^(?:kcn|khu cong nghiep)\s+/u, '');

/** The zone of a name on a day; undefined where none of that name was there. */
export const zoneOn = (zones: readonly Zone[], name: string, day: CivilDate): Zone | undefined =>
  zones.find((zone) => zoneKey(zone.name) === zoneKey(name) && inForceOn(zone, day));

/** A row that ends the day before another, which says something else from then on, begins in its place. */
export const followedBy = <
  Row extends { readonly id: unknown; readonly from: CivilDate; readonly to: CivilDate | null },
>(
  row: Row,
  change: Partial<Row>,
  on: CivilDate,
  id: Row['id'],
): readonly [Row, Row] => [
  { ...row, to: dayBefore(on) },
  { ...row, ...change, id, from: on, follows: row.id },
];
