import { useMemo, useState } from 'react';
import type { NomineeId } from '#domain/ids.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import {
  compareStandings,
  sensitiveTo,
  standingsOf,
  type RankingRules,
  type Sensitivity,
  type Standings,
  type StandingsChange,
} from '#domain/scoring/cut-line.ts';
import { hundredths } from '#domain/scoring/points.ts';
import type { Ranked } from '#domain/scoring/ranking.ts';
import { columnsOf, contestOf, rankingStage, type ScoringRecord } from '#domain/scoring/stages.ts';
import { isTried, noTrial, rulesUnder, type Settled, type Trial } from '#domain/scoring/trial.ts';
import { rankingRows, type RankingRows, type RankingSource } from './ranking-rows.ts';

/** The ranking of one cluster as it stands on the screen: what is settled, and what is tried over it. */
export interface Ranking {
  readonly record: ScoringRecord;
  readonly stage: Stage;
  onStage(this: void, stage: Stage): void;
  readonly settled: Settled;
  readonly trial: Trial;
  onTrial(this: void, trial: Trial): void;
  /** What it is ranked and cut by, the trial included. */
  readonly rules: RankingRules;
  readonly standings: Standings;
  /** How many have a place. */
  readonly ranked: number;
  /** As settled, and what the trial changes of it; null while nothing is tried. */
  readonly tried: { readonly before: Standings; readonly change: StandingsChange } | null;
  /** Whose result half a point would change. */
  readonly sensitive: readonly Sensitivity[];
  readonly rows: RankingRows;
  nameOf(this: void, id: NomineeId): string;
}

/** Whether a unit's points are whole, or it is disqualified: something is known of it. */
export const hasFigure = ({ score }: Ranked): boolean => score.points !== undefined || score.disqualified;

const halfAPoint = hundredths(50);

/** Ranks a cluster's units as the council settled it and as it tries it out. */
export function useRanking(record: ScoringRecord, nominated: RankingSource['nominated']): Ranking {
  const [chosen, setStage] = useState<Stage | null>(null);
  const [trial, setTrial] = useState(noTrial);
  const stage = chosen ?? rankingStage(record);
  const { scoring, set, nominees } = record;
  const settled = useMemo<Settled>(
    () => ({ chain: set.tieChain, quota: scoring.quota, decisions: scoring.tieDecisions }),
    [set, scoring],
  );
  const contest = useMemo(() => contestOf(record, stage), [record, stage]);
  const columns = useMemo(() => columnsOf(record), [record]);
  const before = useMemo(() => standingsOf(contest, rulesUnder(settled, noTrial)), [contest, settled]);
  const found = useMemo(() => {
    const rules = rulesUnder(settled, trial);
    const standings = isTried(trial) ? standingsOf(contest, rules) : before;
    const tried = isTried(trial) ? { before, change: compareStandings(before, standings) } : null;
    const source = {
      record,
      columns,
      stage,
      standings,
      settled: tried ? before : null,
      leftOut: trial.excluded,
      nominated,
    };
    return {
      rules,
      standings,
      tried,
      sensitive: sensitiveTo(contest, rules, halfAPoint),
      rows: rankingRows(source),
    };
  }, [record, columns, stage, contest, settled, trial, before, nominated]);
  const names = useMemo(() => new Map(nominees.map(({ id, name }) => [id, name])), [nominees]);
  return {
    ...found,
    record,
    stage,
    onStage: setStage,
    settled,
    trial,
    onTrial: setTrial,
    ranked: found.standings.ranked.length - found.standings.unranked.length,
    nameOf: (id) => names.get(id) ?? '–',
  };
}
