import type { Meeting } from './meeting.ts';
import type { MemberId } from '../ids.ts';
import type { Round } from '../voting/round.ts';
import { vietnamStamp, type CivilDate, type ClockTime } from '../time.ts';

/** A day on which the council sat: the day of the meeting, or a later one on which chair and secretary reopened it. */
export interface Sitting {
  readonly on: CivilDate;
  /** No time of this day lies before it; null where nobody typed one: a reopening has the laptop's clock alone. */
  readonly since: ClockTime | null;
}

/**
 * The sitting that goes on, or was the last. Times in the room are times of a day: those of one sitting are compared with
 * each other, and never with those of another day.
 */
export function sittingOf({ date, opensAt, openedAt, reopenings }: Meeting): Sitting {
  const last = reopenings.findLast(({ to }) => to === 'in-session');
  const on = last === undefined ? date : vietnamStamp(last.at).date;
  return on > date ? { on, since: null } : { on: date, since: openedAt ?? opensAt };
}

/** The roll of a day after the meeting's own, as it was called before anything was voted on. */
export interface SittingRoll {
  readonly on: CivilDate;
  readonly at: ClockTime;
  readonly present: readonly MemberId[];
}

/** The later day on which the council sits and whose roll nobody has called yet; nothing on the meeting's own day. */
export function rollAwaited(meeting: Meeting): CivilDate | undefined {
  const { on } = sittingOf(meeting);
  const isCalled = on === meeting.date || (meeting.sittings ?? []).some((sitting) => sitting.on === on);
  return meeting.phase === 'in-session' && !isCalled ? on : undefined;
}

/** The day on which a vote was opened. */
export const openedOn = ({ date }: Meeting, { on }: Pick<Round, 'on'>): CivilDate => on ?? date;

/** Whether the count that stands was announced on the day on which its vote was opened: their times can be compared. */
export const closedOnItsDay = (meeting: Meeting, round: Pick<Round, 'on' | 'result'>): boolean =>
  round.result?.mode !== 'ballot' || (round.result.on ?? openedOn(meeting, round)) === openedOn(meeting, round);
