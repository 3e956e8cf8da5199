import type { Cluster, ClusterRegulation } from '#domain/council.ts';
import type { ClusterId, NomineeId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { elected, type ClusterPart } from '#domain/registry/cluster-parts.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';

/** Forms a cluster, or puts right the one of this id: its number, name, zones and regulations. */
export const saveCluster = (
  desk: Desk,
  input: Omit<Cluster, 'id'> & { readonly id?: ClusterId },
): Promise<Result<ClusterId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, input.id === undefined ? 'cluster-formed' : 'cluster-corrected'),
    ['clusters'],
    async (): Promise<Result<ClusterId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const name = tidyText(input.name);
      if (!name || input.number < 1) return err({ type: 'required', field: 'name' });
      const other = await desk.db.clusters.where({ number: input.number }).first();
      if (other && other.id !== input.id) return err({ type: 'cluster-known', number: input.number });
      const regulations = regulationsAsKept(input.regulations);
      if (!regulations.ok) return regulations;
      const id: ClusterId = input.id ?? desk.newId();
      await desk.db.clusters.put({
        id,
        number: input.number,
        name,
        zones: input.zones.map(tidyText).filter(Boolean),
        regulations: regulations.value,
      });
      return ok(id);
    },
  );

/** Records who heads a cluster, or is the head's deputy, from a day on; whoever did so until then stays a unit of it. */
export const electPart = (
  desk: Desk,
  input: {
    readonly clusterId: ClusterId;
    readonly nomineeId: NomineeId;
    readonly part: ClusterPart;
    readonly from: CivilDate;
  },
): Promise<Result<NomineeId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'cluster-part-elected'),
    ['clusters', 'nominees', 'clusterMemberships'],
    async (): Promise<Result<NomineeId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const nominee = await db.nominees.get(input.nomineeId);
      if (!nominee || !(await db.clusters.get(input.clusterId))) return err({ type: 'not-found', subject: 'nominee' });
      const rows = await db.clusterMemberships.where({ clusterId: input.clusterId }).toArray();
      const later = rows.find((row) => row[input.part] && row.from > input.from);
      if (later) return err({ type: 'later-part', from: later.from });
      const written = elected(rows, input.clusterId, input, desk.newId);
      if (!written) return err({ type: 'unit-not-in-cluster', name: nominee.name });
      await db.clusterMemberships.bulkPut([...written]);
      return ok(nominee.id);
    },
  );

/** Regulations as they are kept, the oldest first: each with its number and day, once, ending after it began. */
function regulationsAsKept(typed: readonly ClusterRegulation[]): Result<readonly ClusterRegulation[], Refusal> {
  const kept = typed
    .map((row) => ({ ...row, number: tidyText(row.number), title: tidyText(row.title) }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (kept.some(({ number }) => !number)) return err({ type: 'regulation-incomplete' });
  const early = kept.find(({ date, endedOn }) => endedOn !== undefined && endedOn < date);
  if (early) return err({ type: 'regulation-ends-early', number: early.number, date: early.date });
  const twice = kept.find((row, index) =>
    kept.slice(0, index).some(({ number, date }) => number === row.number && date === row.date),
  );
  return twice ? err({ type: 'regulation-twice', number: twice.number }) : ok(kept);
}
