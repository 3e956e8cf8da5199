import type { CriteriaSet } from './criteria.ts';
import type { MemberId } from '../ids.ts';
import { rollNow, seatsOf, type Composition, type MeetingRecord } from '../meeting/meeting-record.ts';
import { rankNominees, type Ranked } from './ranking.ts';
import { panelScore, type ScoreSheet } from './scoring.ts';

/**
 * Whose sheets the panel waits for: those in the room, and whoever has begun a sheet; before the roll is called, all
 * members.
 */
export function scorersOf(
  record: Composition &
    Pick<MeetingRecord, 'attendances'> & { readonly sheets: readonly Pick<ScoreSheet, 'memberId'>[] },
): readonly MemberId[] {
  const members = seatsOf(record).map((seat) => seat.memberId);
  if (record.attendances.length === 0) return members;
  const { present } = rollNow(record);
  const begun = new Set(record.sheets.map((sheet) => sheet.memberId));
  return members.filter((id) => present.includes(id) || begun.has(id));
}

/** The scored enterprises by their panel figures, best first; provisional while a sheet is missing. */
export function rankPanel(record: MeetingRecord, set: CriteriaSet): readonly Ranked[] {
  const scorers = scorersOf(record);
  return rankNominees(record.meeting.scoredNomineeIds.map((id) => panelScore(set, id, record.sheets, scorers)));
}
