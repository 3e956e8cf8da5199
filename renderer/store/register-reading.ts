import type { Cluster, ClusterMembership } from '#domain/council.ts';
import type { NomineeId } from '#domain/ids.ts';
import type { Collective, Enterprise, Nominee, Person } from '#domain/nominations/nomination.ts';
import { latestOf, zoneKey } from '#domain/registry/dated-line.ts';
import type { HeldAward, Receiver, Zone } from '#domain/registry/registry.ts';
import { compareNames, nameKey } from '#domain/text.ts';
import { inForceOn, type CivilDate } from '#domain/time.ts';
import type { CouncilDatabase } from './database.ts';

/** An entry of the register with everything that a list says beside it on a day. */
export interface RegisterRow<Kind extends Nominee = Nominee> {
  readonly nominee: Kind;
  /** The enterprise itself, or the one to which a collective or person belongs; null where the register has none. */
  readonly enterprise: Enterprise | null;
  /** The zone of that enterprise, with its province; null where no zone of that name is there on that day. */
  readonly zone: Zone | null;
  readonly cluster: Cluster | null;
  /** Its own place in the cluster; null where it stands in none. */
  readonly membership: ClusterMembership | null;
  readonly awards: readonly HeldAward[];
}

/** The enterprises on a day, in the order of their names. */
export async function listEnterprises(
  db: CouncilDatabase,
  day: CivilDate,
): Promise<readonly RegisterRow<Enterprise>[]> {
  // Only an enterprise has a tax code of its own: this reads nobody else.
  const nominees = await db.nominees.orderBy('taxCode').toArray();
  return joinedOn(db, day, nominees.filter(isEnterprise));
}

/** The collectives on a day, in the order of their names. */
export async function listCollectives(
  db: CouncilDatabase,
  day: CivilDate,
): Promise<readonly RegisterRow<Collective>[]> {
  const nominees = await db.nominees.filter(({ kind }) => kind === 'collective').toArray();
  return joinedOn(db, day, nominees.filter(isCollective));
}

/** The people on a day, by given name as lists are. */
export async function listPeople(db: CouncilDatabase, day: CivilDate): Promise<readonly RegisterRow<Person>[]> {
  const nominees = await db.nominees.filter(({ kind }) => kind === 'person').toArray();
  return joinedOn(db, day, nominees.filter(isPerson));
}

const isEnterprise = (nominee: Nominee): nominee is Enterprise => nominee.kind === 'enterprise';
const isCollective = (nominee: Nominee): nominee is Collective => nominee.kind === 'collective';
const isPerson = (nominee: Nominee): nominee is Person => nominee.kind === 'person';

/** Looks up once what every row needs, not once a row. */
async function joinedOn<Kind extends Nominee>(
  db: CouncilDatabase,
  day: CivilDate,
  nominees: readonly Kind[],
): Promise<readonly RegisterRow<Kind>[]> {
  const [enterprises, zones, clusters, memberships, heldAwards] = await Promise.all([
    db.nominees.orderBy('taxCode').toArray(),
    db.zones.toArray(),
    db.clusters.toArray(),
    db.clusterMemberships.toArray(),
    db.heldAwards.toArray(),
  ]);
  const own = enterprises.filter(isEnterprise);
  const byTaxCode = new Map(own.map((enterprise) => [enterprise.taxCode, enterprise]));
  const byName = new Map(own.map((enterprise) => [nameKey(enterprise.name), enterprise]));
  const zoneByKey = new Map(zones.filter((zone) => inForceOn(zone, day)).map((zone) => [zoneKey(zone.name), zone]));
  const clusterById = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const membershipOf = new Map(
    memberships.filter((row) => inForceOn(row, day)).map((row) => [row.nomineeId, row] as const),
  );
  const awardsOf = new Map<NomineeId, HeldAward[]>();
  for (const award of heldAwards) {
    const held = awardsOf.get(award.nomineeId);
    if (held) held.push(award);
    else awardsOf.set(award.nomineeId, [award]);
  }
  const enterpriseOf = (nominee: Nominee): Enterprise | null => {
    if (nominee.kind === 'enterprise') return nominee;
    return byTaxCode.get(nominee.unitTaxCode) ?? byName.get(nameKey(nominee.unit)) ?? null;
  };
  return nominees
    .map((nominee): RegisterRow<Kind> => {
      const enterprise = enterpriseOf(nominee);
      const ofEnterprise = enterprise && membershipOf.get(enterprise.id);
      return {
        nominee,
        enterprise,
        zone: (enterprise && zoneByKey.get(zoneKey(enterprise.zone))) ?? null,
        cluster: (ofEnterprise && clusterById.get(ofEnterprise.clusterId)) ?? null,
        membership: membershipOf.get(nominee.id) ?? null,
        awards: awardsOf.get(nominee.id) ?? none,
      };
    })
    .toSorted((a, b) => inOrder(a.nominee, b.nominee));
}

const none: readonly HeldAward[] = [];
const collator = new Intl.Collator('vi', { numeric: true });
const inOrder = (a: Nominee, b: Nominee): number =>
  a.kind === 'person' ? compareNames(a.name, b.name) : collator.compare(a.name, b.name);

/** The zones that are there now, or were last, in the order of their names. */
export const listZones = async (db: CouncilDatabase): Promise<readonly Zone[]> =>
  latestOf<Zone>(await db.zones.toArray()).toSorted((a, b) => collator.compare(a.name, b.name));

/** The receivers of papers that are there now, or were last, in the order of their names. */
export const listReceivers = async (db: CouncilDatabase): Promise<readonly Receiver[]> =>
  latestOf<Receiver>(await db.receivers.toArray()).toSorted((a, b) => collator.compare(a.name, b.name));

/** A cluster with its units on a day, in the cluster's order. */
export interface ClusterRow {
  readonly cluster: Cluster;
  readonly units: readonly { readonly membership: ClusterMembership; readonly nominee: Nominee }[];
}

/** The clusters with their units on a day, by number. */
export async function listClusters(db: CouncilDatabase, day: CivilDate): Promise<readonly ClusterRow[]> {
  const [clusters, memberships] = await Promise.all([
    db.clusters.orderBy('number').toArray(),
    db.clusterMemberships.toArray(),
  ]);
  const today = memberships.filter((row) => inForceOn(row, day)).toSorted((a, b) => a.order - b.order);
  const nominees = await db.nominees.bulkGet(today.map(({ nomineeId }) => nomineeId));
  const units = today.flatMap((membership, index) => {
    const nominee = nominees[index];
    return nominee ? [{ membership, nominee }] : [];
  });
  return clusters.map((cluster) => ({
    cluster,
    units: units.filter(({ membership }) => membership.clusterId === cluster.id),
  }));
}

/** An award held, with whoever holds it. */
export interface HeldAwardRow {
  readonly award: HeldAward;
  readonly nominee: Nominee;
}

/** The awards held, the newest decision first. */
export async function listHeldAwards(db: CouncilDatabase): Promise<readonly HeldAwardRow[]> {
  const awards = await db.heldAwards.toArray();
  const nominees = await db.nominees.bulkGet(awards.map(({ nomineeId }) => nomineeId));
  return awards
    .flatMap((award, index) => {
      const nominee = nominees[index];
      return nominee ? [{ award, nominee }] : [];
    })
    .toSorted((a, b) => collator.compare(b.award.decidedOn ?? '', a.award.decidedOn ?? ''));
}
