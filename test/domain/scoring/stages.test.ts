import { describe, expect, test } from 'vitest';
import type { NomineeId } from '#domain/ids.ts';
import { stages, unlocked, type Stage } from '#domain/scoring/assessment.ts';
import { hundredths, points } from '#domain/scoring/points.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import { achievementOf } from '#domain/scoring/stage-figures.ts';
import { rankNominees } from '#domain/scoring/ranking.ts';
import {
  closingFigures,
  columnsOf,
  contestOf,
  figuresOf,
  lockedWith,
  mayExplain,
  mayReopen,
  mayWrite,
  pointsOfMarks,
  rankingStage,
  unitsWithout,
  womenPreferredIn,
  type ScoringRecord,
} from '#domain/scoring/stages.ts';
import { untold, withFigure, type IndicatorTable } from '#domain/year/indicators.ts';
import { fullMarks, lock, met, scoringOf, unit } from '#test/worlds/scoring-world.ts';

const [a, b, c] = [unit('a'), unit('b'), unit('c')];
const column = (record: ScoringRecord, id: string, stage: Stage) => columnsOf(record).get(id as NomineeId)![stage];
const full = { marks: fullMarks, figures: { '1.1': met, '1.2': met } };
const locksOf = (...locked: readonly Stage[]) =>
  ({ ...unlocked, ...Object.fromEntries(locked.map((stage) => [stage, [lock]])) }) as typeof unlocked;
const produced = (plan: number, actual: number): IndicatorTable =>
  withFigure(withFigure(untold, { kind: 'production', part: 'plan', value: plan }), {
    kind: 'production',
    part: 'actual',
    value: actual,
  });
const why = (result: { readonly ok: boolean; readonly error?: unknown }) => (result.ok ? 'allowed' : result.error);

describe('a column', () => {
  test('adds typed marks and reckoned points, bonus and what is taken off', () => {
    const record = scoringOf([a], {
      a: {
        cluster: { ...full, marks: { ...fullMarks, '2.2': hundredths(200), '+.1': points(7), '-.1': hundredths(300) } },
      },
    });
    // At its target: 50 of 100 relative, 50 of 50 absolute; 50 + 70 + 2 x 10; 7 bonus, 3 x 5 off.
    expect(column(record, 'a', 'cluster')).toMatchObject({
      points: points(50 + 50 + 50 + 70 + 20 + 7 - 15),
      total: { base: points(240), bonus: points(7), deducted: points(15), missing: 0, outOf: points(300) },
      reckoned: { '1.1': { how: 'at', plan: 1000, actual: 1000 }, '1.2': { points: points(50) } },
    });
  });

  test('has no points before its last leaf is filled, and a nought that is meant fills one', () => {
    const { '1.3': _left, ...rest } = fullMarks;
    const without = scoringOf([a], { a: { self: { ...full, marks: rest } } });
    expect(column(without, 'a', 'self')).toMatchObject({ points: undefined, total: { missing: 1 } });
    const nought = scoringOf([a], { a: { self: { ...full, marks: { ...rest, '1.3': points(0) } } } });
    expect(column(nought, 'a', 'self').points).toBe(points(200));
  });

  test('of a unit that told no figures is unfinished, not nought', () => {
    const record = scoringOf([a], { a: { self: { marks: fullMarks } } });
    expect(column(record, 'a', 'self')).toMatchObject({
      points: undefined,
      reckoned: { '1.1': { type: 'missing', plan: null, actual: null } },
      total: { missing: 2 },
    });
  });
});

