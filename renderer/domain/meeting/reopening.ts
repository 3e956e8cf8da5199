import { seatOf, type MeetingRecord } from './meeting-record.ts';
import type { Phase, ReopenedTo } from './meeting.ts';
import { err, ok, type Result } from '../result.ts';
import { foldText } from '../text.ts';

/** The names that two people put under a deed which neither may do alone. */
export interface BothNames {
  readonly chair: string;
  readonly secretary: string;
}

/** A name that is not of whoever presides, or writes; or one person in both parts. */
export type NamesRefusal =
  | { readonly type: 'not-their-name'; readonly part: 'chair' | 'secretary'; readonly name: string }
  | { readonly type: 'two-people-needed' };

/** Whether both whoever presides and whoever writes put their names to it, as two people. */
export function bothAgree(record: MeetingRecord, typed: BothNames): Result<true, NamesRefusal> {
  const { chairId, secretaryId } = record.meeting;
  if (chairId === secretaryId) return err({ type: 'two-people-needed' });
  for (const part of ['chair', 'secretary'] as const) {
    const { name } = seatOf(record, part === 'chair' ? chairId : secretaryId);
    if (foldText(typed[part]) !== foldText(name)) return err({ type: 'not-their-name', part, name });
  }
  return ok(true);
}

/** Where a meeting can be led back to: into the room always, to the wording alone once figures or wording are locked. */
export const waysBack = (phase: Phase): readonly ReopenedTo[] =>
  phase === 'closed' ? ['in-session'] : ['in-session', 'closed'];
