import { describe, expect, test } from 'vitest';
import type { NomineeId, RoundId } from '#domain/ids.ts';
import type { TieStep } from '#domain/scoring/criteria.ts';
import {
  compareStandings,
  sensitiveTo,
  standingsOf,
  tieSteps,
  type Contest,
  type RankingRules,
} from '#domain/scoring/cut-line.ts';
import { hundredths } from '#domain/scoring/points.ts';
import type { Quota } from '#domain/scoring/quota.ts';
import type { TieDecision } from '#domain/scoring/ranking.ts';
import type { PanelScore } from '#domain/scoring/scoring.ts';
import { barred, scoreOf } from './scored.ts';

const chain: readonly TieStep[] = [{ type: 'women' }, { type: 'group', code: 'I' }, { type: 'deductions' }];
const contestOf = (scores: readonly PanelScore[]): Contest => ({ scoresBy: () => scores });
const rulesOf = (changes: Partial<RankingRules> = {}): RankingRules => ({
  chain,
  quota: null,
  excluded: [],
  decisions: [],
  ...changes,
});
const number = (places: number): Quota => ({ type: 'number', number: places });
const share = (percent: number, rounding: 'down' | 'half-up' | 'up' = 'down'): Quota => ({
  type: 'share',
  percent,
  rounding,
});
const ids = (...names: readonly string[]) => names as readonly NomineeId[];
const decided = (...names: readonly string[]): TieDecision => ({
  nomineeIds: ids(...names),
  reason: 'Đơn vị đông lao động hơn',
  roundId: null,
});

/** The cluster of the picture: fourteen units, one of them with a điểm liệt, two equal in points across the line. */
const figures: readonly (readonly [string, number, readonly number[]])[] = [
  ['Sao Mai', 97_250, [0, 44_125, 0]],
  ['An Bình', 95_175, [0, 43_200, 0]],
  ['Phương Bắc', 93_850, [0, 42_500, -500]],
  ['Hồng Hà', 93_850, [0, 42_500, 0]],
  ['Tân Việt', 93_625, [0, 42_150, 0]],
  ['Minh Long', 92_100, [0, 41_875, 0]],
  ['Đại Phú', 91_425, [0, 41_000, -500]],
  ['Kim Sơn', 90_550, [0, 40_925, 0]],
  ['Bảo Lâm', 89_700, [0, 40_250, -1000]],
  ['Thiên Ân', 88_975, [0, 39_900, 0]],
  ['Vĩnh Hưng', 88_050, [0, 39_625, -500]],
  ['Hải Yến', 87_100, [0, 39_000, 0]],
  ['Trường Sơn', 86_425, [0, 38_850, -1000]],
];
const cluster = contestOf([
  ...figures.map(([name, points, ties]) => scoreOf(name, points, ties)),
  barred(scoreOf('Việt Hà', 99_000, [0, 45_000, 0])),
]);

