import type { NomineeId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { joined } from '#domain/registry/cluster-parts.ts';
import { goingOn } from '#domain/registry/entry-history.ts';
import type { Ending } from '#domain/registry/profile.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { whyTaken } from './register-entries.ts';

/**
 * Ends an entry: closed, merged into another, or registered twice. Nothing that was nominated or voted on it is moved:
 * the history of the one that goes on gathers it. An enterprise leaves its cluster with that day.
 */
export const endEntry = (
  desk: Desk,
  { id, ended }: { readonly id: NomineeId; readonly ended: Ending },
): Promise<Result<NomineeId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'entry-ended'),
    ['nominees', 'clusterMemberships'],
    async (): Promise<Result<NomineeId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const nominee = await db.nominees.get(id);
      if (!nominee) return err({ type: 'not-found', subject: 'nominee' });
      if (nominee.ended) return err({ type: 'entry-ended', name: nominee.name });
      const into = ended.why === 'closed' ? null : ended.into;
      if (ended.why !== 'closed') {
        if (into === null) return err({ type: 'required', field: 'into' });
        const byId = new Map((await db.nominees.toArray()).map((row) => [row.id, row]));
        const heir = byId.get(into);
        if (!heir) return err({ type: 'not-found', subject: 'nominee' });
        if (goingOn(heir, byId).id === id) return err({ type: 'ends-into-itself' });
        if (heir.kind !== nominee.kind) return err({ type: 'ends-into-other-kind' });
        if (heir.ended) return err({ type: 'entry-ended', name: heir.name });
      }
      await db.nominees.put({ ...nominee, ended: { ...ended, into, document: tidyText(ended.document) } });
      const memberships = await db.clusterMemberships.where({ nomineeId: id }).toArray();
      const left = joined(memberships, { nomineeId: id, clusterId: null, from: ended.on }, 0, desk.newId);
      await db.clusterMemberships.bulkDelete([...left.removed]);
      await db.clusterMemberships.bulkPut([...left.put]);
      return ok(id);
    },
  );

/** Takes an entry that ended up again. */
export const reopenEntry = (desk: Desk, { id }: { readonly id: NomineeId }): Promise<Result<NomineeId, Refusal>> =>
  change(desk.db, deedOf(desk, 'entry-reopened'), ['nominees'], async (): Promise<Result<NomineeId, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    const nominee = await desk.db.nominees.get(id);
    if (!nominee) return err({ type: 'not-found', subject: 'nominee' });
    if (!nominee.ended) return err({ type: 'entry-goes-on', name: nominee.name });
    const taken = whyTaken(nominee, await desk.db.nominees.toArray());
    if (taken) return err(taken);
    await desk.db.nominees.put({ ...nominee, ended: null });
    return ok(id);
  });
