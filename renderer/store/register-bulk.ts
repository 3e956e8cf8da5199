import type { ClusterId, NomineeId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import { nomineeKey } from '#domain/nominations/new-nomination.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { bulkChanged, type BulkChange } from '#domain/registry/bulk-change.ts';
import { joined } from '#domain/registry/cluster-parts.ts';
import type { RegistryEvent } from '#domain/registry/registry.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { lockedNameTables, whyNameLocked } from './locked-names.ts';
import { eventsOf } from './register-entries.ts';

/** What many entries are to say alike, and into which cluster they are led: null leads them out of theirs. */
export interface EntriesChange {
  readonly ids: readonly NomineeId[];
  readonly change: BulkChange;
  /** Where zone or unit changed on a day; null where it was only written wrongly. */
  readonly since: { readonly on: CivilDate; readonly document: string } | null;
  readonly cluster?: { readonly id: ClusterId | null; readonly from: CivilDate };
}

/** Changes many entries in one deed; tells how many there were to change. Entries that ended stay as they are. */
export const changeEntries = (desk: Desk, input: EntriesChange): Promise<Result<number, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'entries-changed'),
    ['nominees', 'registryEvents', 'clusters', 'clusterMemberships', ...lockedNameTables],
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const chosen = new Set(input.ids);
      const nominees = await db.nominees.toArray();
      const going = nominees.filter(({ id, ended }) => chosen.has(id) && !ended);
      const pairs = going.flatMap((before) => {
        const after = bulkChanged(before, input.change);
        return after === before ? [] : [{ before, after }];
      });
      const after = new Map(pairs.map((pair) => [pair.after.id, pair.after]));
      const twice = standingTwice(nominees, after);
      if (twice) return err({ type: 'nominee-exists', name: twice.name });
      const locked = await whyNameLocked(db, nominees, [...after.values()]);
      if (locked) return err(locked);
      const told: RegistryEvent[] = [];
      const events = await db.registryEvents
        .where('nomineeId')
        .anyOf([...after.keys()])
        .toArray();
      for (const pair of pairs) {
        const own = events.filter(({ nomineeId }) => nomineeId === pair.before.id);
        const said = eventsOf(desk, { ...pair, since: input.since }, own);
        if (!said.ok) return said;
        told.push(...said.value);
      }
      const led = await ledIntoCluster(desk, going, input.cluster);
      if (!led.ok) return led;
      if (after.size === 0 && led.value.size === 0) return err({ type: 'nothing-chosen' });
      await db.nominees.bulkPut([...after.values()]);
      await db.registryEvents.bulkPut(told);
      return ok(new Set([...after.keys(), ...led.value]).size);
    },
  );

function standingTwice(nominees: readonly Nominee[], after: ReadonlyMap<NomineeId, Nominee>): Nominee | undefined {
  const seen = new Set<string>();
  for (const nominee of nominees) {
    const now = after.get(nominee.id) ?? nominee;
    if (now.ended) continue;
    const key = nomineeKey(now);
    if (seen.has(key)) return now;
    seen.add(key);
  }
  return undefined;
}

/** Leads enterprises into a cluster from a day on; gives those for whom that was something new. */
async function ledIntoCluster(
  { db, newId }: Desk,
  going: readonly Nominee[],
  cluster: EntriesChange['cluster'],
): Promise<Result<ReadonlySet<NomineeId>, Refusal>> {
  const led = new Set<NomineeId>();
  if (!cluster) return ok(led);
  if (cluster.id !== null && !(await db.clusters.get(cluster.id))) return err({ type: 'required', field: 'cluster' });
  const all = await db.clusterMemberships.toArray();
  let order = all
    .filter(({ clusterId }) => clusterId === cluster.id)
    .reduce((most, row) => Math.max(most, row.order), 0);
  for (const { id, kind } of going) {
    if (kind !== 'enterprise') continue;
    const own = all.filter(({ nomineeId }) => nomineeId === id);
    const writes = joined(own, { nomineeId: id, clusterId: cluster.id, from: cluster.from }, order + 1, newId);
    if (writes.put.length + writes.removed.length === 0) continue;
    if (cluster.id !== null) order += 1;
    led.add(id);
    await db.clusterMemberships.bulkDelete([...writes.removed]);
    await db.clusterMemberships.bulkPut([...writes.put]);
  }
  return ok(led);
}
