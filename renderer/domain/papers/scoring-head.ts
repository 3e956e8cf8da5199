import { compositionOn, type Cluster } from '../council.ts';
import type { Nominee } from '../nominations/nomination.ts';
import type { Stage } from '../scoring/assessment.ts';
import { inCapitals } from '../text.ts';
import type { CivilDate, Instant } from '../time.ts';
import type { PaperHead } from './authority-facts.ts';
import type { CommonFacts } from './facts.ts';
import { standingFacts } from './standing-facts.ts';

/** Under whose head the papers of a scoring stand, and who signs them. */
export interface ScoringHead extends PaperHead {
  /** Null where a category is scored that is no cluster. */
  readonly cluster: Cluster | null;
  /** The unit that heads the cluster on the day of the paper; null where none does. */
  readonly headUnit: Nominee | null;
}

/** Who signs a table of scores: the secretary, and the head of those whose points they are; empty where nobody is known. */
export interface ScoringSigners {
  readonly as: 'cluster-head' | 'council-chair' | 'presiding';
  readonly name: string;
  readonly secretary: string;
}

/** What the papers of a scoring share; undefined where no letterhead is in force on their day. */
export function scoringCommon(
  head: ScoringHead,
  { year }: { readonly year: number },
  stage: Stage,
  date: CivilDate,
  now: Instant,
): (CommonFacts & { readonly signing: ScoringSigners }) | undefined {
  const common = standingFacts(head, { year, date, symbol: null }, now);
  if (!common) return undefined;
  const { cluster } = head;
  // The council's points, and those of a category that nobody heads, are the council's paper.
  if (stage === 'council' || cluster === null) {
    const seats = compositionOn(head.memberships, head.members, date);
    const nameOf = (role: 'chair' | 'secretary'): string => seats.find((seat) => seat.role === role)?.name ?? '';
    return { ...common, signing: { as: 'council-chair', name: nameOf('chair'), secretary: nameOf('secretary') } };
  }
  return {
    ...common,
    body: 'cluster',
    // No seal of its own: the cluster stands where the council does, under the same Authority.
    letterhead: { ...common.letterhead, issuerLines: [inCapitals(cluster.name)] },
    signing: { as: 'cluster-head', name: representativeOf(head.headUnit), secretary: '' },
  };
}

/** Who speaks for a unit by the register; empty where it does not say. */
export const representativeOf = (unit: Nominee | null): string =>
  unit?.kind === 'enterprise' ? unit.profile.representative : '';
