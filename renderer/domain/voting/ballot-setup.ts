import type { AwardId, NominationId } from '../ids.ts';
import type { MeetingRecord } from '../meeting/meeting-record.ts';
import type { VoteSetup } from './opening.ts';
import type { Question } from './round.ts';

/** How the next ballot on an award is taken, settled before its papers go out so that they can be printed. */
export interface BallotSetup {
  readonly awardId: AwardId;
  readonly question: Question;
  /** Only these rows; absent where everything undecided is put to the vote. */
  readonly only?: readonly NominationId[];
  /** Further awards on the same paper, in the order in which they stand on it. */
  readonly together?: readonly AwardId[];
  /** Why the council votes again on what had fallen short. */
  readonly reason?: string;
  /** It is for the votes after this one: the first on one of its awards uses it up. */
  readonly afterRound: number;
  /** Papers of the award up to this version were made for another vote. */
  readonly afterPaper: number;
}

/** How the next ballot on an award was set up; undefined where it is as usual, or was voted since. */
export function setupInForce(
  { meeting, rounds }: Pick<MeetingRecord, 'meeting' | 'rounds'>,
  awardId: AwardId,
): BallotSetup | undefined {
  const kept = meeting.ballotSetups?.find((setup) => setup.awardId === awardId);
  if (!kept) return undefined;
  const awards = [awardId, ...(kept.together ?? [])];
  // A vote that was thrown away leaves its setup, and the papers printed for it, as they were.
  return rounds.some((round) => round.number > kept.afterRound && awards.includes(round.awardId)) ? undefined : kept;
}

/** A ballot set up before, as it would be issued now: what was withdrawn meanwhile is no longer put to the vote. */
export function setupNow({ matters }: Pick<MeetingRecord, 'matters'>, kept: BallotSetup): VoteSetup {
  const { question, only, together, afterPaper } = kept;
  const canBeVoted = (id: NominationId): boolean =>
    matters.some(
      ({ nominationId, outcome }) => nominationId === id && (outcome === null || outcome.type === 'below-threshold'),
    );
  return {
    question,
    ...(only ? { only: only.filter(canBeVoted) } : {}),
    ...(together ? { together } : {}),
    printedAfter: afterPaper,
  };
}

/** What is to be issued: what was set up and printed, where nothing else is asked for; else what is asked. */
export function setupToIssue(record: MeetingRecord, awardId: AwardId, asked?: VoteSetup): VoteSetup | undefined {
  const kept = setupInForce(record, awardId);
  const now = kept && setupNow(record, kept);
  return now && (asked === undefined || asksTheSame(now, asked)) ? now : asked;
}

/** Whether two setups make the same paper. */
function asksTheSame(a: VoteSetup, b: VoteSetup): boolean {
  const paper = ({ question = { type: 'yes-no' }, only, together = [] }: VoteSetup): string =>
    JSON.stringify([question.type, question.type === 'choose' ? question.most : 0, only?.toSorted(), together]);
  return paper(a) === paper(b);
}
