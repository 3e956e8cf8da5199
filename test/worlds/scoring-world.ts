import type { AssessmentId, CriteriaSetId, NomineeId, ScoringId } from '#domain/ids.ts';
import type { Enterprise } from '#domain/nominations/nomination.ts';
import { blankProfile } from '#domain/registry/profile.ts';
import { stages, unlocked, type Assessment, type Scoring, type Stage } from '#domain/scoring/assessment.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { hundredths, points } from '#domain/scoring/points.ts';
import type { ScoringRecord } from '#domain/scoring/stages.ts';
import { ok, type Result } from '#domain/result.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { group, leaf, setOf } from './criteria.ts';
import { deedOf } from './desk.ts';
import { idOf } from './year-rows.ts';

/** A published set with a leaf of every kind, out of 300, for a cluster that is asked for comments. */
export const everyKind: CriteriaSet = setOf(
  [
    group('1', 200, [
      leaf('1.1', 100, { type: 'quantitative', relation: 'relative', indicator: 'production' }),
      leaf('1.2', 50, { type: 'quantitative', relation: 'absolute', indicator: null }),
      leaf('1.3', 50, { type: 'direct' }),
    ]),
    group('2', 100, [leaf('2.1', 70, { type: 'pass' }), leaf('2.2', 30, { type: 'count', each: points(10) })]),
    group('+', 10, [leaf('+.1', 10, { type: 'direct' }, true)], true),
    group('-', 0, [leaf('-.1', 20, { type: 'deduction', each: points(5) }), leaf('X', 0, { type: 'disqualifier' })]),
  ],
  {
    id: '0000000a-0000-4000-8000-0000000000aa' as CriteriaSetId,
    name: 'Bảng điểm đủ loại tiêu chí',
    year: 2026,
    step: 50,
    tieChain: [{ type: 'group', code: '1' }, { type: 'deductions' }, { type: 'women' }],
  },
);

/** An enterprise of which nothing is told but its name. */
export const unit = (id: string, women: number | null = null): Enterprise => ({
  id: id as NomineeId,
  kind: 'enterprise',
  name: `Công ty ${id}`,
  taxCode: '',
  zone: 'KCN Tiên Sơn',
  ended: null,
  profile: { ...blankProfile, workers: women === null ? null : 100, women },
});

/** What a test says of a column. */
export type Said = Partial<Pick<Assessment, 'marks' | 'figures' | 'comments'>>;

/** A scoring of these units, with what stands in their columns: by unit, then by stage. */
export function scoringOf(
  units: readonly Enterprise[],
  columns: Readonly<Record<string, Partial<Readonly<Record<Stage, Said>>>>>,
  change: { readonly set?: Partial<CriteriaSet>; readonly scoring?: Partial<Scoring> } = {},
): ScoringRecord {
  const id = change.scoring?.id ?? ('scoring' as ScoringId);
  const set = { ...everyKind, ...change.set };
  return {
    set,
    nominees: units,
    indicators: new Map(),
    scoring: {
      id,
      year: 2026,
      clusterId: null,
      title: 'Cụm',
      criteriaSetId: set.id,
      nomineeIds: units.map((one) => one.id),
      locks: unlocked,
      closing: null,
      quota: null,
      tieDecisions: [],
      ...change.scoring,
    },
    assessments: Object.entries(columns)
      .flatMap(([nomineeId, byStage]) =>
        stages.flatMap((stage) => {
          const said = byStage[stage];
          const bare = { marks: {}, figures: {}, comments: {}, evidence: {}, explanations: {} };
          return said ? [{ scoringId: id, nomineeId: nomineeId as NomineeId, stage, ...bare, ...said }] : [];
        }),
      )
      .map((row, index): Assessment => ({ id: idOf('a5', index + 1) as AssessmentId, ...row })),
  };
}

/** Full marks on every leaf that is typed. */
export const fullMarks = { '1.3': points(50), '2.1': points(70), '2.2': hundredths(300), '+.1': points(0) };

/** A figure that exactly reaches its plan. */
export const met = { plan: 1000, actual: 1000 };

/** A lock, as somebody set it. */
export const lock = { what: 'locked', at: 1 as never, by: 'Thư ký', reason: '' } as const;

/** Puts a set among the council's as it is, published or not. */
export const putSet = (desk: Desk, set: CriteriaSet): Promise<Result<CriteriaSetId, { readonly type: 'read-only' }>> =>
  change(desk.db, deedOf(desk, 'criteria-begun'), ['criteriaSets'], async () => {
    await desk.db.criteriaSets.put(set);
    return ok(set.id);
  });
