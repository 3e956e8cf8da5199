import type { MeetingId, MemberId } from '#domain/ids.ts';
import { isCount } from '#domain/voting/hands.ts';
import type { Assent, Meeting } from '#domain/meeting/meeting.ts';
import { rollNow, seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { whyNoQuorum } from '#domain/meeting/quorum.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { electedBy } from '#domain/voting/head-ballot.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/** Those who did not raise their hand for the meeting's own business; everybody else in the room did. */
export type Dissent = Pick<Assent, 'against' | 'abstained'>;

/** Adopts the programme by hands; adopted again, the later vote stands. */
export const adoptProgramme = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly dissent: Dissent },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'programme-adopted'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    const after = assented(found.value, 'programme', input.dissent);
    if (!after.ok) return after;
    await desk.db.meetings.put(after.value);
    return ok(true);
  });

/** Adopts the minutes by hands once they were read out; adopted again, the later vote stands. */
export const adoptMinutes = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly dissent: Dissent },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'minutes-adopted'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    const after = assented(found.value, 'minutes', input.dissent);
    if (!after.ok) return after;
    await desk.db.meetings.put(after.value);
    return ok(true);
  });

/** Elects the unit that heads the cluster next, by hands; elected again, the later vote stands. */
export const electHead = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly memberId: MemberId; readonly dissent: Dissent },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'head-elected'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    const { memberId, dissent } = input;
    if (!seatsOf(found.value).some((seat) => seat.memberId === memberId))
      return err({ type: 'not-a-member', memberId });
    const after = assented(found.value, 'head', dissent);
    if (!after.ok) return after;
    await desk.db.meetings.put({ ...after.value, ...inVain(after.value), nextHeadId: memberId });
    return ok(true);
  });

/** The ballots on the next head that elected nobody: they stay in the minutes whatever elects it in the end. */
export const inVain = ({ headBallots = [] }: Meeting): Pick<Meeting, 'headBallots'> => {
  const kept = headBallots.filter((ballot) => electedBy(ballot) === undefined);
  return headBallots.length > 0 ? { headBallots: kept } : {};
};

/** The meeting with one more vote on its own business; more dissent than people in the room is refused. */
export function assented(
  record: MeetingRecord,
  subject: Assent['subject'],
  { against, abstained }: Dissent,
): Result<Meeting, Refusal> {
  // The programme and the tellers may come before the last member whom the quorum needs: nothing is decided by them.
  const quorum = subject === 'minutes' || subject === 'head' ? whyNoQuorum(record) : undefined;
  if (quorum) return err(quorum);
  const present = rollNow(record).present.length;
  if (!isCount(against) || !isCount(abstained) || against + abstained > present) {
    return err({ type: 'too-much-dissent', present, counted: against + abstained });
  }
  if (present - against - abstained <= present / 2) return err({ type: 'not-carried', present });
  const { meeting } = record;
  const others = meeting.assents.filter((assent) => assent.subject !== subject);
  return ok({ ...meeting, assents: [...others, { subject, present, against, abstained }] });
}
