import type { AwardFacts } from './facts.ts';
import type { AwardId } from '../ids.ts';
import { caseOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName, type RuleOverride } from '../nominations/nomination.ts';
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

/**
 * The rules that the council set aside for nominations before it, each with its reason once; nothing where none was. A
 * nomination moved to another form took its own along: they are told where they were decided.
 */
export function overrideFacts(record: MeetingRecord): { readonly overrides?: readonly OverrideFacts[] } {
  if (record.council.kind !== 'council') return {};
  const placeOf = (id: AwardId): number => awardOf(record.ruleBook, id).paperOrder;
  const cases = record.matters
    .map(({ nominationId }) => caseOf(record, nominationId))
    .toSorted((a, b) => placeOf(a.nomination.awardId) - placeOf(b.nomination.awardId));
  const groups = new Map<string, RuleOverride & { readonly awards: Map<AwardId, string[]> }>();
  for (const { nomination, nominee } of cases) {
    const decided = record.nominations.find(({ id }) => id === nomination.transferredFrom)?.overrides ?? [];
    for (const override of nomination.overrides ?? []) {
      if (decided.some(({ ruleId, reason }) => ruleId === override.ruleId && reason === override.reason)) continue;
      const key = [override.ruleId, override.reason].join('\n');
      const group = groups.get(key) ?? { ...override, awards: new Map<AwardId, string[]>() };
      groups.set(key, group);
      group.awards.set(nomination.awardId, [...(group.awards.get(nomination.awardId) ?? []), calledName(nominee)]);
    }
  }
  if (groups.size === 0) return {};
  const listed = (id: AwardId): number => cases.filter(({ nomination }) => nomination.awardId === id).length;
  return {
    overrides: [...groups.values()].map(({ rule, reason, awards }) => ({
      rule: rule.vi,
      reason,
      awards: [...awards].map(([id, nominees]) => ({
        ...awardFacts(record, id),
        nominees,
        all: nominees.length === listed(id),
      })),
    })),
  };
}
