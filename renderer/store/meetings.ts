import { isInRoom } from '#domain/meeting/attendance.ts';
import type { MeetingId, MemberId, NominationId } from '#domain/ids.ts';
import type { Meeting, MeetingNote, Teller } from '#domain/meeting/meeting.ts';
import { caseOf, rollNow, seatOf, seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { mostCopies, usualWording, type MeetingWording } from '#domain/meeting/wording.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { holderOf, succeeded, takesOverFrom, type MeetingPart } from '#domain/meeting/succession.ts';
import { tidyText } from '#domain/text.ts';
import type { ClockTime } from '#domain/time.ts';
import { recusedHere } from '#domain/voting/round.ts';
import { assented, type Dissent } from './assents.ts';
import { canonicalJson } from './canonical.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordAheadOrIn, recordFor } from './meeting-reading.ts';
import { checkNote } from './notes.ts';

/**
 * Names who presides or who writes the minutes: freely before the meeting is opened, and in the room somebody present who
 * takes over from a time on.
 */
export const appoint = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly part: MeetingPart;
    readonly memberId: MemberId;
    /** From when on; asked once the meeting is open. */
    readonly at?: ClockTime;
  },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'meeting-part-appointed'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordAheadOrIn(desk, input.meetingId);
    if (!found.ok) return found;
    const { memberId, part, at } = input;
    if (!seatsOf(found.value).some((seat) => seat.memberId === memberId))
      return err({ type: 'not-a-member', memberId });
    const { meeting, attendances } = found.value;
    if (meeting.phase === 'in-session') {
      if (holderOf(meeting, part) === memberId) return ok(true);
      if (holderOf(meeting, part === 'chair' ? 'secretary' : 'chair') === memberId)
        return err({ type: 'two-people-needed' });
      if (!isInRoom(attendances.find((line) => line.memberId === memberId))) return err({ type: 'not-in-room' });
      if (at === undefined) return err({ type: 'required', field: 'time' });
      const from = takesOverFrom(meeting, part);
      if (from !== null && at < from) return err({ type: 'too-early', from });
      await desk.db.meetings.put(succeeded(meeting, part, memberId, at));
      return ok(true);
    }
    await desk.db.meetings.put(
      part === 'chair' ? { ...meeting, chairId: memberId } : { ...meeting, secretaryId: memberId },
    );
    return ok(true);
  });

/** Elects the group that counts: in the room, and never somebody on the list. */
export const electTellers = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly tellers: readonly Teller[];
    /** The show of hands on them; without it only the names are kept. */
    readonly dissent?: Dissent;
  },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'tellers-elected'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    const record = found.value;
    if (record.rounds.some((round) => round.result === null)) return err({ type: 'round-running' });
    if (!isGroup(input.tellers)) return err({ type: 'tellers-missing' });
    const { present } = rollNow(record);
    const nominated = new Set(record.nominees.map((nominee) => (nominee.kind === 'person' ? nominee.memberId : null)));
    for (const { memberId } of input.tellers) {
      const name = seatsOf(record).find((seat) => seat.memberId === memberId)?.name;
      if (name === undefined) return err({ type: 'not-a-member', memberId });
      const line = record.attendances.find((one) => one.memberId === memberId);
      if (!present.includes(memberId) || !isInRoom(line)) return err({ type: 'teller-absent', name });
      if (nominated.has(memberId)) return err({ type: 'teller-is-nominee', name });
    }
    const elected = { ...record, meeting: { ...record.meeting, tellers: input.tellers } };
    const after = input.dissent ? assented(elected, 'tellers', input.dissent) : ok(elected.meeting);
    if (!after.ok) return after;
    await desk.db.meetings.put(after.value);
    return ok(true);
  });

/** Three different members: one heads, one writes, one counts with them. */
const isGroup = (tellers: readonly Teller[]): boolean =>
  tellers.length === 3 &&
  new Set(tellers.map(({ memberId }) => memberId)).size === 3 &&
  new Set(tellers.map(({ part }) => part)).size === 3;

/**
 * Changes wording only: purpose, place, guests, remarks, what papers end with. Every number of the vote stays. Tells
 * whether anything is worded otherwise now: what says the same in the end is not written.
 */
