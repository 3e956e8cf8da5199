import { isInRoom, type Attendance } from '#domain/meeting/attendance.ts';
import type { MeetingId, MemberId } from '#domain/ids.ts';
import { rollNow, seatOf, seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import {
  isOpinionLate,
  leftLine,
  markedLine,
  type LineState,
  type RollMark,
  type RollRefusal,
  whyStaysOnRoll,
} from '#domain/meeting/roll-call.ts';
import { quorumNow } from '#domain/meeting/quorum.ts';
import { rollAwaited, sittingOf } from '#domain/meeting/sitting.ts';
import { holderOf, whyMustStay } from '#domain/meeting/succession.ts';
import { tidyText } from '#domain/text.ts';
import type { ClockTime } from '#domain/time.ts';
import { canonicalJson } from './canonical.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/**
 * Marks members on the roll. A round keeps the roll it opened with: who comes while it runs votes from the next one on,
 * and nobody whom it counts, or counted, among its voters can be marked absent.
 */
export const markAttendance = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly marks: readonly RollMark[] },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'attendance-marked'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'mark-attendance');
    if (!found.ok) return found;
    const record = found.value;
    // Somebody named twice is marked once, as said last.
    for (const mark of new Map(input.marks.map((one) => [one.memberId, one])).values()) {
      const { memberId } = mark;
      if (isOpinionLate(record, mark)) {
        const name = seatsOf(record).find((seat) => seat.memberId === memberId)?.name ?? '';
        return err({ type: 'opinion-too-late', name });
      }
      const known = record.attendances.find((line) => line.memberId === memberId);
      const office = mark.state === 'present' || !isInRoom(known) ? undefined : whyMustStay(record, memberId);
      const written = office
        ? err(office)
        : await writeLine(desk, record, memberId, (known) =>
            markedLine(known, mark, record.meeting.phase === 'in-session' ? sittingOf(record.meeting) : null),
          );
      if (!written.ok) return written;
    }
    return ok(true);
  });

/**
 * Notes that a member left before the end; the votes he took part in stay as they are. Whoever presides, or heads the
 * tellers of what is still to be counted, hands that over first.
 */
export const markDeparture = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly memberId: MemberId; readonly at: ClockTime },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'departure-marked'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'mark-attendance');
    if (!found.ok) return found;
    const record = found.value;
    return writeLine(desk, record, input.memberId, (known) => {
      const left = leftLine(known, input.memberId, input.at, sittingOf(record.meeting));
      const office = left.ok ? whyMustStay(record, input.memberId) : undefined;
      return office ? err(office) : left;
    });
  });

/**
 * Confirms who is there on a further day of the meeting: enough for the quorum, whoever presides and whoever writes among
 * them. Called once a day; nothing is voted on that day before.
 */
export const callRoll = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly at: ClockTime },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'roll-called'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'mark-attendance');
    if (!found.ok) return found;
    const record = found.value;
    const { meeting } = record;
    const on = rollAwaited(meeting);
    if (on === undefined) return ok(true);
    const { met, present, required } = quorumNow(record);
    if (!met) return err({ type: 'quorum-missing', present, required });
    for (const part of ['chair', 'secretary'] as const) {
      const id = holderOf(meeting, part);
      if (!isInRoom(record.attendances.find(({ memberId }) => memberId === id)))
        return err({ type: 'presiding-absent', part, name: seatOf(record, id).name });
    }
    const sitting = { on, at: input.at, present: rollNow(record).present };
    await desk.db.meetings.put({ ...meeting, sittings: [...(meeting.sittings ?? []), sitting] });
    return ok(true);
  });

/**
 * Names who sits in an absent member's place, and votes where the rules let him; an empty name takes it back. A running
 * round keeps its voters: nobody leaves its roll, and an envelope that it counts is not put aside.
 */
export const nameSubstitute = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly memberId: MemberId; readonly substitute: string },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'substitute-named'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'mark-attendance');
    if (!found.ok) return found;
    const record = found.value;
    const { memberId } = input;
    const known = record.attendances.find((line) => line.memberId === memberId);
    if (!known || known.state === 'present')
      return writeLine(desk, record, memberId, () => err({ type: 'not-absent' }));
    const votes = record.ruleBook.quorum.substitutesVote === true;
    const after = substituted(known, tidyText(input.substitute), votes);
    return writeLine(desk, record, memberId, () => ok(after));
  });

/** A substitute votes where the rules let him; the absent member's own opinion is then not opened beside him. */
function substituted(known: LineState, substitute: string, votes: boolean): LineState {
  const { substituteVotes: _before, ...line } = known;
  return substitute && votes
    ? { ...line, writtenOpinion: false, substitute, substituteVotes: true }
    : { ...line, substitute };
}

/** Writes a member's line; one that says what it said before leaves no trace. */
async function writeLine(
  desk: Desk,
  record: MeetingRecord,
  memberId: MemberId,
  lineOf: (known: LineState | undefined) => Result<LineState, RollRefusal>,
): Promise<Result<true, Refusal>> {
  if (!seatsOf(record).some((seat) => seat.memberId === memberId)) return err({ type: 'not-a-member', memberId });
  const known = record.attendances.find((line) => line.memberId === memberId);
  const line = lineOf(known);
  if (!line.ok) return line;
  const name = seatOf(record, memberId).name;
  const stays = whyStaysOnRoll(record, known, { ...line.value, memberId }, name);
  if (stays) return err(stays);
  const after: Attendance = {
    ...line.value,
    id: known?.id ?? desk.newId(),
    meetingId: record.meeting.id,
    memberId,
  };
  if (!known || canonicalJson(known) !== canonicalJson(after)) await desk.db.attendances.put(after);
  return ok(true);
}
