import type { Cluster, ClusterMembership } from '../council.ts';
import type { NomineeId } from '../ids.ts';
import type { Nominee } from '../nominations/nomination.ts';
import { inForceOn, type CivilDate } from '../time.ts';

/** A unit of a cluster on a day: one vote each, and whether it heads the cluster. */
export interface ClusterUnit {
  readonly nomineeId: NomineeId;
  readonly name: string;
  readonly head: boolean;
}

/** The units of a cluster on a day, in the cluster's order: they are its voters. */
export const unitsOf = (
  cluster: Cluster,
  memberships: readonly ClusterMembership[],
  nominees: readonly Nominee[],
  day: CivilDate,
): readonly ClusterUnit[] =>
  memberships
    .filter((membership) => membership.clusterId === cluster.id && inForceOn(membership, day))
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ nomineeId, head }) => {
      const nominee = nominees.find(({ id }) => id === nomineeId);
      return nominee ? [{ nomineeId, name: nominee.name, head }] : [];
    });
