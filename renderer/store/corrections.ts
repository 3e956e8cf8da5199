import type { MeetingId, MemberId, NomineeId } from '#domain/ids.ts';
import {
  correctable,
  correctableSeat,
  corrected,
  type CorrectedField,
  type CorrectedSubject,
} from '#domain/meeting/correction.ts';
import { seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { bothAgree, type BothNames } from '#domain/meeting/reopening.ts';
import { nomineeKey } from '#domain/nominations/new-nomination.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { vietnamStamp } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/**
 * Đính chính: puts the name, office or body of a nominee, or the name or office of a member, right after the results were
 * locked, with what proves it. Papers frozen afterwards write it rightly, and the minutes tell of it; papers frozen before,
 * and every vote, stay as they are. Whoever presides and whoever writes both put their names to it, as the minutes say.
 */
export const correctName = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly subject: CorrectedSubject;
    readonly field: CorrectedField;
    readonly after: string;
    readonly proof: string;
    readonly names: BothNames;
  },
): Promise<Result<true, Refusal>> => {
  const deed = deedOf(desk, 'name-corrected', tidyText(input.proof));
  return change(desk.db, deed, meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'correct');
    if (!found.ok) return found;
    const { meetingId, subject, field } = input;
    const proof = tidyText(input.proof);
    if (!proof) return err({ type: 'required', field: 'proof' });
    const agreed = bothAgree(found.value, input.names);
    if (!agreed.ok) return agreed;
    const right =
      subject.kind === 'nominee'
        ? await correctNominee(desk, found.value, { id: subject.nomineeId, field, typed: input.after })
        : await correctSeat(desk, found.value, { id: subject.memberId, field, typed: input.after });
    if (!right.ok) return right;
    const { before, after } = right.value;
    const { chairId, secretaryId } = found.value.meeting;
    const { at } = deed;
    const on = vietnamStamp(at).date;
    const id = desk.newId<'correction'>();
    await desk.db.corrections.add({
      id,
      meetingId,
      subject,
      field,
      before,
      after,
      proof,
      chairId,
      secretaryId,
      on,
      at,
    });
    return ok(true);
  });
};

type PutRight = Promise<Result<{ readonly before: string; readonly after: string }, Refusal>>;

async function correctNominee(
  { db }: Desk,
  { nominees }: MeetingRecord,
  { id, field, typed }: { readonly id: NomineeId; readonly field: CorrectedField; readonly typed: string },
): PutRight {
  const known = nominees.find((nominee) => nominee.id === id);
  if (!known) return err({ type: 'not-found', subject: 'nominee' });
  const right = corrected(correctable(known), field, typed);
  if (!right.ok) return right;
  const nominee = { ...known, [field]: right.value.after };
  const key = nomineeKey(nominee);
  const other = (await db.nominees.toArray()).find((row) => row.id !== id && nomineeKey(row) === key);
  if (other) return err({ type: 'nominee-exists', name: calledName(other) });
  await db.nominees.put(nominee);
  return right;
}

/**
 * The copy of the seats that the opening froze is what every paper, the roll and the names asked for read: it is
 * rewritten, as a nominee's row is, so that no reader has to know of corrections; what stood there is kept in the
 * correction. A name is the person's wherever he sits from now on; an office is printed rightly on this meeting's papers
 * alone, and other meetings keep the copies of their own.
 */
async function correctSeat(
  { db }: Desk,
  record: MeetingRecord,
  { id, field, typed }: { readonly id: MemberId; readonly field: CorrectedField; readonly typed: string },
): PutRight {
  const { meeting } = record;
  const seats = seatsOf(record);
  const seat = seats.find(({ memberId }) => memberId === id);
  if (!seat || !meeting.opening) return err({ type: 'not-a-member', memberId: id });
  const right = corrected(correctableSeat(seat), field, typed);
  if (!right.ok) return right;
  const { after } = right.value;
  const rewritten = seats.map((one) => (one.memberId === id ? { ...one, [field]: after } : one));
  await db.meetings.put({ ...meeting, opening: { ...meeting.opening, seats: rewritten } });
  if (field === 'name') await db.members.update(id, { name: after });
  return right;
}
