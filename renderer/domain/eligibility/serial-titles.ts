import type { EarlierAward } from '../nominations/nomination.ts';
import type { SerialTitle } from '../rules/condition-check.ts';
import { foldText } from '../text.ts';
import { yearOf, type CivilDate } from '../time.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import { yearsOfPeriod } from './period-years.ts';
import { met, missing, notKnown, type Evidence, type Finding, type Lack } from './rule-line.ts';

/** The titles that others build on, as lists write them. */
export const serialTitles: readonly { readonly id: SerialTitle; readonly title: string; readonly sign: RegExp }[] = [
  {
    id: 'cstd-tinh',
    title: 'CSTĐ tỉnh',
    sign: /^(?:danh hieu )?(?:cstd|chien s[iy] thi dua) (?:cap )?tinh\b/u,
  },
  {
    id: 'cstd-co-so',
    title: 'CSTĐ cơ sở',
    sign: /^(?:danh hieu )?(?:cstd|chien s[iy] thi dua) (?:cap )?co so\b/u,
  },
];

/** The serial title that an award's name means; undefined for another award. */
export const serialTitleOf = (award: string): SerialTitle | undefined =>
  serialTitles.find(({ sign }) => sign.test(foldText(award.replace(/[“”"]/gu, ''))))?.id;

/** The year that was rewarded: as the words say it, else by the decision, which for a year may come early in the next. */
export function yearOfMerit({ award, decisionDate }: Pick<EarlierAward, 'award' | 'decisionDate'>): number | undefined {
  const said = /năm (\d{4})/iu.exec(award)?.[1];
  return said ? Number(said) : decisionDate === null ? undefined : yearOfDecision(decisionDate);
}

const yearOfDecision = (decidedOn: CivilDate): number => {
  const [year = 0, month = 0] = decidedOn.split('-').map(Number);
  return month <= 3 ? year - 1 : year;
};

type HeldTitle = Extract<Evidence, { readonly type: 'title' }>;

/** A title year by year: as the register holds it, else as the file quotes it. */
function heldTitles({ held, nomination }: CaseAtHand, title: SerialTitle): readonly HeldTitle[] {
  const registered = held
    .filter(({ award, awardId }) => awardId === title || serialTitleOf(award) === title)
    .flatMap(({ award, decisionNumber, decidedOn, period }): readonly HeldTitle[] => {
      const years = yearsOfPeriod(period, decidedOn === null ? nomination.year : yearOf(decidedOn));
      const year = years.length > 0 ? undefined : yearOfMerit({ award, decisionDate: decidedOn });
      return [...years, ...(year === undefined ? [] : [year])].map((rewarded) => ({
        type: 'title',
        title,
        year: rewarded,
        decisionNumber,
        decidedOn,
      }));
    });
  const quoted = nomination.earlierAwards
    .filter(({ award }) => serialTitleOf(award) === title)
    .flatMap(({ award, decisionNumber, decisionDate }): readonly HeldTitle[] => {
      const year = yearOfMerit({ award, decisionDate });
      return year === undefined ? [] : [{ type: 'title', title, year, decisionNumber, decidedOn: decisionDate }];
    });
  const all = [...registered, ...quoted];
  return all.filter(({ year }, index) => all.findIndex((other) => other.year === year) === index);
}

/** Whether a title was held in each of so many years up to the one before the nomination's, each by its decision. */
export function checkTitlesInRow(hand: CaseAtHand, title: SerialTitle, count: number): Finding {
  const titles = heldTitles(hand, title);
  const asked = Array.from({ length: count }, (_, index) => hand.nomination.year - count + index);
  const evidence = asked.flatMap((year) => titles.find((held) => held.year === year) ?? []);
  const absent = asked.filter((year) => evidence.every((held) => held.year !== year));
  if (absent.length > 0) return missing([{ type: 'years', title, years: absent }], evidence);
  const undecided: readonly Lack[] = evidence
    .filter(({ decisionNumber, decidedOn }) => decisionNumber === '' || decidedOn === null)
    .map(({ year }) => ({ type: 'decision', title, year }));
  return undecided.length > 0 ? notKnown(undecided, evidence) : met(...evidence);
}
