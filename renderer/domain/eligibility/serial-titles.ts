import type { SerialTitle } from '../rules/condition-check.ts';
import { awardsOnRecord } from './awards-on-record.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import { met, missing, notKnown, type Evidence, type Finding, type Lack } from './rule-line.ts';
import { serialTitleOf, yearOfMerit } from './title-names.ts';

type HeldTitle = Extract<Evidence, { readonly type: 'title' }>;

/** A title year by year: as the register holds it, else as the file quotes it. */
function heldTitles(hand: CaseAtHand, title: SerialTitle): readonly HeldTitle[] {
  const all = awardsOnRecord(hand)
    .filter(({ award, awardId }) => awardId === title || serialTitleOf(award) === title)
    .flatMap(({ award, decisionNumber, decidedOn, years }): readonly HeldTitle[] => {
      const year = years.length > 0 ? undefined : yearOfMerit({ award, decisionDate: decidedOn });
      return [...years, ...(year === undefined ? [] : [year])].map((rewarded) => ({
        type: 'title',
        title,
        year: rewarded,
        decisionNumber,
        decidedOn,
      }));
    });
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
