import type { Actor } from '../actor.ts';
import type { Attendance, Roll } from './attendance.ts';
import { rollOf } from './attendance.ts';
import type { Correction } from './correction.ts';
import type { Reply } from './circulation.ts';
import { tallyBallots } from '../voting/ballot-count.ts';
import { tallyReplies } from '../voting/circulation-count.ts';
import {
  compositionOn,
  letterheadOn,
  type Council,
  type Letterhead,
  type Member,
  type Membership,
  type Seat,
} from '../council.ts';
import type { CriteriaSet } from '../scoring/criteria.ts';
import { tallyHands, type RowTally } from '../voting/hands.ts';
import type { MemberId, NominationId } from '../ids.ts';
import type { Interest } from './interest.ts';
import type { Acting, Matter, Meeting, Recusal } from './meeting.ts';
import type { Nomination, Nominee } from '../nominations/nomination.ts';
import type { Round } from '../voting/round.ts';
import { ruleBookOn, type RuleBook } from '../rules/rule-book.ts';
import type { ScoreSheet } from '../scoring/scoring.ts';
import type { SheetCheck } from '../scoring/second-entry.ts';

/** Everything known of one meeting, read in one go: what papers and the meeting room are made from. */
export interface MeetingRecord {
  readonly council: Council;
  readonly letterheads: readonly Letterhead[];
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
  /** The edition of the meeting's day: quorum, votes, deciders. */
  readonly ruleBook: RuleBook;
  /** Every edition: a nomination's conditions are those of the day its file was received. */
  readonly ruleBooks: readonly RuleBook[];
  readonly criteriaSet: CriteriaSet | null;
  readonly meeting: Meeting;
  readonly attendances: readonly Attendance[];
  /** In agenda order. */
  readonly matters: readonly Matter[];
  readonly recusals: readonly Recusal[];
  /** The register of interests, of every day. */
  readonly interests: readonly Interest[];
  readonly nominations: readonly Nomination[];
  readonly nominees: readonly Nominee[];
  /** In the order in which they were opened. */
  readonly rounds: readonly Round[];
  readonly sheets: readonly ScoreSheet[];
  /** The same paper sheets typed a second time, where that was asked for. */
  readonly sheetChecks: readonly SheetCheck[];
  /** Names put right after the results were locked, in the order in which they were. */
  readonly corrections: readonly Correction[];
  /** The replies to a circulation, in the order of the members; none for a meeting in a room. */
  readonly replies: readonly Reply[];
}

/** What of a meeting tells who sits in the council. */
export type Composition = Pick<MeetingRecord, 'meeting' | 'members' | 'memberships'>;

/** The council as composed at the opening; before it, as composed on the meeting's day. */
export const seatsOf = (record: Composition): readonly Seat[] =>
  record.meeting.opening?.seats ?? compositionOn(record.memberships, record.members, record.meeting.date);

/** The roll as it stands now. */
export const rollNow = (record: Composition & Pick<MeetingRecord, 'attendances'>): Roll =>
  rollOf(seatsOf(record), record.attendances);

/** The roll as it stood when the meeting was opened: what the minutes tell of attendance and quorum. */
export const rollAtOpening = (record: MeetingRecord): Roll => {
  const { opening } = record.meeting;
  return opening ? rollOf(opening.seats, opening.lines) : rollNow(record);
};

/** A member's seat on the meeting's day; a person without one is a broken reference. */
export function seatOf(record: Composition, memberId: MemberId): Seat {
  const seat = seatsOf(record).find((candidate) => candidate.memberId === memberId);
  if (!seat) throw new Error(`Member ${memberId} has no seat on ${record.meeting.date}`);
  return seat;
}

/** As whom somebody acts in a meeting: whoever presides over it has the chair's authority, whatever his own seat. */
export const actingIn = (record: Composition, { name, role }: Actor): Acting =>
  seatsOf(record).some((seat) => seat.memberId === record.meeting.chairId && seat.name === name) ? 'chair' : role;

/** The letterhead of the meeting's day. */
export function letterheadOf(record: MeetingRecord): Letterhead {
  const letterhead = letterheadOn(record.letterheads, record.meeting.date);
  if (!letterhead) throw new Error(`No letterhead is in force on ${record.meeting.date}`);
  return letterhead;
}

/** A nomination and its nominee. */
export function caseOf(
  record: MeetingRecord,
  id: NominationId,
): { readonly nomination: Nomination; readonly nominee: Nominee } {
  const nomination = record.nominations.find((candidate) => candidate.id === id);
  const nominee = record.nominees.find((candidate) => candidate.id === nomination?.nomineeId);
  if (!nomination || !nominee) throw new Error(`Nomination ${id} or its nominee is missing`);
  return { nomination, nominee };
}

/** The edition whose conditions bind a nomination: that of the day its file came in, else the meeting's. */
export const conditionsBook = (record: MeetingRecord, nomination: Nomination): RuleBook =>
  ruleBookOn(record.ruleBooks, nomination.receivedOn) ?? record.ruleBook;

/** The rows of a closed round as counted; an open round has none, to anybody. */
export function talliesOf(round: Round): readonly RowTally[] {
  if (!round.result) return [];
  if (round.result.mode === 'ballot') return tallyBallots(round, round.result.count);
  if (round.result.mode === 'circulation') return tallyReplies(round, round.result.count);
  const tallies = tallyHands(round, round.result.count);
  if (!tallies.ok) throw new Error(`Round ${round.id} was closed with a count that does not stand`);
  return tallies.value;
}
