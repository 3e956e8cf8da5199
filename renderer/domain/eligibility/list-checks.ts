import { misfitOf } from '../rules/award-fit.ts';
import type { ConditionCheck } from '../rules/condition-check.ts';
import { awardOf, deciderOf, type Award, type RuleBook } from '../rules/rule-book.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import { met, missing, notKnown, type Finding } from './rule-line.ts';

/** Whether the same nominee is on the year's list for every award that this one builds on. */
export function checkLowerAwards({ list, nomination }: CaseAtHand, award: Award, book: RuleBook): Finding {
  const lower = award.dependsOn.map((id) => ({
    award: awardOf(book, id).name,
    listed: list.some(({ awardId, nomineeId }) => awardId === id && nomineeId === nomination.nomineeId),
  }));
  const evidence = lower.filter(({ listed }) => listed).map((of) => ({ type: 'on-list' as const, award: of.award }));
  const lacks = lower.filter(({ listed }) => !listed).map((of) => ({ type: 'lower-award' as const, award: of.award }));
  return lacks.length > 0 ? missing(lacks, evidence) : met(...evidence);
}

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
  const listedFor = (id: string): number => list.filter(({ awardId }) => awardId === id).length;
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
