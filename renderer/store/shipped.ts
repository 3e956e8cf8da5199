import presetC from '#resources/criteria/preset-c.json';
import r2025b from '#resources/rule-books/r2025b.json';
import r2026 from '#resources/rule-books/r2026.json';
import world from '#resources/sample/small-world.json';
import type { CriteriaSet } from '#domain/criteria.ts';
import type { RuleBook } from '#domain/rule-book.ts';
import type { SampleCouncil } from './sample.ts';

// What ships is ours, so it is trusted here and checked by a test: ids, dates and references.

/** The editions of the rules that ship with the product, oldest first. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by a test
export const shippedRuleBooks = [r2025b, r2026] as unknown as readonly RuleBook[];

/** The criteria presets that ship: reference examples, never "as prescribed". */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by a test
export const shippedCriteriaSets = [presetC] as unknown as readonly CriteriaSet[];

/** The sample council: invented people and firms, one meeting ready to be opened. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by a test
export const smallWorld = {
  ...world,
  ruleBooks: shippedRuleBooks,
  criteriaSets: shippedCriteriaSets,
} as unknown as SampleCouncil;