export const editTexts = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly texts: Partial<Pick<Meeting, 'purpose' | 'place' | 'guests' | 'notes' | 'wording'>>;
  },
): Promise<Result<boolean, Refusal>> =>
  change(desk.db, deedOf(desk, 'texts-edited'), meetingTables, async (): Promise<Result<boolean, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'word');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const texts = { ...meeting, ...input.texts };
    const [purpose, place] = [tidyText(texts.purpose), tidyText(texts.place)];
    if (!place) return err({ type: 'required', field: 'place' });
    const notes: MeetingNote[] = [];
    for (const typed of texts.notes) {
      const note = checkNote(found.value, typed);
      if (!note.ok) return note;
      notes.push(note.value);
    }
    const guests = texts.guests.map(tidyText).filter(Boolean);
    const wording = tidyWording(texts.wording);
    if (!wording.ok) return wording;
    const worded: Meeting = { ...meeting, purpose, place, guests, notes, wording: wording.value };
    const isOtherwise = canonicalJson(worded) !== canonicalJson(meeting);
    if (isOtherwise) await desk.db.meetings.put(worded);
    return ok(isOtherwise);
  });

/** Wording as papers print it: lines without the marks that the paper sets itself, and a number of copies. */
function tidyWording(typed: MeetingWording): Result<MeetingWording, Refusal> {
  const { copies, membersSign } = typed;
  if (!Number.isInteger(copies) || copies < 1 || copies > mostCopies) return err({ type: 'required', field: 'copies' });
  const receivers = typed.receivers.map((line) => tidyText(line).replace(/[.;,]+$/u, '')).filter(Boolean);
  const ballotTitle = tidyText(typed.ballotTitle) || usualWording.ballotTitle;
  const ballotsKeptUntil = tidyText(typed.ballotsKeptUntil).replace(/^đến\s+/iu, '');
  return ok({ ...typed, receivers, copies, membersSign, ballotTitle, ballotsKeptUntil });
}

/** Records that a member takes no part in the vote on one nomination; before its round opens, or before it is voted on again. */
export const recuse = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly nominationId: NominationId;
    readonly memberId: MemberId;
    readonly reason: string;
  },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'recusal-recorded'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    const record = found.value;
    const reason = tidyText(input.reason);
    if (!reason) return err({ type: 'required', field: 'reason' });
    if (!seatsOf(record).some((seat) => seat.memberId === input.memberId)) {
      return err({ type: 'not-a-member', memberId: input.memberId });
    }
    caseOf(record, input.nominationId);
    const refusal = whyRecusalStays(record, input);
    if (refusal) return err(refusal);
    const known = record.recusals.find(
      (recusal) => recusal.nominationId === input.nominationId && recusal.memberId === input.memberId,
    );
    await desk.db.recusals.put({ ...input, reason, id: known?.id ?? desk.newId() });
    return ok(true);
  });

/** Takes a recusal back, as long as no vote was taken without the member. */
export const withdrawRecusal = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly nominationId: NominationId; readonly memberId: MemberId },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'recusal-withdrawn'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    const refusal = whyRecusalStays(found.value, input);
    if (refusal) return err(refusal);
    await desk.db.recusals
      .where('[meetingId+nominationId+memberId]')
      .equals([input.meetingId, input.nominationId, input.memberId])
      .delete();
    return ok(true);
  });

/**
 * A running vote keeps the recusals it opened with. Between two votes somebody may come to take no part, and nobody who
 * took none in the one before can come back: its papers say so, and why.
 */
function whyRecusalStays(
  record: MeetingRecord,
  { nominationId, memberId }: { readonly nominationId: NominationId; readonly memberId: MemberId },
): Refusal | undefined {
  const on = record.rounds.flatMap(({ rows, result }) =>
    rows.filter((row) => row.nominationId === nominationId).map((row) => ({ ...row, isOpen: result === null })),
  );
  if (on.some(({ isOpen }) => isOpen)) return { type: 'round-running' };
  return on.some((row) => recusedHere(row).includes(memberId))
    ? { type: 'recusal-counted', name: seatOf(record, memberId).name }
    : undefined;
}