describe('figures', () => {
  test('go on from stage to stage, plan and actual each by itself, before the year speaks', () => {
    const record = {
      ...scoringOf([a], {
        a: {
          self: { figures: { '1.1': { plan: 500, actual: null }, '1.2': { plan: 100, actual: 80 } } },
          cluster: { figures: { '1.1': { plan: 800, actual: null }, '1.2': { plan: null, actual: 90 } } },
        },
      }),
      indicators: new Map([[a.id, produced(700, 600)]]),
    };
    expect(column(record, 'a', 'self').reckoned).toMatchObject({
      '1.1': { plan: 500, actual: 600 },
      '1.2': { plan: 100, actual: 80 },
    });
    expect(column(record, 'a', 'cross').reckoned['1.2']).toMatchObject({ plan: 100, actual: 80 });
    expect(column(record, 'a', 'cluster').reckoned['1.2']).toMatchObject({ plan: 100, actual: 90, points: points(45) });
    expect(column(record, 'a', 'council').reckoned).toMatchObject({
      '1.1': { plan: 800, actual: 600 },
      '1.2': { actual: 90 },
    });
  });

  test('of one unit change the points of the others where they are relative, at that stage alone', () => {
    const over = { plan: 1000, actual: 1200 };
    const record = scoringOf([a, b], {
      a: { self: { figures: { '1.1': over } } },
      b: {
        self: { figures: { '1.1': { plan: 1000, actual: 1100 } } },
        cluster: { figures: { '1.1': { plan: null, actual: 1400 } } },
      },
    });
    expect(column(record, 'a', 'self').reckoned['1.1']).toMatchObject({ points: points(100), how: 'leader' });
    expect(column(record, 'b', 'self').reckoned['1.1']).toMatchObject({ points: points(75), how: 'over' });
    expect(column(record, 'a', 'cluster').reckoned['1.1']).toMatchObject({ points: points(75), how: 'over' });
    expect(column(record, 'b', 'cluster').reckoned['1.1']).toMatchObject({ points: points(100), how: 'leader' });
  });

  test('of a unit to which a leaf does not apply leave the contest, until a later stage tells some', () => {
    const record = scoringOf([a, b], {
      a: { self: { figures: { '1.1': { plan: 1000, actual: 1100 } } } },
      b: {
        self: { figures: { '1.1': { plan: 1000, actual: 2000 } } },
        cross: { marks: { '1.1': 'not-applicable' } },
        council: { figures: { '1.1': { plan: 1000, actual: 1050 } } },
      },
    });
    expect(column(record, 'a', 'self').reckoned['1.1']).toMatchObject({ how: 'over', points: points(55) });
    for (const stage of ['cross', 'cluster'] as const) {
      expect(column(record, 'b', stage)).toMatchObject({ marks: { '1.1': 'not-applicable' }, reckoned: { '1.2': {} } });
      expect(column(record, 'b', stage).reckoned['1.1']).toBeUndefined();
      expect(column(record, 'a', stage).reckoned['1.1']).toMatchObject({ how: 'leader', points: points(100) });
    }
    expect(column(record, 'b', 'council').reckoned['1.1']).toMatchObject({ how: 'over', points: points(75) });
  });

  test('of a closed scoring are those that were kept, whatever the indicators become', () => {
    const open = {
      ...scoringOf([a, b], { a: { cluster: { ...full, figures: { '1.2': met } } }, b: { cluster: full } }),
      indicators: new Map([[a.id, produced(1000, 1200)]]),
    };
    const closing = { at: 1 as never, by: 'Thư ký', figures: figuresOf(open), womenPreferred: [] };
    const closed = { ...open, scoring: { ...open.scoring, closing }, indicators: new Map() };
    expect(columnsOf(closed)).toEqual(columnsOf(open));
    expect(column(closed, 'a', 'cluster').points).toBe(points(300));
    // The rest of the closed scoring still follows from what was typed.
    expect(column({ ...closed, scoring: open.scoring }, 'a', 'cluster').points).toBeUndefined();
  });
});

