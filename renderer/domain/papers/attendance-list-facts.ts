import type { AttendanceListFacts } from './facts.ts';
import { seatsOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import type { Instant } from '../time.ts';
import { commonFacts, personFacts } from './shared-facts.ts';

/** Makes the facts of the sheet that members and guests sign when they come. */
export const attendanceListFacts = (record: MeetingRecord, frozenAt: Instant): AttendanceListFacts => ({
  kind: 'attendance-list',
  ...commonFacts(record, frozenAt, null, []),
  purpose: record.meeting.purpose,
  opensAt: record.meeting.opensAt,
  members: seatsOf(record).map((seat) => personFacts(record, seat.memberId)),
  guests: record.meeting.guests,
});
