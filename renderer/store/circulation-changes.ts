import { isAfter } from '#domain/meeting/circulation.ts';
import { deadlineOf } from '#domain/meeting/circulation-state.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { Deadline } from '#domain/meeting/meeting.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { isCurrent } from '#domain/papers/current.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/** Gives the members more time to answer, for a reason that the report prints. */
export const extendDeadline = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly deadline: Deadline; readonly reason: string },
): Promise<Result<true, Refusal>> => {
  const reason = tidyText(input.reason);
  const deed = deedOf(desk, 'deadline-extended', reason);
  return change(desk.db, deed, meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await sentCirculation(desk, input.meetingId);
    if (!found.ok) return found;
    const { meeting, circulation } = found.value;
    const before = deadlineOf({ meeting });
    if (!reason) return err({ type: 'required', field: 'reason' });
    if (!isAfter(input.deadline, before)) return err({ type: 'deadline-not-later', deadline: before });
    const extensions = [...circulation.extensions, { from: before, reason }];
    await desk.db.meetings.put({ ...meeting, deadline: input.deadline, circulation: { ...circulation, extensions } });
    return ok(true);
  });
};

/**
 * Takes a circulation back after it was sent, for a reason, so that it can be put right and sent anew; the papers sent are
 * replaced by those of the next sending. Refused once a reply is there: what a member signed is summed up, not thrown away.
 */
export const takeBackCirculation = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly reason: string },
): Promise<Result<true, Refusal>> => {
  const reason = tidyText(input.reason);
  const deed = deedOf(desk, 'circulation-taken-back', reason);
  return change(desk.db, deed, [...meetingTables, 'papers'], async (): Promise<Result<true, Refusal>> => {
    const found = await sentCirculation(desk, input.meetingId);
    if (!found.ok) return found;
    const { record, meeting, circulation } = found.value;
    if (!reason) return err({ type: 'required', field: 'reason' });
    if (record.replies.length > 0) return err({ type: 'replies-there', count: record.replies.length });
    const papers = await desk.db.papers.where({ meetingId: meeting.id }).toArray();
    const sent = papers.filter((paper) => isCurrent(record, paper)).map(({ id }) => id);
    await desk.db.rounds.bulkDelete(record.rounds.map(({ id }) => id));
    await desk.db.meetings.put({
      ...meeting,
      phase: 'preparing',
      opening: null,
      openedAt: null,
      circulation: { ...circulation, takenBack: [...circulation.takenBack, ...sent] },
    });
    return ok(true);
  });
};

/** A circulation that was sent and not yet summed up, for whoever may record its replies. */
async function sentCirculation(desk: Desk, meetingId: MeetingId) {
  const found = await recordFor(desk, meetingId, 'vote');
  if (!found.ok) return found;
  const record: MeetingRecord = found.value;
  const { meeting } = record;
  return meeting.circulation
    ? ok({ record, meeting, circulation: meeting.circulation })
    : err({ type: 'not-found' as const, subject: 'meeting' as const });
}
