import type { AwardId, NominationId } from './ids.ts';
import { caseOf, type MeetingRecord } from './meeting-record.ts';
import { isProposed } from './outcome.ts';
import { awardOf } from './rule-book.ts';

/** A nomination whose lower award, which it needs, was not proposed for the same nominee in this meeting. */
export interface Dependant {
  readonly nominationId: NominationId;
  readonly needs: AwardId;
  /** The lower award was put to this meeting and ended otherwise, or is not on its agenda at all. */
  readonly because: 'not-proposed' | 'not-on-agenda';
}

/**
 * The nominations that an outcome has left without the lower award they need (LĐTT below CSTĐ cơ sở): a warning with
 * its reason, never a refusal. A lower award still to be voted on is no reason yet.
 */
export function dependants(record: MeetingRecord): readonly Dependant[] {
  return record.matters.flatMap((matter) => {
    const { nomination } = caseOf(record, matter.nominationId);
    return awardOf(record.ruleBook, nomination.awardId).dependsOn.flatMap((needs): readonly Dependant[] => {
      const lower = record.matters.find(({ nominationId }) => {
        const other = caseOf(record, nominationId).nomination;
        return other.awardId === needs && other.nomineeId === nomination.nomineeId;
      });
      if (!lower) return [{ nominationId: matter.nominationId, needs, because: 'not-on-agenda' }];
      const lost = lower.outcome !== null && !isProposed(lower.outcome);
      return lost ? [{ nominationId: matter.nominationId, needs, because: 'not-proposed' }] : [];
    });
  });
}
