import { describe, expect, test } from 'vitest';
import { points } from '#domain/scoring/points.ts';
import {
  comparedStages,
  rankMovements,
  shareSpread,
  spreadByClass,
  spreadBySteps,
  stageScores,
  type DistributionStep,
} from '#domain/scoring/score-pictures.ts';
import { columnsOf, type ScoringRecord } from '#domain/scoring/stages.ts';
import { untold, withFigure } from '#domain/year/indicators.ts';
import { pictured, rankedCluster, rankedSet, unitId, type RankedUnit } from '#test/worlds/ranked-cluster.ts';
import { everyKind, fullMarks, met, scoringOf, unit } from '#test/worlds/scoring-world.ts';

const [a, b, c] = [unit('a'), unit('b'), unit('c')];
const full = { marks: fullMarks, figures: { '1.1': met, '1.2': met } };
/** Everything that is typed, with this on the leaf that takes points directly. */
const giving = (direct: number) => ({ ...full, marks: { ...fullMarks, '1.3': points(direct) } });
const scoresOf = (totals: readonly (number | null)[]) =>
  stageScores(rankedCluster(totals.map((total, index): RankedUnit => ({ name: `Công ty ${index}`, total }))));
const told = (steps: readonly DistributionStep[]) => steps.map(({ from, below, units }) => [from, below, units]);

describe('the scores of a stage', () => {
  test('are those with a place, best first; whoever is disqualified or unfinished is counted apart', () => {
    const { placed, unfinished, disqualified } = stageScores(
      rankedCluster([...pictured, { name: 'MẪU Chưa Xong', total: null }]),
    );
    expect(placed.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(placed[2]?.nominee.name, 'of equal points, whoever the chain puts first').toBe('MẪU Hồng Hà');
    expect({ unfinished, disqualified }).toEqual({ unfinished: 1, disqualified: 1 });
  });

  test('are those of the last stage in which anything stands, where none is asked for', () => {
    const record = scoringOf([a], { a: { self: full, cluster: giving(40) } });
    expect(stageScores(record)).toMatchObject({ stage: 'cluster', placed: [{ points: points(240) }] });
    expect(stageScores(record, 'self')).toMatchObject({ stage: 'self', placed: [{ points: points(250) }] });
  });

  test('are shares of what a unit is out of, half up: what does not apply is no loss', () => {
    const without = { ...full, marks: { ...fullMarks, '2.1': 'not-applicable' as const } };
    const columns = { a: { cluster: full }, b: { cluster: without }, c: { cluster: giving(42) } };
    const { placed } = stageScores(scoringOf([a, b, c], columns));
    expect(placed.map(({ points: given, outOf, share }) => [given, outOf, share])).toEqual([
      [points(250), points(300), 8333],
      [points(242), points(300), 8067],
      [points(180), points(230), 7826],
    ]);
  });
});

describe('the distribution', () => {
  test('by class tells every class, the empty ones too, and those below all of them', () => {
    const steps = spreadByClass(rankedSet, scoresOf([950, 900, 899.75, 700]));
    expect(steps.map(({ name }) => name)).toEqual(['Xuất sắc', 'Tốt', '']);
    expect(told(steps)).toEqual([
      [points(900), null, 2],
      [points(800), points(900), 1],
      [null, points(800), 1],
    ]);
    expect(spreadByClass(rankedSet, scoresOf([])).map(({ units }) => units)).toEqual([0, 0, 0]);
  });

  test('by steps takes the least round width with which ten reach over all, and leaves none of them out', () => {
    const steps = spreadBySteps(scoresOf([972.5, 951.75, 938.5, 938.5, 864.25]));
    expect(told(steps)).toEqual([
      [points(960), points(980), 1],
      [points(940), points(960), 1],
      [points(920), points(940), 2],
      [points(900), points(920), 0],
      [points(880), points(900), 0],
      [points(860), points(880), 1],
    ]);
  });

  test('puts a figure on a border onto the step that begins there', () => {
    expect(told(spreadBySteps(scoresOf([910, 900])))).toEqual(
      expect.arrayContaining([
        [points(910), points(912), 1],
        [points(900), points(902), 1],
      ]),
    );
  });

  test('is one step where there is one unit, or where all are equal, and none where nobody has points', () => {
    expect(told(spreadBySteps(scoresOf([938.5])))).toEqual([[points(938), points(939), 1]]);
    expect(told(spreadBySteps(scoresOf([900, 900, 900])))).toEqual([[points(900), points(901), 3]]);
    expect(spreadBySteps(scoresOf([null]))).toEqual([]);
  });
});

describe('stages beside each other', () => {
  const record = scoringOf([a, b, c], {
    a: { self: giving(50), cluster: giving(50), council: giving(48) },
    b: { self: giving(50), cluster: giving(40), council: giving(45) },
    c: { cluster: giving(30) },
  });

  test('tell what each gave more than the unit itself; whoever thought most too well of itself comes first', () => {
    const { used, units } = comparedStages(record);
    expect(used).toEqual(['cluster', 'council']);
    expect(units.map(({ nominee, differences: { cluster, council } }) => [nominee.id, cluster, council])).toEqual([
      ['b', points(-10), points(-5)],
      ['a', points(0), points(-2)],
      ['c', undefined, undefined],
    ]);
  });

  test('have a mean over those that can be compared alone, half up', () => {
    expect(comparedStages(record).means).toMatchObject({
      cluster: points(-5),
      council: points(-3.5),
      cross: undefined,
    });
  });

  test('take nothing for a stage that gave nothing, though the year’s figures alone would give it points', () => {
    const told = (['plan', 'actual'] as const).reduce(
      (table, part) => withFigure(table, { kind: 'production', part, value: 1000 }),
      untold,
    );
    const criteria = everyKind.criteria[0]!.children.slice(0, 1);
    const record: ScoringRecord = {
      ...scoringOf([a], { a: { cluster: { figures: { '1.1': met } } } }, { set: { criteria, tieChain: [] } }),
      indicators: new Map([[a.id, told]]),
    };
    expect(columnsOf(record).get(a.id)?.self.points, 'reckoned, and nobody gave it').toBe(points(50));
    expect(comparedStages(record).units[0]?.points).toMatchObject({ self: undefined, cluster: points(50) });
  });
});

test('clusters are compared by shares of their own maximum', () => {
  expect(shareSpread(scoresOf([972.5, 900, 800]))).toMatchObject({ count: 3, least: 8000, median: 9000, most: 9725 });
  expect(shareSpread(scoresOf([null]))).toBeUndefined();
});

describe('places over the years', () => {
  test('say how many places each unit rose since the year before, in the order of the last year', () => {
    const movements = rankMovements([scoresOf([900, 800, 700]), scoresOf([700, 900, 950])]);
    expect(movements.map(({ nominee, ranks, risen }) => [nominee.id, ranks, risen])).toEqual([
      [unitId(2), [3, 1], 2],
      [unitId(1), [2, 2], 0],
      [unitId(0), [1, 3], -2],
    ]);
  });

  test('have no movement for who had no place in one of both, nor in a first year', () => {
    const [newcomer, left] = rankMovements([scoresOf([900, null]), scoresOf([null, 900])]);
    expect(newcomer).toMatchObject({ ranks: [undefined, 1], risen: undefined });
    expect(left).toMatchObject({ ranks: [1, undefined], risen: undefined });
    expect(rankMovements([scoresOf([900])])).toMatchObject([{ ranks: [1], risen: undefined }]);
  });
});
