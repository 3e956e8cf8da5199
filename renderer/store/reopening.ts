import type { MeetingId } from '#domain/ids.ts';
import type { Meeting, Reopening, ReopenedTo } from '#domain/meeting/meeting.ts';
import { bothAgree, waysBack, type BothNames } from '#domain/meeting/reopening.ts';
import { isCurrent } from '#domain/papers/current.ts';
import { isSheet, type Paper } from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/**
 * Reopens a meeting that had ended: whoever presides and whoever writes both put their names to it, with a reason that the
 * minutes print. What was frozen of its end stays as it is; what is frozen afterwards is a further version.
 */
export const reopenMeeting = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly to: ReopenedTo;
    readonly names: BothNames;
    readonly reason: string;
  },
): Promise<Result<true, Refusal>> => {
  const deed = deedOf(desk, 'meeting-reopened', tidyText(input.reason));
  return change(desk.db, deed, [...meetingTables, 'papers'], async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'reopen');
    if (!found.ok) return found;
    const record = found.value;
    const { meeting } = record;
    const { to } = input;
    const reason = tidyText(input.reason);
    if (!reason) return err({ type: 'required', field: 'reason' });
    if (!waysBack(meeting.phase).includes(to))
      return err({ type: 'phase-forbids', phase: meeting.phase, action: 'reopen' });
    const agreed = bothAgree(record, input.names);
    if (!agreed.ok) return agreed;
    const papers = await desk.db.papers.where({ meetingId: meeting.id }).toArray();
    const { phase: from, endedAt, chairId, secretaryId } = meeting;
    const reopening: Reopening = {
      at: deed.at,
      from,
      to,
      endedAt,
      chairId,
      secretaryId,
      reason,
      papers: papers.filter((paper) => isOfTheEnd(paper) && isCurrent(record, paper)).map(({ id }) => id),
    };
    const reopened: Meeting = { ...meeting, phase: to, reopenings: [...meeting.reopenings, reopening] };
    // Back in the room the minutes are adopted anew.
    await desk.db.meetings.put(to === 'closed' ? reopened : inRoomAgain(reopened));
    return ok(true);
  });
};

/** What a count or a correction is the record of stays so, however the meeting ends. */
const isOfTheEnd = ({ subject }: Paper): boolean =>
  !isSheet(subject) && subject.kind !== 'count-record' && subject.kind !== 'correction-record';

const inRoomAgain = (meeting: Meeting): Meeting => ({
  ...meeting,
  endedAt: null,
  assents: meeting.assents.filter(({ subject }) => subject !== 'minutes'),
});
