import { decides } from './choices.ts';
import type { RowTally } from './hands.ts';
import type { MemberId, NominationId } from '../ids.ts';
import { caseOf, rollNow, seatsOf, talliesOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { paperRound, votersOf, type Round } from './round.ts';
import { awardOf } from '../rules/rule-book.ts';

/** Who may object to a count, or ask for another: its voters, whose opinions count among them, and who is in the room now. */
export function maySpeakOf(record: MeetingRecord, { rule, roll }: Round): readonly MemberId[] {
  const able = new Set([...votersOf(rule, roll), ...rollNow(record).present]);
  return seatsOf(record).flatMap(({ memberId }) => (able.has(memberId) ? [memberId] : []));
}

/** The rows of a vote that went on since: moved, settled otherwise, or voted on again. A recount would not reach them. */
export function rowsGoneOn(record: MeetingRecord, round: Round): readonly NominationId[] {
  const votedAgain = new Set(
    record.rounds
      .filter(({ number }) => number > round.number)
      .flatMap(({ rows }) => rows.map(({ nominationId }) => nominationId)),
  );
  return talliesOf(round)
    .filter((tally) => {
      const { nominationId: id } = tally;
      const outcome = record.matters.find(({ nominationId }) => nominationId === id)?.outcome ?? null;
      const roundId = outcome && 'roundId' in outcome ? outcome.roundId : null;
      // Whoever was not chosen has no outcome, or still that of a vote before this one.
      const asLeft = decides(tally) ? roundId === round.id : outcome === null || roundId !== null;
      return votedAgain.has(id) || !asLeft;
    })
    .map(({ nominationId }) => nominationId);
}

/** The nominations voted on later that need this award first, where another count would change whether it is reached. */
export function dependantsVoted(
  record: MeetingRecord,
  round: Round,
  recounted: readonly RowTally[],
): readonly NominationId[] {
  const before = new Map(talliesOf(round).map(({ nominationId, enough }) => [nominationId, enough]));
  const changed = new Set(
    recounted
      .filter(({ nominationId, enough }) => before.get(nominationId) !== enough)
      .map(({ nominationId }) => caseOf(record, nominationId).nominee.id),
  );
  return (
    record.rounds
      // What stands on the same paper was voted on at once: no later vote stood on this count.
      .filter(
        (later) => later.number > round.number && later.result !== null && paperRound(later) !== paperRound(round),
      )
      .filter(({ awardId }) => awardOf(record.ruleBook, awardId).dependsOn.includes(round.awardId))
      .flatMap(({ rows }) => rows.map(({ nominationId }) => nominationId))
      .filter((id) => changed.has(caseOf(record, id).nominee.id))
  );
}
