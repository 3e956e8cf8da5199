import type { ZoneId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Enterprise } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { followedBy, zoneKey } from '#domain/registry/dated-line.ts';
import type { Zone } from '#domain/registry/registry.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { sameName, tidyText } from '#domain/text.ts';
import { inForceOn, type CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';

const zoneTables = ['zones', 'nominees', 'clusters'] as const;

type ZoneText = Pick<Zone, 'name' | 'province' | 'document'>;

const readZone = ({ name, province, document }: ZoneText): ZoneText => ({
  name: tidyText(name),
  province: tidyText(province),
  document: tidyText(document),
});

/** Begins a zone, from the day on which it is there. */
export const beginZone = (
  desk: Desk,
  input: ZoneText & { readonly from: CivilDate },
): Promise<Result<ZoneId, Refusal>> =>
  change(desk.db, deedOf(desk, 'zone-begun'), ['zones'], async (): Promise<Result<ZoneId, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    const id: ZoneId = desk.newId();
    const zone: Zone = { ...readZone(input), id, from: input.from, to: null, follows: null };
    const refused = await whyNot(desk.db, zone);
    if (refused) return err(refused);
    await desk.db.zones.add(zone);
    return ok(id);
  });

/**
 * Gives a zone another name or province: from a day on, by a row that follows the old one, or as a mistake put right.
 * Enterprises, their factories and the clusters are written under the new name in the same deed.
 */
export const changeZone = (
  desk: Desk,
  { id, on, ...text }: ZoneText & { readonly id: ZoneId; readonly on: CivilDate | null },
): Promise<Result<ZoneId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, on === null ? 'zone-corrected' : 'zone-changed'),
    zoneTables,
    async (): Promise<Result<ZoneId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const before = await db.zones.get(id);
      if (!before) return err({ type: 'not-found', subject: 'register-row' });
      const follower = await db.zones.filter(({ follows }) => follows === id).first();
      if (follower) return err({ type: 'row-followed', name: follower.name });
      if (on !== null && on <= before.from) return err({ type: 'begins-not-later', from: before.from });
      const read = readZone(text);
      const rows: readonly Zone[] =
        on === null ? [{ ...before, ...read }] : followedBy(before, read, on, desk.newId<'zone'>());
      const last = rows.at(-1);
      const refused = last && (await whyNot(db, last));
      if (refused) return err(refused);
      await db.zones.bulkPut([...rows]);
      await writeUnderNewName(db, before.name, read.name);
      return ok(last?.id ?? id);
    },
  );

/** Ends a zone; no enterprise may still stand in it. */
export const endZone = (
  desk: Desk,
  { id, to }: { readonly id: ZoneId; readonly to: CivilDate },
): Promise<Result<ZoneId, Refusal>> =>
  change(desk.db, deedOf(desk, 'zone-ended'), ['zones', 'nominees'], async (): Promise<Result<ZoneId, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    const zone = await desk.db.zones.get(id);
    if (!zone) return err({ type: 'not-found', subject: 'register-row' });
    if (to < zone.from) return err({ type: 'begins-not-later', from: zone.from });
    const count = (await enterprisesIn(desk.db, zone.name)).filter(({ ended }) => !ended).length;
    if (count > 0) return err({ type: 'zone-in-use', count });
    await desk.db.zones.put({ ...zone, to });
    return ok(id);
  });

/** Merges provinces on a day, as on 01/07/2025: every zone of them goes on in the new one. Tells how many. */
export const mergeProvinces = (
  desk: Desk,
  input: {
    readonly provinces: readonly string[];
    readonly into: string;
    readonly on: CivilDate;
    readonly document: string;
  },
): Promise<Result<number, Refusal>> =>
  change(desk.db, deedOf(desk, 'provinces-merged'), ['zones'], async (): Promise<Result<number, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    const { db, newId } = desk;
    const province = tidyText(input.into);
    if (!province) return err({ type: 'required', field: 'province' });
    const merging = (await db.zones.toArray()).filter(
      (zone) =>
        inForceOn(zone, input.on) &&
        zone.from < input.on &&
        !sameName(zone.province, province) &&
        input.provinces.some((name) => sameName(name, zone.province)),
    );
    if (merging.length === 0) return err({ type: 'nothing-chosen' });
    const text = { province, document: tidyText(input.document) };
    await db.zones.bulkPut(merging.flatMap((zone) => followedBy(zone, text, input.on, newId<'zone'>())));
    return ok(merging.length);
  });

async function whyNot(db: CouncilDatabase, zone: Zone): Promise<Refusal | undefined> {
  if (!zone.name) return { type: 'required', field: 'name' };
  if (!zone.province) return { type: 'required', field: 'province' };
  const key = zoneKey(zone.name);
  const other = await db.zones
    .filter(
      (row) =>
        row.id !== zone.id &&
        row.id !== zone.follows &&
        zoneKey(row.name) === key &&
        sameName(row.province, zone.province) &&
        (row.to === null || row.to >= zone.from),
    )
    .first();
  return other && { type: 'zone-known', name: other.name };
}

const enterprisesIn = async (db: CouncilDatabase, zone: string): Promise<readonly Enterprise[]> => {
  const nominees = await db.nominees.toArray();
  return nominees.filter(
    (nominee): nominee is Enterprise =>
      nominee.kind === 'enterprise' &&
      [nominee.zone, ...nominee.profile.plants.filter(({ to }) => to === null).map((plant) => plant.zone)].some(
        (name) => zoneKey(name) === zoneKey(zone),
      ),
  );
};

async function writeUnderNewName(db: CouncilDatabase, before: string, after: string): Promise<void> {
  if (before === after) return;
  const key = zoneKey(before);
  const renamed = (zone: string): string => (zoneKey(zone) === key ? after : zone);
  const enterprises = await enterprisesIn(db, before);
  await db.nominees.bulkPut(
    enterprises.map((enterprise) => ({
      ...enterprise,
      zone: renamed(enterprise.zone),
      profile: {
        ...enterprise.profile,
        plants: enterprise.profile.plants.map((plant) => ({ ...plant, zone: renamed(plant.zone) })),
      },
    })),
  );
  const clusters = await db.clusters.filter(({ zones }) => zones.some((zone) => zoneKey(zone) === key)).toArray();
  await db.clusters.bulkPut(clusters.map((cluster) => ({ ...cluster, zones: cluster.zones.map(renamed) })));
}
