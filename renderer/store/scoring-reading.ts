import type { ScoringId } from '#domain/ids.ts';
import type { Scoring, Stage } from '#domain/scoring/assessment.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { byStage, columnsOf, type ScoringRecord } from '#domain/scoring/stages.ts';
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
export async function loadScorings(db: CouncilDatabase, year: number): Promise<readonly ScoringLine[]> {
  const scorings = await db.scorings.where({ year }).toArray();
  const lines = await Promise.all(
    scorings.map(async (scoring): Promise<readonly ScoringLine[]> => {
      const record = await recordOf(db, scoring);
      if (!record) return [];
      const columns = [...columnsOf(record).values()];
      const finished = byStage((stage) => columns.filter((own) => own[stage].points !== undefined).length);
      return [{ scoring, set: record.set, finished, units: record.nominees.length }];
    }),
  );
  return lines.flat().toSorted((a, b) => collator.compare(a.scoring.title, b.scoring.title));
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
