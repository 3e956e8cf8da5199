import type { CorrectedField } from '../meeting/correction.ts';
import type { ReopenedTo } from '../meeting/meeting.ts';
import type { CivilDate, ClockTime } from '../time.ts';

/** A meeting reopened by two people, as the minutes tell it. */
export interface ReopeningFacts {
  readonly date: CivilDate;
  readonly time: ClockTime;
  /** Back into the room, where figures can change, or only to the wording. */
  readonly to: ReopenedTo;
  readonly chair: string;
  readonly secretary: string;
  readonly reason: string;
  /** Papers of the end had been frozen before: these take their place. */
  readonly replaces: boolean;
  /** When it had ended before. */
  readonly endedAt: ClockTime | null;
}

/** Who was there on a further day of the meeting. */
export interface SittingFacts {
  readonly date: CivilDate;
  readonly time: ClockTime;
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** A name put right, as the minutes tell it. */
export interface CorrectionFacts {
  readonly nominee: string;
  /** Of the council's own members; absent of whoever was proposed. */
  readonly member?: true;
  readonly field: CorrectedField;
  readonly before: string;
  readonly after: string;
  readonly proof: string;
  readonly on: CivilDate;
  readonly chair: string;
  readonly secretary: string;
}
