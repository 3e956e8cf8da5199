import type { MeetingId, MemberId } from '#domain/ids.ts';
import type { AttendanceState } from '#domain/attendance.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { seatsOf } from '#domain/meeting-record.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/** Marks members on the roll; a running round keeps the roll it opened with. */
export const markAttendance = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly marks: readonly {
      readonly memberId: MemberId;
      readonly state: AttendanceState;
      readonly writtenOpinion: boolean;
    }[];
  },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'attendance-marked'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'mark-attendance');
    if (!found.ok) return found;
    const record = found.value;
    if (record.rounds.some((round) => round.result === null)) return err({ type: 'round-running' });
    for (const { memberId, state, writtenOpinion } of input.marks) {
      if (!seatsOf(record).some((seat) => seat.memberId === memberId)) return err({ type: 'not-a-member', memberId });
      const known = record.attendances.find((line) => line.memberId === memberId);
      await desk.db.attendances.put({
        id: known?.id ?? desk.newId(),
        meetingId: input.meetingId,
        memberId,
        state,
        // Somebody in the room votes himself: his envelope stays closed.
        writtenOpinion: state !== 'present' && writtenOpinion,
        arrivedAt: known?.arrivedAt ?? null,
        leftAt: known?.leftAt ?? null,
        substitute: known?.substitute ?? '',
      });
    }
    return ok(true);
  });
