import { describe, expect, test } from 'vitest';
import type { Scoring } from '#domain/scoring/assessment.ts';
import { rankingView, type Reach } from '#domain/projector/ranking-view.ts';
import type { ProjectorView } from '#domain/projector/view.ts';
import { noTrial, withQuota, type Trial } from '#domain/scoring/trial.ts';
import { projected } from '#electron/projected-request.ts';
import { pictured, rankedCluster, type RankedUnit } from '#test/worlds/ranked-cluster.ts';

type Shown = Extract<ProjectorView, { kind: 'ranking' }>;

const council = { name: 'Hội đồng', sample: false, rehearsal: true };
const fifth = { type: 'share', percent: 20, rounding: 'down' } as const;

function shown(
  { reach = 'places', trial = noTrial, page = 1 }: { reach?: Reach; trial?: Trial; page?: number } = {},
  { units = pictured, scoring = {} }: { units?: readonly RankedUnit[]; scoring?: Partial<Scoring> } = {},
): Shown {
  const record = rankedCluster(units, { quota: fifth, ...scoring });
  const view = rankingView(record, council, { type: 'ranking', stage: 'cluster', reach, trial }, page);
  expect(projected.safeParse({ language: 'vi', view }).error?.issues, 'the host lets it through').toBeUndefined();
  if (view.kind !== 'ranking') throw new Error(`Not a ranking: ${view.kind}`);
  return view;
}
const lines = (view: Shown) => view.columns.flat();

describe('a ranking on the wall', () => {
  test('tells places, the cut and by what it comes, and no points unless the chair says so', () => {
    const view = shown();
    expect(view).toMatchObject({ places: 2, ranked: 13, trial: false, quota: fifth, title: 'Cụm thi đua số 3' });
    expect(view.meeting.rehearsal).toBe(true);
    expect(lines(view).map(({ rank, side }) => `${rank} ${side}`)).toEqual([
      '1 above',
      '2 above',
      ...Array.from({ length: 11 }, (_, index) => `${index + 3} below`),
    ]);
    expect(lines(view).every(({ points }) => points === null)).toBe(true);
    expect(lines(shown({ reach: 'points' }))[0]?.points).toBe(97250);
  });

  test('never names whoever has no place', () => {
    expect(JSON.stringify(shown({ reach: 'points' }))).not.toContain('Việt Hà');
  });

  test('shows those above the line alone where the chair wants no more', () => {
    expect(lines(shown({ reach: 'above' })).map(({ name }) => name)).toEqual(['MẪU Sao Mai', 'MẪU An Bình']);
  });

  test('says that a trial is one, and whom it brings in', () => {
    const view = shown({ trial: withQuota(noTrial, { ...fifth, rounding: 'up' }, fifth) });
    expect(view).toMatchObject({ trial: true, places: 3 });
    expect(lines(view).flatMap(({ name, change }) => (change === null ? [] : [[name, change]]))).toEqual([
      ['MẪU Hồng Hà', 'enters'],
    ]);
  });

  test('tells the equals across the line apart from those above and below it', () => {
    const units = ['Một', 'Hai', 'Ba'].map((name): RankedUnit => ({ name, total: 900, group: 400 }));
    const view = shown({}, { units, scoring: { quota: { type: 'number', number: 2 } } });
    expect(lines(view).map(({ rank, side }) => `${rank} ${side}`)).toEqual(['1 line', '1 line', '1 line']);
  });

  test('of sixty-eight units turns pages, and each unit stands on one of them', () => {
    const units = Array.from({ length: 68 }, (_, index): RankedUnit => ({
      name: `Đơn vị ${index}`,
      total: 900 - index,
    }));
    const all = Array.from({ length: shown({}, { units }).page.of }, (_, at) =>
      lines(shown({ page: at + 1 }, { units })),
    );
    expect(all.length).toBeGreaterThan(1);
    expect(all.flat().map(({ rank }) => rank)).toEqual(Array.from({ length: 68 }, (_, index) => index + 1));
  });

  test('without a quota draws no line', () => {
    const view = shown({}, { scoring: { quota: null } });
    expect(view.quota).toBeNull();
    expect(new Set(lines(view).map(({ side }) => side))).toEqual(new Set(['above']));
  });
});
