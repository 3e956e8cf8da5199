import type { ClusterId, NomineeId, ScoringId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { kindOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import type { Scoring } from '#domain/scoring/assessment.ts';
import { givesAnything } from '#domain/scoring/stages.ts';
import { inForceOn, type CivilDate } from '#domain/time.ts';
import type { CouncilDatabase } from './database.ts';
import type { RecordTable } from './tables.ts';

/** What is looked at before a scoring is written. */
export const checkedTables: readonly RecordTable[] = [
  'scorings',
  'assessments',
  'criteriaSets',
  'nominees',
  'clusters',
  'clusterMemberships',
];

/** A scoring as it is to be written, and the day on which its units are looked up. */
export interface PlannedScoring extends Pick<Scoring, 'year' | 'clusterId' | 'title' | 'criteriaSetId' | 'nomineeIds'> {
  readonly on: CivilDate;
  /** The row that it replaces; null for a new one. */
  readonly known: Scoring | null;
  /** Those who are scored there now: whoever changes clusters while it is scored stays in the table. */
  readonly scored: readonly NomineeId[];
}

/** What speaks against a scoring: its set, another scoring of the year, or one of its units. */
export async function checkScoring(db: CouncilDatabase, planned: PlannedScoring): Promise<Result<true, Refusal>> {
  const { year, clusterId, title, criteriaSetId, nomineeIds, known } = planned;
  if (!title) return err({ type: 'required', field: 'title' });
  if (nomineeIds.length === 0) return err({ type: 'units-missing' });
  const set = await db.criteriaSets.get(criteriaSetId);
  if (!set) return err({ type: 'not-found', subject: 'criteria-set' });
  // A set that is used already was published when it was chosen.
  if (!set.published && known?.criteriaSetId !== set.id) return err({ type: 'criteria-draft', name: set.name });
  const others = (await db.scorings.where({ year }).toArray()).filter(({ id }) => id !== known?.id);
  const same = others.find((other) => (clusterId === null ? other.title === title : other.clusterId === clusterId));
  if (same) return err({ type: 'scoring-begun', title: same.title });
  const units = await checkUnits(db, planned, set);
  return units.ok && clusterId !== null ? inOneCluster(db, planned, others) : units;
}

/** Whether those who are new can be scored by the set: they are in the register, and it is meant for their kind. */
async function checkUnits(
  db: CouncilDatabase,
  { nomineeIds, known }: PlannedScoring,
  { audience }: CriteriaSet,
): Promise<Result<true, Refusal>> {
  for (const nominee of await db.nominees.bulkGet([...nomineeIds])) {
    if (!nominee) return err({ type: 'not-found', subject: 'nominee' });
    const { name, kind, ended, id } = nominee;
    // Whoever leaves the register while it is scored stays in the table.
    if (ended && known?.nomineeIds.includes(id) !== true) return err({ type: 'entry-ended', name });
    if (kind !== kindOf[audience]) return err({ type: 'audience-differs', name });
  }
  return ok(true);
}

/** Whether every unit that comes into a cluster's scoring stands in that cluster alone, and in no other's scoring of the year. */
async function inOneCluster(
  db: CouncilDatabase,
  { clusterId, nomineeIds, on, scored }: PlannedScoring,
  others: readonly Scoring[],
): Promise<Result<true, Refusal>> {
  const clusters = new Map((await db.clusters.toArray()).map(({ id, name }) => [id, name]));
  if (clusterId === null || !clusters.has(clusterId)) return err({ type: 'required', field: 'cluster' });
  const added = nomineeIds.filter((id) => !scored.includes(id));
  const memberships = await db.clusterMemberships.where('nomineeId').anyOf(added).toArray();
  for (const nomineeId of added) {
    const found = new Set<ClusterId>([
      clusterId,
      ...memberships.filter((row) => row.nomineeId === nomineeId && inForceOn(row, on)).map((row) => row.clusterId),
      ...others.flatMap((other) =>
        other.clusterId !== null && other.nomineeIds.includes(nomineeId) ? [other.clusterId] : [],
      ),
    ]);
    if (found.size > 1) {
      const name = (await db.nominees.get(nomineeId))?.name ?? '';
      return err({ type: 'unit-in-two-clusters', name, clusters: [...found].map((id) => clusters.get(id) ?? '') });
    }
  }
  return ok(true);
}

/** Whose marks, figures or remarks stand in a scoring: what they stand on does not go. */
export interface Standing {
  readonly marked: ReadonlySet<NomineeId>;
  /** Those of whom no mark or figure stands, but a comment, an explanation or a paper. */
  readonly remarked: ReadonlySet<NomineeId>;
}

/** What stands in a scoring, by unit. */
export async function standingIn(db: CouncilDatabase, scoringId: ScoringId): Promise<Standing> {
  const rows = await db.assessments.where({ scoringId }).toArray();
  const marked = new Set(rows.filter(givesAnything).map(({ nomineeId }) => nomineeId));
  const remarked = rows.map(({ nomineeId }) => nomineeId).filter((id) => !marked.has(id));
  return { marked, remarked: new Set(remarked) };
}

/** Why what a scoring stands on does not go: the whole of it, or one unit where its name is asked for. */
export function whatStands({ marked, remarked }: Standing, name: string, id?: NomineeId): Result<true, Refusal> {
  const stands = (among: ReadonlySet<NomineeId>): boolean => (id === undefined ? among.size > 0 : among.has(id));
  if (stands(marked)) return err({ type: 'marks-stand', name });
  return stands(remarked) ? err({ type: 'remarks-stand', name }) : ok(true);
}
