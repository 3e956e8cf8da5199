import type { MeetingId, MemberId, NomineeId, SheetCheckId } from '../ids.ts';
import type { Mark } from './points.ts';
import type { Marks } from './scoring.ts';

/**
 * What the second person said of a mismatch after looking at the paper again: the first entry stands, or it is wrong and
 * its own typist is to put it right. Nobody edits the other's marks. It holds only for the two marks that it judged.
 */
export interface Verdict {
  readonly verdict: 'confirmed' | 'rejected';
  readonly first: Mark | null;
  readonly second: Mark | null;
  /** Who judged it, by name. */
  readonly by: string;
}

/** A member's paper sheet typed a second time, blind, by somebody else than the first time. */
export interface SheetCheck {
  readonly id: SheetCheckId;
  readonly meetingId: MeetingId;
  readonly memberId: MemberId;
  readonly nomineeId: NomineeId;
  readonly marks: Marks;
  /** Who typed it, by name: not whoever typed it first. */
  readonly enteredBy: string;
  /** Judgements by leaf, the last one on each. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}
