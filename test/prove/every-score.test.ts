import { describe, expect, test } from 'vitest';
import { maximumOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { standingsOf, type Contest } from '#domain/scoring/cut-line.ts';
import type { MemberId, NomineeId } from '#domain/ids.ts';
import { hundredths } from '#domain/scoring/points.ts';
import { absolutePoints, relativePoints, type Achievement } from '#domain/scoring/quantitative.ts';
import { placesOf, type Quota } from '#domain/scoring/quota.ts';
import { rankNominees, type Ranked, type TieDecision } from '#domain/scoring/ranking.ts';
import { panelScore, sheetFigure, sheetTotal, type PanelScore } from '#domain/scoring/scoring.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import { comparison } from './comparison.ts';
import {
  diceFor,
  leavesIn,
  marksOf,
  randomCluster,
  randomMembers,
  randomOrders,
  randomQuota,
  randomSet,
  randomSheet,
  randomSheets,
  setOf,
  unitsUpTo,
  type Cluster,
  type Dice,
} from './random-scoring.ts';
import { cut, placesOfQuota, rank, type OracleNominee, type OracleRow } from './rank-oracle.ts';
import {
  figureOf,
  figureOutOf,
  quantitative,
  roundHalfUp,
  totalOfSheet,
  type Leaf,
  type OracleFigure,
  type OracleMarks,
  type OracleSet,
  type OracleSheet,
} from './score-oracle.ts';

/** So many random cases of each kind: a hundred thousand when everything is proved. */
const cases = 10 * propertyRuns;

interface Both {
  readonly given: unknown;
  readonly right: unknown;
  readonly of: unknown;
}

/** What product and oracle disagree about in so many cases: the first few, with all that they were asked. */
function disagreements(count: number, ask: (dice: Dice) => Both): readonly unknown[] {
  const compared = comparison();
  for (let number = 0; number < count; number += 1) {
    const { given, right, of } = ask(diceFor(number));
    compared.hold(JSON.stringify(given) === JSON.stringify(right), () => JSON.stringify({ number, given, right, of }));
  }
  return compared.after(count);
}

describe('the oracle itself', () => {
  test('makes 107 of 97 and 10 bonus points, and 100 where a total ends there', () => {
    const leaf = (code: string, max: number, bonus: boolean) =>
      ({ code, max, bonus, kind: 'direct', each: 0 }) as const;
    const set: OracleSet = {
      tree: [leaf('1', 10_000, false), leaf('+', 1500, true)],
      aggregate: 'mean',
      missingSheet: 'skip',
      rescale: false,
      belowZero: false,
      cap: null,
      chain: [],
    };
    const sheets = [{ by: 'm1', marks: { '1': 9700, '+': 1000 } }];
    expect(figureOf(set, sheets, ['m1'], false).figure).toBe(10_700);
    expect(figureOf({ ...set, cap: 10_000 }, sheets, ['m1'], false).figure).toBe(10_000);
  });
});

/** What the product says of one sheet, and what the oracle says, in the same words. */
function bothOfSheet(set: OracleSet, marks: OracleMarks) {
  const product = setOf(set);
  const total = sheetTotal(product.criteria, marksOf(marks));
  const right = totalOfSheet(set, marks);
  const whole = [right.base, right.bonus, right.deducted, right.outOf, right.full].map(roundHalfUp);
  return {
    given: [
      [total.base, total.bonus, total.deducted, total.outOf, maximumOf(product.criteria)],
      total.points,
      total.missing === 0 && total.outOf > 0,
      total.disqualified,
      total.outOf > 0 ? sheetFigure(product, total) : null,
    ],
    right: [
      whole,
      (whole[0] ?? 0) + (whole[1] ?? 0) - (whole[2] ?? 0),
      right.finished,
      right.disqualified,
      right.figure && roundHalfUp(right.figure),
    ],
    of: { set, marks },
  };
}

/** The sheets of a whole cluster as the product keeps them. */
const keptOf = (cluster: Cluster) =>
  [...cluster].flatMap(([nomineeId, own]) =>
    own.map(({ by, marks }) => ({ memberId: by as MemberId, nomineeId, marks: marksOf(marks) })),
  );

const figuresOf = ({ points, disqualified, tieFigures }: PanelScore) => [points ?? null, disqualified, tieFigures];
const rightFigures = ({ figure, disqualified, ties }: OracleFigure) => [figure, disqualified, ties];

describe(`${cases} random cases`, () => {
  test('of one sheet: every part, what it is out of, whether it is finished, and the figure at its foot', () => {
    const found = disagreements(cases, (dice) => {
      const set = randomSet(dice);
      return bothOfSheet(set, randomSheet(dice, leavesIn(set.tree)));
    });
    expect(found).toEqual([]);
  });

  test('of a panel: the figure of nought to fifteen sheets, whatever is missing, and every tie figure', () => {
    const found = disagreements(cases, (dice) => {
      const set = randomSet(dice);
      const members = randomMembers(dice);
      const sheets = randomSheets(dice, set, members);
      const women = dice.happens(50);
      const [unit = '' as NomineeId, other = '' as NomineeId] = unitsUpTo(2);
      const both = new Map([[unit, sheets]]);
      if (dice.happens(20)) both.set(other, randomSheets(dice, set, members));
      const score = panelScore(setOf(set), unit, keptOf(both), members as readonly MemberId[], { women });
      const finished = sheets
        .filter(({ by }) => members.includes(by))
        .map(({ marks }) => totalOfSheet(set, marks))
        .filter((total) => total.finished);
      return {
        given: [figuresOf(score), score.outOf, score.sheets, score.expected, score.provisional],
        right: [
          rightFigures(figureOf(set, sheets, members, women)),
          figureOutOf(set, sheets, members),
          finished.length,
          members.length,
          finished.length < members.length,
        ],
        of: { set, sheets, members, women },
      };
    });
    expect(found).toEqual([]);
  });

  test('of a quantitative leaf over the units of a cluster, with and without plans and results', () => {
    const found = disagreements(cases, (dice) => {
      const max = dice.among([1, 3, 99, 100, 500, 1000, 9000, 10_000]);
      const kind = dice.among(['quantitative-absolute', 'quantitative-relative'] as const);
      const most = dice.among([3, 20, 1000, 5_000_000, 90_000_000_000]);
      // Few figures, so that many are at their plans, lead together or are nought.
      const figure = (): number | null => (dice.happens(15) ? null : dice.happens(15) ? 0 : dice.upTo(most));
      const units = Array.from({ length: dice.upTo(8) }, () => ({ plan: figure(), actual: figure() }));
      const told = new Map(unitsUpTo(units.length).map((id, index) => [id, units[index] as Achievement]));
      const reckon = kind === 'quantitative-absolute' ? absolutePoints : relativePoints;
      const given = [...reckon(hundredths(max), told).values()].map((one) =>
        one.type === 'missing' ? null : one.points,
      );
      return { given, right: quantitative(kind, max, units).map((points) => points ?? null), of: { max, kind, units } };
    });
    expect(found).toEqual([]);
  });

  test('of figures to be ranked: places, the step that parted, ties that the council decided, quota and cut line', () => {
    const found = disagreements(cases, (dice) => {
      const chain = dice.upTo(3);
      const nominees = unitsUpTo(dice.upTo(12)).map((unit): OracleNominee => {
        const figure = dice.happens(10) ? null : 9000 + dice.upTo(2);
        const ties = figure === null ? [] : Array.from({ length: chain }, () => dice.upTo(1) - 1);
        return { unit, figure, disqualified: dice.happens(10), ties };
      });
      return bothOfCluster(dice, nominees, nominees.map(scoreFrom), () => nominees.map(scoreFrom), []);
    });
    expect(found).toEqual([]);
  });
});

test(`${cases} whole clusters, from plans and marks to the cut line, and with the chain in another order`, () => {
  const found = disagreements(cases, (dice) => {
    const set = randomSet(dice);
    const members = randomMembers(dice);
    const units = unitsUpTo(1 + dice.upTo(6));
    const women = new Map(units.map((unit) => [unit, dice.happens(50)]));
    const typed = randomCluster(dice, set, units, members);
    const plans = randomPlans(dice, set, units);
    const sheets = withReckoned(typed, plans, reckonedHere);
    const second = withReckoned(typed, plans, reckonedThere);
    const [product, kept, scorers] = [setOf(set), keptOf(sheets), members as readonly MemberId[]];
    const scoresBy = (tieChain: CriteriaSet['tieChain']) =>
      units.map((unit) =>
        panelScore({ ...product, tieChain }, unit, kept, scorers, { women: women.get(unit) === true }),
      );
    const tried = { ...set, chain: dice.shuffled(set.chain) };
    const right = units.map((unit): OracleNominee => ({
      unit,
      ...figureOf(tried, second.get(unit) ?? [], members, women.get(unit) === true),
    }));
    const both = bothOfCluster(dice, right, scoresBy(tried.chain), scoresBy, tried.chain);
    return {
      given: [scoresBy(product.tieChain).map(figuresOf), both.given],
      right: [
        units.map((unit) => rightFigures(figureOf(set, second.get(unit) ?? [], members, women.get(unit) === true))),
        both.right,
      ],
      of: { set, tried, members, women: [...women], sheets: [...sheets], ...both.of },
    };
  });
  expect(found).toEqual([]);
});

test('what is rare was among them', () => {
  for (const [what, often] of Object.entries(happened)) expect(often, what).toBeGreaterThan(cases / 20);
});

type Plans = readonly (readonly [Leaf, ReadonlyMap<NomineeId, Achievement>])[];
type Reckoned = ReadonlyMap<NomineeId, number | undefined>;

const isRelative = ({ kind }: Leaf): boolean => kind === 'quantitative-relative';

/** What the units of a cluster planned and reached on every quantitative leaf. */
const randomPlans = (dice: Dice, set: OracleSet, units: readonly NomineeId[]): Plans =>
  leavesIn(set.tree).flatMap((leaf): Plans => {
    if (!isRelative(leaf) && leaf.kind !== 'quantitative-absolute') return [];
    const figure = (): number | null => (dice.happens(5) ? null : 100 * dice.upTo(4));
    return [[leaf, new Map(units.map((unit) => [unit, { plan: figure(), actual: figure() }]))]];
  });

const reckonedHere = (leaf: Leaf, told: ReadonlyMap<NomineeId, Achievement>): Reckoned =>
  new Map(
    [...(isRelative(leaf) ? relativePoints : absolutePoints)(hundredths(leaf.max), told)].map(([unit, one]) => [
      unit,
      one.type === 'missing' ? undefined : one.points,
    ]),
  );

function reckonedThere(leaf: Leaf, told: ReadonlyMap<NomineeId, Achievement>): Reckoned {
  const kind = isRelative(leaf) ? 'quantitative-relative' : 'quantitative-absolute';
  const all = quantitative(kind, leaf.max, [...told.values()]);
  return new Map([...told.keys()].map((unit, index) => [unit, all[index]]));
}

/** Puts the points of quantitative leaves on every sheet to which they apply. */
function withReckoned(cluster: Cluster, plans: Plans, reckon: typeof reckonedHere): Cluster {
  let after = cluster;
  for (const [leaf, told] of plans) {
    const points = reckon(leaf, told);
    after = new Map(
      [...after].map(([unit, sheets]) => [unit, sheets.map((sheet) => withPoints(sheet, leaf, points.get(unit)))]),
    );
  }
  return after;
}

const withPoints = ({ by, marks }: OracleSheet, { code }: Leaf, points: number | undefined): OracleSheet => ({
  by,
  marks: marks[code] === 'na' ? marks : { ...marks, [code]: points },
});

const scoreFrom = ({ unit, figure, disqualified, ties }: OracleNominee): PanelScore => ({
  nomineeId: unit as NomineeId,
  points: figure === null ? undefined : hundredths(figure),
  outOf: hundredths(10_000),
  sheets: 1,
  expected: 1,
  provisional: false,
  tieFigures: ties.map(hundredths),
  disqualified,
});

const lineOf = ({ nomineeId, rank: place, decidedByStep }: Ranked) => [nomineeId, place ?? null, decidedByStep ?? null];
const rightLine = ({ unit, place, decidedByStep }: OracleRow) => [unit, place, decidedByStep ?? null];

/** How often what is rare happened: cases in which it never does prove nothing of it. */
const happened = { cutThroughTie: 0, decidedByStep: 0, decidedByCouncil: 0, leftOut: 0, disqualified: 0 };

/** Ranks a cluster, decides some of its ties rightly and some about the wrong units, and cuts it. */
function bothOfCluster(
  dice: Dice,
  nominees: readonly OracleNominee[],
  scores: readonly PanelScore[],
  scoresBy: Contest['scoresBy'],
  chain: CriteriaSet['tieChain'],
) {
  const orders = randomOrders(dice, rank(nominees, []));
  const decisions = orders.map((order): TieDecision => ({
    nomineeIds: order as readonly NomineeId[],
    reason: '',
    roundId: null,
  }));
  const quota: Quota | null = randomQuota(dice, nominees.length);
  const excluded = nominees.flatMap(({ unit }) => (dice.happens(8) ? [unit as NomineeId] : []));
  const standings = standingsOf({ scoresBy }, { chain, quota, excluded, decisions });
  const left = rank(
    nominees.filter(({ unit }) => !excluded.includes(unit as NomineeId)),
    orders,
  );
  const placed = left.filter(({ place }) => place !== null).length;
  const places =
    quota === null ? 0 : placesOfQuota(quota.type === 'number' ? { type: 'number', n: quota.number } : quota, placed);
  const sides = cut(left, places);
  const on = (side: (typeof sides)[number]['side']) => sides.filter((one) => one.side === side).map(({ unit }) => unit);
  const ranked = rankNominees(scores, decisions);
  happened.cutThroughTie += Number(standings.onTheLine.length > 0);
  happened.decidedByStep += Number(ranked.some(({ decidedByStep }) => decidedByStep !== undefined));
  happened.decidedByCouncil += Number(ranked.some(({ decision }) => decision !== undefined));
  happened.leftOut += Number(excluded.length > 0);
  happened.disqualified += Number(ranked.some(({ score }) => score.disqualified));
  return {
    given: [
      ranked.map(lineOf),
      standings.ranked.filter(({ nomineeId }) => !excluded.includes(nomineeId)).map(lineOf),
      [standings.places, quota === null ? 0 : placesOf(quota, placed)],
      [standings.above, standings.onTheLine, standings.below],
      standings.unranked.toSorted(),
    ],
    right: [
      rank(nominees, orders).map(rightLine),
      left.map(rightLine),
      [places, places],
      [on('above'), on('line'), on('below')],
      nominees
        .map(({ unit }) => unit)
        .filter((unit) => !sides.some((one) => one.unit === unit))
        .toSorted(),
    ],
    of: { nominees, orders, quota, excluded },
  };
}
