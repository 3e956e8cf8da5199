import type { ClusterId, PledgeId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { checkPledge, type Pledge } from '#domain/year/pledge.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { keptFile, type HandedFile } from './kept-file.ts';
import { takeOff } from './take-off.ts';

/** Records the pledge of a cluster for a year, or puts right the one that is there: a cluster pledges once a year. */
export async function savePledge(
  desk: Desk,
  input: Omit<Pledge, 'id' | 'scan'> & {
    /** The signed sheet. */
    readonly scan: HandedFile | null;
  },
): Promise<Result<PledgeId, Refusal>> {
  const handed = keptFile(input.scan);
  if (!handed.ok) return handed;
  const { file: scan, bytes } = handed.value;
  return change(
    desk.db,
    deedOf(desk, 'pledge-recorded'),
    ['clusters', 'pledges', 'files'],
    async (): Promise<Result<PledgeId, Refusal>> => {
      const allowed = mayActOnCouncil('keep-year', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      if (!(await db.clusters.get(input.clusterId))) return err({ type: 'required', field: 'cluster' });
      const known = await pledgeOf(db, input.clusterId, input.year);
      const checked = checkPledge({ ...input, scan, id: known?.id ?? desk.newId() });
      if (!checked.ok) return checked;
      if (bytes) await db.files.put(bytes);
      await db.pledges.put(checked.value);
      return ok(checked.value.id);
    },
  );
}

/** Takes a pledge that was recorded by mistake off the year. */
export const removePledge = (desk: Desk, { id }: { readonly id: PledgeId }): Promise<Result<PledgeId, Refusal>> =>
  takeOff(desk, id, { deed: 'pledge-removed', action: 'keep-year', table: 'pledges' });

/** What a cluster pledged for a year; undefined before it did. */
export const pledgeOf = (db: CouncilDatabase, clusterId: ClusterId, year: number): Promise<Pledge | undefined> =>
  db.pledges.where({ clusterId, year }).first();
