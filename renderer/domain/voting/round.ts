import type { Roll } from '../meeting/attendance.ts';
import type { BallotCount } from './ballot-count.ts';
import type { DoubleCount } from './double-count.ts';
import type { CirculationCount } from './circulation-count.ts';
import type { HandsCount } from './hands.ts';
import type { AwardId, MeetingId, MemberId, NominationId, RoundId } from '../ids.ts';
import type { Recusal, Teller } from '../meeting/meeting.ts';
import type { VoteBase, VoteRule } from '../rules/rule-book.ts';
import { requiredOf } from '../rules/threshold.ts';
import type { CivilDate, ClockTime } from '../time.ts';

/** One line put to the vote in a round, with the members who take no part in it, named. */
export interface RoundRow {
  readonly nominationId: NominationId;
  /** Its number on the ballot paper: a row struck after printing leaves a gap, the others keep theirs. */
  readonly number: number;
  readonly recused: readonly MemberId[];
  /** Of them, on a choice: who has to do with another row of it and not with this one. */
  readonly forAnother?: readonly MemberId[];
}

/** Who takes no part in the vote on a row because of its own nominee. */
export const recusedHere = ({ recused, forAnother = [] }: RoundRow): readonly MemberId[] =>
  recused.filter((id) => !forAnother.includes(id));

/** A line of the printed ballot paper whose nomination left the list: it is struck on every paper. */
export interface StruckRow {
  readonly number: number;
  /** Null where only the gap in the numbers tells of it. */
  readonly nominee: string | null;
}

/** What the voters are asked: yes or no on every row, or to choose at most so many of the rows. */
export type Question = { readonly type: 'yes-no' } | { readonly type: 'choose'; readonly most: number };

/** How a ballot is given: on paper into a box, or on one laptop that goes round the room (bỏ phiếu kín trên máy). */
export const ballotMeans = ['paper', 'kiosk'] as const;
export type BallotMeans = (typeof ballotMeans)[number];
/** What a line marked against the rule spoils: itself, or the whole paper it stands on. */
export type BallotValidity = 'row' | 'paper';

/** One vote on one award's list; roll, rows and rule are frozen when it opens. */
export interface Round {
  readonly id: RoundId;
  readonly meetingId: MeetingId;
  readonly awardId: AwardId;
  /** Order in which the rounds of the meeting were opened, from 1. */
  readonly number: number;
  readonly rule: VoteRule;
  readonly question: Question;
  readonly means: BallotMeans;
  /** The vote that this one repeats (bỏ phiếu lần 2); null for a first one. */
  readonly follows: RoundId | null;
  /** Why the council votes again on what had fallen short; absent from every other vote. */
  readonly reason?: string;
  /** The first of the votes that stand on one paper with this one; null for a paper of its own. */
  readonly sharedPaper: RoundId | null;
  readonly validity: BallotValidity;
  readonly roll: Roll;
  readonly rows: readonly RoundRow[];
  /** Struck on the papers that were handed out. */
  readonly struck: readonly StruckRow[];
  /** The elected tellers who count it; nobody for a show of hands. */
  readonly tellers: readonly Teller[];
  readonly openedAt: ClockTime;
  /** On which day, where that is not the meeting's own: it was reopened. */
  readonly on?: CivilDate;
  readonly result: RoundResult | null;
  /** The counts that were replaced by a later one, oldest first: each keeps why it was counted again. */
  readonly recounts: readonly Recount[];
  /** Objections to the count, with what was answered (ý kiến về kết quả kiểm phiếu), in the order in which they came. */
  readonly challenges: readonly Challenge[];
}

/** What was counted when the round closed. */
export type RoundResult =
  | { readonly mode: 'hands'; readonly closedAt: ClockTime; readonly count: HandsCount }
  | ({ readonly mode: 'ballot' } & CountedBallot)
  | { readonly mode: 'circulation'; readonly closedAt: ClockTime; readonly count: CirculationCount };

/** The papers of a ballot as the tellers counted them. */
export interface CountedBallot {
  readonly closedAt: ClockTime;
  /** Of a count taken again: on which day, since a meeting may be reopened on another. */
  readonly on?: CivilDate;
  readonly count: BallotCount;
  /** Absent where one person typed the count. */
  readonly doubleCount?: DoubleCount;
  /** Absent from ballots counted before anybody asked: the secretary keeps the papers. */
  readonly envelope?: Envelope;
  /** On the laptop: who handed a ballot in, a set in the roll's order. Of papers in a box nobody knows. */
  readonly voted?: readonly MemberId[];
}

