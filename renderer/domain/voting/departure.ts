import type { AwardId, MemberId } from '../ids.ts';
import { quorumState, rollOf, type QuorumState } from '../meeting/attendance.ts';
import { caseOf, rollNow, seatsOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import type { ClockTime } from '../time.ts';
import { rowProspect, type RowProspect } from './round.ts';

/** What a member's departure does to the votes that are still to come. */
export interface DepartureEffect {
  readonly quorum: QuorumState;
  /** The awards whose numbers change, in the order in which they are voted; of a row that nobody is recused from. */
  readonly awards: readonly {
    readonly awardId: AwardId;
    readonly after: RowProspect;
    /** The rows that can be carried now and could not any more. */
    readonly lost: number;
  }[];
}

/** The numbers as they would be once this member has left; with nine members, 90 % of all goes out of reach. */
export function departureEffect(record: MeetingRecord, memberId: MemberId, at: ClockTime): DepartureEffect {
  const before = rollNow(record);
  const after = rollOf(
    seatsOf(record),
    record.attendances.map((line) => (line.memberId === memberId ? { ...line, leftAt: at } : line)),
  );
  const recusedFrom = (id: string): readonly MemberId[] =>
    record.recusals.filter(({ nominationId }) => nominationId === id).map((recusal) => recusal.memberId);
  const awards = record.ruleBook.awards
    .toSorted((a, b) => a.voteOrder - b.voteOrder)
    .flatMap(({ id: awardId, vote }) => {
      const waiting = record.matters.filter(
        ({ outcome, nominationId }) => outcome === null && caseOf(record, nominationId).nomination.awardId === awardId,
      );
      if (waiting.length === 0) return [];
      const [then, now] = [rowProspect(vote, after, []), rowProspect(vote, before, [])];
      const lost = waiting.filter(({ nominationId }) => {
        const recused = recusedFrom(nominationId);
        return rowProspect(vote, before, recused).reachable && !rowProspect(vote, after, recused).reachable;
      }).length;
      const changed = then.required !== now.required || then.attainable !== now.attainable || lost > 0;
      return changed ? [{ awardId, after: then, lost }] : [];
    });
  return { quorum: quorumState(after, record.ruleBook.quorum.threshold), awards };
}