describe('the ranking', () => {
  test('stands on the last stage in which anything stands, and on the cluster before anything does', () => {
    expect(rankingStage(scoringOf([a], {}))).toBe('cluster');
    expect(
      rankingStage(scoringOf([a, b], { a: { self: full }, b: { cross: { comments: { '1.3': 'Nộp muộn' } } } })),
    ).toBe('self');
    expect(
      rankingStage(scoringOf([a, b], { a: { self: full }, b: { council: { marks: { '1.3': points(0) } } } })),
    ).toBe('council');
  });

  test('asks whatever chain parts equals, and prefers the women that the law prefers', () => {
    const women = unit('w', 70);
    const record = scoringOf([a, women, c], { a: { cluster: full }, w: { cluster: full }, c: { cluster: full } });
    const { scoresBy } = contestOf(record, 'cluster');
    const ranks = rankNominees(scoresBy(record.set.tieChain)).map(({ nomineeId, rank }) => [nomineeId, rank]);
    expect(ranks).toEqual([
      ['w', 1],
      ['a', 2],
      ['c', 2],
    ]);
    expect(rankNominees(scoresBy([])).map(({ rank }) => rank)).toEqual([1, 1, 1]);
  });

  test('of a closed scoring stands, whatever the register says of workers and women afterwards', () => {
    const columns = { a: { cluster: full }, b: { cluster: full }, w: { cluster: full } };
    const open = scoringOf([a, b, unit('w', 70)], columns);
    const closing = { at: 1 as never, by: 'Thư ký', figures: figuresOf(open), womenPreferred: womenPreferredIn(open) };
    const closed = { ...open, scoring: { ...open.scoring, closing }, nominees: [unit('a', 90), b, unit('w', 10)] };
    const ranks = rankNominees(contestOf(closed, 'cluster').scoresBy(closed.set.tieChain));
    expect(ranks.map(({ nomineeId, rank }) => [nomineeId, rank])).toEqual([
      ['w', 1],
      ['a', 2],
      ['b', 2],
    ]);
  });

  test('has no place for whoever is unfinished, nor for whoever is disqualified, finished or not', () => {
    const record = scoringOf([a, b, c], {
      a: { cluster: full },
      b: { cluster: { ...full, marks: { ...fullMarks, X: hundredths(100) } } },
      c: { cluster: { marks: { X: hundredths(100) } } },
    });
    const ranked = rankNominees(contestOf(record, 'cluster').scoresBy(record.set.tieChain));
    expect(ranked.map(({ nomineeId, rank, score }) => [nomineeId, rank, score.disqualified])).toEqual([
      ['a', 1, false],
      ['b', undefined, true],
      ['c', undefined, true],
    ]);
  });

  test('of an unfinished column does not count it nought, though the set counts missing sheets so', () => {
    const record = scoringOf([a], { a: { cluster: { marks: fullMarks } } }, { set: { missingSheet: 'zero' } });
    expect(contestOf(record, 'cluster').scoresBy([])[0]?.points).toBeUndefined();
  });
});

test('those who gave no self-score are named, a remark alone being none', () => {
  const record = scoringOf([a, b, c], {
    a: { self: full },
    b: { self: { comments: { '1.3': 'Xin lùi hạn' } } },
    c: { cluster: full },
  });
  expect(unitsWithout(record, 'self').map(({ id }) => id)).toEqual(['b', 'c']);
  expect(unitsWithout(record, 'council')).toHaveLength(3);
});

describe('a stage', () => {
  const open = { locks: unlocked, closing: null };

  test('is written by anybody, the council’s by chair and secretary', () => {
    for (const stage of stages) {
      for (const acting of ['chair', 'secretary', 'other'] as const) {
        const isRefused = stage === 'council' && acting === 'other';
        expect(why(mayWrite(open, stage, acting))).toEqual(
          isRefused ? { type: 'stage-not-yours', stage: 'council' } : 'allowed',
        );
      }
    }
  });

  test('is written to while nothing from it on is locked', () => {
    const cross = { ...open, locks: locksOf('cross') };
    expect(why(mayWrite(cross, 'self', 'chair'))).toEqual({ type: 'stage-locked', stage: 'cross' });
    expect(why(mayWrite(cross, 'cross', 'chair'))).toEqual({ type: 'stage-locked', stage: 'cross' });
    expect(why(mayWrite(cross, 'cluster', 'other'))).toBe('allowed');
    expect(
      why(
        mayWrite(
          { ...open, closing: { at: 1 as never, by: '', figures: {} as never, womenPreferred: [] } },
          'council',
          'chair',
        ),
      ),
    ).toEqual({
      type: 'scoring-closed',
    });
  });

  test('is explained by the unit until the council has locked its own', () => {
    expect(why(mayExplain({ ...open, locks: locksOf('self', 'cross', 'cluster') }))).toBe('allowed');
    expect(why(mayExplain({ ...open, locks: locksOf('self', 'council') }))).toEqual({
      type: 'stage-locked',
      stage: 'council',
    });
  });

  test('is locked with the unused ones before it, but not before one that was used', () => {
    expect(lockedWith(scoringOf([a], { a: { cluster: full } }), 'cluster')).toEqual({
      ok: true,
      value: ['self', 'cross', 'cluster'],
    });
    const used = { a: { self: full, cluster: full } };
    expect(why(lockedWith(scoringOf([a], used), 'cluster'))).toEqual({ type: 'stage-before-open', stage: 'self' });
    const next = scoringOf([a], used, { scoring: { locks: locksOf('self') } });
    expect(lockedWith(next, 'cluster')).toEqual({ ok: true, value: ['cross', 'cluster'] });
    expect(why(lockedWith(next, 'self'))).toEqual({ type: 'stage-locked', stage: 'self' });
  });

  test('is opened again only from the last lock backwards', () => {
    const { scoring } = scoringOf([a], {}, { scoring: { locks: locksOf('self', 'cross') } });
    expect(why(mayReopen(scoring, 'self'))).toEqual({ type: 'stage-locked', stage: 'cross' });
    expect(why(mayReopen(scoring, 'cross'))).toBe('allowed');
    expect(why(mayReopen(scoring, 'council'))).toEqual({ type: 'stage-before-open', stage: 'council' });
  });
});

