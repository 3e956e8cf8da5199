import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankNominees } from '#domain/scoring/ranking.ts';
import type { PanelScore } from '#domain/scoring/scoring.ts';
import { clusters, isBetter, isPlaced, scoreOf } from './scored.ts';

const ranksOf = (scores: readonly PanelScore[]) =>
  rankNominees(scores).map(({ nomineeId, rank, decidedByStep }) => [nomineeId, rank, decidedByStep]);

describe('a ranking', () => {
  test('is competition ranking: two units on 952,50 that nothing parts are 1, 1, and the next is 3', () => {
    const scores = [scoreOf('b', 95_250), scoreOf('c', 90_000), scoreOf('a', 95_250)];
    const ranked = ranksOf(scores);
    expect(ranked.map(([, rank]) => rank)).toEqual([1, 1, 3]);
    expect(ranked[2]).toEqual(['c', 3, undefined]);
    expect(ranked.map(([, , step]) => step)).toEqual([undefined, undefined, undefined]);
  });

  test('shows 1, 2 and the step that decided when the chain parts equal points', () => {
    expect(ranksOf([scoreOf('low', 9000, [4000, 2000]), scoreOf('high', 9000, [4100, 1900])])).toEqual([
      ['high', 1, 0],
      ['low', 2, 0],
    ]);
    expect(ranksOf([scoreOf('low', 9000, [4000, 2000]), scoreOf('high', 9000, [4000, 2100])])).toEqual([
      ['high', 1, 1],
      ['low', 2, 1],
    ]);
  });

  test('names no step where the points alone decided', () => {
    expect(ranksOf([scoreOf('low', 8999, [4500, 2500]), scoreOf('high', 9000)])).toEqual([
      ['high', 1, undefined],
      ['low', 2, undefined],
    ]);
  });

  test('gives everybody one more than the number of those who are better, and none without a finished sheet or with a disqualifier', () => {
    fc.assert(
      fc.property(clusters, (scores) => {
        const ranked = rankNominees(scores);
        expect(ranked.map(({ nomineeId }) => nomineeId).toSorted()).toEqual(
          scores.map(({ nomineeId }) => nomineeId).toSorted(),
        );
        for (const { score, rank, nomineeId } of ranked) {
          expect(score.nomineeId).toBe(nomineeId);
          const above = scores.filter((other) => isBetter(other, score)).length;
          expect(rank).toBe(isPlaced(score) ? above + 1 : undefined);
        }
      }),
    );
  });

  test('stands best first, the unscored last', () => {
    fc.assert(
      fc.property(clusters, (scores) => {
        const places = rankNominees(scores).map(({ rank }) => rank ?? Number.POSITIVE_INFINITY);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  test('does not depend on the order in which the units were entered', () => {
    const shuffled = clusters.chain((scores) =>
      fc.tuple(fc.constant(scores), fc.shuffledSubarray(scores, { minLength: scores.length })),
    );
    const places = (scores: readonly PanelScore[]) =>
      new Map(rankNominees(scores).map(({ nomineeId, rank, decidedByStep }) => [nomineeId, { rank, decidedByStep }]));
    fc.assert(
      fc.property(shuffled, ([scores, other]) => {
        expect(places(other)).toEqual(places(scores));
      }),
    );
  });

  test('tells everybody in an unresolved tie the same: the step that parted them from those above, else from below', () => {
    const [above, tied, below] = [
      [4100, 2100],
      [4100, 2000],
      [4000, 2100],
    ] as const;
    const steps = (scores: readonly PanelScore[]) =>
      Object.fromEntries(rankNominees(scores).map(({ nomineeId, decidedByStep }) => [nomineeId, decidedByStep]));
    const pair = [scoreOf('a', 9000, tied), scoreOf('b', 9000, tied)];
    expect(steps([...pair, scoreOf('top', 9000, above), scoreOf('end', 9000, below)])).toEqual({
      top: 1,
      a: 1,
      b: 1,
      end: 0,
    });
    expect(steps([scoreOf('end', 9000, below), ...pair])).toEqual({ a: 0, b: 0, end: 0 });
    expect(steps([...pair, scoreOf('end', 8000, above)])).toEqual({ a: undefined, b: undefined, end: undefined });
    fc.assert(
      fc.property(clusters, (scores) => {
        const ranked = rankNominees(scores);
        for (const one of ranked) {
          const tie = ranked.filter(({ score }) => !isBetter(score, one.score) && !isBetter(one.score, score));
          expect(new Set(tie.map(({ decidedByStep }) => decidedByStep)).size).toBe(1);
        }
      }),
    );
  });

  test('names a step only where that step really parted equal points', () => {
    fc.assert(
      fc.property(clusters, (scores) => {
        for (const { score, decidedByStep } of rankNominees(scores)) {
          const equals = scores.filter((other) => other !== score && isPlaced(other) && other.points === score.points);
          const parting = equals.map(({ tieFigures }) =>
            tieFigures.findIndex((figure, index) => figure !== score.tieFigures[index]),
          );
          if (decidedByStep !== undefined) expect(parting).toContain(decidedByStep);
          else expect(!isPlaced(score) || parting.length === 0 || parting.includes(-1)).toBe(true);
        }
      }),
    );
  });
});
