import type { ClusterMembership } from '../council.ts';
import type { ClusterId, ClusterMembershipId, NewId, NomineeId } from '../ids.ts';
import { dayBefore, inForceOn, type CivilDate } from '../time.ts';

/** The two offices of a cluster: its head (Cụm trưởng) and the head's deputy (Cụm phó). */
export const clusterParts = ['head', 'deputy'] as const;
export type ClusterPart = (typeof clusterParts)[number];

/** What a change of a cluster's units comes to: rows to be kept as given, and rows that never began. */
export interface MembershipWrites {
  readonly put: readonly ClusterMembership[];
  readonly removed: readonly ClusterMembershipId[];
}

/** Begins a unit's new time in a cluster, or with another part, on a day: the one before ends the day before. */
function splitAt(
  membership: ClusterMembership,
  parts: Pick<ClusterMembership, 'head' | 'deputy'>,
  from: CivilDate,
  newId: NewId,
): readonly ClusterMembership[] {
  if (membership.head === parts.head && membership.deputy === parts.deputy) return [];
  if (membership.from === from) return [{ ...membership, ...parts }];
  return [
    { ...membership, to: dayBefore(from) },
    { ...membership, ...parts, id: newId(), from },
  ];
}

/**
 * Elects a unit of a cluster to an office from a day on: whoever held it gives it up the day before and stays a unit;
 * nobody holds both. Undefined where the unit is not in the cluster on that day.
 */
export function elected(
  memberships: readonly ClusterMembership[],
  clusterId: ClusterId,
  { nomineeId, part, from }: { readonly nomineeId: NomineeId; readonly part: ClusterPart; readonly from: CivilDate },
  newId: NewId,
): readonly ClusterMembership[] | undefined {
  const units = memberships.filter((row) => row.clusterId === clusterId && inForceOn(row, from));
  if (!units.some((row) => row.nomineeId === nomineeId)) return undefined;
  return units.flatMap((row) => {
    if (row.nomineeId === nomineeId) {
      return splitAt(row, { head: part === 'head', deputy: part === 'deputy' }, from, newId);
    }
    return row[part] ? splitAt(row, { head: row.head, deputy: row.deputy, [part]: false }, from, newId) : [];
  });
}

/** Leads a unit into a cluster from a day on, or out of every one: where it was until then ends the day before. */
export function joined(
  memberships: readonly ClusterMembership[],
  {
    nomineeId,
    clusterId,
    from,
  }: {
    readonly nomineeId: NomineeId;
    readonly clusterId: ClusterId | null;
    readonly from: CivilDate;
  },
  order: number,
  newId: NewId,
): MembershipWrites {
  const held = memberships.filter((row) => row.nomineeId === nomineeId && (row.to === null || row.to >= from));
  // In the cluster throughout: nothing changes.
  if (held.length === 1 && held[0]?.clusterId === clusterId && held[0].from <= from && held[0].to === null) {
    return { put: [], removed: [] };
  }
  const begun = held.filter((row) => row.from < from).map((row) => ({ ...row, to: dayBefore(from) }));
  const removed = held.filter((row) => row.from >= from).map(({ id }) => id);
  if (clusterId === null) return { put: begun, removed };
  const next = { id: newId<'cluster-membership'>(), clusterId, nomineeId, head: false, deputy: false, order, from };
  return { put: [...begun, { ...next, to: null }], removed };
}

/** The units that hold an office of a cluster through the years, the newest first. */
export const heldParts = (
  memberships: readonly ClusterMembership[],
  clusterId: ClusterId,
): readonly ClusterMembership[] =>
  memberships
    .filter((row) => row.clusterId === clusterId && (row.head || row.deputy))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