describe('a comment is owed', () => {
  const owed = (record: ScoringRecord, stage: Stage = 'cluster') => column(record, 'a', stage).commentsMissing;
  const below = { set: { commentBelow: 50 } };

  test('on a mark below the share of its maximum, until it is there; never on bonus, figures or what does not apply', () => {
    const marks = { ...fullMarks, '1.3': points(24.5), '2.1': points(0), '2.2': 'not-applicable' as const };
    const figures = { '1.1': { plan: 1000, actual: 1 }, '1.2': { plan: 1000, actual: 1 } };
    expect(owed(scoringOf([a], { a: { cluster: { marks, figures } } }, below))).toEqual(['1.3', '2.1']);
    const comments = { '1.3': 'Chưa có kế hoạch' };
    expect(owed(scoringOf([a], { a: { cluster: { marks, figures, comments } } }, below))).toEqual(['2.1']);
    expect(owed(scoringOf([a], { a: { cluster: { marks, figures } } }))).toEqual([]);
    expect(owed(scoringOf([a], { a: { cluster: { marks: { '1.3': points(25) } } } }, below))).toEqual([]);
  });

  test('where a stage gives something else than the one before that gave anything', () => {
    const differs = { set: { commentOnDifference: true } };
    const self = { marks: { ...fullMarks, '-.1': hundredths(100) }, figures: { '1.1': met, '1.2': met } };
    const cluster = {
      marks: { ...fullMarks, '1.3': points(40), '-.1': hundredths(200), X: hundredths(0) },
      figures: { '1.1': { plan: 1000, actual: null }, '1.2': { plan: null, actual: 999 } },
    };
    expect(owed(scoringOf([a], { a: { self, cluster } }, differs))).toEqual(['1.2', '1.3', '-.1']);
    expect(owed(scoringOf([a], { a: { self, cluster } }, differs), 'cross')).toEqual([]);
    expect(owed(scoringOf([a], { a: { cluster } }, differs))).toEqual([]);
    // A deduction that is empty now was taken back; a leaf that the unit left empty has nothing to differ from.
    const emptied = { self: { marks: { '-.1': hundredths(100) } }, cluster: { marks: fullMarks } };
    expect(owed(scoringOf([a], { a: emptied }, differs))).toEqual(['-.1']);
    const none = { self: { marks: fullMarks }, cluster: { marks: { ...fullMarks, '-.1': 'not-applicable' as const } } };
    expect(owed(scoringOf([a], { a: none }, differs))).toEqual([]);
    const applies = { self: { marks: { '1.1': 'not-applicable' as const } }, cluster: { figures: { '1.1': met } } };
    expect(owed(scoringOf([a], { a: applies }, differs))).toEqual(['1.1']);
    const leaves = { self: { figures: { '1.1': met } }, cluster: { marks: { '1.1': 'not-applicable' as const } } };
    expect(owed(scoringOf([a], { a: leaves }, differs))).toEqual(['1.1']);
    // Figures are held against whatever stage told them last, though one between told none.
    const between = {
      self: { figures: { '1.1': met } },
      cross: { marks: fullMarks },
      cluster: { figures: { '1.1': { plan: null, actual: 900 } } },
    };
    expect(owed(scoringOf([a], { a: between }, differs))).toEqual(['1.1']);
  });

  test('where a stage between marked only what differs, the stages before it count leaf by leaf', () => {
    const differs = { set: { commentOnDifference: true } };
    const self = { marks: { ...fullMarks, '-.1': hundredths(100) } };
    const cross = { marks: { '2.1': points(0) } };
    const cluster = { marks: { ...fullMarks, '2.1': points(0), '1.3': points(1), '-.1': hundredths(100) } };
    expect(owed(scoringOf([a], { a: { self, cross, cluster } }, differs))).toEqual(['1.3']);
    // A whole sheet says that nothing is taken off.
    const whole = { marks: fullMarks };
    expect(owed(scoringOf([a], { a: { self, cross: whole, cluster: whole } }, differs))).toEqual([]);
  });

  test('and keeps its stage from being locked, the unit and the criterion named', () => {
    const record = scoringOf([a, b], { a: { cluster: full }, b: { cluster: { marks: { '1.3': points(0) } } } }, below);
    expect(why(lockedWith(record, 'cluster'))).toEqual({ type: 'comment-missing', name: 'Công ty b', code: '1.3' });
  });
});

