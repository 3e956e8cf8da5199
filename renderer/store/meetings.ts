import { compositionOn } from '#domain/council.ts';
import type { CriteriaSetId, MeetingId, MemberId, NominationId, NomineeId } from '#domain/ids.ts';
import type { Meeting, MeetingNote, Teller } from '#domain/meeting.ts';
import { caseOf, rollNow, seatsOf } from '#domain/meeting-record.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { ruleBookOn } from '#domain/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import { yearOf, type CivilDate, type ClockTime } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingFor, meetingTables, recordFor } from './meeting-reading.ts';

/** What a meeting is called together with. */
export interface NewMeeting {
  readonly title: string;
  readonly purpose: string;
  readonly date: CivilDate;
  readonly opensAt: ClockTime;
  readonly place: string;
  /** On the agenda, in its order. */
  readonly nominationIds: readonly NominationId[];
  readonly criteriaSetId: CriteriaSetId | null;
  readonly scoredNomineeIds: readonly NomineeId[];
}

/** Prepares a meeting under the rules of its day, led by that day's chair and written down by its secretary. */
export const prepareMeeting = (desk: Desk, input: NewMeeting): Promise<Result<MeetingId, Refusal>> =>
  change(desk.db, deedOf(desk, 'meeting-prepared'), meetingTables, async (): Promise<Result<MeetingId, Refusal>> => {
    const { db } = desk;
    const title = tidyText(input.title);
    const place = tidyText(input.place);
    if (!title) return err({ type: 'required', field: 'title' });
    if (!place) return err({ type: 'required', field: 'place' });
    if (input.nominationIds.length === 0) return err({ type: 'required', field: 'agenda' });
    const ruleBook = ruleBookOn(await db.ruleBooks.toArray(), input.date);
    if (!ruleBook) return err({ type: 'no-rule-book', date: input.date });
    const council = await db.councils.toCollection().first();
    const seats = compositionOn(await db.memberships.toArray(), await db.members.toArray(), input.date);
    const chair = seats.find((seat) => seat.role === 'chair');
    const secretary = seats.find((seat) => seat.role === 'secretary');
    if (!council || !chair || !secretary) return err({ type: 'not-found', subject: 'member' });
    const meetingId: MeetingId = desk.newId();
    await db.meetings.add({
      id: meetingId,
      councilId: council.id,
      title,
      purpose: tidyText(input.purpose),
      year: yearOf(input.date),
      date: input.date,
      opensAt: input.opensAt,
      endedAt: null,
      place,
      phase: 'preparing',
      ruleBookId: ruleBook.id,
      chairId: chair.memberId,
      secretaryId: secretary.memberId,
      tellers: [],
      criteriaSetId: input.criteriaSetId,
      scoredNomineeIds: input.scoredNomineeIds,
      guests: [],
      notes: [],
    });
    await db.matters.bulkAdd(
      input.nominationIds.map((nominationId, index) => ({
        id: desk.newId(),
        meetingId,
        nominationId,
        order: index + 1,
        outcome: null,
      })),
    );
    return ok(meetingId);
  });

/** Elects the group that counts: in the room, and never somebody on the list. */
export const electTellers = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly tellers: readonly Teller[] },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'tellers-elected'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    const record = found.value;
    if (record.rounds.some((round) => round.result === null)) return err({ type: 'round-running' });
    const { present } = rollNow(record);
    const nominated = new Set(record.nominees.map((nominee) => (nominee.kind === 'person' ? nominee.memberId : null)));
    for (const { memberId } of input.tellers) {
      const name = seatsOf(record).find((seat) => seat.memberId === memberId)?.name;
      if (name === undefined) return err({ type: 'not-a-member', memberId });
      if (!present.includes(memberId)) return err({ type: 'teller-absent', name });
      if (nominated.has(memberId)) return err({ type: 'teller-is-nominee', name });
    }
    await desk.db.meetings.put({ ...record.meeting, tellers: input.tellers });
    return ok(true);
  });

/** Writes down who said what in the discussion, for the minutes. */
export const addNote = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly note: MeetingNote },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'remark-noted'), ['meetings'], async (): Promise<Result<true, Refusal>> => {
    const found = await meetingFor(desk, input.meetingId, 'note');
    if (!found.ok) return found;
    const text = tidyText(input.note.text);
    if (!text) return err({ type: 'required', field: 'text' });
    const notes = [...found.value.notes, { speakerId: input.note.speakerId, text }];
    await desk.db.meetings.put({ ...found.value, notes });
    return ok(true);
  });

/** Changes wording only: purpose, place, guests, remarks. Every number stays. */
export const editTexts = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly texts: Partial<Pick<Meeting, 'purpose' | 'place' | 'guests' | 'notes'>>;
  },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'texts-edited'), ['meetings'], async (): Promise<Result<true, Refusal>> => {
    const found = await meetingFor(desk, input.meetingId, 'word');
    if (!found.ok) return found;
    await desk.db.meetings.put({ ...found.value, ...input.texts });
    return ok(true);
  });

/** Records that a member takes no part in the vote on one nomination; before its round opens. */
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
    if (isInRound(record.rounds, input.nominationId)) return err({ type: 'round-running' });
    const known = record.recusals.find(
      (recusal) => recusal.nominationId === input.nominationId && recusal.memberId === input.memberId,
    );
    await desk.db.recusals.put({ ...input, reason, id: known?.id ?? desk.newId() });
    return ok(true);
  });

/** Takes a recusal back; before its round opens. */
export const withdrawRecusal = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly nominationId: NominationId; readonly memberId: MemberId },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'recusal-withdrawn'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    if (isInRound(found.value.rounds, input.nominationId)) return err({ type: 'round-running' });
    await desk.db.recusals
      .where('[meetingId+nominationId+memberId]')
      .equals([input.meetingId, input.nominationId, input.memberId])
      .delete();
    return ok(true);
  });

const isInRound = (
  rounds: readonly { readonly rows: readonly { readonly nominationId: NominationId }[] }[],
  nominationId: NominationId,
): boolean => rounds.some((round) => round.rows.some((row) => row.nominationId === nominationId));
