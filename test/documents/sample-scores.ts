import { scoreTableFacts, type ScoreTableFacts } from '#domain/papers/score-table-facts.ts';
import type { ScoringHead } from '#domain/papers/scoring-head.ts';
import { rankingStage, type ScoringRecord } from '#domain/scoring/stages.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import type { CivilDate, Instant } from '#domain/time.ts';
import { smallWorld } from '#test/worlds/small-world.ts';
import { wideScoring } from '#test/worlds/wide-scoring.ts';

const date = '2026-12-15' as CivilDate;

/** The head of the sample council's first cluster. */
export const scoringHead: ScoringHead = {
  council: smallWorld.councils[0]!,
  letterheads: smallWorld.letterheads,
  memberships: smallWorld.memberships,
  members: smallWorld.members,
  cluster: smallWorld.clusters[0]!,
  headUnit: null,
};

/** The table of a scoring, of the stage by which it is ranked unless another is asked for. */
export const tableOf = (record: ScoringRecord, stage: Stage = rankingStage(record)): ScoreTableFacts =>
  scoreTableFacts(record, stage, scoringHead, date, Date.UTC(2026, 11, 15, 4, 0, 0) as Instant)!;

/** The table of so many units by thirty-three leaves. */
export const sampleScoreTable = (units: number, shape?: Parameters<typeof wideScoring>[1]): ScoreTableFacts =>
  tableOf(wideScoring(units, shape));
