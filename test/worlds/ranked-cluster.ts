import type { CriteriaSetId, NomineeId, ScoringId } from '#domain/ids.ts';
import type { Enterprise } from '#domain/nominations/nomination.ts';
import { ok } from '#domain/result.ts';
import type { Scoring } from '#domain/scoring/assessment.ts';
import type { Criterion, CriteriaSet, LeafRule } from '#domain/scoring/criteria.ts';
import { points, sumPoints } from '#domain/scoring/points.ts';
import type { ScoringRecord } from '#domain/scoring/stages.ts';
import type { Marks } from '#domain/scoring/scoring.ts';
import { must } from '#build/play-meeting.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { group as plainGroup, leaf as plainLeaf, setOf } from './criteria.ts';
import { deedOf } from './desk.ts';
import { scoringOf, unit } from './scoring-world.ts';
import { idOf } from './year-rows.ts';

const leaf = (code: string, label: string, max: number, rule: LeafRule, bonus = false): Criterion => ({
  ...plainLeaf(code, max, rule, bonus),
  label,
});
const group = (code: string, label: string, children: readonly Criterion[], bonus = false): Criterion => ({
  ...plainGroup(code, 0, children, bonus),
  label,
  max: sumPoints(children.map(({ max }) => max)),
});

/** A set out of a thousand with what a ranking needs: groups, bonus, deductions, a disqualifier, classes, a chain. */
export const rankedSet: CriteriaSet = setOf(
  [
    group('I', 'Sản xuất kinh doanh', [leaf('1.1', 'Kết quả sản xuất', 450, { type: 'direct' })]),
    group('II', 'Chăm lo người lao động', [leaf('2.1', 'Đời sống người lao động', 550, { type: 'direct' })]),
    group('+', 'Điểm thưởng', [leaf('3.1', 'Sáng kiến', 20, { type: 'direct' }, true)], true),
    group('-', 'Điểm trừ', [leaf('4.1', 'Báo cáo chậm', 20, { type: 'deduction', each: null })]),
    group('L', 'Điểm liệt', [leaf('5.1', 'Tai nạn lao động chết người', 0, { type: 'disqualifier' })]),
  ],
  {
    id: idOf('c5', 1) as CriteriaSetId,
    name: 'Bảng tiêu chí cụm doanh nghiệp',
    year: 2026,
    step: 25,
    tieChain: [{ type: 'women' }, { type: 'group', code: 'I' }, { type: 'deductions' }],
    classes: [
      { name: 'Xuất sắc', from: points(900) },
      { name: 'Tốt', from: points(800) },
    ],
  },
);

/** What a unit of the cluster was given: its total, group I, bonus, deduction; null where it is not fully scored. */
export interface RankedUnit {
  readonly name: string;
  readonly total: number | null;
  readonly group?: number;
  readonly bonus?: number;
  readonly off?: number;
  readonly disqualified?: boolean;
  /** Women among a hundred workers. */
  readonly women?: number;
}

/** The cluster of the picture: a clear first, two of equal points around the cut, one that is disqualified. */
export const pictured: readonly RankedUnit[] = [
  { name: 'MẪU Sao Mai', total: 972.5, group: 441.25, bonus: 20 },
  { name: 'MẪU An Bình', total: 951.75, group: 432, bonus: 15 },
  { name: 'MẪU Phương Bắc', total: 938.5, group: 425, bonus: 15, off: 5, women: 58 },
  { name: 'MẪU Hồng Hà', total: 938.5, group: 425, bonus: 10, women: 64 },
  { name: 'MẪU Tân Việt', total: 936.25, group: 421.5, bonus: 10 },
  { name: 'MẪU Minh Long', total: 921, group: 418.75, bonus: 5 },
  { name: 'MẪU Đại Phú', total: 914.25, group: 410, bonus: 5, off: 5 },
  { name: 'MẪU Kim Sơn', total: 905.5, group: 409.25 },
  { name: 'MẪU Bảo Lâm', total: 897, group: 402.5, bonus: 5, off: 10 },
  { name: 'MẪU Thiên Ân', total: 889.75, group: 399 },
  { name: 'MẪU Vĩnh Hưng', total: 880.5, group: 396.25, off: 5 },
  { name: 'MẪU Hải Yến', total: 871, group: 390 },
  { name: 'MẪU Trường Sơn', total: 864.25, group: 388.5, off: 10 },
  { name: 'MẪU Việt Hà', total: 850, group: 380, disqualified: true },
];

/** The id of the unit that stands so many from the first in the list. */
export const unitId = (index: number): NomineeId => idOf('e7', index + 1) as NomineeId;
/** The scoring of the ranked cluster. */
export const rankedId = idOf('5c', 1) as ScoringId;

const marksOf = ({ total, group: first = 0, bonus = 0, off = 0, disqualified }: RankedUnit): Marks =>
  total === null
    ? { '1.1': points(first) }
    : {
        '1.1': points(first),
        '2.1': points(total - first - bonus + off),
        '3.1': points(bonus),
        '4.1': points(off),
        ...(disqualified ? { '5.1': points(1) } : {}),
      };

/** A cluster whose units were given this by the cluster's stage. */
export function rankedCluster(units: readonly RankedUnit[], settled: Partial<Scoring> = {}): ScoringRecord {
  const nominees = units.map(({ name, women = null }, index): Enterprise => ({
    ...unit(unitId(index), women),
    name,
    taxCode: `2300${String(index).padStart(6, '0')}`,
    zone: `KCN số ${(index % 7) + 1}`,
  }));
  return scoringOf(
    nominees,
    Object.fromEntries(units.map((unit, index) => [unitId(index), { cluster: { marks: marksOf(unit) } }])),
    { set: rankedSet, scoring: { id: rankedId, title: 'Cụm thi đua số 3', ...settled } },
  );
}

/** Writes a ranked cluster into a council. */
export async function writeCluster(desk: Desk, { scoring, set, nominees, assessments }: ScoringRecord): Promise<void> {
  const { db } = desk;
  const tables = ['criteriaSets', 'nominees', 'scorings', 'assessments'] as const;
  must(
    await change(db, deedOf(desk, 'cluster-written'), tables, async () => {
      await db.criteriaSets.put(set);
      await db.nominees.bulkPut([...nominees]);
      await db.scorings.put(scoring);
      await db.assessments.bulkPut([...assessments]);
      return ok(true);
    }),
  );
}
