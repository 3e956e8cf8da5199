import type { AwardId, NominationId, NomineeId, ReceiptId } from '../ids.ts';
import type { CivilDate, ClockTime } from '../time.ts';
import type { GuidanceLetter } from './guidance-letter.ts';

/** How a dossier came in. */
export const receiptWays = ['by-hand', 'post', 'e-mail', 'message'] as const;
export type ReceiptWay = (typeof receiptWays)[number];

/** A line of the intake register (sổ tiếp nhận): what a unit handed in, when, by whom, and which nominations it carries. */
export interface Receipt {
  readonly id: ReceiptId;
  /** The year of the day on which it came in. */
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

/** The next số đến of a year: numbers run without a gap. */
export const nextNumber = (ofYear: readonly Pick<Receipt, 'number'>[]): number =>
  1 + ofYear.reduce((most, { number }) => Math.max(most, number), 0);

/** By when files for an award had to come in: as the year's newest guidance letter that names the award says it. */
export const deadlineOf = (letters: readonly GuidanceLetter[], year: number, awardId: AwardId): CivilDate | null =>
  letters
    .filter((letter) => letter.year === year)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .flatMap(({ deadlines }) => deadlines.filter((one) => one.awardId === awardId))[0]?.on ?? null;

/** Whether a file came in by its day (đúng hạn / quá hạn); nothing is said where no letter set one. */
export type Timeliness = 'in-time' | 'late' | null;

/** How a day of receipt stands to the day by which the file had to come in. */
export const timelinessOf = (receivedOn: CivilDate, deadline: CivilDate | null): Timeliness =>
  deadline === null ? null : receivedOn > deadline ? 'late' : 'in-time';

/** How a delivery stands as a whole: late where one file in it is. */
export const timelinessOfAll = (files: readonly Timeliness[]): Timeliness =>
  files.includes('late') ? 'late' : files.includes('in-time') ? 'in-time' : null;
