import type { AwardId } from '../ids.ts';
import type { MeetingRecord } from '../meeting/meeting-record.ts';
import { mostChosen } from '../voting/choices.ts';
import { onOnePaper, turnOf, type Round } from '../voting/round.ts';
import type { BallotPapersFacts, PaperFacts } from './facts.ts';

/** The ballot of an award that is out now; undefined where none is. */
export const runningBallot = (record: MeetingRecord, awardId: AwardId): Round | undefined =>
  record.rounds.find((round) => round.awardId === awardId && round.result === null && round.rule.mode === 'ballot');

/** Whether a paper is for the usual vote of an award: yes or no, the first time, its whole list, nothing else beside it. */
export const isUsualBallot = ({ choose, turn, further, partial }: BallotPapersFacts): boolean =>
  choose === undefined && turn === undefined && further === undefined && partial === undefined;

/** Whether a printed paper is the one on which a running ballot is cast: the same question on the same numbered rows. */
export function isPaperOf(facts: PaperFacts, record: MeetingRecord, running: Round): boolean {
  if (facts.kind !== 'ballot-papers') return false;
  const rounds = onOnePaper(record.rounds, running);
  const printed = [facts, ...(facts.further ?? [])];
  return (
    facts.choose?.most === mostChosen(running) &&
    (facts.turn ?? 1) === turnOf(record.rounds, running) &&
    printed.length === rounds.length &&
    rounds.every((round, index) =>
      round.rows.every(({ nominationId, number }) =>
        printed[index]?.rows.some((line) => line.nominationId === nominationId && line.number === number),
      ),
    )
  );
}
