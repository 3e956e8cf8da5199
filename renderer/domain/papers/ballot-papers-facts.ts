import type { AwardId } from '../ids.ts';
import { caseOf, rollNow, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName, nomineeUnit } from '../nominations/nomination.ts';
import type { RoundRow } from '../voting/round.ts';
import { awardOf } from '../rules/rule-book.ts';
import type { Instant } from '../time.ts';
import type { BallotPapersFacts } from './facts.ts';
import { commonFacts } from './shared-facts.ts';

/** Papers printed beyond those entitled, for the ones that are spoiled. */
const spare = 2;

/** Makes the facts of the ballot papers of one award: every nomination that waits for its vote, numbered. */
export function ballotPapersFacts(record: MeetingRecord, awardId: AwardId, frozenAt: Instant): BallotPapersFacts {
  const award = awardOf(record.ruleBook, awardId);
  const { present, members } = rollNow(record);
  return {
    kind: 'ballot-papers',
    title: record.meeting.wording.ballotTitle,
    ...commonFacts(record, frozenAt, null, []),
    award: award.name.vi,
    class: award.class,
    rows: numberedRows(record, awardId).map(({ nominationId, number }) => {
      const { nominee } = caseOf(record, nominationId);
      return { nominationId, number, nominee: calledName(nominee), unit: nomineeUnit(nominee) };
    }),
    // Before the roll is called, everybody is expected.
    copies: (record.attendances.length > 0 ? present : members).length + spare,
  };
}

/** A ballot that is already running is printed as it runs; before, the agenda's order gives the numbers. */
function numberedRows(record: MeetingRecord, awardId: AwardId): readonly Pick<RoundRow, 'nominationId' | 'number'>[] {
  const running = record.rounds.find((round) => round.awardId === awardId && round.result === null);
  if (running) return running.rows;
  return record.matters
    .filter(({ outcome, nominationId }) => !outcome && caseOf(record, nominationId).nomination.awardId === awardId)
    .map(({ nominationId }, index) => ({ nominationId, number: index + 1 }));
}
