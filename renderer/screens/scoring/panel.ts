import type { MeetingRecord } from '#domain/meeting-record.ts';
import type { Criterion, CriteriaSet } from '#domain/criteria.ts';
import type { MemberId, NomineeId } from '#domain/ids.ts';
import { calledName } from '#domain/nomination.ts';
import { rankPanel } from '#domain/panel.ts';
import { sheetTotal, type ScoreSheet, type SheetTotal } from '#domain/scoring.ts';

/** An enterprise in the panel's columns, by its number on the sheet. */
export interface Scored {
  readonly id: NomineeId;
  readonly number: number;
  readonly name: string;
}

/** How far a member's sheet for the whole cluster is. */
export type SheetState = 'empty' | 'partly' | 'full';

/** The enterprises that a meeting scores, in the cluster's order. */
export const scoredOf = ({ meeting, nominees }: MeetingRecord): readonly Scored[] =>
  meeting.scoredNomineeIds.map((id, index) => {
    const nominee = nominees.find((candidate) => candidate.id === id);
    return { id, number: index + 1, name: nominee ? calledName(nominee) : '' };
  });

/** A member's sheet for one enterprise; nothing was written on one that is not there. */
export const sheetOf = (sheets: readonly ScoreSheet[], memberId: MemberId, nomineeId: NomineeId): ScoreSheet['marks'] =>
  sheets.find((sheet) => sheet.memberId === memberId && sheet.nomineeId === nomineeId)?.marks ?? {};

/** What the leaves under these criteria add up to on a member's sheet. */
export const totalOf = (
  sheets: readonly ScoreSheet[],
  criteria: readonly Criterion[],
  memberId: MemberId,
  nomineeId: NomineeId,
): SheetTotal => sheetTotal(criteria, sheetOf(sheets, memberId, nomineeId));

/** Whether a member has scored nothing, something or everything. */
export function sheetState(record: MeetingRecord, set: CriteriaSet, memberId: MemberId): SheetState {
  const marks = record.meeting.scoredNomineeIds.map((id) => sheetOf(record.sheets, memberId, id));
  if (marks.every((given) => Object.keys(given).length === 0)) return 'empty';
  return marks.every((given) => sheetTotal(set.criteria, given).missing === 0) ? 'full' : 'partly';
}

/** How many sheets the council still waits for: while there is one, means and places are provisional. */
export const missingSheets = (record: MeetingRecord, set: CriteriaSet): number =>
  Math.max(0, ...rankPanel(record, set).map(({ score }) => score.expected - score.sheets));
