import { awardKey } from '../lists/held-award-plan.ts';
import { nomineeKey } from '../nominations/new-nomination.ts';
import { paperKey } from '../papers/paper.ts';
import type { RecordRows, Records, RecordTable } from '../records.ts';
import type { DataFinding } from './data-finding.ts';
import { placeOf } from './place.ts';

type KeyOf<Table extends RecordTable> = (row: RecordRows[Table]) => readonly (string | number)[];

/** What tells the rows of a table apart besides their ids; one council alone keeps this laptop, with bodies beside it. */
const keyOf: { readonly [Table in RecordTable]?: KeyOf<Table> } = {
  councils: ({ kind, id }) => [kind === 'council' ? kind : id],
  clusters: ({ number }) => [number],
  // Somebody registered twice, once under each writing, may since be written alike: one of them ended.
  nominees: (nominee) => [nominee.kind !== 'enterprise' && nominee.ended ? nominee.id : nomineeKey(nominee)],
  indicators: ({ nomineeId, year }) => [nomineeId, year],
  registrations: ({ nomineeId, year }) => [nomineeId, year],
  pledges: ({ clusterId, year }) => [clusterId, year],
  receipts: ({ year, number }) => [year, number],
  holidays: ({ on }) => [on],
  nominations: ({ year, awardId, nomineeId, occasion }) => [year, awardId, nomineeId, occasion],
  attendances: ({ meetingId, memberId }) => [meetingId, memberId],
  matters: ({ meetingId, nominationId }) => [meetingId, nominationId],
  recusals: ({ meetingId, nominationId, memberId }) => [meetingId, nominationId, memberId],
  sheets: ({ meetingId, nomineeId, memberId }) => [meetingId, nomineeId, memberId],
  sheetChecks: ({ meetingId, nomineeId, memberId }) => [meetingId, nomineeId, memberId],
  assessments: ({ scoringId, nomineeId, stage }) => [scoringId, nomineeId, stage],
  heldAwards: (held) => [awardKey(held)],
  initiatives: ({ councilId, decision, title }) => [councilId, decision.number, title],
  replies: ({ meetingId, memberId }) => [meetingId, memberId],
  rounds: ({ meetingId, number }) => [meetingId, number],
  papers: ({ meetingId, subject, version }) => [meetingId, paperKey(subject), version],
};

/** The rows of a table of which the council can only have one. */
function repeatedIn<Table extends RecordTable>(
  table: Table,
  rows: readonly RecordRows[Table][],
): readonly DataFinding[] {
  const own: KeyOf<Table> | undefined = keyOf[table];
  if (!own) return [];
  const firstByKey = new Map<string, string>();
  return rows.flatMap((row): readonly DataFinding[] => {
    const value = own(row).join(' ');
    const other = firstByKey.get(value);
    if (other !== undefined) return [{ type: 'key-twice', ...placeOf(table, row), other, value }];
    firstByKey.set(value, row.id);
    return [];
  });
}

/** Two councils, two nominees under one tax code, two sheets of one member for one nominee, and their like. */
export const repeatedKeys = (records: Records): readonly DataFinding[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the object above
  (Object.keys(keyOf) as RecordTable[]).flatMap((table) => repeatedIn(table, records[table]));
