import type { Roll } from './attendance.ts';
import type { BallotCount } from './ballot-count.ts';
import type { HandsCount } from './hands.ts';
import type { AwardId, MeetingId, MemberId, NominationId, RoundId } from './ids.ts';
import type { Recusal } from './meeting.ts';
import type { VoteBase, VoteRule } from './rule-book.ts';
import { requiredOf } from './threshold.ts';
import type { ClockTime } from './time.ts';

/** One line put to the vote in a round, with the members who take no part in it, named. */
export interface RoundRow {
  readonly nominationId: NominationId;
  readonly recused: readonly MemberId[];
}

/** One vote on one award's list; roll, rows and rule are frozen when it opens. */
export interface Round {
  readonly id: RoundId;
  readonly meetingId: MeetingId;
  readonly awardId: AwardId;
  /** Order in which the rounds of the meeting were opened, from 1. */
  readonly number: number;
  readonly rule: VoteRule;
  readonly roll: Roll;
  readonly rows: readonly RoundRow[];
  readonly openedAt: ClockTime;
  readonly result: RoundResult | null;
}

/** What was counted when the round closed. */
export type RoundResult =
  | { readonly mode: 'hands'; readonly closedAt: ClockTime; readonly count: HandsCount }
  | { readonly mode: 'ballot'; readonly closedAt: ClockTime; readonly count: BallotCount };

/** The rows of a round as its roll stands: recusals of members who neither sit here nor wrote change nothing. */
export const roundRows = (nominationIds: readonly NominationId[], recusals: readonly Recusal[]): readonly RoundRow[] =>
  nominationIds.map((nominationId) => ({
    nominationId,
    recused: recusals.filter((recusal) => recusal.nominationId === nominationId).map((recusal) => recusal.memberId),
  }));

/** The numbers of a row that are said before anybody votes. */
export interface RowProspect {
  readonly base: number;
  readonly required: number;
  /** The most votes in favour that this roll can still give. */
  readonly attainable: number;
  readonly reachable: boolean;
}

/**
 * The number required on a row and the greatest attainable. With nine members, one recusal and the base of all
 * members, 90 % stays at 9 and is out of reach (NĐ 152/2025, Điều 33.5); of those present it falls from 9 to 8.
 * The bases "issued" and "valid" are known only at the count: beforehand the roll stands in for them.
 */
export function rowProspect(rule: VoteRule, roll: Roll, recused: readonly MemberId[]): RowProspect {
  const voting = votersOf(rule, roll).filter((id) => !recused.includes(id)).length;
  const base = rowBase(rule, roll, recused, { issued: roll.present.length, valid: votersOf(rule, roll).length });
  const required = requiredOf(rule.threshold, base);
  return { base, required, attainable: voting, reachable: required <= voting };
}

/** Who can vote in a round: those present, and the absent whose written opinions the rule counts. */
export const votersOf = (rule: VoteRule, roll: Roll): readonly MemberId[] =>
  rule.writtenOpinions === 'counted' ? [...roll.present, ...roll.writtenOpinions] : roll.present;

/** The base of a row's share: how many members (or papers) the votes are taken of. */
export function rowBase(
  rule: VoteRule,
  roll: Roll,
  recused: readonly MemberId[],
  papers: { readonly issued: number; readonly valid: number },
): number {
  const away = (among: readonly MemberId[]): number => among.filter((id) => recused.includes(id)).length;
  const bases: Record<VoteBase, () => number> = {
    'all-members': () => roll.members.length - (rule.recusedStayInBase ? 0 : away(roll.members)),
    present: () => roll.present.length - away(roll.present),
    issued: () => papers.issued - away(roll.present),
    valid: () => papers.valid - away(votersOf(rule, roll)),
  };
  return Math.max(0, bases[rule.base]());
}
