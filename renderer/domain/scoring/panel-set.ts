import { leavesOf, type Audience, type CriteriaSet } from './criteria.ts';
import type { CriteriaRefusal, StageRefusal } from './scoring-refusal.ts';

/** Whom a meeting scores: the enterprises of a cluster. */
const scoredAudiences: ReadonlySet<Audience> = new Set(['enterprise', 'infrastructure', 'secondary']);

/**
 * Why the members of a council cannot score by a set, undefined where they can: it is a draft, or meant for others than
 * enterprises, or asks for what their sheets do not know, a plan and an actual.
 */
export function unfitForPanel({
  name,
  published,
  audience,
  criteria,
}: CriteriaSet): CriteriaRefusal | StageRefusal | undefined {
  if (!published) return { type: 'criteria-draft', name };
  const isTyped = leavesOf(criteria).every(({ rule }) => rule?.type !== 'quantitative');
  return scoredAudiences.has(audience) && isTyped ? undefined : { type: 'not-for-panel', name };
}
