import type { SampleCouncil } from '#store/sample.ts';
import { shippedCriteriaSets, shippedRuleBooks } from '#store/shipped.ts';
import world from './small-world.json' with { type: 'json' };

/** A council small enough to know by heart: nine members, ten nominees, twelve nominations, one meeting to be opened. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- ids, dates and references are checked by a test
export const smallWorld = {
  ...world,
  ruleBooks: shippedRuleBooks,
  criteriaSets: shippedCriteriaSets,
} as unknown as SampleCouncil;