describe('the cut line', () => {
  test('20 % of the thirteen ranked of fourteen are 2,6: two places rounded down, three rounded up or to the nearest', () => {
    const down = standingsOf(cluster, rulesOf({ quota: share(20) }));
    expect(down).toMatchObject({ places: 2, above: ['Sao Mai', 'An Bình'], onTheLine: [], unranked: ['Việt Hà'] });
    expect(down.below).toHaveLength(11);
    for (const rounding of ['up', 'half-up'] as const) {
      const other = standingsOf(cluster, rulesOf({ quota: share(20, rounding) }));
      expect(other).toMatchObject({ places: 3, above: ['Sao Mai', 'An Bình', 'Hồng Hà'] });
    }
  });

  test('that runs through a tie leaves the tied on the line until the council decides', () => {
    const tied = contestOf([scoreOf('a', 9500), scoreOf('b', 9000), scoreOf('c', 9000), scoreOf('d', 9000)]);
    const open = standingsOf(tied, rulesOf({ quota: number(2) }));
    expect(open).toMatchObject({ places: 2, above: ['a'], onTheLine: ['b', 'c', 'd'], below: [] });
    const ballot = { ...decided('d', 'b', 'c'), roundId: 'round' as RoundId };
    const closed = standingsOf(tied, rulesOf({ quota: number(2), decisions: [ballot] }));
    expect(closed).toMatchObject({ above: ['a', 'd'], onTheLine: [], below: ['b', 'c'] });
    expect(closed.ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(closed.ranked[1]?.decision).toBe(ballot);
  });

  test('at the end of a tie finds room for all of it', () => {
    const tied = contestOf([scoreOf('a', 9500), scoreOf('b', 9000), scoreOf('c', 9000), scoreOf('d', 8000)]);
    expect(standingsOf(tied, rulesOf({ quota: number(3) }))).toMatchObject({
      above: ['a', 'b', 'c'],
      onTheLine: [],
      below: ['d'],
    });
    expect(standingsOf(tied, rulesOf({ quota: number(1) }))).toMatchObject({ above: ['a'], below: ['b', 'c', 'd'] });
  });

  test('is nowhere where nobody is ranked, at nought, and beyond the last', () => {
    const nobody = contestOf([scoreOf('a', undefined), barred(scoreOf('b', 9000))]);
    for (const quota of [number(3), share(20, 'up'), share(100)]) {
      expect(standingsOf(contestOf([]), rulesOf({ quota }))).toEqual({
        ranked: [],
        places: 0,
        above: [],
        onTheLine: [],
        below: [],
        unranked: [],
      });
      expect(standingsOf(nobody, rulesOf({ quota }))).toMatchObject({ places: 0, above: [], unranked: ['a', 'b'] });
    }
    const two = contestOf([scoreOf('a', 9000), scoreOf('b', 8000)]);
    for (const quota of [number(0), share(0, 'up'), null]) {
      expect(standingsOf(two, rulesOf({ quota }))).toMatchObject({ places: 0, above: [], below: ['a', 'b'] });
    }
    for (const quota of [number(9), share(100), share(150)]) {
      expect(standingsOf(two, rulesOf({ quota }))).toMatchObject({ places: 2, above: ['a', 'b'], below: [] });
    }
  });

  test('through a cluster of equals leaves all of them on it', () => {
    const all = contestOf([scoreOf('a', 9000), scoreOf('b', 9000), scoreOf('c', 9000)]);
    expect(standingsOf(all, rulesOf({ quota: number(1) }))).toMatchObject({ above: [], onTheLine: ['a', 'b', 'c'] });
    expect(standingsOf(all, rulesOf({ quota: number(3) }))).toMatchObject({ above: ['a', 'b', 'c'], onTheLine: [] });
    expect(standingsOf(all, rulesOf({ quota: number(0) }))).toMatchObject({ onTheLine: [], below: ['a', 'b', 'c'] });
  });

  test('of a share counts neither whom a điểm liệt bars, nor who has no figure, nor who is left out', () => {
    const scores = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => scoreOf(id, 9000 - index));
    const ten = [...scores, scoreOf('g', 100), scoreOf('h', 90), scoreOf('i', undefined)];
    const contest = contestOf([...ten, barred(scoreOf('j', 9900))]);
    expect(standingsOf(contest, rulesOf({ quota: share(25) })).places).toBe(2);
    const without = standingsOf(contest, rulesOf({ quota: share(25), excluded: ids('a') }));
    expect(without).toMatchObject({ places: 1, above: ['b'], unranked: ['i', 'j', 'a'] });
    expect(without.ranked.at(-1)).toMatchObject({ nomineeId: 'a', rank: undefined });
  });
});

