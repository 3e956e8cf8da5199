import type { HolidayId, NominationId, PublicationId } from '../ids.ts';
import type { CivilDate } from '../time.ts';

/** What somebody said while nominations were shown: of one of them, or of all. */
export interface PublicRemark {
  readonly nominationId: NominationId | null;
  readonly text: string;
}

/** How a publication ended: what was said against it; nobody said anything where there is no remark. */
export interface PublicationClosing {
  readonly on: CivilDate;
  readonly remarks: readonly PublicRemark[];
  /** Why it ended before its last day; empty where it did not. */
  readonly reason: string;
}

/** Nominations shown to the public for so many working days (Thông báo công khai). */
export interface Publication {
  readonly id: PublicationId;
  readonly year: number;
  readonly nominationIds: readonly NominationId[];
  /** Where it is shown: Cổng thông tin điện tử. */
  readonly place: string;
  readonly number: string;
  readonly from: CivilDate;
  readonly workingDays: number;
  /** Until the end of this day, as it was reckoned with the days off known when the notice was written. */
  readonly until: CivilDate;
  readonly closing: PublicationClosing | null;
}

/** A day off that the year announces, or a weekend day that is worked in its place. */
export interface Holiday {
  readonly id: HolidayId;
  readonly on: CivilDate;
  readonly name: string;
  /** Worked although it is a Saturday or Sunday (hoán đổi). */
  readonly worked: boolean;
}
