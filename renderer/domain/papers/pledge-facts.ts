import type { Cluster } from '../council.ts';
import type { Nominee } from '../nominations/nomination.ts';
import { inCapitals } from '../text.ts';
import type { CivilDate, Instant } from '../time.ts';
import type { Pledge } from '../year/pledge.ts';
import type { CommonFacts } from './facts.ts';
import { standingFacts, type Issuer } from './standing-facts.ts';

/** What the units of a cluster sign together for a year (Giao ước thi đua); drawn anew whenever it is asked for. */
export interface PledgeFacts extends CommonFacts {
  readonly kind: 'pledge';
  readonly cluster: string;
  readonly terms: readonly string[];
  /** Null before anybody said on which day it is signed. */
  readonly signedOn: CivilDate | null;
  /** The unit that heads the cluster, and who speaks for it; null where none does. */
  readonly head: PledgeUnit | null;
  /** In the cluster's order, the head among them. */
  readonly units: readonly PledgeUnit[];
}

/** A unit that signs, and who represents it by the register; empty where the register does not say. */
export interface PledgeUnit {
  readonly name: string;
  readonly representative: string;
}

/** What a pledge is made from: the units of the day in the cluster's order. */
interface PledgeSource extends Issuer {
  readonly cluster: Cluster;
  readonly units: readonly { readonly nominee: Nominee; readonly head: boolean }[];
}

/** Makes the facts of a pledge under the cluster's head of its day; undefined where no letterhead is in force. */
export function pledgeFacts(
  { cluster, units, ...issuer }: PledgeSource,
  { year, place, terms, signedOn }: Pick<Pledge, 'year' | 'place' | 'terms' | 'signedOn'>,
  today: CivilDate,
  now: Instant,
): PledgeFacts | undefined {
  const common = standingFacts(issuer, { year, date: signedOn ?? today, symbol: null }, now);
  if (!common) return undefined;
  const signing = units.map(({ nominee, head }) => ({
    head,
    name: nominee.name,
    representative: nominee.kind === 'enterprise' ? nominee.profile.representative : '',
  }));
  const head = signing.find((unit) => unit.head);
  return {
    kind: 'pledge',
    body: 'cluster',
    ...common,
    // No seal of its own: the cluster stands where the council does, under the same Authority.
    letterhead: { ...common.letterhead, issuerLines: [inCapitals(cluster.name)] },
    place,
    cluster: cluster.name,
    terms,
    signedOn,
    head: head ? { name: head.name, representative: head.representative } : null,
    units: signing.map(({ name, representative }) => ({ name, representative })),
  };
}
