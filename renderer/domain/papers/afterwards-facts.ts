import { assentFacts } from './assent-facts.ts';
import type { Seat } from '../council.ts';
import type { CorrectionFacts, ReopeningFacts, SittingFacts } from './afterwards.ts';
import type { MinutesFacts } from './facts.ts';
import type { Correction } from '../meeting/correction.ts';
import { seatOf, seatsOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName } from '../nominations/nomination.ts';
import { vietnamStamp } from '../time.ts';

/** What the minutes tell of the time after the votes: who adopted them, who reopened the meeting, which names were put right. */
export function afterwardsFacts(
  record: MeetingRecord,
): Pick<MinutesFacts, 'minutesAssent' | 'reopenings' | 'sittings' | 'corrections'> {
  const minutesAssent = assentFacts(record, 'minutes');
  const reopenings = reopeningFacts(record);
  const corrections = record.corrections.flatMap((correction) => correctionFacts(record, correction) ?? []);
  const sittings = sittingFacts(record);
  return {
    ...(minutesAssent ? { minutesAssent } : {}),
    ...(reopenings.length > 0 ? { reopenings } : {}),
    ...(sittings.length > 0 ? { sittings } : {}),
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

const sittingFacts = (record: MeetingRecord): readonly SittingFacts[] =>
  (record.meeting.sittings ?? []).map(({ on, at, present }) => {
    const seats = seatsOf(record);
    const isPresent = ({ memberId }: Seat): boolean => present.includes(memberId);
    return {
      date: on,
      time: at,
      present: seats.filter(isPresent).map(({ name }) => name),
      absent: seats.filter((seat) => !isPresent(seat)).map(({ name }) => name),
    };
  });

/** A correction as papers tell it; undefined where whom it is about is on none of the meeting's lists any more. */
export function correctionFacts(record: MeetingRecord, correction: Correction): CorrectionFacts | undefined {
  const { subject, field, before, after, proof, on, chairId, secretaryId } = correction;
  const nominee = correctedName(record, correction);
  if (nominee === undefined) return undefined;
  return {
    nominee,
    ...(subject.kind === 'member' ? { member: true as const } : {}),
    field,
    before,
    after,
    proof,
    on,
    chair: seatOf(record, chairId).name,
    secretary: seatOf(record, secretaryId).name,
  };
}

/** Whom a correction is about, as he is called now; undefined where he is on none of the meeting's lists any more. */
export function correctedName(record: MeetingRecord, { subject }: Pick<Correction, 'subject'>): string | undefined {
  if (subject.kind === 'member') return seatsOf(record).find(({ memberId }) => memberId === subject.memberId)?.name;
  const nominee = record.nominees.find(({ id }) => id === subject.nomineeId);
  return nominee && calledName(nominee);
}
