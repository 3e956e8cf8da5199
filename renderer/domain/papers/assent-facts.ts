import type { AssentFacts } from './facts.ts';
import type { Assent } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/meeting-record.ts';

/** The hands on a part of the meeting's own business, as they were shown last. */
export function assentFacts(record: MeetingRecord, subject: Assent['subject']): AssentFacts | null {
  const assent = record.meeting.assents.findLast((candidate) => candidate.subject === subject);
  if (!assent) return null;
  const { present, against, abstained } = assent;
  return { present, against, abstained };
}