test('a stage in which nothing stands is not locked', () => {
  const record = scoringOf([a], { a: { cluster: full } }, { scoring: { locks: locksOf('self', 'cross', 'cluster') } });
  expect(why(lockedWith(record, 'council'))).toEqual({ type: 'stage-empty', stage: 'council' });
});

test('what a stage says applies again is measured by what it tells and by the year, not by what stood before', () => {
  const plan = { plan: 900, actual: null };
  const given = (now: typeof plan | { plan: null; actual: null }) =>
    achievementOf(
      '1.1',
      [
        { marks: {}, figures: { '1.1': now } },
        { marks: { '1.1': 'not-applicable' }, figures: {} },
        { marks: {}, figures: { '1.1': { plan: 1, actual: 2 } } },
      ],
      { plan: 1000, actual: 1100 },
    );
  expect(given(plan)).toEqual({ plan: 900, actual: 1100 });
  expect(given({ plan: null, actual: null })).toEqual({ plan: 1000, actual: 1100 });
});

describe('what stood before a stage', () => {
  test('is what whichever stage said last, leaf by leaf, over stages that gave nothing', () => {
    const record = scoringOf([a, b], {
      a: { self: full, cluster: { marks: { '1.3': points(40) } } },
      b: { cluster: full },
    });
    expect(column(record, 'a', 'cluster').before).toEqual(column(record, 'a', 'self').marks);
    const stood = { ...column(record, 'a', 'self').marks, '1.3': points(40) };
    expect(column(record, 'a', 'council').before).toEqual(stood);
    expect(pointsOfMarks(record.set, a.id, stood)).toBe(column(record, 'a', 'self').points! - 1000);
    expect(column(record, 'b', 'cluster').before).toBeUndefined();
  });
});

describe('closing', () => {
  test('waits for the locks of the stages that were used, and for every unit but the disqualified', () => {
    const columns = { a: { cluster: full }, b: { cluster: { marks: { X: hundredths(100) } } }, c: { cluster: full } };
    expect(why(closingFigures(scoringOf([a, b, c], columns)))).toEqual({ type: 'stage-before-open', stage: 'cluster' });
    const locks = locksOf('self', 'cross', 'cluster');
    const unfinished = scoringOf([a, b, c], { ...columns, c: {} }, { scoring: { locks } });
    expect(why(closingFigures(unfinished))).toEqual({ type: 'scoring-unfinished', units: 1 });
    const record = scoringOf([a, b, c], columns, { scoring: { locks } });
    const figures = closingFigures(record);
    expect(figures).toMatchObject({
      ok: true,
      value: { cluster: { a: { '1.1': { plan: 1000, points: points(50) } } } },
    });
    expect(why(closingFigures(scoringOf([a], {})))).toEqual({ type: 'scoring-unfinished', units: 1 });
    const nothingApplies = Object.fromEntries(
      leavesOf(record.set.criteria).map(({ code }) => [code, 'not-applicable' as const]),
    );
    const without = scoringOf(
      [a, b],
      { a: { cluster: full }, b: { cluster: { marks: nothingApplies } } },
      { scoring: { locks } },
    );
    expect(closingFigures(without).ok).toBe(true);
    expect(column(without, 'b', 'cluster').points).toBeUndefined();
  });
});
