import type { CorrectionId } from '../ids.ts';
import { letterheadOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { vietnamStamp, type CivilDate, type ClockTime, type Instant } from '../time.ts';
import type { CorrectionFacts } from './afterwards.ts';
import { correctionFacts } from './afterwards-facts.ts';
import type { CommonFacts } from './facts.ts';
import { commonFacts, signerFacts } from './shared-facts.ts';

/** Everything the record of one correction says (Biên bản đính chính); each correction has a record of its own, which none replaces. */
export interface CorrectionRecordFacts extends CommonFacts {
  readonly kind: 'correction-record';
  readonly purpose: string;
  /** The day of the meeting whose papers are put right; the paper itself bears the day of the correction. */
  readonly meetingDate: CivilDate;
  /** When it was put right: papers frozen before are those that it concerns. */
  readonly time: ClockTime;
  readonly correction: CorrectionFacts;
}

/** Makes the facts of the record of one correction. */
export function correctionRecordFacts(
  record: MeetingRecord,
  id: CorrectionId,
  frozenAt: Instant,
): CorrectionRecordFacts {
  const found = record.corrections.find((correction) => correction.id === id);
  const correction = found && correctionFacts(record, found);
  if (!correction) throw new Error(`Correction ${id} is not one of this meeting`);
  const common = commonFacts(record, frozenAt, letterheadOf(record).minutesSymbol, [
    signerFacts(record, 'secretary', found.secretaryId),
    signerFacts(record, 'chair', found.chairId),
  ]);
  return {
    kind: 'correction-record',
    ...common,
    letterhead: { ...common.letterhead, date: found.on },
    date: found.on,
    purpose: record.meeting.purpose,
    meetingDate: record.meeting.date,
    time: vietnamStamp(found.at).time,
    correction,
  };
}
