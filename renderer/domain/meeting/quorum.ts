import { quorumState } from './attendance.ts';
import { rollNow, type MeetingRecord } from './meeting-record.ts';

/** Too few members are in the room for anything to be decided. */
export interface QuorumMissing {
  readonly type: 'quorum-missing';
  readonly present: number;
  readonly required: number;
}

/** Why nothing can be voted on in the room now: the quorum of the rule book, asked again at every vote, whatever it is on. */
export function whyNoQuorum(record: MeetingRecord): QuorumMissing | undefined {
  const { met, present, required } = quorumState(rollNow(record), record.ruleBook.quorum.threshold);
  return met ? undefined : { type: 'quorum-missing', present, required };
}
