import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  sensitiveTo,
  standingsOf,
  compareStandings,
  type RankingRules,
  type Standings,
} from '#domain/scoring/cut-line.ts';
import type { NomineeId } from '#domain/ids.ts';
import { hundredths } from '#domain/scoring/points.ts';
import { placesOf, roundings, type Quota } from '#domain/scoring/quota.ts';
import type { PanelScore } from '#domain/scoring/scoring.ts';
import { clusters, isBetter, isPlaced } from './scored.ts';

const quotas: fc.Arbitrary<Quota | null> = fc.oneof(
  fc.record({ type: fc.constant('number' as const), number: fc.nat({ max: 11 }) }),
  fc.record({
    type: fc.constant('share' as const),
    percent: fc.integer({ min: 0, max: 12_000 }).map((hundredth) => hundredth / 100),
    rounding: fc.constantFrom(...roundings),
  }),
  fc.constant(null),
);

/** A cluster with rules tried on it: a quota, some left out, and decisions about any of its units, true ties among them. */
const trials = clusters.chain((scores) => {
  const ids = scores.map(({ nomineeId }) => nomineeId);
  const some = (max: number): fc.Arbitrary<readonly NomineeId[]> =>
    fc.shuffledSubarray(ids, { maxLength: Math.min(max, ids.length) });
  const ties = scores.map((one) => scores.filter((other) => !isBetter(one, other) && !isBetter(other, one)));
  const named = ties.map((tie) =>
    fc.shuffledSubarray(
      tie.map(({ nomineeId }) => nomineeId),
      { minLength: tie.length },
    ),
  );
  const decision = fc.oneof(some(4), ...named).map((nomineeIds) => ({ nomineeIds, reason: 'lý do', roundId: null }));
  return fc.record({
    scores: fc.constant(scores),
    rules: fc.record({
      chain: fc.constant([]),
      quota: quotas,
      excluded: some(2),
      decisions: fc.array(decision, { maxLength: 4 }),
    }),
  });
});

/** The oracle: everybody's place by counting who is better, the decisions laid over it; no order is made. */
function placesByCounting(scores: readonly PanelScore[], { excluded, decisions }: RankingRules) {
  const placed = scores.filter((score) => isPlaced(score) && !excluded.includes(score.nomineeId));
  return new Map(
    placed.map((score) => {
      const above = placed.filter((other) => isBetter(other, score)).length;
      const equals = placed
        .filter((other) => !isBetter(other, score) && !isBetter(score, other))
        .map((other) => other.nomineeId);
      const decision = decisions.findLast(
        ({ nomineeIds }) => nomineeIds.toSorted().join() === equals.toSorted().join() && equals.length > 1,
      );
      const first = above + 1 + (decision ? decision.nomineeIds.indexOf(score.nomineeId) : 0);
      return [score.nomineeId, { first, last: decision ? first : above + equals.length }] as const;
    }),
  );
}

const sidesOf = ({ above, onTheLine, below, unranked }: Standings) => ({
  above: above.toSorted(),
  onTheLine: onTheLine.toSorted(),
  below: below.toSorted(),
  unranked: unranked.toSorted(),
});

