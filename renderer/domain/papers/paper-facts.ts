import { attendanceListFacts } from './attendance-list-facts.ts';
import { awardListFacts } from './award-list-facts.ts';
import { ballotPapersFacts } from './ballot-papers-facts.ts';
import { chairScriptFacts } from './chair-script-facts.ts';
import { correctionRecordFacts } from './correction-record-facts.ts';
import { countRecordFacts } from './count-record-facts.ts';
import type { PaperFacts } from './facts.ts';
import type { AwardId } from '../ids.ts';
import { caseOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { isProposed } from '../meeting/outcome.ts';
import { invitationFacts } from './invitation-facts.ts';
import { minutesFacts } from './minutes-facts.ts';
import { opinionReportFacts, opinionSheetsFacts } from './opinion-facts.ts';
import type { PaperSubject } from './paper.ts';
import type { Instant } from '../time.ts';

/** Makes the facts of any paper of a meeting, as they stand now. */
export function paperFacts(record: MeetingRecord, subject: PaperSubject, frozenAt: Instant): PaperFacts {
  if (subject.kind === 'minutes') return minutesFacts(record, frozenAt);
  if (subject.kind === 'award-list') return awardListFacts(record, subject.awardId, frozenAt);
  if (subject.kind === 'attendance-list') return attendanceListFacts(record, frozenAt);
  if (subject.kind === 'invitation') return invitationFacts(record, subject.audience, frozenAt);
  if (subject.kind === 'chair-script') return chairScriptFacts(record, frozenAt);
  if (subject.kind === 'ballot-papers') return ballotPapersFacts(record, subject.awardId, frozenAt);
  if (subject.kind === 'opinion-sheets') return opinionSheetsFacts(record, frozenAt);
  if (subject.kind === 'opinion-report') return opinionReportFacts(record, frozenAt);
  if (subject.kind === 'correction-record') return correctionRecordFacts(record, subject.correctionId, frozenAt);
  const round = record.rounds.find((candidate) => candidate.id === subject.roundId);
  if (!round) throw new Error(`Round ${subject.roundId} is not one of this meeting`);
  return countRecordFacts(record, round, frozenAt);
}

/** The papers that are frozen once the texts are locked: the minutes (or the report on a circulation), and a list for each award with somebody proposed. */
export const papersToFreeze = (record: MeetingRecord): readonly PaperSubject[] => [
  record.meeting.circulation ? { kind: 'opinion-report' } : { kind: 'minutes' },
  ...record.ruleBook.awards
    .toSorted((a, b) => a.paperOrder - b.paperOrder)
    .filter((award) => isAnybodyProposed(record, award.id))
    .map((award): PaperSubject => ({ kind: 'award-list', awardId: award.id })),
];

/** The records of what was put right, in the order in which it was: no later paper waits for them. */
export const correctionRecords = ({ corrections }: MeetingRecord): readonly PaperSubject[] =>
  corrections.map(({ id }) => ({ kind: 'correction-record', correctionId: id }));

/** Whether the council proposes anybody for this award. */
const isAnybodyProposed = (record: MeetingRecord, awardId: AwardId): boolean =>
  record.matters.some(
    ({ outcome, nominationId }) => isProposed(outcome) && caseOf(record, nominationId).nomination.awardId === awardId,
  );
