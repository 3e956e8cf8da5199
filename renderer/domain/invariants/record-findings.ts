import type { Records, RecordTable } from '../records.ts';
import type { DataFinding } from './data-finding.ts';
import { datedFindings } from './dated-rows.ts';
import { meetingFindings } from './meeting-findings.ts';
import { paperFindings } from './paper-findings.ts';
import { lostReferences, namedIn } from './references.ts';
import { registerFindings } from './register-findings.ts';
import { assessmentFindings, sheetFindings } from './sheet-findings.ts';
import { repeatedKeys } from './unique-keys.ts';
import { voteFindings, type MeetingRows } from './vote-findings.ts';

/**
 * The rules that the council's records satisfy among themselves, as steps that can be taken one at a time: the hands
 * that type meanwhile are served between two of them.
 */
export function recordChecks(records: Records, files: readonly string[]): readonly (() => readonly DataFinding[])[] {
  const named = namedIn(records, files);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of records are its tables
  const tables = Object.keys(records) as RecordTable[];
  return [
    ...tables.map((table) => () => lostReferences(table, records[table], named)),
    () => repeatedKeys(records),
    () => datedFindings(records),
    () => registerFindings(records),
    () => sheetFindings(records),
    () => assessmentFindings(records),
    () => paperFindings(records),
    ...records.meetings.map((meeting) => () => {
      const rows = rowsOf(records, meeting);
      return [...meetingFindings(rows), ...voteFindings(rows)];
    }),
  ];
}

function rowsOf(records: Records, meeting: Records['meetings'][number]): MeetingRows {
  const own = ({ meetingId }: { readonly meetingId: string }): boolean => meetingId === meeting.id;
  return {
    meeting,
    matters: records.matters.filter(own),
    rounds: records.rounds.filter(own),
    attendances: records.attendances.filter(own),
    papers: records.papers.filter(own),
    replies: records.replies.filter(own),
  };
}
