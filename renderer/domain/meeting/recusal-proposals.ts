import type { MatterId, MemberId, NominationId } from '../ids.ts';
import { concernsWith } from './interest.ts';
import { caseOf, seatsOf, type MeetingRecord } from './meeting-record.ts';

/** A recusal that the register of interests proposes and that the clerk has still to confirm or to dismiss. */
export interface RecusalProposal {
  readonly matterId: MatterId;
  readonly nominationId: NominationId;
  readonly memberId: MemberId;
  readonly reason: string;
}

/**
 * What the register proposes for the nominations that may still be put to the vote, for the first time or again, and
 * nobody has answered yet. It is asked anew each time: a name that is brought up in the room, and a line entered a minute
 * ago or between two votes, are in it. A running vote keeps the recusals it opened with.
 */
export function proposedRecusals(record: MeetingRecord): readonly RecusalProposal[] {
  const sitting = new Set(seatsOf(record).map(({ memberId }) => memberId));
  const running = record.rounds.filter(({ result }) => result === null).flatMap(({ rows }) => rows);
  return record.matters
    .filter(({ outcome }) => outcome === null || outcome.type === 'below-threshold')
    .filter(({ nominationId }) => !running.some((row) => row.nominationId === nominationId))
    .flatMap(({ id: matterId, nominationId, cleared = [] }) =>
      concernsWith(caseOf(record, nominationId).nominee, record.interests, record.meeting.date)
        .filter(({ memberId }) => sitting.has(memberId) && !cleared.some((one) => one.memberId === memberId))
        .filter(
          ({ memberId }) =>
            !record.recusals.some((line) => line.nominationId === nominationId && line.memberId === memberId),
        )
        .map(({ memberId, reason }) => ({ matterId, nominationId, memberId, reason })),
    );
}

/** Of these, what has to be answered before a vote on certain nominations opens, and nothing beside it. */
export const proposedFor = (
  record: MeetingRecord,
  nominationIds: readonly NominationId[],
): readonly RecusalProposal[] => proposedRecusals(record).filter((one) => nominationIds.includes(one.nominationId));
