import type { AwardId } from '../ids.ts';
import { caseOf, rollNow, type MeetingRecord } from '../meeting-record.ts';
import { calledName, nomineeDetail } from '../nomination.ts';
import { awardOf } from '../rule-book.ts';
import type { Instant } from '../time.ts';
import type { BallotPapersFacts } from './facts.ts';
import { commonFacts } from './shared-facts.ts';

/** Papers printed beyond those entitled, for the ones that are spoiled. */
const spare = 2;

/** Makes the facts of the ballot papers of one award: every nomination that waits for its vote, numbered. */
export function ballotPapersFacts(record: MeetingRecord, awardId: AwardId, frozenAt: Instant): BallotPapersFacts {
  const award = awardOf(record.ruleBook, awardId);
  const cases = record.matters
    .filter(({ outcome }) => outcome === null)
    .map(({ nominationId }) => caseOf(record, nominationId))
    .filter(({ nomination }) => nomination.awardId === awardId);
  const { present, members } = rollNow(record);
  return {
    kind: 'ballot-papers',
    ...commonFacts(record, frozenAt, null, []),
    award: award.name.vi,
    class: award.class,
    rows: cases.map(({ nomination, nominee }, index) => ({
      number: index + 1,
      nominationId: nomination.id,
      nominee: calledName(nominee),
      detail: nomineeDetail(nominee),
    })),
    // Before the roll is called, everybody is expected.
    copies: (record.attendances.length > 0 ? present : members).length + spare,
  };
}
