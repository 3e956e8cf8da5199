import type { MeetingId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { vietnamStamp } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/*
 * [Note: Entered from paper] A meeting that was held on paper is entered by the commands of any other, later the same
 * day or on another: every time of day is typed and none is the clock's, so its papers are those of a meeting recorded
 * as it went, to the letter. They do not say how it came into the laptop: they tell of the meeting. The journal does, by
 * this deed, its reason, and the moments of all that follow.
 */

/** Says that from now on this meeting is entered from paper, and why; until it is over. */
export const enterFromPaper = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly reason: string },
): Promise<Result<true, Refusal>> => {
  const reason = tidyText(input.reason);
  return change(
    desk.db,
    deedOf(desk, 'paper-entry-begun', reason),
    meetingTables,
    async (): Promise<Result<true, Refusal>> => {
      const found = await recordFor(desk, input.meetingId, 'enter-from-paper');
      if (!found.ok) return found;
      const { meeting } = found.value;
      if (reason === '') return err({ type: 'required', field: 'reason' });
      const { date } = vietnamStamp(desk.clock());
      await desk.db.meetings.put({ ...meeting, enteredFromPaper: { on: date, reason } });
      return ok(true);
    },
  );
};
