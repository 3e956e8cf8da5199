import { describe, expect, test } from 'vitest';
import type { Scoring } from '#domain/scoring/assessment.ts';
import { standingsOf } from '#domain/scoring/cut-line.ts';
import { columnsOf, contestOf } from '#domain/scoring/stages.ts';
import { isTried, noTrial, rulesUnder, withToggled, type Trial } from '#domain/scoring/trial.ts';
import { rankingRows, type RankingRow } from '#screens/scoring/ranking-rows.ts';
import { tieOf } from '#screens/scoring/tie-steps.ts';
import { pictured, rankedCluster, rankedSet, unitId, type RankedUnit } from '#test/worlds/ranked-cluster.ts';

function ranked(units: readonly RankedUnit[], scoring: Partial<Scoring> = {}, trial: Trial = noTrial) {
  const record = rankedCluster(units, scoring);
  const contest = contestOf(record, 'cluster');
  const { quota, tieDecisions: decisions } = record.scoring;
  const settled = { chain: rankedSet.tieChain, quota, decisions };
  const standings = standingsOf(contest, rulesUnder(settled, trial));
  const before = isTried(trial) ? standingsOf(contest, rulesUnder(settled, noTrial)) : null;
  const columns = columnsOf(record);
  const leftOut = trial.excluded;
  const rows = rankingRows({
    record,
    columns,
    stage: 'cluster',
    standings,
    settled: before,
    leftOut,
    nominated: new Map(),
  });
  return { standings, rows };
}

const told = ({ nominee, rank, note }: RankingRow) => [rank, nominee.name, note];
const three = { type: 'number', number: 3 } as const;
const equals: readonly RankedUnit[] = ['Một', 'Hai', 'Ba', 'Bốn'].map((name) => ({ name, total: 900, group: 400 }));

describe('the lines of a ranking', () => {
  test('say who is within the quota, what parted equals at the line and how far the others are', () => {
    const { rows } = ranked(pictured, { quota: three });
    expect(rows.above.map(told)).toEqual([
      [1, 'MẪU Sao Mai', { type: 'within' }],
      [2, 'MẪU An Bình', { type: 'within' }],
      [3, 'MẪU Hồng Hà', { type: 'within' }],
    ]);
    expect(rows.below.slice(0, 2).map(told)).toEqual([
      [4, 'MẪU Phương Bắc', { type: 'parted', step: 3 }],
      [5, 'MẪU Tân Việt', { type: 'distance', points: 225 }],
    ]);
    expect(rows.unranked.map(told)).toEqual([[undefined, 'MẪU Việt Hà', { type: 'disqualified' }]]);
    expect(rows.unranked.map(({ scoreClass }) => scoreClass)).toEqual(['']);
  });

  test('tell the figures of group, bonus and deductions, and the class of the total', () => {
    const { rows } = ranked(pictured, { quota: three });
    const [north] = rows.below;
    expect(north).toMatchObject({ points: 93850, group: 42500, bonus: 1500, deducted: -500, scoreClass: 'Xuất sắc' });
  });

  test('name those who are equal across the line, and nobody’s distance where there is no quota', () => {
    const open = ranked(equals, { quota: three });
    expect(open.rows.onTheLine.map(({ note }) => note.type)).toEqual(equals.map(() => 'on-the-line'));
    expect(open.rows.above).toEqual([]);
    const unsettled = ranked(pictured);
    expect(new Set(unsettled.rows.below.map(({ note }) => note.type))).toEqual(new Set(['none']));
  });

  test('say how far from those who are equal across the line the others are', () => {
    const units = [950, 900, 900, 890].map((total, index) => ({ name: `${index}`, total, group: 400 }));
    const { rows } = ranked(units, { quota: { type: 'number', number: 2 } });
    expect(rows.onTheLine).toHaveLength(2);
    expect(rows.below.map(({ note }) => note)).toEqual([{ type: 'distance', points: 1000 }]);
  });

  test('say what was decided about equals, and what is not fully scored', () => {
    const nomineeIds = [3, 2, 1, 0].map(unitId);
    const { rows } = ranked([...equals, { name: 'Năm', total: null }], {
      quota: three,
      tieDecisions: [{ nomineeIds, reason: 'Theo ý kiến Hội đồng', roundId: null }],
    });
    expect(rows.above.map(({ nominee }) => nominee.name)).toEqual(['Bốn', 'Ba', 'Hai']);
    expect(rows.below.map(({ note }) => note)).toEqual([{ type: 'decided' }]);
    expect(rows.unranked.map(({ note }) => note)).toEqual([{ type: 'no-figure' }]);
  });

  test('say whom a trial brings in and whom it leaves out', () => {
    const { rows } = ranked(pictured, { quota: three }, withToggled(noTrial, unitId(0)));
    const changed = [...rows.above, ...rows.below, ...rows.unranked].filter(({ change }) => change !== null);
    expect(changed.map(({ nominee, change, note }) => [nominee.name, change, note.type])).toEqual([
      ['MẪU Phương Bắc', 'enters', 'within'],
      ['MẪU Sao Mai', 'leaves', 'left-out'],
    ]);
  });

  test('of a cluster in which nobody is scored name everybody without a place', () => {
    const { rows, standings } = ranked([{ name: 'Một', total: null }], { quota: three });
    expect(rows.unranked).toHaveLength(1);
    expect(tieOf(standings, unitId(0), rankedSet.tieChain)).toBeUndefined();
  });
});

describe('what parted a unit from its equals', () => {
  test('is told of the two around the line, step by step', () => {
    const { standings } = ranked(pictured, { quota: three });
    for (const id of [unitId(2), unitId(3)]) {
      const tie = tieOf(standings, id, rankedSet.tieChain);
      expect(tie?.pair?.map(({ nomineeId }) => nomineeId)).toEqual([unitId(3), unitId(2)]);
      expect(tie?.steps.map(({ outcome }) => outcome)).toEqual(['equal', 'equal', 'decided']);
      expect(tie?.inseparable).toEqual([]);
    }
  });

  test('of one just below the line is told against the last above it, and not against the next below', () => {
    const units = [430, 420, 410].map((group, index): RankedUnit => ({ name: `Đơn vị ${index}`, total: 900, group }));
    const { standings } = ranked(units, { quota: { type: 'number', number: 1 } });
    const pairOf = (index: number) =>
      tieOf(standings, unitId(index), rankedSet.tieChain)?.pair?.map(({ nomineeId }) => nomineeId);
    expect([0, 1, 2].map(pairOf)).toEqual([
      [unitId(0), unitId(1)],
      [unitId(0), unitId(1)],
      [unitId(1), unitId(2)],
    ]);
  });

  test('is nothing where all are equal: the council decides among all of them', () => {
    const { standings } = ranked(equals, { quota: three });
    const tie = tieOf(standings, unitId(1), rankedSet.tieChain);
    expect(tie?.steps.every(({ outcome }) => outcome === 'equal')).toBe(true);
    expect(tie?.inseparable).toHaveLength(4);
  });

  test('is nothing for a unit whose points nobody has', () => {
    const { standings } = ranked(pictured, { quota: three });
    expect(tieOf(standings, unitId(0), rankedSet.tieChain)).toMatchObject({ pair: null, steps: [], inseparable: [] });
  });
});
