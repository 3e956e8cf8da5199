import type { RecordRows, Records, RecordTable } from '../records.ts';
import { clusterParts } from '../registry/cluster-parts.ts';
import { zoneKey } from '../registry/dated-line.ts';
import { ruleBookOn } from '../rules/rule-book.ts';
import { nameKey } from '../text.ts';
import { dayBefore, type CivilDate } from '../time.ts';
import type { DataFinding } from './data-finding.ts';
import { placeOf } from './place.ts';

type DatedTable = 'letterheads' | 'memberships' | 'clusterMemberships' | 'zones' | 'receivers' | 'ruleBooks';
type Dated = Records[DatedTable][number];

/** Days that end before they begin, days on which two things hold where one can, days on which no rules hold. */
export const datedFindings = (records: Records): readonly DataFinding[] => [
  ...reversedIn(records),
  ...bySubject(records.letterheads, ({ councilId }) => councilId).flatMap((rows) => overlaps('letterheads', rows)),
  ...bySubject(records.memberships, ({ councilId, memberId }) => `${councilId} ${memberId}`).flatMap((rows) =>
    overlaps('memberships', rows),
  ),
  // Chair and secretary are one person each; the other offices are shared.
  ...bySubject(
    records.memberships.filter(({ role }) => role === 'chair' || role === 'secretary'),
    ({ councilId, role }) => `${councilId} ${role}`,
  ).flatMap((rows) => overlaps('memberships', rows)),
  ...bySubject(records.clusterMemberships, ({ nomineeId }) => nomineeId).flatMap((rows) =>
    overlaps('clusterMemberships', rows),
  ),
  // A cluster has one head and one deputy on a day.
  ...clusterParts.flatMap((part) =>
    bySubject(
      records.clusterMemberships.filter((row) => row[part]),
      ({ clusterId }) => clusterId,
    ).flatMap((rows) => overlaps('clusterMemberships', rows)),
  ),
  ...bySubject(records.zones, ({ name, province }) => `${zoneKey(name)} ${nameKey(province)}`).flatMap((rows) =>
    overlaps('zones', rows),
  ),
  ...bySubject(records.receivers, ({ name, purpose }) => `${nameKey(name)} ${nameKey(purpose)}`).flatMap((rows) =>
    overlaps('receivers', rows),
  ),
  ...editionFindings(records),
  ...boundFindings(records),
];

function reversedIn(records: Records): readonly DataFinding[] {
  const tables: readonly DatedTable[] = [
    'letterheads',
    'memberships',
    'clusterMemberships',
    'zones',
    'receivers',
    'ruleBooks',
  ];
  return tables.flatMap((table) => {
    const rows: readonly Dated[] = records[table];
    return rows.flatMap((row): readonly DataFinding[] => {
      const { from, to } = row;
      if (to === null || from <= to || isSuperseded(table, row)) return [];
      return [{ type: 'dates-reversed', ...placeOf(table as RecordTable, row), from, to }];
    });
  });
}

/** An edition whose own first day already belongs to the next one ended the day before it began: nothing is lost. */
const isSuperseded = (table: DatedTable, { from, to }: Dated): boolean =>
  table === 'ruleBooks' && to === dayBefore(from);

function overlaps<Table extends DatedTable>(table: Table, rows: readonly RecordRows[Table][]): readonly DataFinding[] {
  const ordered = rows.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return ordered.slice(1).flatMap((row, index): readonly DataFinding[] => {
    const before = ordered[index];
    if (!before || (before.to !== null && before.to < row.from)) return [];
    return [{ type: 'dates-overlap', ...placeOf(table, row), other: before.id, to: before.to, from: row.from }];
  });
}

/** Editions follow one another without a day between them or a day in common. */
function editionFindings({ ruleBooks }: Records): readonly DataFinding[] {
  const editions = ruleBooks
    .filter((book) => !isSuperseded('ruleBooks', book))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const gaps = editions.slice(1).flatMap((book, index): readonly DataFinding[] => {
    const before = editions[index];
    if (!before || before.to === null || before.to >= dayBefore(book.from)) return [];
    return [{ type: 'dates-gap', ...placeOf('ruleBooks', book), other: before.id, to: before.to, from: book.from }];
  });
  return [...overlaps('ruleBooks', editions), ...gaps];
}

/** A meeting that is still ahead goes by the edition of its day; one that was opened keeps its own, begun by then. */
function boundFindings({ meetings, ruleBooks }: Records): readonly DataFinding[] {
  return meetings.flatMap((meeting): readonly DataFinding[] => {
    const { date, phase, ruleBookId } = meeting;
    const bound = ruleBooks.find(({ id }) => id === ruleBookId);
    if (!bound) return [];
    const ofDay = ruleBookOn(ruleBooks, date);
    const isAhead = phase === 'preparing' || phase === 'convened';
    const holds = isAhead ? ofDay === undefined || ofDay.id === bound.id : bound.from <= date;
    if (holds) return [];
    return [
      {
        type: 'rules-of-other-day',
        ...placeOf('meetings', meeting),
        date,
        bound: bound.id,
        ofDay: ofDay?.id ?? '',
      },
    ];
  });
}

function bySubject<Row extends { readonly from: CivilDate }>(
  rows: readonly Row[],
  subject: (row: Row) => string,
): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(subject(row), [...(groups.get(subject(row)) ?? []), row]);
  return [...groups.values()];
}
