import { describe, expect, test } from 'vitest';
import { standingsOf } from '#domain/scoring/cut-line.ts';
import { contestOf } from '#domain/scoring/stages.ts';
import {
  isTried,
  noTrial,
  rulesUnder,
  triesQuotaAlone,
  withCutMoved,
  withQuota,
  withStepEarlier,
  withToggled,
  type Settled,
} from '#domain/scoring/trial.ts';
import { pictured, rankedCluster, rankedSet, unitId } from '#test/worlds/ranked-cluster.ts';

const fifth = { type: 'share', percent: 20, rounding: 'down' } as const;
const settled: Settled = { chain: rankedSet.tieChain, quota: fifth, decisions: [] };
const contest = contestOf(rankedCluster(pictured), 'cluster');

describe('a trial', () => {
  test('of the settled quota is none', () => {
    const tried = withQuota(noTrial, { ...fifth, rounding: 'up' }, fifth);
    expect(isTried(tried)).toBe(true);
    expect(triesQuotaAlone(tried)).toBe(true);
    expect(isTried(withQuota(tried, { ...fifth }, fifth))).toBe(false);
  });

  test('moves the cut by a place, never above the first or below the last', () => {
    expect(withCutMoved(noTrial, 2, 1, 13, fifth).quota).toEqual({ type: 'number', number: 3 });
    expect(withCutMoved(noTrial, 1, -1, 13, fifth).quota).toEqual({ type: 'number', number: 1 });
    expect(withCutMoved(noTrial, 13, 1, 13, fifth).quota).toEqual({ type: 'number', number: 13 });
  });

  test('that leaves a unit out lets the next one in, and is no quota that could be settled', () => {
    const three = { type: 'number', number: 3 } as const;
    const trial = withToggled(noTrial, unitId(0));
    const found = standingsOf(contest, rulesUnder({ ...settled, quota: three }, trial));
    expect(found.above).toEqual([unitId(1), unitId(3), unitId(2)]);
    expect(triesQuotaAlone({ ...trial, quota: three })).toBe(false);
    expect(withToggled(trial, unitId(0))).toEqual(noTrial);
  });

  test('asks a step of the chain earlier, and none once the order of the set is back', () => {
    const once = withStepEarlier(noTrial, 2, settled.chain);
    expect(once.chain?.map(({ type }) => type)).toEqual(['women', 'deductions', 'group']);
    expect(withStepEarlier(once, 2, settled.chain).chain).toBeNull();
    expect(withStepEarlier(noTrial, 0, settled.chain)).toBe(noTrial);
  });
});
