import type { NominationId } from '../ids.ts';
import type { RuleLine } from './rule-line.ts';

/** A nomination as it was explained. */
export interface ExplainedNomination {
  readonly nominationId: NominationId;
  readonly lines: readonly RuleLine[];
}

/** The same warning of many nominations, said once. */
export interface CollapsedWarning {
  /** The rule as the first of them has it. */
  readonly rule: RuleLine;
  readonly nominationIds: readonly NominationId[];
}

/** Whether a line asks for something: what only the council can judge, and what was set aside, asks for nothing. */
export const isWarning = ({ verdict, lacks }: RuleLine): boolean =>
  verdict === 'missing' || (verdict === 'not-known' && lacks.some(({ type }) => type !== 'judged-on-file'));

/** Every warning once, with the nominations that it concerns: what is missing first, then what concerns most. */
export function collapseWarnings(explained: readonly ExplainedNomination[]): readonly CollapsedWarning[] {
  const byRule = new Map<string, { rule: RuleLine; nominationIds: NominationId[] }>();
  for (const { nominationId, lines } of explained) {
    for (const rule of lines.filter(isWarning)) {
      const key = [rule.ruleId, rule.verdict, rule.source].join('\n');
      const known = byRule.get(key) ?? { rule, nominationIds: [] };
      byRule.set(key, known);
      known.nominationIds.push(nominationId);
    }
  }
  const weight = ({ rule }: CollapsedWarning): number => (rule.verdict === 'missing' ? 0 : 1);
  return [...byRule.values()].toSorted(
    (a, b) => weight(a) - weight(b) || b.nominationIds.length - a.nominationIds.length,
  );
}
