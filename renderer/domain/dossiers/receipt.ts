import type { NominationId, NomineeId, ReceiptId } from '../ids.ts';
import type { CivilDate, ClockTime } from '../time.ts';

/** How a dossier came in. */
export const receiptWays = ['by-hand', 'post', 'e-mail', 'message'] as const;
export type ReceiptWay = (typeof receiptWays)[number];

/** A line of the intake register (sổ tiếp nhận): what a unit handed in, when, by whom, and which nominations it carries. */
export interface Receipt {
  readonly id: ReceiptId;
  readonly year: number;
  /** Số đến: counted within the year. */
  readonly number: number;
  readonly receivedOn: CivilDate;
  readonly receivedAt: ClockTime;
  /** As the letter names it; the entry of the register where it is one. */
  readonly unit: string;
  readonly nomineeId: NomineeId | null;
  readonly letterNumber: string;
  readonly letterDate: CivilDate | null;
  /** How many sets of the dossier. */
  readonly sets: number;
  readonly deliveredBy: string;
  readonly way: ReceiptWay;
  readonly nominationIds: readonly NominationId[];
  readonly note: string;
}