describe('what if', () => {
  const now = rulesOf({ quota: share(20) });

  test('a third place lets Hồng Hà in and moves nobody', () => {
    const change = compareStandings(
      standingsOf(cluster, now),
      standingsOf(cluster, { ...now, quota: share(20, 'up') }),
    );
    expect(change).toEqual({ entering: ['Hồng Hà'], leaving: [], moved: [] });
  });

  test('without the leader everybody moves up one, and the next is above the line', () => {
    const change = compareStandings(
      standingsOf(cluster, now),
      standingsOf(cluster, { ...now, excluded: ids('Sao Mai') }),
    );
    expect(change).toMatchObject({ entering: ['Hồng Hà'], leaving: ['Sao Mai'] });
    expect(change.moved).toHaveLength(13);
    expect(change.moved).toContainEqual({ nomineeId: 'Sao Mai', before: 1, after: undefined });
    expect(change.moved).toContainEqual({ nomineeId: 'Phương Bắc', before: 4, after: 3 });
  });

  test('another chain is asked of the contest anew', () => {
    const contest: Contest = {
      scoresBy: ([first]) =>
        first?.type === 'bonus'
          ? [scoreOf('a', 9000, [1000]), scoreOf('b', 9000, [1500])]
          : [scoreOf('a', 9000, [0]), scoreOf('b', 9000, [-500])],
    };
    const rules = rulesOf({ chain: [{ type: 'deductions' }], quota: number(1) });
    const change = compareStandings(
      standingsOf(contest, rules),
      standingsOf(contest, { ...rules, chain: [{ type: 'bonus' }] }),
    );
    expect(change).toMatchObject({ entering: ['b'], leaving: ['a'] });
  });

  test('nothing is decided about one who stands alone', () => {
    const { ranked } = standingsOf(contestOf([scoreOf('a', 9000)]), rulesOf({ decisions: [decided('a')] }));
    expect(ranked).toMatchObject([{ nomineeId: 'a', rank: 1, decision: undefined }]);
  });

  test('a decision dropped puts the decided back on the line; one that names others counts nothing', () => {
    const tied = contestOf([scoreOf('a', 9000), scoreOf('b', 9000), scoreOf('c', 8000)]);
    const rules = rulesOf({ quota: number(1), decisions: [decided('b', 'a')] });
    expect(standingsOf(tied, rules).above).toEqual(['b']);
    for (const decisions of [[], [decided('b', 'a', 'c')], [decided('b', 'c')]]) {
      const dropped = standingsOf(tied, { ...rules, decisions });
      expect(dropped).toMatchObject({ above: [], onTheLine: ['a', 'b'] });
      expect(compareStandings(standingsOf(tied, rules), dropped)).toEqual({
        entering: [],
        leaving: ['b'],
        moved: [{ nomineeId: 'a', before: 2, after: 1 }],
      });
    }
  });
});

