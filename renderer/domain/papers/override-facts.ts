import type { AwardFacts } from './facts.ts';
import { caseOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName, type Nomination, type Nominee, type RuleOverride } from '../nominations/nomination.ts';
import { awardOf } from '../rules/rule-book.ts';
import { awardFacts } from './shared-facts.ts';

/** A rule that was set aside for one reason, and for whom, from the higher award to the lower. */
export interface OverrideFacts {
  readonly rule: string;
  readonly reason: string;
  readonly awards: readonly (AwardFacts & {
    readonly nominees: readonly string[];
    /** For everybody on the list for this award. */
    readonly all: boolean;
  })[];
}

interface ListedCase {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
}

/** An award as papers name it, with its place on them. */
type PlacedAward = AwardFacts & { readonly order: number };

/** The rules that the council set aside for nominations before it; nothing where none was. */
export function overrideFacts(record: MeetingRecord): { readonly overrides?: readonly OverrideFacts[] } {
  if (record.council.kind !== 'council') return {};
  const cases = record.matters.map(({ nominationId }) => caseOf(record, nominationId));
  const overrides = groupOverrides(cases, ({ awardId }) => ({
    ...awardFacts(record, awardId),
    order: awardOf(record.ruleBook, awardId).paperOrder,
  }));
  return overrides.length > 0 ? { overrides } : {};
}

/**
 * The rules that were set aside for the nominations of a list, each with its reason once. A nomination moved to another
 * form took its own along: they are told where they were decided.
 */
export function groupOverrides(
  cases: readonly ListedCase[],
  awardFor: (nomination: Nomination) => PlacedAward,
): readonly OverrideFacts[] {
  const placed = cases
    .map(({ nomination, nominee }) => ({ nomination, nominee, award: awardFor(nomination) }))
    .toSorted((a, b) => a.award.order - b.award.order);
  const listed = (award: string): number => placed.filter((one) => one.award.award === award).length;
  const groups = new Map<string, RuleOverride & { readonly of: (typeof placed)[number][] }>();
  for (const one of placed) {
    const decided = cases.find(({ nomination }) => nomination.id === one.nomination.transferredFrom)?.nomination;
    for (const override of one.nomination.overrides ?? []) {
      if (decided?.overrides?.some((other) => isSame(other, override))) continue;
      const key = [override.ruleId, override.reason].join('\n');
      const group = groups.get(key) ?? { ...override, of: [] };
      groups.set(key, group);
      group.of.push(one);
    }
  }
  return [...groups.values()].map(({ rule, reason, of }) => ({
    rule: rule.vi,
    reason,
    awards: [...new Map(of.map(({ award }) => [award.award, award])).values()].map(({ award, class: kind }) => {
      const nominees = of.filter((one) => one.award.award === award).map(({ nominee }) => calledName(nominee));
      return { award, class: kind, nominees, all: nominees.length === listed(award) };
    }),
  }));
}

const isSame = (a: RuleOverride, b: RuleOverride): boolean => a.ruleId === b.ruleId && a.reason === b.reason;
