import type { AwardId, NominationId } from '../ids.ts';
import { caseOf, rollNow, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName, nomineeUnit } from '../nominations/nomination.ts';
import { onOnePaper, turnOf, type Round, type RoundRow } from '../voting/round.ts';
import type { Instant } from '../time.ts';
import { setupInForce, setupNow } from '../voting/ballot-setup.ts';
import { plannedVotes } from '../voting/opening.ts';
import { runningBallot } from './ballot-fit.ts';
import type { BallotPapersFacts } from './facts.ts';
import { awardFacts, choiceFacts, commonFacts } from './shared-facts.ts';

/** Papers printed beyond those entitled, for the ones that are spoiled. */
const spare = 2;

/**
 * Makes the facts of the ballot papers of one award: every nomination that waits for its vote, numbered. A ballot that is
 * already running is printed as it runs, with every award that stands on its paper; one that was set up, as it was set up;
 * before, the agenda gives the numbers.
 */
export function ballotPapersFacts(record: MeetingRecord, awardId: AwardId, frozenAt: Instant): BallotPapersFacts {
  const { present, members } = rollNow(record);
  const { ballotTitle, ballotValidity, ballotsLarge, ballotStubs } = record.meeting.wording;
  const running = runningBallot(record, awardId);
  const votes = running ? onOnePaper(record.rounds, running) : votesSetUp(record, awardId);
  const vote = running ?? votes[0];
  const waiting = waitingFor(record, awardId);
  const rows = waiting.map((nominationId, index) => ({ nominationId, number: index + 1 }));
  const validity = running?.validity ?? ballotValidity;
  return {
    kind: 'ballot-papers',
    title: ballotTitle,
    ...commonFacts(record, frozenAt, null, []),
    ...awardFacts(record, votes[0]?.awardId ?? awardId),
    rows: lines(record, votes[0]?.rows ?? rows),
    ...(vote ? unusualFacts(record, vote, votes, waiting) : {}),
    ...(validity === 'paper' ? { validity } : {}),
    ...(ballotsLarge ? { large: true } : {}),
    ...(ballotStubs ? { stubs: true } : {}),
    // Before the roll is called, everybody is expected.
    copies: (running?.roll.present ?? (record.attendances.length > 0 ? present : members)).length + spare,
  };
}

/** What a ballot paper says of a vote. */
type PaperVote = Pick<Round, 'awardId' | 'question' | 'follows' | 'rows'>;

/** The votes on the paper of a ballot that was set up and not issued yet; none where the vote is as usual. */
function votesSetUp(record: MeetingRecord, awardId: AwardId): readonly PaperVote[] {
  const kept = setupInForce(record, awardId);
  const planned = kept && plannedVotes(record, [], awardId, setupNow(record, kept));
  return planned?.ok ? planned.value : [];
}

/** What the paper of a ballot says besides its rows. */
function unusualFacts(
  record: MeetingRecord,
  vote: PaperVote,
  votes: readonly PaperVote[],
  waiting: readonly NominationId[],
): Partial<BallotPapersFacts> {
  const choose = choiceFacts(record, vote);
  const turn = turnOf(record.rounds, vote);
  const further = votes.slice(1).map(({ awardId, rows }) => ({
    ...awardFacts(record, awardId),
    rows: lines(record, rows),
  }));
  const partial = waiting.some((id) => vote.rows.every(({ nominationId }) => nominationId !== id));
  return {
    ...(choose ? { choose } : {}),
    ...(turn > 1 ? { turn } : {}),
    ...(further.length > 0 ? { further } : {}),
    ...(partial ? { partial } : {}),
  };
}

const lines = (
  record: MeetingRecord,
  rows: readonly Pick<RoundRow, 'nominationId' | 'number'>[],
): BallotPapersFacts['rows'] =>
  rows.map(({ nominationId, number }) => {
    const { nominee } = caseOf(record, nominationId);
    return { nominationId, number, nominee: calledName(nominee), unit: nomineeUnit(nominee) };
  });

const waitingFor = (record: MeetingRecord, awardId: AwardId): readonly NominationId[] =>
  record.matters
    .filter(({ outcome, nominationId }) => !outcome && caseOf(record, nominationId).nomination.awardId === awardId)
    .map(({ nominationId }) => nominationId);
