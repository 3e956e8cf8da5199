import { compositionOn } from '#domain/council.ts';
import type { CriteriaSetId, MeetingId, MemberId, NominationId, NomineeId } from '#domain/ids.ts';
import { mayActOnCouncil, type Meeting, type MeetingNote, type Teller } from '#domain/meeting.ts';
import { caseOf, rollNow, seatsOf, type MeetingRecord } from '#domain/meeting-record.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { ruleBookOn } from '#domain/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/** What a meeting is called together with. */
export interface NewMeeting {
  readonly title: string;
  readonly purpose: string;
  /** The year whose files are considered; a January meeting looks back. */
  readonly year: number;
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
    const allowed = mayActOnCouncil('prepare-meeting', desk.actor.role);
    if (!allowed.ok) return allowed;
    const { db } = desk;
    const title = tidyText(input.title);
    const place = tidyText(input.place);
    if (!title) return err({ type: 'required', field: 'title' });
    if (!place) return err({ type: 'required', field: 'place' });
    const agenda = await readAgenda(desk, input.nominationIds);
    if (!agenda.ok) return agenda;
    const ruleBook = ruleBookOn(await db.ruleBooks.toArray(), input.date);
    if (!ruleBook) return err({ type: 'no-rule-book', date: input.date });
    const council = await db.councils.toCollection().first();
    const seats = compositionOn(await db.memberships.toArray(), await db.members.toArray(), input.date);
    const chair = seats.find((seat) => seat.role === 'chair');
    const secretary = seats.find((seat) => seat.role === 'secretary');
    if (!council || !chair) return err({ type: 'seat-empty', role: 'chair' });
    if (!secretary) return err({ type: 'seat-empty', role: 'secretary' });
    const meetingId: MeetingId = desk.newId();
    await db.meetings.add({
      id: meetingId,
      councilId: council.id,
      title,
      purpose: tidyText(input.purpose),
      year: input.year,
      date: input.date,
      opensAt: input.opensAt,
      openedAt: null,
      endedAt: null,
      place,
      phase: 'preparing',
      ruleBookId: ruleBook.id,
      chairId: chair.memberId,
      secretaryId: secretary.memberId,
      opening: null,
      tellers: [],
      criteriaSetId: input.criteriaSetId,
      scoredNomineeIds: input.scoredNomineeIds,
      guests: [],
      programme: [],
      assents: [],
      notes: [],
    });
    await db.matters.bulkAdd(
      input.nominationIds.map((nominationId, index) => ({
        id: desk.newId(),
        meetingId,
        nominationId,
        order: index + 1,
        addedInSession: false,
        outcome: null,
      })),
    );
    await db.recusals.bulkAdd(
      agenda.value.flatMap(({ nominationId, memberId }) =>
        seats.some((seat) => seat.memberId === memberId) && memberId !== null
          ? [{ id: desk.newId(), meetingId, nominationId, memberId, reason: ownCase }]
          : [],
      ),
    );
    return ok(meetingId);
  });

/** Printed in the minutes: nobody votes on himself. */
const ownCase = 'là người được đề nghị';

/** The nominations put on an agenda: known, not decided before, and on no other meeting that is still to decide. */
async function readAgenda(
  desk: Desk,
  ids: readonly NominationId[],
): Promise<Result<readonly { readonly nominationId: NominationId; readonly memberId: MemberId | null }[], Refusal>> {
  if (ids.length === 0 || new Set(ids).size < ids.length) return err({ type: 'required', field: 'agenda' });
  const { db } = desk;
  const lines = [];
  for (const nominationId of ids) {
    const nomination = await db.nominations.get(nominationId);
    const nominee = nomination && (await db.nominees.get(nomination.nomineeId));
    if (!nominee) return err({ type: 'not-found', subject: 'nomination' });
    const elsewhere = await db.matters.where({ nominationId }).toArray();
    if (elsewhere.some(({ outcome }) => outcome === null)) return err({ type: 'on-another-agenda' });
    // A file that was put off or sent back may come again; one that was voted on, or withdrawn, may not.
    if (elsewhere.some(({ outcome }) => outcome?.type !== 'deferred' && outcome?.type !== 'returned')) {
      return err({ type: 'already-decided' });
    }
    lines.push({ nominationId, memberId: nominee.kind === 'person' ? nominee.memberId : null });
  }
  return ok(lines);
}

/** Names who presides or who writes the minutes, before the meeting is opened. */
export const appoint = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly part: 'chair' | 'secretary'; readonly memberId: MemberId },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'meeting-part-appointed'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'prepare');
    if (!found.ok) return found;
    const { memberId, part } = input;
    if (!seatsOf(found.value).some((seat) => seat.memberId === memberId))
      return err({ type: 'not-a-member', memberId });
    const { meeting } = found.value;
    await desk.db.meetings.put(
      part === 'chair' ? { ...meeting, chairId: memberId } : { ...meeting, secretaryId: memberId },
    );
    return ok(true);
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
    if (!isGroup(input.tellers)) return err({ type: 'tellers-missing' });
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

/** Three different members: one heads, one writes, one counts with them. */
const isGroup = (tellers: readonly Teller[]): boolean =>
  tellers.length === 3 &&
  new Set(tellers.map(({ memberId }) => memberId)).size === 3 &&
  new Set(tellers.map(({ part }) => part)).size === 3;

/** Writes down who said what in the discussion, for the minutes. */
export const addNote = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly note: MeetingNote },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'remark-noted'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'note');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const note = checkNote(found.value, input.note);
    if (!note.ok) return note;
    await desk.db.meetings.put({ ...meeting, notes: [...meeting.notes, note.value] });
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
  change(desk.db, deedOf(desk, 'texts-edited'), meetingTables, async (): Promise<Result<true, Refusal>> => {
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
    await desk.db.meetings.put({ ...meeting, purpose, place, guests, notes });
    return ok(true);
  });

/** A remark has words, and a speaker who sits on the council. */
function checkNote(
  record: MeetingRecord,
  { speakerId, nominationId, text }: MeetingNote,
): Result<MeetingNote, Refusal> {
  const tidy = tidyText(text);
  if (!tidy) return err({ type: 'required', field: 'text' });
  const isMember = seatsOf(record).some((seat) => seat.memberId === speakerId);
  return isMember ? ok({ speakerId, nominationId, text: tidy }) : err({ type: 'not-a-member', memberId: speakerId });
}

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
