import type { AwardId, GuidanceLetterId } from '../ids.ts';
import type { CivilDate } from '../time.ts';

/** By when files for an award must have come in. */
export interface AwardDeadline {
  readonly awardId: AwardId;
  readonly on: CivilDate;
}

/** The Authority's letter that tells enterprises and clusters how to put forward in a year (công văn hướng dẫn). */
export interface GuidanceLetter {
  readonly id: GuidanceLetterId;
  readonly year: number;
  /** Given after signing; empty until then. */
  readonly number: string;
  readonly date: CivilDate;
  readonly paragraphs: readonly string[];
  readonly deadlines: readonly AwardDeadline[];
  readonly receivers: readonly string[];
}
