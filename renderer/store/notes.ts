import type { MeetingId } from '#domain/ids.ts';
import type { MeetingNote } from '#domain/meeting/meeting.ts';
import { seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { canonicalJson } from './canonical.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingFor, meetingTables, recordFor } from './meeting-reading.ts';

/** Writes down who said what in the discussion, for the minutes; on one nomination, or on the meeting's business. */
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

/** Words a remark anew, or takes it out where `after` is null; one that somebody changed meanwhile stays. */
export const changeNote = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    /** Its place among the remarks, and what stood there when the change was begun. */
    readonly index: number;
    readonly before: MeetingNote;
    readonly after: MeetingNote | null;
  },
): Promise<Result<true, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, input.after ? 'remark-changed' : 'remark-removed'),
    meetingTables,
    async (): Promise<Result<true, Refusal>> => {
      const action = await noteOrWord(desk, input.meetingId);
      const found = await recordFor(desk, input.meetingId, action);
      if (!found.ok) return found;
      const { meeting } = found.value;
      const known = meeting.notes[input.index];
      if (!known || canonicalJson(known) !== canonicalJson(input.before)) return err({ type: 'changed-meanwhile' });
      const note = input.after ? checkNote(found.value, input.after) : ok(null);
      if (!note.ok) return note;
      const notes = meeting.notes.toSpliced(input.index, 1, ...(note.value ? [note.value] : []));
      await desk.db.meetings.put({ ...meeting, notes });
      return ok(true);
    },
  );

/** In the room anybody at the laptop notes; afterwards a remark is wording, which the recorders keep. */
async function noteOrWord(desk: Desk, id: MeetingId): Promise<'note' | 'word'> {
  const noting = await meetingFor(desk, id, 'note');
  return noting.ok || noting.error.type === 'role-forbids' ? 'note' : 'word';
}

/** A remark has words, a speaker who sits on the council, and a nomination of this agenda if it is on one. */
export function checkNote(
  record: MeetingRecord,
  { speakerId, nominationId, text, different }: MeetingNote,
): Result<MeetingNote, Refusal> {
  const tidy = tidyText(text);
  if (!tidy) return err({ type: 'required', field: 'text' });
  if (!seatsOf(record).some((seat) => seat.memberId === speakerId))
    return err({ type: 'not-a-member', memberId: speakerId });
  if (nominationId !== null && !record.matters.some((matter) => matter.nominationId === nominationId))
    return err({ type: 'not-found', subject: 'nomination' });
  return ok({ speakerId, nominationId, text: tidy, ...(different ? { different } : {}) });
}
