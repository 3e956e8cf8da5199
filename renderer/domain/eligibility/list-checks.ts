import { misfitOf } from '../rules/award-fit.ts';
import type { ConditionCheck } from '../rules/condition-check.ts';
import { awardOf, deciderOf, type Award, type RuleBook } from '../rules/rule-book.ts';
import type { Nomination } from '../nominations/nomination.ts';
import { heldBy, isAward, yearsRewarded, type AwardOnRecord } from './awards-on-record.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import { met, missing, notKnown, type Finding } from './rule-line.ts';

/** Whether every award that this one builds on is on the year's list for the same nominee, or was decided elsewhere. */
export function checkLowerAwards(hand: CaseAtHand, award: Award, book: RuleBook): Finding {
  const { nomineeId, year } = hand.nomination;
  const lower = award.dependsOn.map((id) => awardOf(book, id));
  const isListed = ({ id }: Award): boolean =>
    standing(hand.list).some((other) => other.awardId === id && other.nomineeId === nomineeId);
  const listed = lower.filter(isListed).map(({ name }) => ({ type: 'on-list' as const, award: name }));
  const rest = lower.filter((one) => !isListed(one));
  const decided = rest.flatMap((one) => {
    const ofYear = heldBy(hand).filter((known) => isAward(known, one) && yearsRewarded(known).includes(year));
    const [known] = ofYear.toSorted((x, y) => Number(isProved(y)) - Number(isProved(x)));
    return known ? [{ ...known, id: one.id, name: one.name }] : [];
  });
  const evidence = [
    ...listed,
    ...decided.map(({ name, decisionNumber, decidedOn }) => ({
      type: 'award-held' as const,
      award: name,
      year,
      decisionNumber,
      decidedOn,
    })),
  ];
  const unproved = decided
    .filter((known) => !isProved(known))
    .map(({ name }) => ({ type: 'lower-award-decision' as const, award: name, year }));
  const absent = rest
    .filter(({ id }) => decided.every((known) => known.id !== id))
    .map(({ name }) => ({ type: 'lower-award' as const, award: name }));
  if (absent.length > 0) return missing([...absent, ...unproved], evidence);
  return unproved.length > 0 ? notKnown(unproved, evidence) : met(...evidence);
}

const isProved = ({ decisionNumber, decidedOn }: AwardOnRecord): boolean => decisionNumber !== '' && decidedOn !== null;

/** The list without what the council moved to another award: such a file stands at its new one. */
const standing = (list: readonly Nomination[]): readonly Nomination[] =>
  list.filter(({ id }) => list.every(({ transferredFrom }) => transferredFrom !== id));

/** Whether the staff of an enterprise is put forward for a title that its own director gives (Luật, Điều 80). */
export function checkDecider({ nominee, firms }: CaseAtHand, award: Award, book: RuleBook): Finding {
  const decider = deciderOf(book, award);
  const by = { type: 'decided-by', decider: decider.name } as const;
  const misfit = misfitOf(book, award, nominee, firms);
  if (misfit === 'not-for-this-kind') return missing([{ type: misfit }], [by]);
  return misfit === 'own-director' && nominee.kind !== 'enterprise'
    ? missing([{ type: misfit, unit: nominee.unit }], [by])
    : met(by);
}

/** Whether the list for this award stays within a part, rounded down, of those it is taken from. */
export function checkCap(
  { list, nomination, clusterLeaders }: CaseAtHand,
  { percent, of }: Extract<ConditionCheck, { readonly type: 'cap' }>,
): Finding {
  const onList = standing(list);
  const listedFor = (id: string): number => onList.filter(({ awardId }) => awardId === id).length;
  const base = of === 'cluster-leaders' ? clusterLeaders : listedFor(of.awardId);
  if (base === null) return notKnown([{ type: 'cap-base-unknown' }]);
  const count = listedFor(nomination.awardId);
  const figures = { count, allowed: Math.floor((base * percent) / 100), of: base };
  return figures.count > figures.allowed
    ? missing([{ type: 'over-cap', ...figures }])
    : met({ type: 'within-cap', ...figures });
}

/** Whether the nominee registered at the start of the year. */
export function checkRegistered({ registered, nomination: { year } }: CaseAtHand): Finding {
  if (registered === null) return notKnown([{ type: 'registrations-unkept' }]);
  return registered ? met({ type: 'registered', year }) : missing([{ type: 'not-registered', year }]);
}
