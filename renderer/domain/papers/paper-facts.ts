import { awardListFacts } from './award-list-facts.ts';
import { countRecordFacts } from './count-record-facts.ts';
import type { PaperFacts } from './facts.ts';
import type { MeetingRecord } from '../meeting-record.ts';
import { minutesFacts } from './minutes-facts.ts';
import type { PaperSubject } from './paper.ts';
import type { Instant } from '../time.ts';

/** Makes the facts of any paper of a meeting, as they stand now. */
export function paperFacts(record: MeetingRecord, subject: PaperSubject, frozenAt: Instant): PaperFacts {
  if (subject.kind === 'minutes') return minutesFacts(record, frozenAt);
  if (subject.kind === 'award-list') return awardListFacts(record, subject.awardId, frozenAt);
  const round = record.rounds.find((candidate) => candidate.id === subject.roundId);
  if (!round) throw new Error(`Round ${subject.roundId} is not one of this meeting`);
  return countRecordFacts(record, round, frozenAt);
}
