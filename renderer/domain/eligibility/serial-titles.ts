import type { SerialTitle } from '../rules/condition-check.ts';
import { heldBy, yearsRewarded } from './awards-on-record.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import { met, missing, notKnown, type Evidence, type Finding, type Lack } from './rule-line.ts';
import { serialTitleOf } from './title-names.ts';

type HeldTitle = Extract<Evidence, { readonly type: 'title' }>;

/** A title year by year: as the register holds it, else as the file quotes it. */
function heldTitles(hand: CaseAtHand, title: SerialTitle): readonly HeldTitle[] {
  const all = heldBy(hand)
    .filter(({ award, awardId }) => awardId === title || serialTitleOf(award) === title)
    .flatMap((known): readonly HeldTitle[] => {
      const { decisionNumber, decidedOn } = known;
      return yearsRewarded(known).map((year) => ({ type: 'title', title, year, decisionNumber, decidedOn }));
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