/** The envelope into which the papers go once they are counted: who sealed it, and who keeps it. */
export interface Envelope {
  readonly sealedBy: MemberId;
  readonly keeperId: MemberId;
}

/** A count that a later one replaced, with who asked for it and why. */
export interface Recount extends CountedBallot {
  readonly reason: string;
  readonly askedBy: MemberId;
}

/** An objection to a count: whose, what, and how it was answered. */
export interface Challenge {
  readonly memberId: MemberId;
  readonly text: string;
  readonly answer: string;
}

/** The rows of a round, each with the members who take no part in it. */
export const roundRows = (nominationIds: readonly NominationId[], recusals: readonly Recusal[]): readonly RoundRow[] =>
  nominationIds.map((nominationId, index) => ({
    nominationId,
    number: index + 1,
    recused: recusals.filter((recusal) => recusal.nominationId === nominationId).map((recusal) => recusal.memberId),
  }));

/** Which time the council votes on these rows: 2 for a vote that repeats a first one. */
export function turnOf(rounds: readonly Round[], round: Pick<Round, 'follows'>): number {
  const before = rounds.find(({ id }) => id === round.follows);
  return before ? turnOf(rounds, before) + 1 : 1;
}

/** The vote under whose name its paper, and the record of its count, are kept: the first of those that share it. */
export const paperRound = (round: Round): RoundId => round.sharedPaper ?? round.id;

/** The votes that stand on one paper with this one, itself among them, in the order in which they were opened. */
export const onOnePaper = (rounds: readonly Round[], round: Round): readonly Round[] =>
  round.sharedPaper === null
    ? [round]
    : rounds.filter(({ sharedPaper }) => sharedPaper === round.sharedPaper).toSorted((a, b) => a.number - b.number);

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
  const base = rowBase(rule, roll, recused, papersOfRoll(rule, roll, recused));
  const required = requiredOf(rule.threshold, base);
  return { base, required, attainable: voting, reachable: required <= voting };
}

/**
 * Who can vote in a round: those present, and the absent whose written opinions the rule counts. Opinions count only
 * where the base is all members: their writers are not among "those present".
 */
export const votersOf = (rule: VoteRule, roll: Roll): readonly MemberId[] =>
  countsOpinions(rule) ? [...roll.present, ...roll.writtenOpinions] : roll.present;

/** Whether written opinions are mixed in among the papers of this vote. */
export const countsOpinions = (rule: VoteRule): boolean =>
  rule.writtenOpinions === 'counted' && rule.base === 'all-members';

/** The papers of a round that a base can be taken of: how many were handed out, and how many were valid. */
export interface PaperFigures {
  readonly issued: number;
  readonly valid: number;
  /** Recused members whose valid papers must be among those counted. */
  readonly recusedValid: number;
}

/** The base of a row's share: how many members (or papers) the votes are taken of. */
export function rowBase(rule: VoteRule, roll: Roll, recused: readonly MemberId[], papers: PaperFigures): number {
  const among = (members: readonly MemberId[]): number => members.filter((id) => recused.includes(id)).length;
  // A recused member who took no paper is not among those issued: only those who surely hold one leave the base.
  const holding = Math.max(0, among(roll.present) - Math.max(0, roll.present.length - papers.issued));
  const bases: Record<VoteBase, () => number> = {
    'all-members': () => roll.members.length - (rule.recusedStayInBase ? 0 : among(roll.members)),
    present: () => roll.present.length - among(roll.present),
    issued: () => papers.issued - holding,
    valid: () => papers.valid - papers.recusedValid,
  };
  return Math.max(0, bases[rule.base]());
}

/** Before anybody votes the roll stands in for the papers: everybody gets one and hands it in. */
export const papersOfRoll = (rule: VoteRule, roll: Roll, recused: readonly MemberId[]): PaperFigures => {
  const voters = votersOf(rule, roll);
  return {
    issued: roll.present.length,
    valid: voters.length,
    recusedValid: voters.filter((id) => recused.includes(id)).length,
  };
};
