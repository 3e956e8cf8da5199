import { quorumState, type QuorumState } from './attendance.ts';
import { rollNow, type MeetingRecord } from './meeting-record.ts';
import { rollAwaited } from './sitting.ts';
import type { CivilDate } from '../time.ts';

/** Too few members are in the room for anything to be decided. */
export interface QuorumMissing {
  readonly type: 'quorum-missing';
  readonly present: number;
  readonly required: number;
}

/** Whether the members now in the room are enough to open a meeting or a vote. */
export const quorumNow = (record: MeetingRecord): QuorumState =>
  quorumState(rollNow(record), record.ruleBook.quorum.threshold);

/** The council sits on another day than the meeting's own, and nobody said yet who is there. */
export interface RollAwaited {
  readonly type: 'roll-awaited';
  readonly on: CivilDate;
}

/**
 * Why nothing can be voted on in the room now: the roll of a further day, and the quorum of the rule book, asked again at
 * every vote, whatever it is on.
 */
export function whyNoQuorum(record: MeetingRecord): QuorumMissing | RollAwaited | undefined {
  const on = rollAwaited(record.meeting);
  if (on !== undefined) return { type: 'roll-awaited', on };
  const { met, present, required } = quorumNow(record);
  return met ? undefined : { type: 'quorum-missing', present, required };
}
