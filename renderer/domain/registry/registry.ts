import type { AwardId, HeldAwardId, NomineeId, ReceiverId, RegistryEventId, ZoneId } from '../ids.ts';
import type { CivilDate } from '../time.ts';

/**
 * An industrial zone (khu công nghiệp) under the name and province it had while these days last: the merge of provinces
 * of July 2025 ends one row and begins the next, which follows it.
 */
export interface Zone {
  readonly id: ZoneId;
  readonly name: string;
  readonly province: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly follows: ZoneId | null;
  readonly document: string;
}

/** To whom the council's papers go, under the name and address of these days. */
export interface Receiver {
  readonly id: ReceiverId;
  readonly name: string;
  readonly address: string;
  /** What is sent there: Trình khen cấp tỉnh. */
  readonly purpose: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly follows: ReceiverId | null;
}

/** Something that changed about a nominee on a day: its name, or the zone or unit it belongs to. */
export interface RegistryEvent {
  readonly id: RegistryEventId;
  readonly nomineeId: NomineeId;
  readonly type: 'renamed' | 'moved';
  readonly on: CivilDate;
  readonly before: string;
  readonly after: string;
  /** The paper that says so, as typed. */
  readonly document: string;
}

/** An award that a nominee holds (khen thưởng đã có), by the decision that gave it. */
export interface HeldAward {
  readonly id: HeldAwardId;
  readonly nomineeId: NomineeId;
  /** As the decision words it. */
  readonly award: string;
  /** The award of the rule books that it is, where it is one of them. */
  readonly awardId: AwardId | null;
  readonly decisionNumber: string;
  readonly issuer: string;
  readonly decidedOn: CivilDate | null;
  /** The year or time for which it was given: năm 2025. */
  readonly period: string;
}