describe('the cut line', () => {
  test('stands where counting puts it: above whoever finds room with all equals, below whoever finds none', () => {
    fc.assert(
      fc.property(trials, ({ scores, rules }) => {
        const standings = standingsOf({ scoresBy: () => scores }, rules);
        const counted = placesByCounting(scores, rules);
        const places = rules.quota === null ? 0 : placesOf(rules.quota, counted.size);
        expect(standings.places).toBe(places);
        const those = (is: (place: { first: number; last: number } | undefined) => boolean) =>
          scores
            .map(({ nomineeId }) => nomineeId)
            .filter((id) => is(counted.get(id)))
            .toSorted();
        expect(sidesOf(standings)).toEqual({
          above: those((place) => place !== undefined && place.last <= places),
          onTheLine: those((place) => place !== undefined && place.first <= places && place.last > places),
          below: those((place) => place !== undefined && place.first > places),
          unranked: those((place) => place === undefined),
        });
        for (const { nomineeId, rank } of standings.ranked) expect(rank).toBe(counted.get(nomineeId)?.first);
      }),
    );
  });

  test('fills every place, or says between whom it cannot', () => {
    fc.assert(
      fc.property(trials, ({ scores, rules }) => {
        const { places, above, onTheLine } = standingsOf({ scoresBy: () => scores }, rules);
        if (onTheLine.length === 0) expect(above).toHaveLength(places);
        else expect(above.length + onTheLine.length).toBeGreaterThan(places);
      }),
    );
  });

  test('what changes between two trials is what is different in them, and nothing is where they are the same', () => {
    fc.assert(
      fc.property(trials, quotas, ({ scores, rules }, quota) => {
        const [before, after] = [rules, { ...rules, quota, decisions: [] }].map((tried) =>
          standingsOf({ scoresBy: () => scores }, tried),
        ) as [Standings, Standings];
        expect(compareStandings(before, before)).toEqual({ entering: [], leaving: [], moved: [] });
        const { entering, leaving, moved } = compareStandings(before, after);
        expect([...before.above.filter((id) => !leaving.includes(id)), ...entering].toSorted()).toEqual(
          after.above.toSorted(),
        );
        const rankOf = ({ ranked }: Standings, id: NomineeId) => ranked.find(({ nomineeId }) => nomineeId === id)?.rank;
        for (const { nomineeId } of scores) {
          const [was, is] = [rankOf(before, nomineeId), rankOf(after, nomineeId)];
          expect(moved.filter((line) => line.nomineeId === nomineeId)).toEqual(
            was === is ? [] : [{ nomineeId, before: was, after: is }],
          );
        }
      }),
    );
  });
});

describe('whose result hangs on a few points', () => {
  test('is what ranking everybody anew with the one figure changed says', () => {
    fc.assert(
      fc.property(trials, fc.constantFrom(0, 10, 50, 100, 950, 1000), ({ scores, rules }, by) => {
        const before = standingsOf({ scoresBy: () => scores }, rules);
        const anew = before.ranked.flatMap(({ nomineeId, rank, score }) =>
          rank === undefined
            ? []
            : (
                [
                  ['up', by],
                  ['down', -by],
                ] as const
              ).flatMap(([change, points]) => {
                const other = scores.map((one) =>
                  one === score ? { ...one, points: hundredths((one.points ?? 0) + points) } : one,
                );
                const after = standingsOf({ scoresBy: () => other }, rules);
                const [was, is] = [before.above.includes(nomineeId), after.above.includes(nomineeId)];
                if (was !== is) return [{ nomineeId, change, effect: is ? 'enters' : 'leaves' }];
                const now = after.ranked.find((line) => line.nomineeId === nomineeId)?.rank;
                return now === rank ? [] : [{ nomineeId, change, effect: 'place' }];
              }),
        );
        expect(sensitiveTo({ scoresBy: () => scores }, rules, hundredths(by))).toEqual(anew);
      }),
    );
  });
});

describe('a quota', () => {
  test('is the exact share, rounded as it says, never more than are ranked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15_000 }), fc.nat({ max: 100_000 }), (hundredth, ranked) => {
        const exact = BigInt(hundredth) * BigInt(ranked);
        const down = Number(exact / 10_000n);
        const rest = exact % 10_000n;
        const places = (rounding: (typeof roundings)[number]) =>
          placesOf({ type: 'share', percent: hundredth / 100, rounding }, ranked);
        expect(places('down')).toBe(Math.min(ranked, down));
        expect(places('up')).toBe(Math.min(ranked, down + (rest > 0n ? 1 : 0)));
        expect(places('half-up')).toBe(Math.min(ranked, down + (rest >= 5000n ? 1 : 0)));
      }),
    );
  });

  test('is exact where percents are no whole numbers: 16,1 % of 1.000 are 161, not 162', () => {
    expect(placesOf({ type: 'share', percent: 16.1, rounding: 'up' }, 1000)).toBe(161);
    expect(placesOf({ type: 'number', number: -1 }, 5)).toBe(0);
  });
});
