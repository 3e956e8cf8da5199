import type { AwardId, NominationId } from '../ids.ts';
import { caseOf, rollNow, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName, nomineeUnit } from '../nominations/nomination.ts';
import { onOnePaper, turnOf, type Round, type RoundRow } from '../voting/round.ts';
import type { Instant } from '../time.ts';
import { runningBallot } from './ballot-fit.ts';
import type { BallotPapersFacts } from './facts.ts';
import { awardFacts, choiceFacts, commonFacts } from './shared-facts.ts';

/** Papers printed beyond those entitled, for the ones that are spoiled. */
const spare = 2;

/**
 * Makes the facts of the ballot papers of one award: every nomination that waits for its vote, numbered. A ballot that is
 * already running is printed as it runs, with every award that stands on its paper; before, the agenda gives the numbers.
 */
export function ballotPapersFacts(record: MeetingRecord, awardId: AwardId, frozenAt: Instant): BallotPapersFacts {
  const { present, members } = rollNow(record);
  const { ballotTitle, ballotValidity, ballotsLarge, ballotStubs } = record.meeting.wording;
  const running = runningBallot(record, awardId);
  const rounds = running ? onOnePaper(record.rounds, running) : [];
  const waiting = waitingFor(record, awardId);
  const rows = running?.rows ?? waiting.map((nominationId, index) => ({ nominationId, number: index + 1 }));
  const validity = running?.validity ?? ballotValidity;
  return {
    kind: 'ballot-papers',
    title: ballotTitle,
    ...commonFacts(record, frozenAt, null, []),
    ...awardFacts(record, rounds[0]?.awardId ?? awardId),
    rows: lines(record, rounds[0]?.rows ?? rows),
    ...(running ? runningFacts(record, running, rounds, waiting) : {}),
    ...(validity === 'paper' ? { validity } : {}),
    ...(ballotsLarge ? { large: true } : {}),
    ...(ballotStubs ? { stubs: true } : {}),
    // Before the roll is called, everybody is expected.
    copies: (running?.roll.present ?? (record.attendances.length > 0 ? present : members)).length + spare,
  };
}

/** What the paper of a running ballot says besides its rows. */
function runningFacts(
  record: MeetingRecord,
  running: Round,
  rounds: readonly Round[],
  waiting: readonly NominationId[],
): Partial<BallotPapersFacts> {
  const choose = choiceFacts(record, running);
  const turn = turnOf(record.rounds, running);
  const further = rounds
    .slice(1)
    .map((round) => ({ ...awardFacts(record, round.awardId), rows: lines(record, round.rows) }));
  const partial = waiting.some((id) => running.rows.every(({ nominationId }) => nominationId !== id));
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
