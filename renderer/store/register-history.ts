import type { Cluster, ClusterMembership } from '#domain/council.ts';
import type { NomineeId } from '#domain/ids.ts';
import type { Matter, Meeting } from '#domain/meeting/meeting.ts';
import type { Nomination, Nominee } from '#domain/nominations/nomination.ts';
import { gatheredInto } from '#domain/registry/entry-history.ts';
import type { HeldAward, RegistryEvent } from '#domain/registry/registry.ts';
import type { CouncilDatabase } from './database.ts';

/** Everything the register and the meetings know of an entry, and of whatever ended into it, the newest first. */
export interface EntryHistory {
  /** Those that ended into it: merged, or registered twice. */
  readonly gathered: readonly Nominee[];
  /** Who goes on in its place; null where it goes on itself, or closed. */
  readonly into: Nominee | null;
  readonly events: readonly RegistryEvent[];
  readonly awards: readonly HeldAward[];
  readonly nominations: readonly {
    readonly nomination: Nomination;
    readonly matter: Matter | null;
    readonly meeting: Meeting | null;
  }[];
  readonly memberships: readonly { readonly membership: ClusterMembership; readonly cluster: Cluster }[];
}

/** Gathers what an entry went through; null where there is no such entry. */
export async function loadEntryHistory(db: CouncilDatabase, id: NomineeId): Promise<EntryHistory | null> {
  const nominee = await db.nominees.get(id);
  if (!nominee) return null;
  const ended = await db.nominees.filter((row) => row.ended !== null).toArray();
  const ids = [...gatheredInto(id, ended)];
  const [events, awards, nominations, memberships, clusters] = await Promise.all([
    db.registryEvents.where('nomineeId').anyOf(ids).toArray(),
    db.heldAwards.where('nomineeId').anyOf(ids).toArray(),
    db.nominations.where('nomineeId').anyOf(ids).toArray(),
    db.clusterMemberships.where('nomineeId').anyOf(ids).toArray(),
    db.clusters.toArray(),
  ]);
  const matters = await db.matters
    .where('nominationId')
    .anyOf(nominations.map((nomination) => nomination.id))
    .toArray();
  const meetings = await db.meetings.bulkGet(matters.map(({ meetingId }) => meetingId));
  return {
    gathered: ended.filter((row) => row.id !== id && ids.includes(row.id)),
    into: (nominee.ended?.into && (await db.nominees.get(nominee.ended.into))) ?? null,
    events: events.toSorted((a, b) => (a.on < b.on ? 1 : -1)),
    awards: awards.toSorted((a, b) => ((a.decidedOn ?? '') < (b.decidedOn ?? '') ? 1 : -1)),
    nominations: nominations
      .toSorted((a, b) => b.year - a.year || b.order - a.order)
      .map((nomination) => {
        const at = matters.findIndex(({ nominationId }) => nominationId === nomination.id);
        return { nomination, matter: matters[at] ?? null, meeting: meetings[at] ?? null };
      }),
    memberships: memberships
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))
      .flatMap((membership) => {
        const cluster = clusters.find((row) => row.id === membership.clusterId);
        return cluster ? [{ membership, cluster }] : [];
      }),
  };
}
