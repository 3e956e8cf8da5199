import type { AwardId } from '../ids.ts';
import type { Award } from '../rules/rule-book.ts';
import { foldText } from '../text.ts';
import { yearOf, type CivilDate } from '../time.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import { yearsOfPeriod } from './period-years.ts';
import { serialTitleOf, yearOfMerit } from './title-names.ts';

/** An award that a nominee holds, as the register has it or as his file quotes it. */
export interface AwardOnRecord {
  readonly award: string;
  readonly awardId: AwardId | null;
  readonly decisionNumber: string;
  readonly decidedOn: CivilDate | null;
  /** The years it says it was given for; none where it does not tell. */
  readonly years: readonly number[];
}

/** What the nominee holds: as the register has it, then what his file alone quotes. */
export function awardsOnRecord({ held, nomination }: CaseAtHand): readonly AwardOnRecord[] {
  const yearsOf = (words: string, decidedOn: CivilDate | null): readonly number[] =>
    yearsOfPeriod(words, decidedOn === null ? nomination.year : yearOf(decidedOn));
  const registered = held.map(({ award, awardId, decisionNumber, decidedOn, period }) => ({
    award,
    awardId,
    decisionNumber,
    decidedOn,
    years: yearsOf(period === '' ? award : period, decidedOn),
  }));
  const quoted = nomination.earlierAwards
    .filter(
      ({ decisionNumber: number, decisionDate: day }) =>
        number === '' || !held.some((known) => known.decisionNumber === number && known.decidedOn === day),
    )
    .map(({ award, decisionNumber, decisionDate: decidedOn }) => ({
      award,
      awardId: null,
      decisionNumber,
      decidedOn,
      years: yearsOf(award, decidedOn),
    }));
  return [...registered, ...quoted];
}

/** What speaks for the nominee on the day of the meeting: a later decision was not yet taken. */
export const heldBy = (hand: CaseAtHand): readonly AwardOnRecord[] =>
  awardsOnRecord(hand).filter(
    ({ decidedOn }) => hand.meetingOn === null || decidedOn === null || decidedOn <= hand.meetingOn,
  );

/** The years that it rewarded: those it says, else the one that its decision means. */
export function yearsRewarded({ award, decidedOn, years }: AwardOnRecord): readonly number[] {
  if (years.length > 0) return years;
  const year = yearOfMerit({ award, decisionDate: decidedOn });
  return year === undefined ? [] : [year];
}

/** Whether an award on record is this one: as it was entered, else by its name or the short one that lists use. */
export function isAward({ award, awardId }: AwardOnRecord, { id, name, shortName }: Award): boolean {
  if (awardId !== null) return awardId === id;
  if (serialTitleOf(award) === id) return true;
  const said = foldText(award.replaceAll(/[“”"]/gu, '')).replace(/^danh hieu /u, '');
  return [name.vi, shortName.vi].map(foldText).some((called) => said === called || said.startsWith(`${called} `));
}
