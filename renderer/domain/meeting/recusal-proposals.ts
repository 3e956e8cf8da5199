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
 * What the register proposes for the nominations that wait for their vote and nobody has answered yet. It is asked anew
 * each time: a name that is brought up in the room, and a line entered a minute ago, are in it.
 */
export function proposedRecusals(record: MeetingRecord): readonly RecusalProposal[] {
  const sitting = new Set(seatsOf(record).map(({ memberId }) => memberId));
  const voting = record.rounds.flatMap(({ rows }) => rows.map(({ nominationId }) => nominationId));
  return record.matters
    .filter(({ outcome, nominationId }) => outcome === null && !voting.includes(nominationId))
    .flatMap(({ id: matterId, nominationId, cleared = [] }) =>
      concernsWith(caseOf(record, nominationId).nominee, record.interests, record.meeting.date)
        .filter(({ memberId }) => sitting.has(memberId) && !cleared.includes(memberId))
        .filter(
          ({ memberId }) =>
            !record.recusals.some((line) => line.nominationId === nominationId && line.memberId === memberId),
        )
        .map(({ memberId, reason }) => ({ matterId, nominationId, memberId, reason })),
    );
}
