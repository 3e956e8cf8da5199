import type { AwardId } from '../ids.ts';
import { caseOf, letterheadOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { quorumNow } from '../meeting/quorum.ts';
import { calledName } from '../nominations/nomination.ts';
import type { VoteBase } from '../rules/rule-book.ts';
import { requiredOf, type Threshold } from '../rules/threshold.ts';
import type { Criterion } from '../scoring/criteria.ts';
import type { Instant } from '../time.ts';
import { attendanceListFacts } from './attendance-list-facts.ts';
import { ballotPapersFacts } from './ballot-papers-facts.ts';
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

/** One award's vote: the ballot papers, or for a show of hands the list that they would have. */
export interface KitVote {
  readonly mode: 'hands' | 'ballot';
  readonly paper: BallotPapersFacts;
  readonly threshold: Threshold;
  readonly base: VoteBase;
  /** How many must agree, where that does not hang on who comes. */
  readonly required: { readonly count: number; readonly of: number } | null;
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
    votes: awardsToVote(record).map(({ id, vote }): KitVote => ({
      // A circulation has no room, and so no kit.
      mode: vote.mode === 'hands' ? 'hands' : 'ballot',
      paper: ballotPapersFacts(record, id, now),
      threshold: vote.threshold,
      base: vote.base,
      required: vote.base === 'all-members' ? { count: requiredOf(vote.threshold, members), of: members } : null,
    })),
    scoring: scoringOf(record, attendance),
  };
}

/** The awards with somebody who waits for a vote, in the order of the votes. */
const awardsToVote = ({ ruleBook, ...record }: MeetingRecord) =>
  ruleBook.awards
    .toSorted((a, b) => a.voteOrder - b.voteOrder)
    .filter(({ id }) =>
      record.matters.some(
        ({ outcome, nominationId }) =>
          outcome === null && caseOf({ ...record, ruleBook }, nominationId).nomination.awardId === id,
      ),
    );

/** The awards whose ballot papers belong to the kit. */
export const ballotsOfKit = (record: MeetingRecord): readonly AwardId[] =>
  awardsToVote(record)
    .filter(({ vote }) => vote.mode === 'ballot')
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
