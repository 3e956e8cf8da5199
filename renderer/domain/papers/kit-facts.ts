import type { AwardId } from '../ids.ts';
import { caseOf, letterheadOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { quorumNow } from '../meeting/quorum.ts';
import { calledName } from '../nominations/nomination.ts';
import { awardOf, type Award, type VoteBase, type VoteRule } from '../rules/rule-book.ts';
import { requiredOf, type Threshold } from '../rules/threshold.ts';
import type { Criterion } from '../scoring/criteria.ts';
import type { Instant } from '../time.ts';
import { onOnePaper, paperRound } from '../voting/round.ts';
import { setupInForce } from '../voting/ballot-setup.ts';
import { attendanceListFacts } from './attendance-list-facts.ts';
import { ballotPapersFacts } from './ballot-papers-facts.ts';
import { runningBallot } from './ballot-fit.ts';
import type { AttendanceListFacts, BallotPapersFacts, CommonFacts } from './facts.ts';
import { commonFacts } from './shared-facts.ts';

/** Everything that a meeting needs to be held on paper, should the laptop die (Bộ dự phòng bằng giấy); never frozen. */
export interface KitFacts extends CommonFacts {
  readonly kind: 'fallback-kit';
  readonly purpose: string;
  readonly attendance: AttendanceListFacts;
  readonly programme: readonly string[];
  /** How many must be in the room, of how many. */
  readonly quorum: { readonly required: number; readonly of: number };
  /** In the order in which the awards are voted on. */
  readonly votes: readonly KitVote[];
  /** What the panel scores; null where nothing is scored. */
  readonly scoring: KitScoring | null;
}

/** What an award asks for. */
export interface KitNeed {
  readonly threshold: Threshold;
  readonly base: VoteBase;
  /** How many must agree, where that does not hang on who comes. */
  readonly required: { readonly count: number; readonly of: number } | null;
}

/** One vote: the ballot papers, or for a show of hands the list that they would have. */
export interface KitVote extends KitNeed {
  readonly mode: 'hands' | 'ballot';
  readonly paper: BallotPapersFacts;
  /** What the further awards on the paper ask for, in its order; absent from a paper of one award. */
  readonly further?: readonly KitNeed[];
}

/** The score sheets: the same lines for every member. */
export interface KitScoring {
  readonly criteriaSet: string;
  readonly criteria: readonly Criterion[];
  readonly nominees: readonly string[];
  /** In the order of the council's decision. */
  readonly scorers: readonly { readonly name: string; readonly position: string }[];
}

/** Makes the facts of the kit from the meeting as it is prepared. */
export function kitFacts(record: MeetingRecord, now: Instant): KitFacts {
  const { meeting } = record;
  const attendance = attendanceListFacts(record, now);
  const { members, required } = quorumNow(record);
  return {
    kind: 'fallback-kit',
    ...commonFacts(record, now, letterheadOf(record).minutesSymbol, []),
    purpose: meeting.purpose,
    attendance,
    programme: meeting.programme.map(({ title }) => title),
    quorum: { required, of: members },
    votes: awardsToVote(record).map((award) => kitVote(record, award, now)),
    scoring: scoringOf(record, attendance),
  };
}

function kitVote(record: MeetingRecord, { id, vote }: Award, now: Instant): KitVote {
  const paper = ballotPapersFacts(record, id, now);
  const further = beside(record, id);
  return {
    // A circulation has no room, and so no kit. A choice is made on paper, whatever the award's own vote.
    mode: vote.mode === 'hands' && !paper.choose ? 'hands' : 'ballot',
    paper,
    ...needOf(record, vote),
    ...(paper.further ? { further: further.map((other) => needOf(record, awardOf(record.ruleBook, other).vote)) } : {}),
  };
}

const needOf = (record: MeetingRecord, { threshold, base }: VoteRule): KitNeed => {
  const { members } = quorumNow(record);
  return {
    threshold,
    base,
    required: base === 'all-members' ? { count: requiredOf(threshold, members), of: members } : null,
  };
};

/** The awards with somebody who waits for a vote, or with a vote set up, in the order of the votes: each on its own paper once. */
const awardsToVote = (record: MeetingRecord): readonly Award[] => {
  const { ruleBook, matters } = record;
  const shared = new Set(ruleBook.awards.flatMap(({ id }) => beside(record, id)));
  const waits = (id: AwardId): boolean =>
    matters.some(
      ({ outcome, nominationId }) => outcome === null && caseOf(record, nominationId).nomination.awardId === id,
    );
  return ruleBook.awards
    .toSorted((a, b) => a.voteOrder - b.voteOrder)
    .filter(({ id }) => setupInForce(record, id) !== undefined || (waits(id) && !shared.has(id)));
};

/** The further awards on the paper of an award: as it is out, else as it was set up. */
function beside(record: MeetingRecord, awardId: AwardId): readonly AwardId[] {
  const running = runningBallot(record, awardId);
  if (!running) return setupInForce(record, awardId)?.together ?? [];
  return onOnePaper(record.rounds, running)
    .map((round) => round.awardId)
    .filter((id) => paperRound(running) === running.id && id !== awardId);
}

/** The awards whose ballot papers belong to the kit. */
export const ballotsOfKit = (record: MeetingRecord): readonly AwardId[] =>
  awardsToVote(record)
    .filter(({ id, vote }) => vote.mode === 'ballot' || setupInForce(record, id)?.question.type === 'choose')
    .map(({ id }) => id);

function scoringOf(record: MeetingRecord, { members }: AttendanceListFacts): KitScoring | null {
  const { criteriaSet, meeting } = record;
  if (!criteriaSet || meeting.scoredNomineeIds.length === 0) return null;
  const nameById = new Map(record.nominees.map((nominee) => [nominee.id, calledName(nominee)]));
  return {
    criteriaSet: criteriaSet.name,
    criteria: criteriaSet.criteria,
    nominees: meeting.scoredNomineeIds.map((id) => nameById.get(id) ?? ''),
    scorers: members.map(({ name, position }) => ({ name, position })),
  };
}
