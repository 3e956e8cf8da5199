import { inForceOn, type CivilDate } from '#domain/time.ts';
import type { ScoringId } from '#domain/ids.ts';
import type { ScoringHead } from '#domain/papers/scoring-head.ts';
import type { ScoringRecord } from '#domain/scoring/stages.ts';
import { loadCouncil } from './council.ts';
import type { CouncilDatabase } from './database.ts';
import { loadScoringRecord } from './scoring-reading.ts';

/** A scoring with everything under which its papers of a day stand; undefined where there is none of either. */
export async function loadScorePapers(
  db: CouncilDatabase,
  id: ScoringId,
  day: CivilDate,
): Promise<{ readonly record: ScoringRecord; readonly head: ScoringHead } | undefined> {
  const [record, council] = await Promise.all([loadScoringRecord(db, id), loadCouncil(db)]);
  if (!record || !council) return undefined;
  const { clusterId } = record.scoring;
  const cluster = council.clusters.find((one) => one.id === clusterId) ?? null;
  const heading = council.clusterMemberships.find(
    (row) => row.clusterId === clusterId && row.head && inForceOn(row, day),
  );
  const headUnit = heading ? ((await db.nominees.get(heading.nomineeId)) ?? null) : null;
  return { record, head: { ...council, cluster, headUnit } };
}
