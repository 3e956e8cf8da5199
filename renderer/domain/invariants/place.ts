import type { MeetingId, PaperId } from '../ids.ts';
import type { RecordRows, RecordTable } from '../records.ts';
import type { RowPlace } from './data-finding.ts';

/** Where a row is looked at: itself if it is a meeting or a paper, else the meeting that it belongs to. */
export function placeOf<Table extends RecordTable>(table: Table, row: RecordRows[Table]): RowPlace {
  const { id: key } = row;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the id of a row of this very table
  const meetingId = table === 'meetings' ? (key as string as MeetingId) : 'meetingId' in row ? row.meetingId : null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return { table, key, meetingId, paperId: table === 'papers' ? (key as string as PaperId) : null };
}