describe('half a point', () => {
  const half = hundredths(50);

  test('of the picture changes no other place than the third and the fourth', () => {
    const rules = rulesOf({ quota: share(20, 'up') });
    expect(sensitiveTo(cluster, rules, half)).toEqual([
      { nomineeId: 'Hồng Hà', change: 'down', effect: 'leaves' },
      { nomineeId: 'Phương Bắc', change: 'up', effect: 'enters' },
    ]);
    expect(sensitiveTo(cluster, { ...rules, quota: share(20) }, half)).toEqual([
      { nomineeId: 'Hồng Hà', change: 'down', effect: 'place' },
      { nomineeId: 'Phương Bắc', change: 'up', effect: 'place' },
    ]);
  });

  test('from the line takes a unit above it or below', () => {
    const tied = contestOf([scoreOf('a', 9000), scoreOf('b', 9000)]);
    expect(sensitiveTo(tied, rulesOf({ quota: number(1) }), half)).toEqual([
      { nomineeId: 'a', change: 'up', effect: 'enters' },
      { nomineeId: 'a', change: 'down', effect: 'place' },
      { nomineeId: 'b', change: 'up', effect: 'enters' },
      { nomineeId: 'b', change: 'down', effect: 'place' },
    ]);
  });

  test('onto the figure of the last above the line costs it its place alone', () => {
    const two = contestOf([scoreOf('a', 9050), scoreOf('b', 9000)]);
    expect(sensitiveTo(two, rulesOf({ quota: number(1) }), half)).toEqual([
      { nomineeId: 'a', change: 'down', effect: 'leaves' },
      { nomineeId: 'b', change: 'up', effect: 'place' },
    ]);
  });

  test('into a tie that the council has decided already leaves the decided order', () => {
    const two = contestOf([scoreOf('a', 9050), scoreOf('b', 9000)]);
    const rules = rulesOf({ quota: number(1), decisions: [decided('a', 'b')] });
    expect(sensitiveTo(two, rules, half)).toEqual([]);
    const other = { ...rules, decisions: [decided('b', 'a')] };
    expect(sensitiveTo(two, other, half)).toEqual([
      { nomineeId: 'a', change: 'down', effect: 'leaves' },
      { nomineeId: 'b', change: 'up', effect: 'enters' },
    ]);
  });

  test('changes nothing where the distances are greater, and concerns nobody without a place', () => {
    const wide = contestOf([
      scoreOf('a', 9100),
      scoreOf('b', 9000),
      barred(scoreOf('c', 9000)),
      scoreOf('d', undefined),
    ]);
    expect(sensitiveTo(wide, rulesOf({ quota: number(1) }), half)).toEqual([]);
    expect(sensitiveTo(contestOf([]), rulesOf({ quota: number(1) }), half)).toEqual([]);
  });
});

describe('a tie explained', () => {
  const { ranked } = standingsOf(cluster, rulesOf());
  const lineOf = (name: string) => ranked.find(({ nomineeId }) => nomineeId === name)!;

  test('names both figures at every step, which were equal, which decided, and which was not needed', () => {
    const four: readonly TieStep[] = [...chain, { type: 'bonus' }];
    const pair = [
      scoreOf('Hồng Hà', 93_850, [0, 42_500, 0, 1000]),
      scoreOf('Phương Bắc', 93_850, [0, 42_500, -500, 1500]),
    ];
    const [one, other] = standingsOf(contestOf(pair), rulesOf({ chain: four })).ranked;
    expect(tieSteps([one!, other!], four)).toEqual([
      { step: four[0], figures: [0, 0], outcome: 'equal' },
      { step: four[1], figures: [42_500, 42_500], outcome: 'equal' },
      { step: four[2], figures: [0, -500], outcome: 'decided' },
      { step: four[3], figures: [1000, 1500], outcome: 'not-needed' },
    ]);
  });

  test('leaves every step equal where the council must decide, and needs none where points differ or nobody has a place', () => {
    const outcomes = (one: PanelScore, other: PanelScore) => {
      const lines = standingsOf(contestOf([one, other]), rulesOf()).ranked;
      return tieSteps([lines[0]!, lines[1]!], chain).map(({ outcome }) => outcome);
    };
    expect(outcomes(scoreOf('a', 9000, [0, 1, 2]), scoreOf('b', 9000, [0, 1, 2]))).toEqual(['equal', 'equal', 'equal']);
    const none = ['not-needed', 'not-needed', 'not-needed'];
    expect(tieSteps([lineOf('An Bình'), lineOf('Hồng Hà')], chain).map(({ outcome }) => outcome)).toEqual(none);
    expect(outcomes(scoreOf('a', 9000, [0, 1, 2]), barred(scoreOf('b', 9000, [0, 1, 2])))).toEqual(none);
    const [first] = tieSteps([lineOf('An Bình'), { ...lineOf('Hồng Hà'), score: scoreOf('x', undefined) }], chain);
    expect(first).toEqual({ step: chain[0], figures: [0, undefined], outcome: 'not-needed' });
  });
});
