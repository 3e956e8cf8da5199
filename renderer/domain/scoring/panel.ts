import type { CriteriaSet } from './criteria.ts';
import type { MemberId, NomineeId } from '../ids.ts';
import { rollNow, seatsOf, type Composition, type MeetingRecord } from '../meeting/meeting-record.ts';
import type { Nominee } from '../nominations/nomination.ts';
import { rankNominees, type Ranked } from './ranking.ts';
import { hasMarks, panelScore, type ScoreSheet, type Standing } from './scoring.ts';
import { unprovenBy } from './second-entry.ts';
import { isWomenPreferred } from './women.ts';

/**
 * Whose sheets the panel waits for: those in the room, and whoever has begun a sheet; before the roll is called, all
 * members.
 */
export function scorersAmong(
  record: Composition & Pick<MeetingRecord, 'attendances'>,
  begunBy: readonly MemberId[],
): readonly MemberId[] {
  const members = seatsOf(record).map((seat) => seat.memberId);
  if (record.attendances.length === 0) return members;
  const { present } = rollNow(record);
  return members.filter((id) => present.includes(id) || begunBy.includes(id));
}

/** Whose sheets the panel waits for, by what is stored of them: see {@link scorersAmong}. */
export const scorersOf = (
  record: Composition & Pick<MeetingRecord, 'attendances'> & { readonly sheets: readonly ScoreSheet[] },
): readonly MemberId[] =>
  scorersAmong(
    record,
    record.sheets.filter(hasMarks).map(({ memberId }) => memberId),
  );

/** What the tie chain asks of a nominee beside its points; of one that is not known, nothing. */
export const standingIn = (nominees: readonly Nominee[], id: NomineeId): Standing => {
  const nominee = nominees.find((one) => one.id === id);
  return { women: nominee !== undefined && isWomenPreferred(nominee) };
};

/**
 * The scored enterprises by their panel figures, best first, as the council decided on equals; provisional while a sheet
 * is missing, or not proven by its second entry where one was asked for.
 */
export function rankPanel(record: MeetingRecord, set: CriteriaSet): readonly Ranked[] {
  const { meeting, nominees, sheets, sheetChecks } = record;
  const scorers = scorersOf(record);
  const unproven = meeting.sheetsTwice ? unprovenBy(set, sheets, sheetChecks) : new Set<NomineeId>();
  const scores = meeting.scoredNomineeIds.map((id) => {
    const score = panelScore(set, id, sheets, scorers, standingIn(nominees, id));
    return unproven.has(id) ? { ...score, provisional: true } : score;
  });
  return rankNominees(scores, meeting.panelTies);
}
