import type { Cluster } from '#domain/council.ts';
import type { ClusterId, NominationId, NomineeId } from '#domain/ids.ts';
import { unitsOf, type ClusterUnit } from '#domain/meeting/cluster-units.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import type { Representative } from '#store/cluster-meetings.ts';
import type { CouncilRecord } from '#store/council.ts';
import type { NominationCase } from '#store/nominations.ts';

/** When in its year a cluster meets. */
export type Season = 'middle' | 'end';

/** A cluster's meeting while it is being typed; what nobody touched yet is proposed from the cluster itself. */
export interface ClusterDraft {
  readonly clusterId: ClusterId | null;
  /** In the middle of the year nobody is proposed and nobody elected. */
  readonly season: Season;
  readonly date: CivilDate | null;
  readonly time: ClockTime | null;
  readonly place: string;
  readonly purpose: string | null;
  readonly decision: string;
  readonly decisionDate: CivilDate | null;
  readonly representatives: ReadonlyMap<NomineeId, Representative>;
  readonly headId: NomineeId | null;
  readonly secretaryId: NomineeId | null;
  /** Taken off the list that is proposed. */
  readonly left: ReadonlySet<NominationId>;
}

/** An empty form for a meeting on a day. */
export const freshCluster = (date: CivilDate, time: ClockTime): ClusterDraft => ({
  clusterId: null,
  season: Number(date.slice(5, 7)) < 9 ? 'middle' : 'end',
  date,
  time,
  place: '',
  purpose: null,
  decision: '',
  decisionDate: null,
  representatives: new Map(),
  headId: null,
  secretaryId: null,
  left: new Set(),
});

/** What the form stands on: the cluster, its units of the day, who heads and who writes, and what can be proposed. */
export interface ClusterForm {
  readonly cluster: Cluster;
  readonly units: readonly ClusterUnit[];
  readonly headId: NomineeId | undefined;
  readonly secretaryId: NomineeId | undefined;
  readonly cases: readonly NominationCase[];
}

/** The head of the cluster presides, the next unit writes, unless somebody chose otherwise. */
export function formOf(
  draft: ClusterDraft,
  { clusters, clusterMemberships }: CouncilRecord,
  cases: readonly NominationCase[],
  nominees: Parameters<typeof unitsOf>[2],
): ClusterForm | null {
  const cluster = clusters.find(({ id }) => id === draft.clusterId) ?? clusters[0];
  if (!cluster) return null;
  const units = draft.date ? unitsOf(cluster, clusterMemberships, nominees, draft.date) : [];
  const isUnit = (id: NomineeId | null): boolean => units.some(({ nomineeId }) => nomineeId === id);
  const headId = isUnit(draft.headId)
    ? (draft.headId ?? undefined)
    : (units.find(({ head }) => head) ?? units[0])?.nomineeId;
  const secretaryId =
    isUnit(draft.secretaryId) && draft.secretaryId !== headId
      ? (draft.secretaryId ?? undefined)
      : units.find(({ nomineeId }) => nomineeId !== headId)?.nomineeId;
  return {
    cluster,
    units,
    headId,
    secretaryId,
    cases: draft.season === 'end' ? cases.filter(({ nominee }) => isUnit(nominee.id)) : [],
  };
}
