import { assentFacts } from './assent-facts.ts';
import type { CorrectionFacts, ReopeningFacts } from './afterwards.ts';
import type { MinutesFacts } from './facts.ts';
import { seatOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName } from '../nominations/nomination.ts';
import { vietnamStamp } from '../time.ts';

/** What the minutes tell of the time after the votes: who adopted them, who reopened the meeting, which names were put right. */
export function afterwardsFacts(
  record: MeetingRecord,
): Pick<MinutesFacts, 'minutesAssent' | 'reopenings' | 'corrections'> {
  const minutesAssent = assentFacts(record, 'minutes');
  const reopenings = reopeningFacts(record);
  const corrections = correctionFacts(record);
  return {
    ...(minutesAssent ? { minutesAssent } : {}),
    ...(reopenings.length > 0 ? { reopenings } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
  };
}

const reopeningFacts = (record: MeetingRecord): readonly ReopeningFacts[] =>
  record.meeting.reopenings.map(({ at, to, endedAt, chairId, secretaryId, reason, papers }) => ({
    ...vietnamStamp(at),
    to,
    chair: seatOf(record, chairId).name,
    secretary: seatOf(record, secretaryId).name,
    reason,
    replaces: papers.length > 0,
    endedAt,
  }));

const correctionFacts = (record: MeetingRecord): readonly CorrectionFacts[] =>
  record.corrections.flatMap(({ nomineeId, field, before, after, proof, on, chairId, secretaryId }) => {
    const nominee = record.nominees.find(({ id }) => id === nomineeId);
    if (!nominee) return [];
    return [
      {
        nominee: calledName(nominee),
        field,
        before,
        after,
        proof,
        on,
        chair: seatOf(record, chairId).name,
        secretary: seatOf(record, secretaryId).name,
      },
    ];
  });
