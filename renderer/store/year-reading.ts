import type { Cluster, ClusterMembership } from '#domain/council.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import type { Issuer } from '#domain/papers/standing-facts.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import type { CivilDate } from '#domain/time.ts';
import type { Difficulty } from '#domain/year/difficulty.ts';
import type { Movement } from '#domain/year/movement.ts';
import type { Pledge } from '#domain/year/pledge.ts';
import { registrationGroups, type RegistrationGroup } from '#domain/year/registration.ts';
import { councilHere, letterheadsOfBody } from './bodies.ts';
import type { CouncilDatabase } from './database.ts';

/** What the units of all clusters registered for a year, and what they could. */
export interface RegistrationYear {
  readonly groups: readonly RegistrationGroup[];
  /** Those of the year. */
  readonly movements: readonly Movement[];
  readonly books: readonly RuleBook[];
  /** Undefined before the first start. */
  readonly issuer: Issuer | undefined;
  /** Units that registered in the year before. */
  readonly lastYear: ReadonlySet<string>;
}

/** Reads what is registered for a year by the clusters as they are on a day. */
export async function loadRegistrationYear(
  db: CouncilDatabase,
  year: number,
  day: CivilDate,
): Promise<RegistrationYear> {
  const [clusters, memberships, registrations, before, movements, books, issuer] = await Promise.all([
    db.clusters.toArray(),
    db.clusterMemberships.toArray(),
    db.registrations.where({ year }).toArray(),
    db.registrations.where({ year: year - 1 }).toArray(),
    db.movements.where({ year }).toArray(),
    db.ruleBooks.toArray(),
    loadIssuer(db),
  ]);
  const nominees = await nomineesOf(db, [...memberships, ...registrations]);
  return {
    groups: registrationGroups({ clusters, memberships, nominees, registrations }, year, day),
    movements,
    books,
    issuer,
    lastYear: new Set(before.map(({ nomineeId }) => nomineeId)),
  };
}

/** A cluster with its units and what it pledged for a year; undefined before it did. */
export interface PledgeRow extends RegistrationGroup {
  readonly cluster: Cluster;
  readonly pledge: Pledge | undefined;
}

/** What each cluster pledged for a year, with its units of the day of signing, else of this day; and under whose head. */
export async function loadPledgeYear(
  db: CouncilDatabase,
  year: number,
  day: CivilDate,
): Promise<{ readonly rows: readonly PledgeRow[]; readonly issuer: Issuer | undefined }> {
  const [clusters, memberships, kept, issuer] = await Promise.all([
    db.clusters.orderBy('number').toArray(),
    db.clusterMemberships.toArray(),
    db.pledges.toArray(),
    loadIssuer(db),
  ]);
  const nominees = await nomineesOf(db, memberships);
  const rows = clusters.flatMap((cluster): readonly PledgeRow[] => {
    const pledge = kept.find((one) => one.clusterId === cluster.id && one.year === year);
    const own = { clusters: [cluster], memberships, nominees, registrations: [] };
    const [group] = registrationGroups(own, year, pledge?.signedOn ?? day);
    return group ? [{ ...group, cluster, pledge }] : [];
  });
  return { rows, issuer };
}

/** A difficulty with the names of its cluster and of the unit that raised it. */
export interface DifficultyRow {
  readonly difficulty: Difficulty;
  readonly cluster: string;
  readonly unit: string;
}

/** Everything that hinders clusters and was, or is, followed; and the clusters with their units of every day. */
export async function loadDifficulties(db: CouncilDatabase): Promise<{
  readonly rows: readonly DifficultyRow[];
  readonly clusters: readonly Cluster[];
  readonly memberships: readonly ClusterMembership[];
  readonly nominees: readonly Nominee[];
}> {
  const [difficulties, clusters, memberships] = await Promise.all([
    db.difficulties.toArray(),
    db.clusters.orderBy('number').toArray(),
    db.clusterMemberships.toArray(),
  ]);
  const raisers = difficulties.flatMap(({ raisedBy }) => (raisedBy === null ? [] : [{ nomineeId: raisedBy }]));
  const nominees = await nomineesOf(db, [...memberships, ...raisers]);
  const nameOf = new Map<string, string>([...clusters, ...nominees].map(({ id, name }) => [id, name]));
  const rows = difficulties.map((difficulty) => ({
    difficulty,
    cluster: nameOf.get(difficulty.clusterId) ?? '',
    unit: nameOf.get(difficulty.raisedBy ?? '') ?? '',
  }));
  return { rows, clusters, memberships, nominees };
}

async function loadIssuer(db: CouncilDatabase): Promise<Issuer | undefined> {
  const council = await councilHere(db);
  return council && { council, letterheads: await letterheadsOfBody(db, council.id) };
}

const nomineesOf = async (
  db: CouncilDatabase,
  rows: readonly { readonly nomineeId: Nominee['id'] }[],
): Promise<readonly Nominee[]> =>
  (await db.nominees.bulkGet([...new Set(rows.map(({ nomineeId }) => nomineeId))])).filter(
    (nominee): nominee is Nominee => nominee !== undefined,
  );
