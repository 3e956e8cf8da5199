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

/** The same day a year later, for what comes round every year; the 29th of February becomes the 28th. */
const yearLater = (day: CivilDate): CivilDate => {
  const year = Number(day.slice(0, 4)) + 1;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the day of a year that has it
  return `${year}${day.slice(4).replace(/^-02-29$/u, '-02-28')}` as CivilDate;
};

/**
 * Last year's letter for the next year: days a year later, no number yet. "năm 2025" becomes "năm 2026" but not within a
 * day (ngày … tháng … năm 2025), which names a document.
 */
export const letterOfNextYear = ({
  year,
  date,
  paragraphs,
  deadlines,
  receivers,
}: GuidanceLetter): Omit<GuidanceLetter, 'id'> => ({
  year: year + 1,
  number: '',
  date: yearLater(date),
  paragraphs: paragraphs.map((text) =>
    text.replace(new RegExp(`(?<!tháng \\d{1,2} )([Nn]ăm )${year}\\b`, 'gu'), `$1${year + 1}`),
  ),
  deadlines: deadlines.map(({ awardId, on }) => ({ awardId, on: yearLater(on) })),
  receivers,
});
