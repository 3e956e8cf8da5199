import type { ScoringId } from '#domain/ids.ts';
import type { Scoring, Stage } from '#domain/scoring/assessment.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { byStage, columnsOf, isFinished, type ScoringRecord } from '#domain/scoring/stages.ts';
import type { CouncilDatabase } from './database.ts';
import type { RecordTable } from './tables.ts';

/** What a scoring's points come from, table by table. */
export const scoringTables: readonly RecordTable[] = [
  'scorings',
  'assessments',
  'criteriaSets',
  'nominees',
  'indicators',
];

/** One scoring of the year as a list shows it. */
export interface ScoringLine {
  readonly scoring: Scoring;
  readonly set: CriteriaSet;
  /** How many of its units have their points, stage by stage. */
  readonly finished: Readonly<Record<Stage, number>>;
  readonly units: number;
}

/** The scorings of a year, by what they are called. */
export const loadScorings = async (db: CouncilDatabase, year: number): Promise<readonly ScoringLine[]> =>
  (await loadScoringRecords(db, year)).map((record) => {
    const { scoring, set, nominees } = record;
    const columns = [...columnsOf(record).values()];
    const finished = byStage((stage) => columns.filter((own) => isFinished(own[stage])).length);
    return { scoring, set, finished, units: nominees.length };
  });

/** Everything that the points of a year come from, scoring by scoring. */
export async function loadScoringRecords(db: CouncilDatabase, year: number): Promise<readonly ScoringRecord[]> {
  const records = await recordsOf(db, await db.scorings.where({ year }).toArray());
  return records.toSorted((a, b) => collator.compare(a.scoring.title, b.scoring.title));
}

/** The same of one cluster, or of one category by its title, up to the year of this scoring, oldest first. */
export async function loadScoringYears(db: CouncilDatabase, id: ScoringId): Promise<readonly ScoringRecord[]> {
  const own = await db.scorings.get(id);
  if (!own) return [];
  const { year, clusterId, title } = own;
  const isSame = (other: Scoring): boolean =>
    other.id === id ||
    (other.year < year && other.clusterId === clusterId && (clusterId !== null || other.title === title));
  return recordsOf(db, (await db.scorings.orderBy('year').toArray()).filter(isSame));
}

async function recordsOf(db: CouncilDatabase, scorings: readonly Scoring[]): Promise<readonly ScoringRecord[]> {
  const records = await Promise.all(scorings.map((scoring) => recordOf(db, scoring)));
  return records.filter((record) => record !== undefined);
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Everything that a scoring's points come from; undefined where there is no such scoring. */
export async function loadScoringRecord(db: CouncilDatabase, id: ScoringId): Promise<ScoringRecord | undefined> {
  const scoring = await db.scorings.get(id);
  return scoring && recordOf(db, scoring);
}

async function recordOf(db: CouncilDatabase, scoring: Scoring): Promise<ScoringRecord | undefined> {
  const [set, nominees, assessments, indicators] = await Promise.all([
    db.criteriaSets.get(scoring.criteriaSetId),
    db.nominees.bulkGet([...scoring.nomineeIds]),
    db.assessments.where({ scoringId: scoring.id }).toArray(),
    db.indicators.where({ year: scoring.year }).toArray(),
  ]);
  return (
    set && {
      scoring,
      set,
      nominees: nominees.filter((nominee) => nominee !== undefined),
      assessments,
      indicators: new Map(indicators.map(({ nomineeId, figures }) => [nomineeId, figures])),
    }
  );
}
