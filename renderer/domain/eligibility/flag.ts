import type { FlagId, NomineeId } from '../ids.ts';
import type { CivilDate } from '../time.ts';

/** What is looked into, or was, about a nominee (Nghị định 152/2025/NĐ-CP, Điều 4, khoản 4). */
export const flagKinds = ['discipline', 'investigation', 'inspection', 'complaint', 'press'] as const;
export type FlagKind = (typeof flagKinds)[number];

/** Something that stands against a proposal while it lasts, with the paper that says so. */
export interface Flag {
  readonly kind: FlagKind;
  readonly from: CivilDate;
  /** Null while nobody recorded that it ended. */
  readonly to: CivilDate | null;
  readonly document: string;
}

/** A flag as the register keeps it for a nominee. */
export interface KeptFlag extends Flag {
  readonly id: FlagId;
  readonly nomineeId: NomineeId;
}
